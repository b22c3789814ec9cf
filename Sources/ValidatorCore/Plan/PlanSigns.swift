import TextAnalysis

/// The signs in the texts of a plan; see ``TextSigns``.
public struct PlanSigns: Sendable {
  private let list: PlanTextList

  init(_ list: PlanTextList) {
    self.list = list
  }

  /// The signs in a text of the plan.
  public subscript(text: PlanText) -> TextSigns { list.signs(of: text) }

  /// The signs in all texts of a task together; `task` is its position in ``Plan/tasks``.
  public func ofTask(_ task: Int) -> TextSigns { list.signs(ofTask: task) }
}
