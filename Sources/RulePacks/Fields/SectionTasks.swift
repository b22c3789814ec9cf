import ValidatorCore

/// The tasks of each section of a plan, worked out once.
struct SectionTasks: Sendable {
  /// Under this the plan remembers them.
  static let owner = Owner()

  final class Owner: Sendable {}

  private let tasks: [[PlanTask]]

  init(_ plan: Plan) {
    var tasks = [[PlanTask]](repeating: [], count: plan.sections.count)
    for task in plan.tasks where task.parent == nil {
      guard let section = task.section, tasks.indices.contains(section) else { continue }
      tasks[section].append(task)
    }
    self.tasks = tasks
  }

  /// The tasks of a section, those of nested sections not counted.
  subscript(section: Int) -> [FieldValue] {
    tasks[section].map { FieldValue($0.title, at: $0.titlePlace) }
  }
}
