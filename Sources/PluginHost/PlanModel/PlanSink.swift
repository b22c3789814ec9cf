import JSON
import ValidatorCore

/// What a plan is walked for: to be written, or to find the places of its nodes.
protocol PlanSink {
  /// The task that the next nodes belong to, by its position.
  var task: Int? { get set }

  mutating func beginObject(_ key: StaticString?)
  mutating func endObject()
  mutating func beginList(_ key: StaticString)
  mutating func endList()

  /// Makes the open object a node.
  mutating func node(_ place: Place)
  /// Makes the open object a node with a text.
  ///
  /// - Parameter isRead: whether what was read in the text goes with it.
  mutating func node(_ text: PlanText, isRead: Bool)

  mutating func text(_ key: StaticString, _ text: String?)
  mutating func number(_ key: StaticString, _ number: Int?)
  mutating func flag(_ key: StaticString, _ flag: Bool)
  mutating func value(_ key: StaticString, of node: YAMLNode)
}
