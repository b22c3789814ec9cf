import TextAnalysis
import ValidatorCore

/// A plan of a run. It is a class, so that looking at a plan copies nothing of what is remembered of it: what works on
/// the facts of a plan takes the plan, since handing over the facts themselves would retain each of their lists.
final class DuplicatePlan: Sendable {
  /// The position of the plan in the run.
  let plan: Int
  /// Whether the plan is only there to be compared with.
  let isContext: Bool
  /// Whether the plan is an earlier one.
  let isEarlier: Bool
  /// What is remembered of it.
  let facts: DuplicateFacts

  init(_ plan: CorpusPlan<DuplicateFacts>) {
    self.plan = plan.plan
    isContext = plan.isContext
    isEarlier = plan.isEarlier
    facts = plan.facts
  }

  /// Lends a text to `body`.
  @inline(__always)
  func withText<Result>(_ slice: DuplicateSlice, _ body: (ByteView) -> Result) -> Result {
    facts.withText(slice, body)
  }

  /// A text.
  func string(_ slice: DuplicateSlice) -> String {
    withText(slice) { $0.string(0..<$0.count) }
  }

  /// How a reader of the plan would cite a task.
  func citation(of index: Int) -> TaskCitation {
    let task = facts.tasks[index]
    let name = task.title ?? task.text
    // As much of a text as a quotation shows.
    let title = name.map { name in withText(name) { $0.string(0..<min($0.count, 240)) } }
    let identity = (task.id ?? name).map { string($0) }
    return TaskCitation(number: task.number, title: title, identity: identity ?? "#\(index + 1)")
  }
}
