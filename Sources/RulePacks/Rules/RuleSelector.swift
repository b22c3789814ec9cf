/// What a rule looks at, one by one.
enum RuleSelector: String, Sendable, ChoiceWords {
  /// The plan as a whole.
  case plan
  /// Each section.
  case section
  /// Each task, subtasks included.
  case task
  /// Each task that is part of another.
  case subtask
  /// Each target, those of milestones included.
  case target
  /// Each clause of titles, contents and targets.
  case clause
  /// Each text that people read.
  case text

  static let words: [(value: RuleSelector, choice: PackField.Choice)] = [
    (.plan, .init("plan", "计划", "全文")), (.section, .init("section", "章节", "部分")),
    (.task, .init("task", "任务")), (.subtask, .init("subtask", "子任务")),
    (.target, .init("target", "目标", "指标")), (.clause, .init("clause", "分句")),
    (.text, .init("text", "文字", "文本")),
  ]
}
