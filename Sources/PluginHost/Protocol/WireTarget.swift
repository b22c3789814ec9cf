import JSON
import ValidatorCore

/// A place of a plan, as a plugin names it: a node, or a part of its text.
struct WireTarget: Sendable {
  let node: Int
  /// Unicode scalars of the node's text, the end not included; nil for the whole node.
  let range: Range<Int>?
  /// Where it stands in its message.
  let path: String

  init(_ object: WireObject) throws(WireError) {
    path = object.path
    node = try object.int("node")
    guard let given = object["range"] else {
      range = nil
      return
    }
    guard let ends = given.array?.compactMap(\.int), ends.count == 2, ends[0] >= 0,
      ends[0] <= ends[1]
    else {
      throw .expected(
        LocalizedText(zh: "[起, 止]", en: "[start, end]"), at: object.path("range"))
    }
    range = ends[0]..<ends[1]
  }
}
