/// The number of a Chinese official document (文号) in a text: 清教发〔2026〕1号, and what people write for it
/// ([2026], （2026）, 2026年1号, 第1号, 01号, 〔2026年〕, 〔26〕, 〔2026〕一号, 〔2026〕1).
///
/// The right form is that of GB/T 9704-2012, 7.2.5: year in full and in 〔〕, no 第, no leading zero, 号 behind it.
public struct DocumentNumber: Hashable, Sendable {
  /// A way in which a number departs from the right form.
  public enum Fault: Hashable, Sendable {
    /// Other brackets than 〔〕 about the year, or none: 清教发2026年1号.
    case brackets
    /// 第 before the number.
    case ordinal
    /// A number that begins with 0.
    case leadingZero
    /// The year in two digits: 〔26〕.
    case shortYear
    /// 年 within the brackets: 〔2026年〕.
    case yearWord
    /// The number or the year in Chinese numerals: 〔2026〕一号.
    case chineseNumber
    /// Full-width digits: 〔２０２６〕１号.
    case wideDigits
    /// No 号 behind the number.
    case missingSign
  }

  /// Where the letters of the issuing body stand (清教发); as far back as Chinese characters go, so in a sentence
  /// words before them may be part of it. All ranges are bytes of the text.
  public let issuer: Range<Int>
  /// From the opening bracket to 号.
  public let range: Range<Int>
  /// The digits of the year.
  public let year: Range<Int>
  /// What they say.
  public let yearValue: Int
  /// The digits of the number.
  public let number: Range<Int>
  /// What they say.
  public let value: Int
  /// Where 号 or 號 stands; empty where it is missing.
  public let sign: Range<Int>
  /// What is wrong with it, in the order of the text.
  public let faults: [Fault]

  /// The numbers in `text`, in the order of the text.
  public static func all(in text: ByteView) -> [DocumentNumber] {
    guard text.offset(of: "号") != nil || text.offset(of: "號") != nil else { return [] }
    var found: [DocumentNumber] = []
    for sign in ["号", "號"] as [StaticString] {
      var offset = 0
      while let place = text.offset(of: sign, from: offset) {
        offset = place + 3
        if let number = DocumentNumber(in: text, sign: place..<offset) { found.append(number) }
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The number that a text ends with, which may lack its 号: 清教发〔2026〕1 in the field for it; nil where none does.
  public static func last(in text: ByteView) -> DocumentNumber? {
    if let last = all(in: text).last { return last }
    var end = text.count
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    return DocumentNumber(in: text, sign: end..<end)
  }

  /// A key that is the same for every way to write one number: without brackets, 第, blanks and leading zeros, in one
  /// script. A text that holds no such number gives its own folded form.
  public static func key(of text: ByteView) -> String {
    guard let number = all(in: text).first else { return folded(text, 0..<text.count) }
    return folded(text, number.issuer) + "〔" + folded(text, number.year) + "〕\(number.value)"
  }

  private static func folded(_ text: ByteView, _ range: Range<Int>) -> String {
    String(decoding: TextFolding.fold(text.part(range), options: .comparison), as: UTF8.self)
  }

  /// The number that ends with the 号 at `sign`: read backwards over a bounded number of characters.
  private init?(in text: ByteView, sign: Range<Int>) {
    var reader = BackwardReader(text, at: sign.lowerBound)
    reader.skipBlanks()
    guard let number = reader.digits(atMost: 5) ?? reader.numerals(atMost: 4) else { return nil }
    reader.skipBlanks()
    let hasOrdinal = reader.take("第")
    if hasOrdinal { reader.skipBlanks() }
    let closing = reader.bracket(Self.closing)
    reader.skipBlanks()
    let hasYearWord = reader.take("年")
    let hasDash = closing == nil && !hasYearWord && reader.takeDash()
    if hasYearWord { reader.skipBlanks() }
    guard let year = reader.digits(atMost: 4) ?? reader.numerals(atMost: 4),
      year.isYear || year.count == 2 && !year.isChinese
    else { return nil }
    reader.skipBlanks()
    let opening = reader.bracket(Self.opening)
    let start = opening == nil ? year.range.lowerBound : reader.offset
    reader.skipBlanks()
    self.sign = sign
    (self.number, value) = (number.range, number.value)
    (self.year, yearValue) = (year.range, year.value)
    range = start..<sign.upperBound
    issuer = reader.ideographs(atMost: 24)
    let isBracketed = opening != nil && closing != nil
    // In other brackets, or behind nothing, two digits may count something else.
    guard year.isYear || opening == true && closing == true && !hasYearWord && !issuer.isEmpty,
      isBracketed || Self.isBare(opening, closing, year, number, hasYearWord || hasDash, issuer),
      isBracketed || !sign.isEmpty
    else { return nil }
    var faults: [Fault] = []
    if opening != true || closing != true { faults.append(.brackets) }
    if !year.isYear { faults.append(.shortYear) }
    if hasYearWord, isBracketed { faults.append(.yearWord) }
    if hasOrdinal { faults.append(.ordinal) }
    if number.hasLeadingZero { faults.append(.leadingZero) }
    if number.isChinese || year.isChinese { faults.append(.chineseNumber) }
    if year.isWide || number.isWide { faults.append(.wideDigits) }
    if sign.isEmpty { faults.append(.missingSign) }
    self.faults = faults
  }

  /// 清教发2026年1号, 清教发2026-1号: no brackets at all. Without 年 or a dash, or in Chinese numerals, it may be something else.
  private static func isBare(
    _ opening: Bool?, _ closing: Bool?, _ year: BackwardReader.Digits,
    _ number: BackwardReader.Digits, _ isLinked: Bool, _ issuer: Range<Int>
  ) -> Bool {
    opening == nil && closing == nil && isLinked && year.isYear && !number.isChinese
      && !year.isChinese
      && !issuer.isEmpty
  }

  /// Brackets about a year, the right one first.
  private static let opening: [StaticString] = [
    "〔", "[", "［", "(", "（", "【", "﹝", "〖", "<", "〈", "{", "｛", "「", "『",
  ]
  private static let closing: [StaticString] = [
    "〕", "]", "］", ")", "）", "】", "﹞", "〗", ">", "〉", "}", "｝", "」", "』",
  ]
}
