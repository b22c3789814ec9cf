/// Writes the wording of one plan: fills the patterns of `Phrases` with a topic's words and a
/// county's names. What a plan has said it does not say again, so that it neither repeats nor
/// contradicts itself unasked.
struct ClauseWriter {
  private let gazetteer: Gazetteer
  private let clauses = ZipfTable(count: Phrases.clauses.count, exponent: 0.6)
  private let titles = ZipfTable(count: Phrases.titles.count, exponent: 0.5)
  private let outcomes = ZipfTable(count: Phrases.outcomes.count, exponent: 0.7)
  private let adverbs = ZipfTable(count: Phrases.adverbs.count, exponent: 1)
  private let towns: ZipfTable
  private let villages: ZipfTable
  private let schools: ZipfTable
  private let firms: ZipfTable
  private var said = SaidTexts()

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    towns = ZipfTable(count: gazetteer.towns.count, exponent: 0.4)
    villages = ZipfTable(count: gazetteer.villages.count, exponent: 0.4)
    schools = ZipfTable(count: gazetteer.schools.count, exponent: 0.5)
    firms = ZipfTable(count: gazetteer.firms.count, exponent: 0.5)
  }

  /// A thing that is done.
  mutating func clause(on topic: Topic, _ state: inout GeneratorState) -> String {
    newText(from: Phrases.clauses, by: clauses, on: topic, &state)
  }

  /// An outcome without a figure, as many tasks end.
  mutating func outcome(on topic: Topic, _ state: inout GeneratorState) -> String {
    newText(from: Phrases.outcomes, by: outcomes, on: topic, &state)
  }

  mutating func title(on topic: Topic, _ state: inout GeneratorState) -> String {
    newText(from: Phrases.titles, by: titles, on: topic, &state)
  }

  /// The name of the metric; one that the plan has used is told apart by the place it is about.
  mutating func name(of metric: Metric, _ state: inout GeneratorState) -> String {
    var name = metric.name
    while !said.insert(name) {
      name = "\(state.random.pick(gazetteer.towns))“\(state.term())”片区\(metric.name)"
    }
    return name
  }

  /// The title of the document that the topic can issue, the first time that it is asked for.
  mutating func document(on topic: Topic) -> String? {
    let document = "《\(gazetteer.county)\(topic.document)》"
    return said.insert(document) ? document : nil
  }

  /// The pattern with each slot filled; two slots of one name get different fillings.
  mutating func fill(
    _ pattern: String, on topic: Topic, _ state: inout GeneratorState
  ) -> String {
    var text = ""
    var used = SaidTexts()
    var rest = Substring(pattern)
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest.utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      text += rest[..<open]
      let slot = rest[rest.utf8.index(after: open)..<close]
      var filling = filling(slot, topic, &state)
      for _ in 0..<8 where used.contains(filling) { filling = self.filling(slot, topic, &state) }
      _ = used.insert(filling)
      text += filling
      rest = rest[rest.utf8.index(after: close)...]
    }
    return text + rest
  }

  /// A pattern filled so that the plan has not said it; in brackets, a name makes it new at last.
  private mutating func newText(
    from patterns: [String], by table: ZipfTable, on topic: Topic, _ state: inout GeneratorState
  ) -> String {
    for _ in 0..<12 {
      let text = fill(patterns[table.rank(using: &state.random)], on: topic, &state)
      if said.insert(text) { return text }
    }
    return fill(patterns[table.rank(using: &state.random)], on: topic, &state)
      + "（\(state.term())）"
  }

  private mutating func filling(
    _ slot: Substring, _ topic: Topic, _ state: inout GeneratorState
  ) -> String {
    switch slot {
    case "measure": measure(on: topic, &state)
    case "object": state.random.pick(topic.objects)
    case "noun": topic.noun
    case "field": state.random.pick(state.random.pick(Domain.all).topics).noun
    case "county": gazetteer.county
    case "town": gazetteer.towns[towns.rank(using: &state.random)]
    case "area": gazetteer.towns[towns.rank(using: &state.random)] + "片区"
    case "village": gazetteer.villages[villages.rank(using: &state.random)]
    case "school": gazetteer.schools[schools.rank(using: &state.random)]
    case "firm": gazetteer.firms[firms.rank(using: &state.random)]
    case "adverb": Phrases.adverbs[adverbs.rank(using: &state.random)]
    case "brand": "“\(state.term())”"
    default: state.term()
    }
  }

  /// One of the topic's own measures while the plan has not used them, else one put together.
  private mutating func measure(on topic: Topic, _ state: inout GeneratorState) -> String {
    let own = state.random.pick(topic.measures)
    if said.insert(own) { return own }
    while true {
      let measure =
        state.random.pick(Phrases.verbs) + state.random.pick(topic.objects)
        + state.random.pick(Phrases.aspects)
      if said.insert(measure) || state.random.chance(0.01) { return measure }
    }
  }
}
