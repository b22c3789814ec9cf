import JSON
import ValidatorCore

/// The value of a key that begins with `x-`, as a plugin gets it: every scalar is the text that it is.
struct ExtensionValue {
  /// How many nodes a value may have, aliases counted as what they stand for; what is beyond is `null`.
  static let limit = 10_000
  private static let depth = 32

  private var room = Self.limit

  static func json(of node: YAMLNode) -> JSONValue {
    var value = ExtensionValue()
    return value.json(of: node, depth: 0)
  }

  private mutating func json(of node: YAMLNode, depth: Int) -> JSONValue {
    room -= 1
    guard room >= 0, depth <= Self.depth, let target = node.target else { return .null }
    switch target.kind {
    case .scalar: return .string(target.string ?? "")
    case .sequence:
      return .array(target.children.prefix(room + 1).map { json(of: $0, depth: depth + 1) })
    case .mapping:
      var members: [String: JSONValue] = [:]
      for (key, value) in target.entries.prefix(room + 1) {
        members[key.target?.string ?? ""] = json(of: value, depth: depth + 1)
      }
      return .object(members)
    case .alias: return .null
    }
  }
}
