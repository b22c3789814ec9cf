import ValidatorCore

/// The places of a plan's nodes, by number.
struct PlanNodes: PlanSink, Sendable {
  struct Node: Sendable {
    let place: Place
    /// The text, where the node is one.
    let text: PlanText?
    let task: Int?
  }

  private(set) var nodes: [Node] = []
  var task: Int?

  init(_ plan: Plan) {
    PlanWalk.walk(plan, into: &self)
  }

  mutating func node(_ place: Place) {
    nodes.append(Node(place: place, text: nil, task: task))
  }

  mutating func node(_ text: PlanText, isRead: Bool) {
    nodes.append(Node(place: text.place, text: text, task: task))
  }

  func beginObject(_ key: StaticString?) {}
  func endObject() {}
  func beginList(_ key: StaticString) {}
  func endList() {}
  func text(_ key: StaticString, _ text: String?) {}
  func number(_ key: StaticString, _ number: Int?) {}
  func flag(_ key: StaticString, _ flag: Bool) {}
  func value(_ key: StaticString, of node: YAMLNode) {}
}
