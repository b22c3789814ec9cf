/// Reads the identity numbers of Taiwan (A123456789), Hong Kong (A123456(7)) and Macao (1234567(8)).
enum ResidentNumber {
  /// The numbers in `text`, in order; in ASCII, as they are always written.
  static func all(in text: ByteView) -> [PersonalNumber] {
    var found: [PersonalNumber] = []
    var offset = 0
    while offset < text.count {
      let byte = text[offset]
      guard isCapital(byte) || isDigit(byte), !isWord(text[offset - 1]) else {
        offset += 1
        continue
      }
      let number =
        isDigit(byte) ? macao(text, offset) : taiwan(text, offset) ?? hongKong(text, offset)
      if let number { found.append(number) }
      offset = number?.range.upperBound ?? offset + 1
    }
    return found
  }

  private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isCapital(byte & 0xDF) || byte == 0x5F || byte == 0x2D || byte == 0x2F
  }

  private static func digits(_ text: ByteView, _ start: Int) -> Int {
    var end = start
    while isDigit(text[end]), end - start < 12 { end += 1 }
    return end - start
  }

  private static func number(_ text: ByteView, _ range: Range<Int>) -> PersonalNumber {
    let bytes = range.map { text[$0] }.filter { isDigit($0) || isCapital($0) }
    return PersonalNumber(.identity, range, digits: bytes)
  }

  /// A letter, nine digits of which the last one checks. A number that goes by a year (A202600123) has to be named.
  private static func taiwan(_ text: ByteView, _ start: Int) -> PersonalNumber? {
    guard digits(text, start + 1) == 9, !isWord(text[start + 10]),
      [0x31, 0x32, 0x38, 0x39].contains(text[start + 1])
    else { return nil }
    let isYear = text.has(anyOf: ["19", "20"], at: start + 1)
    guard !isYear || isNamed(text, before: start) else { return nil }
    let letter = taiwanLetters[Int(text[start] - 0x41)]
    var sum = letter / 10 + letter % 10 * 9
    for place in 1...8 { sum += Int(text[start + place] & 0xF) * (9 - place) }
    sum += Int(text[start + 9] & 0xF)
    return sum % 10 == 0 ? number(text, start..<start + 10) : nil
  }

  /// What the letters A to Z count for.
  private static let taiwanLetters = [
    10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30,
    31, 33,
  ]

  /// One letter or two, six digits and in brackets a digit or A, which checks modulo 11.
  private static func hongKong(_ text: ByteView, _ start: Int) -> PersonalNumber? {
    let hasTwo = isCapital(text[start + 1])
    let first = start + (hasTwo ? 2 : 1)
    guard digits(text, first) == 6, let (check, end) = bracketed(text, first + 6) else {
      return nil
    }
    // A blank in the place of the first letter counts 36.
    let letters =
      hasTwo ? [letter(text[start]), letter(text[start + 1])] : [36, letter(text[start])]
    var sum = letters[0] * 9 + letters[1] * 8 + check
    for place in 0..<6 { sum += Int(text[first + place] & 0xF) * (7 - place) }
    return sum % 11 == 0 ? number(text, start..<end) : nil
  }

  private static func letter(_ byte: UInt8) -> Int { Int(byte) - 0x41 + 10 }

  /// 1, 5 or 7, six digits and one in brackets; how it checks is not public, so it has to be named.
  private static func macao(_ text: ByteView, _ start: Int) -> PersonalNumber? {
    guard [0x31, 0x35, 0x37].contains(text[start]), digits(text, start) == 7,
      let (check, end) = bracketed(text, start + 7), check < 10, isNamed(text, before: start)
    else { return nil }
    return number(text, start..<end)
  }

  /// The check digit in brackets, A for 10, and where they end.
  private static func bracketed(_ text: ByteView, _ start: Int) -> (check: Int, end: Int)? {
    let isWide = text.has("（", at: start)
    guard isWide || text[start] == 0x28 else { return nil }
    let offset = start + (isWide ? 3 : 1)
    let byte = text[offset]
    guard isDigit(byte) || byte == 0x41 else { return nil }
    let check = byte == 0x41 ? 10 : Int(byte & 0xF)
    if text[offset + 1] == 0x29 { return (check, offset + 2) }
    return text.has("）", at: offset + 1) ? (check, offset + 4) : nil
  }

  /// Whether words before the number say that it is that of a person.
  private static func isNamed(_ text: ByteView, before start: Int) -> Bool {
    let before = text.part(max(0, start - 48)..<start)
    return names.contains { before.offset(of: $0) != nil }
  }

  private static let names: [StaticString] = [
    "身份证", "身份證", "身分證", "统一编号", "統一編號", "证件", "證件", "BIR", "identity", "ID ",
  ]
}
