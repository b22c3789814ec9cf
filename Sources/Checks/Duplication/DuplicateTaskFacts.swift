import TextAnalysis
import ValidatorCore

/// What is remembered of a task.
struct DuplicateTaskFacts: Sendable, Codable {
  /// The task that holds this one.
  var parent: Int?
  /// The number that the task is cited by.
  var number: Int
  /// 编号
  var id: DuplicateSlice?
  /// 任务名称
  var title: DuplicateSlice?
  /// The content, else the title.
  var text: DuplicateSlice?
  /// Where the text stands.
  var textPlace: Place
  /// Where the title stands.
  var titlePlace: Place
  /// The time limit as written.
  var deadline: DuplicateSlice?
  /// The day by which the task is due, counted from 1970-01-01.
  var deadlineDay: Int?
  /// The units of the fields that name them, among those of the plan.
  var units: Range<Int>
  /// The references to the tasks that this one carries out, among those of the plan.
  var references: Range<Int>
  /// What the entries under 目标 say; nil without any.
  var targets: TextIdentity?
}
