import TextAnalysis

/// Turns one YAML document into a plan. Total: what is wrong becomes a finding, and the rest is still read.
struct PlanDecoder {
  /// A plan with what the decoder has to say about it.
  struct Decoded {
    let plan: Plan
    let findings: [Finding]
    /// Texts that are keys with a full-width colon: the file has to be read again with them repaired.
    let repairs: [SourceSpan]

    /// Whether a key was met that no field has, or a text where a plan should be.
    var hasUnknownKeys: Bool {
      findings.contains { $0.kind == "unknown-key" || $0.kind == "not-a-plan" }
    }
  }

  private(set) var plan: Plan
  var reader: FieldReader
  /// Whether something of the header could not be read: what seems to be missing may stand there.
  private var isHeaderDamaged = false
  private typealias Reference = FieldReader.Reference

  /// Decodes the document whose root is `root`.
  static func decode(_ tree: YAMLTree, root: YAMLNodeID, document: Int) -> Decoded {
    YAMLTreeView.with(tree) { view in
      var decoder = PlanDecoder(tree, view, root: root, document: document)
      decoder.decodeDocument(Reference(id: root))
      return Decoded(
        plan: decoder.plan, findings: decoder.reader.findings, repairs: decoder.reader.repairs)
    }
  }

  private init(_ tree: YAMLTree, _ view: YAMLTreeView, root: YAMLNodeID, document: Int) {
    reader = FieldReader(tree: tree, view: view)
    let whole = Place(view.span(root), node: root)
    plan = Plan(
      tree: tree, document: document, header: PlanHeader(place: reader.firstLine(whole)))
  }

  private mutating func decodeDocument(_ root: Reference) {
    guard let root = reader.resolve(root), reader.record(root).kind == .mapping else {
      if reader.record(root).kind == .scalar, reader.isMisreadMapping(root, in: .document) {
        return
      }
      let place = reader.firstLine(reader.place(root))
      reader.findings.append(
        reader.isNull(root)
          ? SchemaMessages.emptyPlan(at: place) : SchemaMessages.notAPlan(at: place))
      return
    }
    let known = reader.findings.count
    let entries = reader.entries(root, in: .document)
    if entries.isEmpty, reader.record(root).count > 0, reader.extensions.isEmpty {
      // A file of another kind: one word about it, not one for each of its keys.
      reader.findings.removeSubrange(known...)
      reader.findings.append(SchemaMessages.notAPlan(at: plan.header.place))
      return
    }
    plan.header.extensions = takeExtensions()
    isHeaderDamaged = reader.isDamaged
    decodeHeader(entries)
    for entry in entries {
      switch reader.vocabulary.fields[entry.field].key {
      case .sections: decodeSections(entry, parent: nil)
      case .tasks: decodeTasks(entry, section: nil, parent: nil)
      default: break
      }
    }
    finish()
  }

  // MARK: Header

  private mutating func decodeHeader(_ document: [FieldReader.Entry]) {
    var entries: [FieldReader.Entry] = []
    for entry in document {
      switch reader.vocabulary.fields[entry.field].key {
      case .sections, .tasks: continue
      case .plan: entries += headerEntries(entry)
      default: entries.append(entry)
      }
    }
    reportRepeated(entries)
    // Times are read in the plan's period, wherever in the header that stands.
    let first: [PlanKey] = [.title, .period]
    let isFirst = { [fields = reader.vocabulary.fields] (entry: FieldReader.Entry) in
      first.contains(fields[entry.field].key)
    }
    for entry in entries where isFirst(entry) { decodeHeaderField(entry) }
    settlePeriod()
    for entry in entries where !isFirst(entry) { decodeHeaderField(entry) }
    plan.timeContext.issued = plan.header.issued?.deadline
    if let title = plan.header.title { plan.header.place = title.place }
  }

  /// The entries of the header, which may also be a title alone.
  private mutating func headerEntries(_ entry: FieldReader.Entry) -> [FieldReader.Entry] {
    guard let value = reader.resolve(entry.value) else { return [] }
    switch reader.record(value).kind {
    case .mapping:
      let entries = reader.entries(value, in: .header)
      isHeaderDamaged = isHeaderDamaged || reader.isDamaged
      plan.header.extensions += takeExtensions()
      return entries
    case .scalar:
      if reader.isMisreadMapping(value, in: .header) { return [] }
      plan.header.title = reader.text(entry)
    default: reader.wrongType(entry)
    }
    return []
  }

  /// A field both under `plan` and at the top level.
  private mutating func reportRepeated(_ entries: [FieldReader.Entry]) {
    var seen: [PlanKey: FieldReader.Entry] = [:]
    for entry in entries {
      let field = reader.vocabulary.fields[entry.field]
      guard let earlier = seen[field.key] else {
        seen[field.key] = entry
        continue
      }
      guard reader.vocabulary.fields[earlier.field].scope != field.scope else { continue }
      reader.findings.append(
        SchemaMessages.duplicateKey(
          field, at: reader.place(entry.key), first: reader.place(earlier.key),
          firstName: reader.text(of: earlier.key)))
    }
  }

  private mutating func decodeHeaderField(_ entry: FieldReader.Entry) {
    switch reader.vocabulary.fields[entry.field].key {
    case .title: plan.header.title = plan.header.title ?? reader.text(entry)
    case .period: decodePeriod(entry)
    case .kind:
      plan.header.kind = reader.text(entry)
      if let kind = reader.choice(entry).flatMap(PlanKind.init) { plan.kind = kind }
    case .stage:
      plan.header.stage = reader.text(entry)
      if let stage = reader.choice(entry).flatMap(PlanStage.init) { plan.stage = stage }
    case .issuer: plan.header.issuers = reader.texts(entry)
    case .number: plan.header.number = reader.text(entry)
    case .issued: plan.header.issued = reader.time(entry, plan.timeContext)
    case .preamble: plan.header.preamble = reader.text(entry)
    case .leadRule: plan.header.firstListedLeads = reader.choice(entry) == "first-listed"
    case .secrecy: plan.header.secrecy = reader.texts(entry)
    case .publicity: plan.header.publicity = reader.texts(entry)
    case .to: plan.header.recipients = reader.texts(entry)
    case .attachments: plan.header.attachments = reader.texts(entry)
    default: break
    }
  }

  private mutating func decodePeriod(_ entry: FieldReader.Entry) {
    guard let value = reader.resolve(entry.value) else { return }
    guard reader.record(value).kind == .mapping else {
      guard let text = reader.text(entry), text.count > 0 else { return }
      plan.header.period = [text]
      plan.period = period(text, entry)
      return
    }
    var ends: [PlanKey: PlanText] = [:]
    var days: [PlanKey: DayInterval] = [:]
    for end in reader.entries(value, in: .period) {
      guard let text = reader.text(end), text.count > 0 else { continue }
      let key = reader.vocabulary.fields[end.field].key
      ends[key] = text
      days[key] = period(text, end)
    }
    plan.header.period = [ends[.start], ends[.end]].compactMap(\.self)
    guard let first = days[.start]?.first, let last = days[.end]?.last else { return }
    plan.period = DayInterval(first, last)
  }

  private mutating func period(_ text: PlanText, _ entry: FieldReader.Entry) -> DayInterval? {
    let reading = text.withBytes { PeriodReader().read($0) }
    switch reading.meaning {
    case .interval(let interval): return interval
    case .impossible, .reversed: break
    default: reader.reportUnreadable(text, entry)
    }
    return nil
  }

  private mutating func settlePeriod() {
    if plan.period == nil, let title = plan.header.title {
      plan.period = title.withBytes { PlanYear().read($0)?.intervals.first }
    }
    let texts = plan.header.period + [plan.header.title].compactMap(\.self)
    let isRepublic = texts.contains { text in
      text.withBytes { RepublicYear.areCounted(in: $0, of: plan.period) }
    }
    plan.timeContext = TimeContext(
      period: plan.period, year: plan.year, countsRepublicYears: isRepublic)
  }

  // MARK: Sections

  private mutating func decodeSections(_ entry: FieldReader.Entry, parent: Int?) {
    guard let value = reader.resolve(entry.value), !reader.isNull(value) else { return }
    guard reader.record(value).kind == .sequence else { return reader.wrongType(entry) }
    for item in reader.items(value) { decodeSection(item, parent: parent) }
  }

  private mutating func decodeSection(_ item: Reference, parent: Int?) {
    guard let node = reader.resolve(item) else { return }
    guard !reader.isNull(node) else {
      reader.noteEmpty(item, .section)
      return
    }
    guard reader.record(node).kind == .mapping else {
      if reader.record(node).kind == .scalar, reader.isMisreadMapping(node, in: .section) { return }
      reader.findings.append(
        SchemaMessages.itemIsNoMapping(.section, at: reader.firstLine(reader.place(node))))
      return
    }
    let entries = reader.entries(node, in: .section)
    let wasDamaged = reader.isDamaged
    let index = plan.sections.count
    plan.sections.append(PlanSection(place: reader.place(item), parent: parent))
    plan.sections[index].extensions = takeExtensions()
    for entry in entries {
      switch reader.vocabulary.fields[entry.field].key {
      case .number: plan.sections[index].number = reader.text(entry)
      case .title: plan.sections[index].title = reader.text(entry)
      case .preamble: plan.sections[index].preamble = reader.text(entry)
      case .tasks: decodeTasks(entry, section: index, parent: nil)
      case .sections: decodeSections(entry, parent: index)
      default: break
      }
    }
    if plan.sections[index].title == nil, !wasDamaged {
      let place = reader.firstLine(reader.place(item))
      reader.findings.append(SchemaMessages.missingTitle(.section, at: place))
    }
  }

  mutating func takeExtensions() -> [PlanExtension] {
    defer { reader.extensions = [] }
    return reader.extensions
  }

  // MARK: The whole plan

  mutating func add(_ task: PlanTask) {
    plan.tasks.append(task)
  }

  private mutating func finish() {
    if plan.header.kind == nil {
      let withUnits = plan.tasks.count {
        $0.lead != nil || $0.responsible != nil || $0.support != nil
      }
      plan.kind = withUnits > 0 && withUnits * 2 >= plan.tasks.count ? .breakdown : .outline
    }
    if plan.header.title == nil, !isHeaderDamaged {
      reader.findings.append(SchemaMessages.missingTitle(.header, at: plan.header.place))
    }
    if plan.tasks.isEmpty, reader.repairs.isEmpty, reader.tree.problems.isEmpty,
      !reader.findings.contains(where: { $0.kind == "wrong-type" })
    {
      reader.findings.append(SchemaMessages.emptyPlan(at: plan.header.place))
    }
    numberTasks()
    reportRepeatedIDs()
    markDamaged()
  }

  private mutating func numberTasks() {
    let printed = plan.tasks.map { $0.number.flatMap { Int($0.string) } }
    var uses: [Int: Int] = [:]
    for case let number? in printed { uses[number, default: 0] += 1 }
    // Numbers that begin anew in each section, or that some tasks lack, would leave the reader in doubt.
    let isClear =
      uses.values.allSatisfy { $0 == 1 }
      && plan.tasks.allSatisfy { $0.parent != nil || printed[$0.index] != nil }
    plan.numbers = printed.enumerated().map { isClear ? $1 ?? $0 + 1 : $0 + 1 }
  }

  private mutating func reportRepeatedIDs() {
    // By hash first: making a string of every id would cost more than reading it.
    var first: [Int: Int] = [:]
    first.reserveCapacity(plan.tasks.count)
    for task in plan.tasks {
      guard let id = task.id else { continue }
      let hash = id.withBytes(\.hash)
      guard let earlier = first[hash] else {
        first[hash] = task.index
        continue
      }
      // An aliased task repeats its id by design of the author; it is told as a duplicated task.
      guard !id.place.isAliased, let earlierID = plan.tasks[earlier].id,
        earlierID.string == id.string
      else { continue }
      reader.findings.append(
        SchemaMessages.duplicateID(
          id.string, at: id.place, task: task.index, first: earlierID.place, firstTask: earlier))
    }
  }

  /// What a syntax error left out of a task must not be reported as missing.
  private mutating func markDamaged() {
    for problem in reader.tree.problems {
      if problem.isMended { continue }
      for span in [problem.span, problem.context].compactMap({ $0 }) {
        if let index = lastTask(before: span.start) {
          plan.tasks[index] = plan.tasks[index].damaged()
        }
      }
    }
  }

  private func lastTask(before offset: Int) -> Int? {
    var low = 0
    var high = plan.tasks.count
    while low < high {
      let middle = (low + high) / 2
      if plan.tasks[middle].place.span.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
