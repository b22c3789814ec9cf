/// A number in a text that belongs to one person.
public struct PersonalNumber: Sendable, Hashable {
  /// What the number is.
  public enum Kind: Sendable, Hashable {
    /// A mobile number of mainland China, Taiwan, Hong Kong or Macao.
    case mobile
    /// An identity number: of the mainland with 18 digits or the 15 of old, of Taiwan, Hong Kong or Macao. What it can be
    /// checked by (date, check digit) is right.
    case identity
  }

  /// What the number is.
  public let kind: Kind
  /// The bytes of the text.
  public let range: Range<Int>
  /// The number with all but its first three and last two digits replaced by asterisks; a short one keeps one at each end.
  public let masked: String

  init(_ kind: Kind, _ range: Range<Int>, digits: [UInt8]) {
    self.kind = kind
    self.range = range
    let (head, tail) = digits.count < 11 ? (1, 1) : (3, 2)
    masked =
      String(decoding: digits.prefix(head), as: UTF8.self)
      + String(repeating: "*", count: max(0, digits.count - head - tail))
      + String(decoding: digits.suffix(tail), as: UTF8.self)
  }
}
