/// The pairs of neighbours that stand in a damaged plan more than once: they belong to a name or a habit of writing, and
/// damage rarely left them. And how far ``PairModel`` knows what such a plan is about.
public struct PlanHabits: Sendable {
  private var seen: Set<UInt64> = []
  private var often: Set<UInt64> = []
  /// Whether numbers are written in digits of full width.
  private(set) var holdWideNumbers = false
  /// The pairs of Chinese characters, and those of the model among them, as if so many had been met before.
  private var (pairs, knownPairs) = (100, 80)

  /// The share of the pairs that the model knows.
  var familiarity: Double { Double(knownPairs) / Double(pairs) }

  /// Nothing is known of the plan.
  public init() {}

  /// Counts what stands in a text.
  public mutating func add(_ text: ByteView) {
    var before: UInt32 = 0
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      if isWideDigit(before), isWideDigit(scalar) { holdWideNumbers = true }
      let isHan = (0x4E00..<0xA000).contains(scalar)
      if isHan, (0x4E00..<0xA000).contains(before) {
        add(Self.pair(before, scalar))
        pairs += 1
        if PairModel.shared.holds(before, scalar) { knownPairs += 1 }
      }
      before = scalar
      offset += max(1, length)
    }
  }

  private func isWideDigit(_ character: UInt32) -> Bool {
    (0xFF10...0xFF19).contains(character)
  }

  private mutating func add(_ key: UInt64) {
    if !seen.insert(key).inserted { often.insert(key) }
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  /// Whether two characters stand side by side more than once.
  func hold(_ first: UInt32, _ second: UInt32) -> Bool {
    often.contains(Self.pair(first, second))
  }
}
