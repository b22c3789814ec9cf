import JSON
import TextAnalysis
import ValidatorCore

/// Writes a plan with what was read in it as the message that a plugin gets.
struct PlanWriter: PlanSink {
  private let plan: Plan
  private var json = JSONWriter()
  private var nodes = 0
  var task: Int?

  /// The message about `plan`, which has the number `id` in `run`: one line.
  static func message(_ plan: Plan, id: Int, run: Int) -> [UInt8] {
    var writer = PlanWriter(plan: plan)
    writer.json.beginObject()
    writer.json.text("type", "plan")
    writer.json.number("run", run)
    writer.json.number("plan", id)
    writer.json.beginObject("model")
    PlanWalk.walk(plan, into: &writer)
    writer.json.endObject()
    writer.json.endObject()
    return writer.json.takeLine()
  }

  private init(plan: Plan) {
    self.plan = plan
  }

  mutating func beginObject(_ key: StaticString?) {
    if let key { json.beginObject(key) } else { json.beginObject() }
  }

  mutating func endObject() { json.endObject() }
  mutating func beginList(_ key: StaticString) { json.beginArray(key) }
  mutating func endList() { json.endArray() }
  mutating func text(_ key: StaticString, _ text: String?) { json.text(key, text) }
  mutating func flag(_ key: StaticString, _ flag: Bool) { json.flag(key, flag) }

  mutating func number(_ key: StaticString, _ number: Int?) {
    if let number { json.number(key, number) }
  }

  mutating func value(_ key: StaticString, of node: YAMLNode) {
    json.value(key, ExtensionValue.json(of: node))
  }

  mutating func node(_ place: Place) {
    json.number("node", nodes)
    nodes += 1
  }

  mutating func node(_ text: PlanText, isRead: Bool) {
    node(text.place)
    text.withBytes { bytes in
      json.text("text", bytes)
      if isRead { write(plan.readings(of: text), of: bytes) }
    }
  }

  private mutating func write(_ readings: TextReadings, of text: ByteView) {
    guard
      !readings.clauses.isEmpty || !readings.quantities.isEmpty || !readings.dates.isEmpty
    else { return }
    let index = ScalarIndex(text)
    func scalars(_ range: Range<Int>) -> [Int] {
      [
        index.scalars(before: range.lowerBound, in: text),
        index.scalars(before: range.upperBound, in: text),
      ]
    }
    json.objects("clauses", readings.clauses) { json, clause in
      json.numbers("range", scalars(clause.range))
      json.text("kind", clause.kind.rawValue)
    }
    json.objects("quantities", readings.quantities) { json, quantity in
      json.numbers("range", scalars(quantity.range))
      json.number("value", quantity.value)
      json.number("upper", quantity.upper)
      json.text("unit", quantity.unit)
      json.text("comparator", quantity.comparator.rawValue)
      json.text("role", quantity.role.rawValue)
    }
    json.objects("dates", readings.dates) { json, date in
      json.numbers("range", scalars(date.reading.range))
      json.text("from", date.from?.description)
      json.text("to", date.to?.description)
      json.text("role", date.role.rawValue)
      json.text("meaning", date.reading.meaning.name)
    }
  }
}
