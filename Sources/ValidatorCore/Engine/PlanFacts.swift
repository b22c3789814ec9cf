import TextAnalysis

/// What the engine keeps of a plan after it was checked: enough to report about it.
struct PlanFacts: Sendable {
  private(set) var file: Int
  let document: Int
  let stage: PlanStage
  let kind: PlanKind
  let tree: YAMLTree
  private let ids: [PlanText?]
  private let titles: [PlanText?]

  init(_ plan: Plan, file: Int) {
    self.file = file
    document = plan.document
    stage = plan.stage
    kind = plan.kind
    tree = plan.tree
    ids = plan.tasks.map(\.id)
    titles = plan.tasks.map(\.title)
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

  /// What identifies the task from run to run: its id, else its folded title with an ordinal among equals.
  func identity(of task: Int) -> String {
    guard ids.indices.contains(task) else { return "" }
    if let id = ids[task] { return "id:\(id.string)" }
    let title = folded(task)
    let ordinal = (0..<task).count { ids[$0] == nil && folded($0) == title }
    return "title:\(title)#\(ordinal)"
  }

  private func folded(_ task: Int) -> String {
    guard let title = titles[task] else { return "" }
    return title.withBytes {
      String(decoding: TextFolding.fold($0, options: .comparison), as: UTF8.self)
    }
  }

  /// Where the node behind an alias stands.
  func anchor(of place: Place) -> Place? {
    guard place.isAliased else { return nil }
    return Place(tree.span(place.anchor), node: place.anchor)
  }
}
