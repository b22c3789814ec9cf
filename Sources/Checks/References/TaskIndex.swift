import TextAnalysis
import ValidatorCore

/// The tasks of a plan by id, by printed number and by title.
struct TaskIndex {
  /// The ids, in the order of the plan.
  let ids: [String]
  /// Whether every task could be read, so that what is not there is nowhere.
  let isComplete: Bool
  private var known: Set<String> = []
  /// Ids in folded form.
  private var folded: Set<String> = []
  private var byName: [String: String] = [:]
  private var names: Set<String> = []

  /// The tasks of `plan`.
  init(_ plan: Plan) {
    self.init(plan.tasks.map(ReferenceFacts.Task.init), isComplete: Self.isComplete(plan))
  }

  /// The tasks of a plan that was remembered.
  init(_ facts: ReferenceFacts) {
    let tasks = facts.tasks
    self.init(tasks.all, isComplete: tasks.areComplete)
  }

  private init(_ tasks: [ReferenceFacts.Task], isComplete: Bool) {
    self.isComplete = isComplete
    ids = tasks.compactMap(\.id)
    for task in tasks {
      let id = task.id
      if let id {
        known.insert(id)
        folded.insert(ByteView.with(id, Self.key))
      }
      for key in task.names {
        names.insert(key)
        if let id, byName[key] == nil { byName[key] = id }
      }
    }
  }

  /// Whether a task has exactly this id.
  func holdsID(_ id: String) -> Bool { known.contains(id) }

  /// Whether a task goes by this name: its id, its printed number or its title, as ``key(_:)`` folds them.
  func holds(_ key: String) -> Bool { folded.contains(key) || names.contains(key) }

  /// The id of the task that has `name` for its printed number or title.
  func id(named name: String) -> String? { byName[ByteView.with(name, Self.key)] }

  /// Whether every task of `plan` could be read with its id.
  static func isComplete(_ plan: Plan) -> Bool {
    plan.tree.problems.allSatisfy { if case .fullWidthColon = $0.kind { true } else { false } }
      && !plan.tasks.contains { $0.isDamaged && $0.id == nil }
  }

  /// A name in one script, width and case, without marks and blanks around it.
  static func key(_ name: ByteView) -> String {
    String(decoding: TextFolding.fold(name), as: UTF8.self).split(separator: " ")
      .joined(separator: " ")
  }
}
