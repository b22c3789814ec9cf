/// A text of a plan with the field that it stands in.
public struct PlanFieldText: Sendable {
  /// The text.
  public let text: PlanText
  /// The key that holds it: `title`, `content`, `value` …; of a share of a breakdown, `breakdown`.
  public let field: PlanKey
  /// The mapping that the key stands in.
  public let scope: PlanScope
  /// The position of its task in ``Plan/tasks``; nil above the tasks.
  public let task: Int?
  /// The position of its section in ``Plan/sections``; nil in the header, of a task the section that holds it.
  public let section: Int?

  init(
    _ text: PlanText, _ field: PlanKey, _ scope: PlanScope, task: Int? = nil, section: Int? = nil
  ) {
    self.text = text
    self.field = field
    self.scope = scope
    self.task = task
    self.section = section
  }

  /// A part of the text, in `range` (bytes of the decoded text), standing in the same field.
  public func part(_ range: Range<Int>) -> PlanFieldText {
    PlanFieldText(text.part(range), field, scope, task: task, section: section)
  }
}
