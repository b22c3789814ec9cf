/// A place of a text that no author wrote so.
public struct Garble: Sendable, Hashable {
  /// What happened to the text.
  public enum Kind: Sendable, Hashable {
    /// The reading of a character was put behind it in brackets: 漢(hàn).
    case pinyin
    /// Bytes of GBK were read one byte too early or too late.
    case shifted
    /// UTF-8 was read as another encoding.
    case misread
    /// A character was lost, and U+FFFD or question marks stand for it.
    case lost
    /// A character that only one font knows.
    case privateUse
    /// A control character, or one that is not seen.
    case invisible
    /// A Latin letter stands for a dot between Chinese characters.
    case strayLetter
    /// A quotation mark or bracket without its partner.
    case loneMark
    /// A mark of another sort where a quotation ends: “舞台车〞.
    case wrongMark
    /// A word, phrase or sentence stands twice.
    case doubled
    /// A Cyrillic or Greek letter stands for the Latin one that looks like it.
    case lookalike
    /// A radical or compatibility character stands for the Chinese character that looks like it: ⼯ for 工.
    case variant
    /// A letter stands for the digit that looks like it: 2O26.
    case letterForDigit
    /// A sign of ASCII stands inside of a word: 任!务.
    case straySign
    /// Tags or character references of a web page: &nbsp; <br>.
    case markup
    /// One mark stands upon another: 。。 and 、，.
    case doubledMark
  }

  /// What happened.
  public let kind: Kind
  /// The bytes of the text.
  public let range: Range<Int>
  /// What stood there, where it can be worked out; lost characters are □.
  public let original: String?
  /// Whether `original` is certainly right.
  public let isCertain: Bool
  /// What stands in `range` several times, where it does.
  public private(set) var repeated: Range<Int>?

  /// Whether a quotation mark or bracket may have been lost here.
  var mayHideMark: Bool {
    switch kind {
    case .variant, .letterForDigit, .straySign, .doubledMark, .doubled, .lookalike: false
    default: true
    }
  }

  init(_ kind: Kind, _ range: Range<Int>, original: String? = nil, isCertain: Bool = false) {
    self.kind = kind
    self.range = range
    self.original = original
    self.isCertain = isCertain
  }

  /// What goes on as far as `end` with the same words over and over.
  func extended(to end: Int, repeating word: Range<Int>) -> Garble {
    var garble = Garble(
      kind, range.lowerBound..<end, original: original, isCertain: isCertain)
    garble.repeated = repeated ?? word
    return garble
  }
}
