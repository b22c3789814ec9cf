import JSON
import ValidatorCore

/// A place of a plan, as a plugin names it: a node, or a part of its text.
struct WireTarget: Sendable {
  /// Offsets into a node's text in Unicode scalars, the end not included, as they were given: they may lie anywhere.
  struct Ends: Sendable {
    let start: Int
    let end: Int
  }

  let node: Int
  /// A part of the node's text; nil for the whole node.
  let range: Ends?
  /// Where it stands in its message.
  let path: String

  init(_ object: WireObject) throws(WireError) {
    path = object.path
    node = try object.int("node")
    guard let given = object["range"] else {
      range = nil
      return
    }
    guard let ends = given.array?.compactMap(\.int), ends.count == 2, given.array?.count == 2 else {
      throw .expected(
        LocalizedText(zh: "[起, 止]", en: "[start, end]"), at: object.path("range"))
    }
    range = Ends(start: ends[0], end: ends[1])
  }
}
