/// A mechanical change that mends a finding.
public struct Fix: Sendable {
  /// A replacement of bytes.
  public struct Edit: Hashable, Sendable {
    /// The bytes to replace; empty for an insertion.
    public var span: SourceSpan
    /// The new text.
    public var text: String

    /// A replacement.
    public init(_ span: SourceSpan, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  /// What the change does.
  public var title: Message
  /// Whether the result is certainly what the author meant.
  public var isSafe: Bool
  /// The replacements, which do not overlap.
  public var edits: [Edit]

  /// A change.
  public init(_ title: Message, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }
}
