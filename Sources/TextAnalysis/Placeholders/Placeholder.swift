/// A place of a text that was left to be filled in.
public struct Placeholder: Sendable, Hashable {
  /// What is to be filled in.
  public enum Kind: Sendable, Hashable {
    /// A figure, a name or words: xx所, 某某, 【】, TBD.
    case text
    /// A document number or a date that is set at signing: 〔2026〕 号, 2026年 月 日.
    case signing
  }

  /// What is to be filled in.
  public let kind: Kind
  /// The bytes of the text, a measure word behind the place included: xx所.
  public let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
