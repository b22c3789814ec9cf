import TextAnalysis
import ValidatorCore

/// Reads what is remembered of a plan.
struct DuplicateFactsReader {
  private let plan: Plan
  private let words: OwnWords
  private var facts: DuplicateFacts
  /// Where the name stands in each text that names a unit; nil for what stands for nobody in particular. Tables name a
  /// few units again and again.
  private var unitNames: [TextIdentity: Range<Int>?] = [:]

  /// What a text is compared by; nil for one that says nothing.
  private typealias Reading = (
    identity: TextIdentity, core: TextIdentity, weight: Int, tokens: [UInt32]
  )

  private init(_ plan: Plan, _ words: OwnWords) {
    self.plan = plan
    self.words = words
    facts = DuplicateFacts(headerPlace: plan.header.place)
  }

  /// The facts of `plan`; its clauses only where they are to be compared.
  static func facts(
    of plan: Plan, measure: DuplicateMeasure, clauses: Double?, words: OwnWords
  ) -> DuplicateFacts {
    var reader = DuplicateFactsReader(plan, words)
    reader.readHeader()
    for index in plan.tasks.indices { reader.readTask(index) }
    reader.readEntries(measure)
    if let clauses {
      var clauseReader = DuplicateClauseReader(plan, reader.facts, words)
      clauseReader.read(threshold: clauses)
      reader.facts = clauseReader.facts
    }
    reader.facts.finish()
    return reader.facts
  }

  // MARK: Texts

  private mutating func readHeader() {
    let header = plan.header
    facts.path = plan.source.path
    facts.document = plan.document
    facts.title = facts.keep(header.title)
    facts.number = header.number?.withBytes { TextFolding.fold($0, options: .comparison) }
    facts.period = plan.period.map { $0.first.number...max($0.first.number, $0.last.number) }
    facts.isOutline = plan.kind == .outline
    facts.firstListedLeads = header.firstListedLeads
    if let name = header.issuers.first ?? header.title {
      var reader = WordingReader()
      name.withBytes { reader.read($0) }
      if reader.weight > 0 { facts.series = reader.core }
    }
    facts.tasks.reserveCapacity(plan.tasks.count)
  }

  private mutating func readTask(_ index: Int) {
    let task = plan.tasks[index]
    let title = facts.keep(task.title)
    let (firstUnit, firstReference) = (facts.units.count, facts.references.count)
    let fields: [(UnitField?, DuplicateUnit.Part)] = [
      (task.lead, .lead), (task.responsible, .responsible), (task.support, .support),
    ]
    for (field, part) in fields {
      for unit in field?.units ?? [] {
        guard let name = facts.keep(name(unit)) else { continue }
        facts.units.append(DuplicateUnit(name: name, part: part))
      }
    }
    for reference in task.implements {
      if let slice = facts.keep(reference) { facts.references.append(slice) }
    }
    let hasContent = (task.content?.count ?? 0) > 0
    facts.tasks.append(
      DuplicateTaskFacts(
        parent: task.parent, number: plan.citation(of: index).number, id: facts.keep(task.id),
        title: title, text: hasContent ? facts.keep(task.content) : title,
        textPlace: (hasContent ? task.content?.place : nil) ?? task.titlePlace,
        titlePlace: task.titlePlace, deadline: facts.keep(task.deadline?.text),
        deadlineDay: task.deadline?.deadline?.number,
        units: firstUnit..<facts.units.count,
        references: firstReference..<facts.references.count, targets: Self.targets(task)))
  }

  /// The name of a unit; nil for what stands for nobody in particular.
  private mutating func name(_ unit: PlanText) -> PlanText? {
    let range = unit.withBytes { text in
      var identity = TextIdentity()
      for offset in 0..<text.count { identity.add(UInt32(text[offset])) }
      if let known = unitNames[identity] { return known }
      let name = UnitName.read(text)
      let range = name.kind.namesSomebody ? name.range : nil
      unitNames[identity] = .some(range)
      return range
    }
    return range.map(unit.part)
  }

  private static func targets(_ task: PlanTask) -> TextIdentity? {
    guard !task.targets.isEmpty else { return nil }
    var identity = TextIdentity()
    for target in task.targets {
      for text in [target.text, target.metric, target.value, target.unit] {
        identity.add(0)
        text?.withBytes { bytes in
          for byte in TextFolding.fold(bytes, options: .comparison) { identity.add(UInt32(byte)) }
        }
      }
    }
    return identity
  }

  // MARK: Whole tasks

  private mutating func readEntries(_ measure: DuplicateMeasure) {
    switch measure {
    case .wording:
      var reader = WordingReader()
      var profiles = WordingProfiles()
      addEntries { text in
        reader.read(text)
        guard reader.weight > 0 else { return nil }
        profiles.append(reader)
        return (reader.identity, reader.core, reader.weight, reader.tokens())
      }
      facts.profiles = profiles
    case .bigramJaccard:
      var reader = BigramReader()
      addEntries { text in
        reader.read(text)
        guard !reader.bigrams.isEmpty else { return nil }
        return (reader.identity, reader.identity, reader.bigrams.count, reader.bigrams)
      }
    }
    facts.sets.finish()
  }

  /// A text behind an alias is the anchor's, and repeats nothing.
  private mutating func addEntries(_ read: (ByteView) -> Reading?) {
    for index in facts.tasks.indices where !plan.tasks[index].isDamaged {
      let task = facts.tasks[index]
      guard !plan.tasks[index].place.isAliased, !task.textPlace.isAliased, let text = task.text,
        !facts.withText(text, words.isBoilerplate), let reading = facts.withText(text, read)
      else { continue }
      facts.entries.append(
        DuplicateEntry(
          task: index, isTitle: text == task.title, identity: reading.identity,
          core: reading.core, weight: reading.weight))
      facts.sets.append(reading.tokens)
    }
  }
}
