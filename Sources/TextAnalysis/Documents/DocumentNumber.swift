/// The number of a Chinese official document (文号) in a text: 清教发〔2026〕1号, and what people write for it
/// ([2026], （2026）, 第1号, 01号, 〔2026年〕, 〔26〕).
///
/// The right form is that of GB/T 9704-2012, 7.2.5: year in full and in 〔〕, no 第, no leading zero, 号 behind it.
public struct DocumentNumber: Hashable, Sendable {
  /// A way in which a number departs from the right form.
  public enum Fault: Hashable, Sendable {
    /// Other brackets than 〔〕 about the year.
    case brackets
    /// 第 before the number.
    case ordinal
    /// A number that begins with 0.
    case leadingZero
    /// The year in two digits: 〔26〕.
    case shortYear
    /// 年 within the brackets: 〔2026年〕.
    case yearWord
  }

  /// Where the letters of the issuing body stand (清教发); as far back as Chinese characters go, so in a sentence
  /// words before them may be part of it. All ranges are bytes of the text.
  public let issuer: Range<Int>
  /// From the opening bracket to 号.
  public let range: Range<Int>
  /// The digits of the year.
  public let year: Range<Int>
  /// The digits of the number.
  public let number: Range<Int>
  /// Where 号 or 號 stands.
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

  /// A key that is the same for every way to write one number: without brackets, 第, blanks and leading zeros, in one
  /// script. A text that holds no such number gives its own folded form.
  public static func key(of text: ByteView) -> String {
    guard let number = all(in: text).first else { return folded(text, 0..<text.count) }
    return folded(text, number.issuer) + "〔" + folded(text, number.year) + "〕"
      + folded(text, number.number).drop { $0 == "0" }
  }

  private static func folded(_ text: ByteView, _ range: Range<Int>) -> String {
    String(decoding: TextFolding.fold(text.part(range), options: .comparison), as: UTF8.self)
  }

  /// The number that ends with the 号 at `sign`: read backwards over a bounded number of characters.
  private init?(in text: ByteView, sign: Range<Int>) {
    var reader = BackwardReader(text, at: sign.lowerBound)
    reader.skipBlanks()
    guard let number = reader.digits(atMost: 5) else { return nil }
    reader.skipBlanks()
    let hasOrdinal = reader.take("第")
    if hasOrdinal { reader.skipBlanks() }
    guard let closing = reader.bracket(Self.closing) else { return nil }
    reader.skipBlanks()
    let hasYearWord = reader.take("年")
    if hasYearWord { reader.skipBlanks() }
    guard let year = reader.digits(atMost: 4), year.isYear || year.count == 2 else { return nil }
    reader.skipBlanks()
    guard let opening = reader.bracket(Self.opening) else { return nil }
    let start = reader.offset
    reader.skipBlanks()
    self.sign = sign
    self.number = number.range
    self.year = year.range
    range = start..<sign.upperBound
    issuer = reader.ideographs(atMost: 24)
    // In other brackets, or behind nothing, two digits may count something else.
    guard year.isYear || opening && closing && !hasYearWord && !issuer.isEmpty else { return nil }
    var faults: [Fault] = []
    if !opening || !closing { faults.append(.brackets) }
    if !year.isYear { faults.append(.shortYear) }
    if hasYearWord { faults.append(.yearWord) }
    if hasOrdinal { faults.append(.ordinal) }
    if number.hasLeadingZero { faults.append(.leadingZero) }
    self.faults = faults
  }

  /// Brackets about a year, the right one first.
  private static let opening: [StaticString] = ["〔", "[", "［", "(", "（", "【", "﹝", "〖", "<", "〈"]
  private static let closing: [StaticString] = ["〕", "]", "］", ")", "）", "】", "﹞", "〗", ">", "〉"]
}
