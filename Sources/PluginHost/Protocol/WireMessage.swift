import JSON
import ValidatorCore

/// A sentence of a finding, with its arguments.
struct WireMessage: Sendable {
  /// An argument, as a plugin gives it.
  enum Argument: Sendable {
    case value(MessageArgument)
    /// A task, by its position in the plan.
    case task(Int)
  }

  /// What identifies the sentence within its check, where the plugin says so.
  let id: String?
  let text: LocalizedText
  let arguments: [String: Argument]

  /// Reads `"…"` or `{"zh": "…", "en": "…", "id": "…", "arguments": {…}}`.
  init(_ value: JSONValue, at path: String) throws(WireError) {
    text = try WireObject.localized(value, at: path)
    guard case .object = value else {
      id = nil
      arguments = [:]
      return
    }
    let object = try WireObject(value, at: path)
    id = try object.optionalText("id")
    guard let given = object["arguments"] else {
      arguments = [:]
      return
    }
    guard case .object(let members) = given else {
      throw .expected(LocalizedText(zh: "对象", en: "an object"), at: object.path("arguments"))
    }
    var arguments: [String: Argument] = [:]
    for (name, member) in members {
      arguments[name] = try Self.argument(member, at: "\(object.path("arguments")).\(name)")
    }
    self.arguments = arguments
  }

  /// The member of `object` with a name, where it is there.
  static func optional(_ name: String, of object: WireObject) throws(WireError) -> WireMessage? {
    guard let member = object[name] else { return nil }
    return try WireMessage(member, at: object.path(name))
  }

  /// The member of `object` with a name.
  static func required(_ name: String, of object: WireObject) throws(WireError) -> WireMessage {
    try WireMessage(object[name] ?? .null, at: object.path(name))
  }

  private static func argument(_ value: JSONValue, at path: String) throws(WireError) -> Argument {
    if let number = value.int { return .value(.number(number)) }
    if let number = value.number { return .value(.text(String(number))) }
    if let text = value.string { return .value(.text(text)) }
    if let text = value["quoted"]?.string { return .value(.quoted(text)) }
    if let task = value["task"]?.int { return .task(task) }
    throw .expected(
      LocalizedText(
        zh: "文字、数，或含quoted、task的对象", en: "a text, a number, or an object with “quoted” or “task”"),
      at: path)
  }
}
