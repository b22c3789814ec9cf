/// A number in digits with what it counts, in a form that is equal for equal amounts: 5000万元 and 0.5亿元, 3台 and 3辆.
struct GistFigure {
  /// The end of the number, behind 万 and 亿.
  private(set) var end: Int
  /// Equal for equal numbers.
  private(set) var value: UInt32 = 0
  /// Equal for equal amounts of one kind; nil without a unit.
  private(set) var amount: UInt32?
  /// Whether the number is one that two clauses may well have by chance.
  private(set) var isCommon: Bool

  /// Shares of the whole, and numbers up to 2, are equal by chance.
  private static let few: UInt32 = 0x32
  private static let point: UInt32 = 0x2E
  private static let zero: UInt32 = 0x30
  private static let percent: UInt32 = 0x25
  /// 万 亿, as powers of ten.
  private static let myriad: UInt32 = 0x4E07
  private static let hundredMillion: UInt32 = 0x4EBF

  /// Reads the number that begins with the digit at `start`, before `limit`.
  init(_ text: ScalarView, at start: Int, before limit: Int) {
    func isDigit(_ position: Int) -> Bool {
      position < limit && WordingCharacter(text[position]) == .digit
    }
    var digits: [UInt32] = []
    var exponent = 0
    end = start
    while isDigit(end) {
      digits.append(text[end])
      end += 1
    }
    if end < limit, text[end] == Self.point, isDigit(end + 1) {
      end += 1
      while isDigit(end) {
        digits.append(text[end])
        end += 1
        exponent -= 1
      }
    }
    let isShort = digits.count == 1 && digits[0] <= Self.few
    while end < limit, let power = Self.power(text[end]) {
      exponent += power
      end += 1
    }
    isCommon = isShort && exponent == 0
    value = Self.value(of: digits, exponent: exponent)
    guard end < limit, let unit = GistUnit.kind(in: text, at: end, before: limit) else { return }
    if text[end] == Self.percent {
      isCommon = isCommon || digits.count > 2 && exponent == 0
    }
    amount = GistSymbol.value(of: [value, unit])
  }

  /// Equal for equal numbers: the digits without zeros at either end, and the power of ten.
  static func value(of digits: [UInt32], exponent: Int = 0) -> UInt32 {
    let trailing = digits.reversed().prefix { $0 == zero }.count
    let significant = digits.dropLast(trailing).drop { $0 == zero }
    return GistSymbol.value(
      of: Array(significant) + [UInt32(truncatingIfNeeded: exponent + trailing)])
  }

  private static func power(_ scalar: UInt32) -> Int? {
    switch scalar {
    case myriad: 4
    case hundredMillion: 8
    default: nil
    }
  }
}
