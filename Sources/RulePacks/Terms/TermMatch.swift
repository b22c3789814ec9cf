import ValidatorCore

/// A wrong wording in a text of a plan.
struct TermMatch: Sendable {
  /// The text, by its position in ``Plan/texts``.
  let text: Int
  /// Where it stands, in bytes of the text.
  let range: Range<Int>
  /// The term, by its position in the rule.
  let term: Int
  /// Whether it stands there exactly as the pack has it, so that it can be replaced by the right wording as it is.
  let isAsWritten: Bool
}
