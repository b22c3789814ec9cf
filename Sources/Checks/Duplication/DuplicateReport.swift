import TextAnalysis
import ValidatorCore

/// Says what was found about tasks that repeat others.
struct DuplicateReport {
  private typealias Messages = DuplicateTask.Messages

  private let corpus: [CorpusPlan<DuplicateFacts>]
  private let judge: DuplicateJudge

  init(_ corpus: [CorpusPlan<DuplicateFacts>], _ judge: DuplicateJudge) {
    self.corpus = corpus
    self.judge = judge
  }

  /// One finding for each occurrence.
  func findings(_ occurrences: [DuplicateOccurrence]) -> [CorpusFinding] {
    occurrences.sorted { ($0.task, $0.originals[0]) < ($1.task, $1.originals[0]) }.map(finding)
  }

  /// One finding for each occurrence, and one for two plans that have most of their tasks in common.
  func foldedFindings(_ occurrences: [DuplicateOccurrence]) -> [CorpusFinding] {
    let copies = DuplicateCopies(occurrences, entryCounts: corpus.map(\.facts.entries.count))
    return findings(copies.single) + copies.plans.compactMap(finding)
  }

  private func plan(_ position: DuplicatePosition) -> Plan { corpus[position.plan].facts.plan }

  private func task(_ position: DuplicatePosition) -> PlanTask {
    plan(position).tasks[position.task]
  }

  // MARK: One task

  private func finding(_ occurrence: DuplicateOccurrence) -> CorpusFinding {
    let original = occurrence.originals[0]
    let leads = conflictingLeads(occurrence)
    let kind = leads != nil ? "two-leads" : occurrence.isEqual ? "equal" : "similar"
    let place = text(occurrence.task)?.place ?? task(occurrence.task).titlePlace
    let first = citation(original, from: occurrence.task.plan)
    let last = citation(occurrence.task, from: occurrence.task.plan)
    let finding = Finding(
      kind,
      Messages.repeats(
        first, last, others: occurrence.count - 1, isEqual: occurrence.isEqual,
        leads: leads.map { $0.0.count(with: $0.1) }),
      at: place, task: occurrence.task.task,
      label: Messages.label(first, isEqual: occurrence.isEqual),
      related: occurrence.originals.map { related($0, from: occurrence.task.plan) },
      note: note(occurrence, leads), help: leads == nil ? Messages.help : Messages.helpWithLeads)
    return CorpusFinding(plan: corpus[occurrence.task.plan].plan, finding)
  }

  private func text(_ position: DuplicatePosition) -> PlanText? {
    DuplicateFacts.text(of: task(position))?.text
  }

  private func related(_ position: DuplicatePosition, from plan: Int) -> RelatedPlace {
    RelatedPlace(
      text(position)?.place ?? task(position).titlePlace,
      Messages.original(citation(position, from: plan)), task: position.task,
      plan: position.plan == plan ? nil : corpus[position.plan].plan)
  }

  /// The lead units of the task and of the first that it repeats under another lead.
  private func conflictingLeads(_ occurrence: DuplicateOccurrence) -> (
    DuplicateLeads, DuplicateLeads
  )? {
    let own = leads(occurrence.task)
    let other = occurrence.originals.lazy.map(leads).first { $0.differ(from: own) }
    return other.map { ($0, own) }
  }

  private func leads(_ position: DuplicatePosition) -> DuplicateLeads {
    DuplicateLeads(task(position), in: plan(position))
  }

  private func citation(_ position: DuplicatePosition, from plan: Int) -> Messages.Citation {
    let whole = self.plan(position).citation(of: position.task)
    return Messages.Citation(
      task: TaskCitation(number: whole.number, title: nil, identity: whole.identity),
      origin: position.plan == plan ? nil : origin(position.plan, from: plan))
  }

  /// What tells a plan from the one that the finding is about: its file, else its title.
  private func origin(_ index: Int, from other: Int) -> String {
    let plan = corpus[index].facts.plan
    let own = corpus[other].facts.plan
    guard plan.source.path == own.source.path else {
      let name = Self.fileName(plan.source.path)
      return name == Self.fileName(own.source.path) ? plan.source.path : name
    }
    return plan.header.title?.string ?? "#\(plan.document + 1)"
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  // MARK: What differs

  private func note(
    _ occurrence: DuplicateOccurrence, _ leads: (DuplicateLeads, DuplicateLeads)?
  ) -> Message? {
    let original = occurrence.originals[0]
    var parts: [Messages.Part] = []
    if occurrence.count > occurrence.originals.count { parts.append(.unlisted(occurrence.count)) }
    if !occurrence.isEqual {
      parts.append(.similarity(Int((occurrence.similarity * 100).rounded(.down))))
      parts += differences(original, occurrence.task)
    }
    if let leads { parts.append(.leads(leads.0.names, leads.1.names)) }
    if let time = task(original).deadline, let other = task(occurrence.task).deadline,
      time.deadline != other.deadline
    {
      parts.append(.deadlines(time.text.string, other.text.string))
    }
    return Messages.note(parts)
  }

  /// The first few words or figures that differ.
  private func differences(_ first: DuplicatePosition, _ second: DuplicatePosition)
    -> [Messages.Part]
  {
    guard let text = self.text(first), let other = self.text(second),
      let changes = judge.compare(text, other)?.changes
    else { return [] }
    return changes.prefix(3).map { change in
      let (one, two) = (Self.line(text.part(change.first)), Self.line(other.part(change.second)))
      return one.isEmpty ? .added(two) : two.isEmpty ? .missing(one) : .changed(one, two)
    }
  }

  /// A part of a text on one line.
  private static func line(_ part: PlanText) -> String {
    part.string.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  // MARK: Whole plans

  /// Says once what two plans have in common. An outline and the breakdown table that goes with it hold
  /// the same tasks, as they should.
  private func finding(_ copy: DuplicateCopies.PlanPair) -> CorpusFinding? {
    let plan = corpus[copy.plan].facts.plan
    let other = corpus[copy.other].facts.plan
    guard (plan.kind == .outline) == (other.kind == .outline) else { return nil }
    let finding = Finding(
      "equal", Messages.copies(origin(copy.other, from: copy.plan), count: copy.occurrences.count),
      at: plan.header.place,
      related: copy.occurrences.prefix(DuplicateOccurrence.mostListed).map {
        related($0.originals[0], from: copy.plan)
      }, help: Messages.helpWithPlans)
    return CorpusFinding(plan: corpus[copy.plan].plan, finding)
  }
}
