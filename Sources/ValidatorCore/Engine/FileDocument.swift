import Synchronization

/// The YAML of a file with the ways to its nodes. A file whose findings were taken from a cache is read only if somebody asks
/// for more than was kept.
final class FileDocument: Sendable {
  private let source: SourceText
  private let state: Mutex<State>

  private struct State {
    var tree: YAMLTree?
    var plans: [Plan]?
    var paths: YAMLPathIndex?
    /// The pointers that were kept.
    var pointers: PlacePointers
  }

  /// A document that was read.
  init(_ tree: YAMLTree) {
    source = tree.source
    state = Mutex(State(tree: tree, pointers: PlacePointers()))
  }

  /// A document that is read when it is needed.
  ///
  /// - Parameter pointers: the pointers that were kept.
  init(_ source: SourceText, pointers: PlacePointers) {
    self.source = source
    state = Mutex(State(pointers: pointers))
  }

  /// The YAML.
  var tree: YAMLTree { state.withLock { tree(&$0) } }

  /// The plans, one for each document of the YAML.
  var plans: [Plan] {
    state.withLock { state in
      let plans = state.plans ?? PlanLoader().plans(of: tree(&state))
      state.plans = plans
      return plans
    }
  }

  /// The plan at `position`; nil where there is none.
  func plan(at position: Int) -> Plan? {
    let plans = plans
    return plans.indices.contains(position) ? plans[position] : nil
  }

  /// The JSON Pointer to a place; nil for a place that belongs to no node.
  func pointer(to place: Place) -> String? {
    guard place.node != YAMLRecord.none else { return nil }
    return state.withLock { state in
      if let known = state.pointers[place] { return known }
      let paths = state.paths ?? YAMLPathIndex(tree(&state))
      state.paths = paths
      return paths.pointer(to: place)
    }
  }

  /// The pointers to `places`.
  ///
  /// - Parameter isWorthReading: whether a document that was not read yet is read for them; else they are left out.
  func pointers(to places: [Place], isWorthReading: Bool) -> PlacePointers {
    let isRead = state.withLock { $0.tree != nil }
    return PlacePointers(
      places.filter { place in
        isRead || isWorthReading || state.withLock { $0.pointers[place] != nil }
      }.map { ($0, pointer(to: $0)) })
  }

  /// Adds pointers that were kept.
  func add(_ pointers: PlacePointers) {
    state.withLock { $0.pointers.merge(pointers) }
  }

  private func tree(_ state: inout State) -> YAMLTree {
    if let tree = state.tree { return tree }
    let tree = PlanLoader().load(source).tree
    state.tree = tree
    return tree
  }
}
