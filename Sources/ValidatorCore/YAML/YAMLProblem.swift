/// Something that kept a file from being read as written.
public struct YAMLProblem: Sendable {
  /// What happened.
  public enum Kind: Sendable, Hashable {
    /// The text is no YAML; libyaml's words for it.
    case syntax(problem: String, context: String?)
    /// A quoted text that does not end, or ends too late.
    case unclosedQuote
    /// A tab stands where the indentation should be.
    case tabIndentation
    /// A full-width colon stands behind a key; it was read as a colon.
    case fullWidthColon(key: String)
    /// Blanks that YAML takes for text stand in the indentation; they were read as `width` spaces.
    case blankIndentation(width: Int)
    /// An alias whose anchor does not exist before it.
    case undefinedAlias(name: String)
    /// An alias inside of the node that it names.
    case recursiveAlias(name: String)
    /// Nested deeper than the limit.
    case tooDeep(limit: Int)
    /// Aliases stand for more nodes than the limit.
    case tooManyAliasNodes(limit: Int)
    /// More syntax errors than the limit: the remainder was left unread.
    case tooManyErrors(limit: Int)
  }

  /// Whether the text was read as it was meant.
  var isMended: Bool {
    switch kind {
    case .fullWidthColon, .blankIndentation: true
    default: false
    }
  }

  /// What happened.
  public var kind: Kind
  /// Where it happened.
  public var span: SourceSpan
  /// Where the construct began in which it happened.
  public var context: SourceSpan?
}
