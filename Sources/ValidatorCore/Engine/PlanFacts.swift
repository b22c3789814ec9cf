import Synchronization
import TextAnalysis

/// What the engine keeps of a plan after it was checked: enough to report about it.
struct PlanFacts: Sendable {
  private(set) var file: Int
  let document: Int
  let stage: PlanStage
  let kind: PlanKind
  let tree: YAMLTree
  private let numbers: [Int]
  private let ids: [PlanText?]
  private let titles: [PlanText?]
  private let identities: Identities

  /// What identifies each task; worked out when the first finding about the plan needs it.
  private final class Identities: Sendable {
    let texts = Mutex<[String]?>(nil)
  }

  init(_ plan: Plan, file: Int) {
    self.file = file
    document = plan.document
    stage = plan.stage
    kind = plan.kind
    tree = plan.tree
    numbers = plan.numbers
    ids = plan.tasks.map(\.id)
    titles = plan.tasks.map { $0.title ?? $0.content }
    identities = Identities()
  }

  func moved(to file: Int) -> PlanFacts {
    var moved = self
    moved.file = file
    return moved
  }

  /// The task's id, else `#n`.
  func name(of task: Int) -> String {
    guard ids.indices.contains(task) else { return "#\(task + 1)" }
    return ids[task]?.string ?? "#\(task + 1)"
  }

  /// The task as a reader of the plan would cite it.
  func citation(of task: Int) -> TaskCitation? {
    guard ids.indices.contains(task) else { return nil }
    let title = titles[task]?.opening
    return TaskCitation(
      number: numbers[task], title: title, identity: ids[task]?.string ?? title ?? "#\(task + 1)")
  }

  /// What identifies the task from run to run: its id, else its folded title. What is found of several tasks of one title has
  /// an ordinal (``FingerprintOrdinals``).
  func identity(of task: Int) -> String {
    identities.texts.withLock { texts in
      let known = texts ?? allIdentities()
      texts = known
      return known.indices.contains(task) ? known[task] : ""
    }
  }

  private func allIdentities() -> [String] {
    ids.indices.map { task in
      ids[task].map { "id:\($0.string)" } ?? "title:\(folded(titles[task]))"
    }
  }

  private func folded(_ title: PlanText?) -> String {
    guard let title else { return "" }
    let folded = title.withBytes { TextFolding.fold($0, options: .comparison) }
    // Each finding of the task hashes it: a title of a megabyte with a thousand findings would be a gigabyte.
    guard folded.count <= 1000 else {
      return String(folded.withUnsafeBufferPointer { ByteView($0).hash })
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Where the node behind an alias stands.
  func anchor(of place: Place) -> Place? {
    guard place.isAliased else { return nil }
    return Place(tree.span(place.anchor), node: place.anchor)
  }
}
