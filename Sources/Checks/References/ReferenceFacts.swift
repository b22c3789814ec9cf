import TextAnalysis
import ValidatorCore

/// What is remembered of a plan: its document number with the tasks that others may refer to, and what it refers to.
struct ReferenceFacts: Sendable, Codable {
  /// A task of another plan, 文号#编号.
  struct Reference: Sendable, Codable {
    /// The whole reference.
    let text: String
    /// Where it stands.
    let place: Place
    /// The document number's key.
    let number: String
    /// The id in the plan of that number.
    let id: String
    /// The task that refers, by its position.
    let task: Int
  }

  /// A task that others may refer to.
  struct Task {
    /// The id.
    let id: String?
    /// The printed number and the title, as ``TaskIndex/key(_:)`` folds them.
    let names: [String]

    init(_ task: PlanTask) {
      id = task.id?.string
      names = [task.number, task.title].compactMap { $0?.withBytes(TaskIndex.key) }
    }
  }

  /// The key of the plan's document number; nil where the plan has none, or is only part of what goes by that number.
  let number: String?
  /// Where the number stands.
  let place: Place?
  /// The plan, where it has a number.
  private let plan: RememberedPlan?
  private let areTasksRead: Bool
  /// What the plan refers to.
  let references: [Reference]

  /// What has to be remembered of `plan`.
  init(_ plan: Plan) {
    let number = plan.kind == .extract ? nil : plan.header.number
    self.number = number.map { $0.withBytes(DocumentNumber.key) }
    place = number?.place
    self.plan = number.map { _ in RememberedPlan(plan) }
    areTasksRead = TaskIndex.isComplete(plan)
    references = plan.tasks.flatMap { task in
      (task.implements + task.source).compactMap { Self.reference($0, of: task) }
    }
  }

  /// The tasks, where the plan has a number, and whether every one could be read.
  var tasks: (all: [Task], areComplete: Bool) {
    guard let plan = plan?.plan else { return ([], false) }
    return (plan.tasks.map(Task.init), areTasksRead)
  }

  private static func reference(_ text: PlanText, of task: PlanTask) -> Reference? {
    text.withBytes { bytes -> Reference? in
      guard let mark = bytes.offset(of: "#") ?? bytes.offset(of: "＃"), mark > 0 else { return nil }
      let start = mark + bytes.scalar(at: mark).length
      let id = TaskIndex.key(bytes.part(start..<bytes.count))
      guard !id.isEmpty else { return nil }
      return Reference(
        text: text.string, place: text.place, number: DocumentNumber.key(of: bytes.part(0..<mark)),
        id: id, task: task.index)
    }
  }
}
