/// Adds Chinese numerals up from left to right.
///
/// Lower and upper value go side by side, so 二三十 and 十七八 are read like any other number.
struct HanAccumulator {
  typealias Pair = SIMD2<Double>

  private var total = Pair.zero
  private var section = Pair.zero
  private var pending = Pair.zero
  /// How many digits stand since the last scale.
  private var run = 0
  private var lastScale = Double.infinity
  private var largestScale = 0.0
  private var hasZero = false
  private var pairs = 0
  private(set) var hasScale = false
  private(set) var isMore = false
  private(set) var isFinished = false

  /// How many digits it is written with, where it is written with digits alone.
  var digitCount: Int { hasScale ? 0 : run }

  /// Whether nothing was added yet.
  var isEmpty: Bool { run == 0 && !hasScale }

  /// Adds a digit; false where it does not belong to the number any more.
  mutating func add(digit: Int) -> Bool {
    guard !isFinished, !isMore else { return false }
    let value = Pair(repeating: Double(digit))
    if run == 0 || hasScale && pending == .zero {
      hasZero = digit == 0 || hasZero && run > 0
      pending = value
      run = 1
      return true
    }
    if hasScale {
      guard run == 1 || hasZero, pending.x + 1 == value.x else { return false }
      pending.y = value.x
      isFinished = true
      return true
    }
    run += 1
    pairs = run == 2 && isApproximate(pending.x, value.x) ? 1 : 0
    pending = pending * 10 + value
    return true
  }

  /// Multiplies what was read by 十, 百, 千 or 万, 亿, 兆; false where that makes no number.
  mutating func multiply(by scale: Double) -> Bool {
    if scale >= 1e4 { return multiply(byLarge: scale) }
    guard !isFinished, !isMore, scale < lastScale, run <= 1 || pairs == 1 else { return false }
    spreadPair()
    let factor = run == 0 || pending == .zero && hasZero ? Pair(repeating: 1) : pending
    section += factor * scale
    lastScale = scale
    reset()
    return true
  }

  private mutating func multiply(byLarge scale: Double) -> Bool {
    spreadPair()
    let sum = section + pending
    guard sum.x > 0 || total.x > 0 && scale > largestScale else { return false }
    guard scale != largestScale else { return false }
    total = scale > largestScale ? (total + sum) * scale : total + sum * scale
    largestScale = scale
    section = .zero
    lastScale = scale
    isFinished = false
    reset()
    lastScale = min(scale, 1e4)
    return true
  }

  /// Adds 廿 or 卅.
  mutating func add(tens: Double) -> Bool {
    guard run == 0, !isFinished, !isMore, lastScale > 10 else { return false }
    section += Pair(repeating: tens * 10)
    lastScale = 10
    hasScale = true
    return true
  }

  /// Notes that there is somewhat more.
  mutating func addMore() { isMore = true }

  private mutating func spreadPair() {
    guard pairs == 1 else { return }
    let second = pending.x.truncatingRemainder(dividingBy: 10)
    pending = Pair((pending.x - second) / 10, second)
    pairs = 0
  }

  private mutating func reset() {
    pending = .zero
    run = 0
    hasZero = false
    hasScale = true
  }

  private func isApproximate(_ first: Double, _ second: Double) -> Bool {
    first >= 1 && (second == first + 1 || first == 3 && second == 5)
  }

  /// The number; `isCounting` says that a measure word follows, so 三四 is 3 to 4.
  func result(isCounting: Bool) -> Pair {
    var copy = self
    if isCounting, !hasScale { copy.spreadPair() }
    if hasScale, run == 1, !hasZero, pending.x > 0, pending.x == pending.y, lastScale >= 100,
      lastScale < .infinity
    {
      copy.pending *= (section == .zero ? largestScale : lastScale) / 10
    }
    return copy.total + copy.section + copy.pending
  }
}
