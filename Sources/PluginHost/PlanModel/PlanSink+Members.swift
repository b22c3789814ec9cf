import TextAnalysis
import ValidatorCore

/// The parts that occur in many places of a plan. What is absent is left out.
extension PlanSink {
  mutating func member(_ key: StaticString, _ text: PlanText?, isRead: Bool = false) {
    guard let text else { return }
    object(key, text, isRead: isRead)
  }

  mutating func members(_ key: StaticString, _ texts: [PlanText]) {
    guard !texts.isEmpty else { return }
    beginList(key)
    for text in texts { object(nil, text, isRead: false) }
    endList()
  }

  private mutating func object(_ key: StaticString?, _ text: PlanText, isRead: Bool) {
    beginObject(key)
    node(text, isRead: isRead)
    endObject()
  }

  mutating func objects<Item>(
    _ key: StaticString, _ items: [Item], _ members: (inout Self, Item) -> Void
  ) {
    guard !items.isEmpty else { return }
    beginList(key)
    for item in items {
      beginObject(nil)
      members(&self, item)
      endObject()
    }
    endList()
  }

  mutating func member(_ key: StaticString, _ time: PlanTime?) {
    guard let time else { return }
    beginObject(key)
    node(time.text, isRead: false)
    text("from", time.first?.description)
    text("to", time.deadline?.description)
    text("meaning", time.reading.meaning.name)
    endObject()
  }

  mutating func member(_ key: StaticString, _ duration: PlanDuration?) {
    guard let duration else { return }
    beginObject(key)
    node(duration.text, isRead: false)
    switch duration.duration {
    case .days(let count): number("days", count)
    case .workingDays(let count): number("workingDays", count)
    case .months(let count): number("months", count)
    case nil: break
    }
    endObject()
  }

  mutating func member(_ key: StaticString, _ field: UnitField?) {
    guard let field else { return }
    beginObject(key)
    node(field.value)
    beginList("units")
    for unit in field.units { object(nil, unit, isRead: false) }
    endList()
    endObject()
  }

  mutating func members(_ key: StaticString, _ extensions: [PlanExtension]) {
    objects(key, extensions) { sink, entry in
      sink.node(entry.value.place)
      sink.text("key", entry.key.string)
      sink.value("value", of: entry.value)
    }
  }

  mutating func members(of target: PlanTarget) {
    node(target.place)
    member("text", target.text, isRead: true)
    member("metric", target.metric, isRead: true)
    member("value", target.value, isRead: true)
    member("unit", target.unit)
    member("baseline", target.baseline, isRead: true)
    member("by", target.by)
    member("nature", target.nature)
    member("definition", target.definition)
    objects("breakdown", target.breakdown) { sink, share in
      sink.member("unit", share.unit)
      sink.member("value", share.value, isRead: true)
    }
  }

  mutating func members(of milestone: Milestone) {
    node(milestone.place)
    member("by", milestone.by)
    member("content", milestone.content, isRead: true)
    objects("targets", milestone.targets) { $0.members(of: $1) }
  }
}
