import TextAnalysis

/// Tasks with their targets, milestones and money.
extension PlanDecoder {
  mutating func decodeTasks(_ entry: FieldReader.Entry, section: Int?, parent: Int?) {
    guard let value = reader.resolve(entry.value), !reader.isNull(value) else { return }
    guard reader.record(value).kind == .sequence else { return reader.wrongType(entry) }
    for item in reader.items(value) { decodeTask(item, section: section, parent: parent) }
  }

  private mutating func decodeTask(
    _ item: FieldReader.Reference, section: Int?, parent: Int?
  ) {
    guard let node = reader.resolve(item) else { return }
    guard !reader.isNull(node) else {
      reader.noteEmpty(item, .task)
      return
    }
    switch reader.record(node).kind {
    case .scalar:
      if reader.isMisreadMapping(node, in: .task) { return }
      var fields = PlanTaskFields()
      fields.title = reader.planText(node)
      append(fields, node, section: section, parent: parent)
    case .mapping:
      decodeTaskMapping(node, section: section, parent: parent)
    default:
      reader.findings.append(
        SchemaMessages.itemIsNoMapping(.task, at: reader.firstLine(reader.place(node))))
    }
  }

  private mutating func decodeTaskMapping(
    _ node: FieldReader.Reference, section: Int?, parent: Int?
  ) {
    let entries = reader.entries(node, in: .task)
    var fields = PlanTaskFields()
    let isDamaged = reader.isDamaged
    fields.extensions = takeExtensions()
    var subtasks: FieldReader.Entry?
    reader.isDamaged = false
    for entry in entries {
      let key = reader.vocabulary.fields[entry.field].key
      if key == .tasks { subtasks = entry } else { decode(key, entry, into: &fields) }
    }
    fields.isDamaged = isDamaged || reader.isDamaged
    let index = plan.tasks.count
    if fields.title == nil, !fields.isDamaged {
      let place = reader.firstLine(fields.content?.place ?? reader.place(node))
      reader.findings.append(SchemaMessages.missingTitle(.task, at: place, task: index))
    }
    append(fields, node, section: section, parent: parent)
    if let subtasks { decodeTasks(subtasks, section: section, parent: index) }
  }

  private mutating func append(
    _ fields: PlanTaskFields, _ node: FieldReader.Reference, section: Int?, parent: Int?
  ) {
    add(
      PlanTask(
        index: plan.tasks.count, parent: parent, section: section, place: reader.place(node),
        fields: fields))
  }

  private mutating func decode(
    _ key: PlanKey, _ entry: FieldReader.Entry, into task: inout PlanTaskFields
  ) {
    switch key {
    case .id: task.id = reader.text(entry)
    case .number: task.number = reader.text(entry)
    case .title: task.title = reader.text(entry)
    case .content: task.content = reader.text(entry)
    case .lead: task.lead = reader.units(entry, role: .lead)
    case .responsible: task.responsible = reader.units(entry, role: .responsible)
    case .support: task.support = reader.units(entry, role: .support)
    case .leader: task.leaders = reader.texts(entry)
    case .owner: task.owners = reader.texts(entry)
    case .targets: task.targets = decodeTargets(entry)
    case .milestones: task.milestones = decodeMilestones(entry)
    case .source: task.source = reader.texts(entry)
    case .implements: task.implements = reader.texts(entry)
    case .carry:
      task.carry = reader.text(entry)
      _ = reader.choice(entry)
    case .budget: task.budget = decodeBudget(entry)
    case .start: task.start = reader.time(entry, plan.timeContext)
    case .deadline: task.deadline = reader.time(entry, plan.timeContext)
    case .duration: task.duration = reader.duration(entry)
    case .after: task.predecessors = decodePredecessors(entry)
    default: break
    }
  }

  // MARK: Targets

  private mutating func decodeTargets(_ entry: FieldReader.Entry) -> [PlanTarget] {
    guard let value = reader.resolve(entry.value), !reader.isNull(value) else { return [] }
    switch reader.record(value).kind {
    case .sequence: return reader.items(value).compactMap { decodeTarget($0) }
    case .scalar, .mapping: return decodeTarget(value).map { [$0] } ?? []
    case .alias: return []
    }
  }

  private mutating func decodeTarget(_ item: FieldReader.Reference) -> PlanTarget? {
    guard let node = reader.resolve(item) else { return nil }
    guard !reader.isNull(node) else {
      reader.noteEmpty(item, .target)
      return nil
    }
    let place = reader.place(node)
    switch reader.record(node).kind {
    case .scalar:
      return PlanTarget(place: place, fields: PlanTargetFields(text: reader.planText(node)))
    case .mapping: break
    default:
      reader.findings.append(SchemaMessages.itemIsNoMapping(.target, at: reader.firstLine(place)))
      return nil
    }
    var target = PlanTargetFields()
    for entry in reader.entries(node, in: .target) {
      switch reader.vocabulary.fields[entry.field].key {
      case .metric: target.metric = reader.text(entry)
      case .value: target.value = reader.text(entry)
      case .unit: target.unit = reader.text(entry)
      case .baseline: target.baseline = reader.text(entry)
      case .by: target.by = reader.time(entry, plan.timeContext)
      case .nature:
        target.nature = reader.text(entry)
        _ = reader.choice(entry)
      case .definition: target.definition = reader.text(entry)
      case .breakdown: target.breakdown = decodeBreakdown(entry)
      default: break
      }
    }
    reader.extensions = []
    return PlanTarget(place: place, fields: target)
  }

  private mutating func decodeBreakdown(_ entry: FieldReader.Entry) -> [PlanTarget.Share] {
    guard let value = reader.resolve(entry.value), !reader.isNull(value) else { return [] }
    guard reader.record(value).kind == .mapping else {
      reader.wrongType(entry)
      return []
    }
    let items = reader.items(value)
    return stride(from: 0, to: items.count - 1, by: 2).compactMap { position in
      guard let unit = reader.resolve(items[position]), reader.record(unit).kind == .scalar,
        let share = reader.resolve(items[position + 1]), reader.record(share).kind == .scalar
      else { return nil }
      return PlanTarget.Share(unit: reader.planText(unit), value: reader.planText(share))
    }
  }

  // MARK: Milestones and money

  private mutating func decodeMilestones(_ entry: FieldReader.Entry) -> [Milestone] {
    guard let value = reader.resolve(entry.value), !reader.isNull(value) else { return [] }
    guard reader.record(value).kind == .sequence else {
      reader.wrongType(entry)
      return []
    }
    return reader.items(value).compactMap { decodeMilestone($0) }
  }

  private mutating func decodeMilestone(_ item: FieldReader.Reference) -> Milestone? {
    guard let node = reader.resolve(item) else { return nil }
    guard !reader.isNull(node) else {
      reader.noteEmpty(item, .milestone)
      return nil
    }
    let place = reader.place(node)
    guard reader.record(node).kind == .mapping else {
      if reader.record(node).kind == .scalar, reader.isMisreadMapping(node, in: .milestone) {
        return nil
      }
      reader.findings.append(
        SchemaMessages.itemIsNoMapping(.milestone, at: reader.firstLine(place)))
      return nil
    }
    var milestone = Milestone(place: place)
    for entry in reader.entries(node, in: .milestone) {
      switch reader.vocabulary.fields[entry.field].key {
      case .by: milestone.by = reader.time(entry, plan.timeContext)
      case .content: milestone.content = reader.text(entry)
      case .targets: milestone.targets = decodeTargets(entry)
      default: break
      }
    }
    reader.extensions = []
    return milestone
  }

  // MARK: Predecessors

  private mutating func decodePredecessors(_ entry: FieldReader.Entry) -> [PlanPredecessor] {
    guard let value = reader.resolve(entry.value) else {
      reader.isDamaged = true
      return []
    }
    guard !reader.isNull(value) else { return [] }
    let items = reader.record(value).kind == .sequence ? reader.items(value) : [value]
    return items.compactMap { decodePredecessor($0, of: entry) }
  }

  private mutating func decodePredecessor(
    _ item: FieldReader.Reference, of entry: FieldReader.Entry
  ) -> PlanPredecessor? {
    guard let node = reader.resolve(item), !reader.isNull(node) else { return nil }
    let place = reader.place(node)
    switch reader.record(node).kind {
    case .scalar: return PlanPredecessor(place: place, task: reader.planText(node), lag: nil)
    case .mapping: break
    default:
      reader.wrongType(entry, at: node)
      return nil
    }
    let wasDamaged = reader.isDamaged
    var task: PlanText?
    var lag: PlanDuration?
    for field in reader.entries(node, in: .predecessor) {
      switch reader.vocabulary.fields[field.field].key {
      case .task: task = reader.text(field)
      case .lag: lag = reader.duration(field)
      default: break
      }
    }
    reader.extensions = []
    reader.isDamaged = reader.isDamaged || wasDamaged
    guard let task else {
      reader.isDamaged = true
      return nil
    }
    return PlanPredecessor(place: place, task: task, lag: lag)
  }

  private mutating func decodeBudget(_ entry: FieldReader.Entry) -> PlanBudget? {
    guard let value = reader.resolve(entry.value), !reader.isNull(value) else { return nil }
    guard reader.record(value).kind == .mapping else {
      return reader.text(entry).map { PlanBudget(place: $0.place, text: $0) }
    }
    var budget = PlanBudget(place: reader.place(value), text: nil)
    for entry in reader.entries(value, in: .budget) {
      switch reader.vocabulary.fields[entry.field].key {
      case .amount: budget.amount = reader.text(entry)
      case .source: budget.source = reader.text(entry)
      default: break
      }
    }
    reader.extensions = []
    return budget
  }
}
