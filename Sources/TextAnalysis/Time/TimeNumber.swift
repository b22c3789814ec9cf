/// A number of a time expression: 2026, ２０２６, 二〇二六, 三十一, 廿五, 叁.
struct TimeNumber: Hashable, Sendable {
  /// The value; -1 where the numerals make no number of at most eight digits.
  let value: Int
  /// How many numerals it is written with.
  let length: Int
  /// Whether it is written with 0…9, of either width.
  let isArabic: Bool
  /// The n of the n-th five-year plan, where the numerals are 十三五, 十四五 and so on.
  let fiveYearPlan: Int?
  /// The offset behind it.
  let end: Int

  /// Whether it can be the year of a date: four digits from 1900 to 2199.
  var isYear: Bool { length == 4 && (1900...2199).contains(value) }

  /// What a numeral says.
  enum Kind {
    case arabic(Int), digit(Int), tens(Int), hundred
  }

  /// Every numeral, for the symbol table.
  static let numerals: [UInt32] = {
    let chinese = "〇零○一二三四五六七八九两兩壹贰貳叁參肆伍陆陸柒捌玖十拾百佰廿卅"
    return Array(0x30...0x39) + Array(0xFF10...0xFF19) + chinese.unicodeScalars.map(\.value)
  }()

  /// What each of ``numerals`` says, for the table of the lexicon.
  static func kind(ofNumeral scalar: UInt32) -> Kind? {
    switch scalar {
    case 0x30...0x39: .arabic(Int(scalar) - 0x30)
    case 0xFF10...0xFF19: .arabic(Int(scalar) - 0xFF10)
    case 0x3007, 0x96F6, 0x25CB: .digit(0)  // 〇零○
    case 0x4E00, 0x58F9: .digit(1)  // 一壹
    case 0x4E8C, 0x4E24, 0x5169, 0x8D30, 0x8CB3: .digit(2)  // 二两兩贰貳
    case 0x4E09, 0x53C1, 0x53C3: .digit(3)  // 三叁參
    case 0x56DB, 0x8086: .digit(4)  // 四肆
    case 0x4E94, 0x4F0D: .digit(5)  // 五伍
    case 0x516D, 0x9646, 0x9678: .digit(6)  // 六陆陸
    case 0x4E03, 0x67D2: .digit(7)  // 七柒
    case 0x516B, 0x634C: .digit(8)  // 八捌
    case 0x4E5D, 0x7396: .digit(9)  // 九玖
    case 0x5341, 0x62FE: .tens(1)  // 十拾
    case 0x5EFF: .tens(2)  // 廿
    case 0x5345: .tens(3)  // 卅
    case 0x767E, 0x4F70: .hundred  // 百佰
    default: nil
    }
  }

  /// Whether a number can begin with this scalar.
  static func isNumeral(_ scalar: UInt32) -> Bool { TimeLexicon.shared.numeral(scalar) != nil }

  /// Reads the numerals at `offset`, as many of one writing as stand there; nil where none stands.
  init?(in text: ByteView, at offset: Int, _ lexicon: borrowing TimeLexicon = .shared) {
    if let figure = Self.figure(in: text, at: offset) {
      self = figure
      return
    }
    var (scalar, width) = text.quickScalar(at: offset)
    guard let first = lexicon.numeral(scalar) else { return nil }
    var sum = Accumulator()
    var position = offset
    if case .arabic = first { isArabic = true } else { isArabic = false }
    while let kind = lexicon.numeral(scalar), sum.add(kind, arabic: isArabic) {
      position += width
      (scalar, width) = text.quickScalar(at: position)
    }
    value = sum.value
    length = sum.length
    fiveYearPlan = sum.fiveYearPlan
    end = position
  }

  private init(value: Int, length: Int, end: Int) {
    self.value = value
    self.length = length
    isArabic = true
    fiveYearPlan = nil
    self.end = end
  }

  /// The number of the ASCII digits at `offset`; nil where none stand, or where other numerals follow.
  private static func figure(in text: ByteView, at offset: Int) -> TimeNumber? {
    var end = offset
    var value = 0
    while case let digit = text[end] &- UInt8(ascii: "0"), digit < 10 {
      if end - offset < 8 { value = value * 10 + Int(digit) }
      end += 1
    }
    // Full-width digits begin with EF.
    guard end > offset, text[end] != 0xEF else { return nil }
    let length = end - offset
    return TimeNumber(value: length > 8 ? -1 : value, length: length, end: end)
  }

  /// Adds numerals up from left to right, digit by digit (二〇二六) or by tens (三十一).
  private struct Accumulator {
    var length = 0
    private var total = 0
    private var pending: Int?
    private var digits = 0
    private var hasUnit = false
    private var isMalformed = false
    private var firstIsTen = false
    private var third = -1
    private var second = -1

    var value: Int {
      if isMalformed || length > 8 { return -1 }
      return hasUnit ? total + (pending ?? 0) : digits
    }

    var fiveYearPlan: Int? {
      guard length == 3, firstIsTen, second > 0, third == 5 else { return nil }
      return 10 + second
    }

    mutating func add(_ kind: Kind, arabic: Bool) -> Bool {
      switch kind {
      case .arabic(let digit):
        guard arabic else { return false }
        add(digit: digit)
      case .digit(let digit):
        guard !arabic else { return false }
        add(digit: digit)
      case .tens(let factor):
        guard !arabic else { return false }
        firstIsTen = firstIsTen || length == 0 && factor == 1
        add(unit: 10, factor: factor)
      case .hundred:
        guard !arabic else { return false }
        add(unit: 100, factor: 1)
      }
      length += 1
      return true
    }

    private mutating func add(digit: Int) {
      if length == 1 { second = digit }
      if length == 2 { third = digit }
      if hasUnit, let pending, pending != 0 { isMalformed = true }
      pending = digit
      if length < 8 { digits = digits * 10 + digit }
    }

    private mutating func add(unit: Int, factor: Int) {
      if !hasUnit, length > 1 { isMalformed = true }
      if hasUnit, unit == 100 || pending == nil { isMalformed = true }
      hasUnit = true
      if length < 8 { total += (pending ?? 1) * factor * unit }
      pending = nil
    }
  }
}
