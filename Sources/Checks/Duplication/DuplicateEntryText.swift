import ValidatorCore

/// The text of a milestone or a target, and where it stands.
struct DuplicateEntryText: Sendable, Codable {
  let text: DuplicateSlice
  let place: Place

  /// The milestones of a task, and its targets that are texts, also those of its milestones.
  static func all(of task: PlanTask) -> [(text: PlanText, field: DuplicateClauseField)] {
    var all: [(text: PlanText, field: DuplicateClauseField)] = []
    for milestone in task.milestones {
      if let content = milestone.content { all.append((content, .milestone)) }
      all += milestone.targets.lazy.compactMap(\.text).map { ($0, .target) }
    }
    all += task.targets.lazy.compactMap(\.text).map { ($0, .target) }
    return all
  }
}
