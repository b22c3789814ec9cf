/// A number in a text that belongs to one person.
public struct PersonalNumber: Sendable, Hashable {
  /// What the number is.
  public enum Kind: Sendable, Hashable {
    /// A mobile number of mainland China.
    case mobile
    /// A citizen identity number whose date and check digit are right.
    case identity
  }

  /// What the number is.
  public let kind: Kind
  /// The bytes of the text.
  public let range: Range<Int>
  /// The number with all but its first three and last two digits replaced by asterisks.
  public let masked: String

  init(_ kind: Kind, _ range: Range<Int>, digits: [UInt8]) {
    self.kind = kind
    self.range = range
    masked =
      String(decoding: digits.prefix(3), as: UTF8.self)
      + String(repeating: "*", count: max(0, digits.count - 5))
      + String(decoding: digits.suffix(2), as: UTF8.self)
  }
}
