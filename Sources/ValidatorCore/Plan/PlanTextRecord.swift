/// A text in the list of a plan's texts: all of a ``PlanFieldText`` but its tree, so that no reference is counted for it.
struct PlanTextRecord {
  let key: PlanText.Key
  let place: Place
  let field: PlanKey
  let scope: PlanScope
  let task: Int?
  let section: Int?
  /// The position of its target in the task; nil elsewhere.
  let target: Int?

  /// The text with its field, in the tree that it was read from.
  func entry(in tree: YAMLTree) -> PlanFieldText {
    PlanFieldText(
      PlanText(tree: tree, key: key, place: place), field, scope, task: task, section: section)
  }
}
