import ValidatorCore

/// A place to underline in a frame.
struct FrameMark {
  /// The bytes to underline; where there are none, one cell is.
  var span: SourceSpan
  /// What stands beside the underline; may be empty.
  var label: String
  /// Whether it is the place where the hand must go, which is underlined heavily.
  var isPrimary: Bool
}
