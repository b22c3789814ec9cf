import JSON
import ValidatorCore

/// A finding as a plugin gives it, before its nodes are looked up.
struct WireFinding: Sendable {
  struct Related: Sendable {
    /// The plan of the place; nil for the one that the finding is about.
    let plan: Int?
    let target: WireTarget
    let message: WireMessage
  }

  struct Edit: Sendable {
    let target: WireTarget
    let text: String
  }

  struct Fix: Sendable {
    let title: WireMessage
    let isSafe: Bool
    let edits: [Edit]
  }

  let check: String
  let kind: String
  /// The plan that it is about, in an answer about a run.
  let plan: Int?
  let target: WireTarget
  let message: WireMessage
  let label: WireMessage?
  let note: WireMessage?
  let help: WireMessage?
  let related: [Related]
  let fixes: [Fix]
  let isSensitive: Bool

  init(_ object: WireObject) throws(WireError) {
    check = try object.text("check")
    kind = try object.text("kind")
    plan = try object.optionalInt("plan")
    target = try WireTarget(object)
    message = try WireMessage.required("message", of: object)
    label = try WireMessage.optional("label", of: object)
    note = try WireMessage.optional("note", of: object)
    help = try WireMessage.optional("help", of: object)
    isSensitive = try object.flag("sensitive", default: false)
    var related: [Related] = []
    for place in try object.objects("related") {
      related.append(
        Related(
          plan: try place.optionalInt("plan"), target: try WireTarget(place),
          message: try WireMessage.required("message", of: place)))
    }
    self.related = related
    var fixes: [Fix] = []
    for fix in try object.objects("fixes") { fixes.append(try Self.fix(fix)) }
    self.fixes = fixes
  }

  private static func fix(_ object: WireObject) throws(WireError) -> Fix {
    var edits: [Edit] = []
    for edit in try object.objects("edits") {
      edits.append(Edit(target: try WireTarget(edit), text: try edit.text("text")))
    }
    return Fix(
      title: try WireMessage.required("title", of: object),
      isSafe: try object.flag("safe", default: false), edits: edits)
  }
}
