import TextAnalysis
import ValidatorCore

/// Says what was found about tasks that repeat others.
struct DuplicateReport {
  private typealias Messages = DuplicateTask.Messages

  private let corpus: [DuplicatePlan]
  private let mostListed: Int

  /// - Parameter listsAll: whether all tasks that one repeats are listed, however many.
  init(_ corpus: [DuplicatePlan], listsAll: Bool) {
    self.corpus = corpus
    mostListed = listsAll ? .max : DuplicateOccurrence.mostListed
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

  private func plan(_ position: DuplicatePosition) -> DuplicatePlan {
    corpus[position.plan]
  }

  private func task(_ position: DuplicatePosition) -> DuplicateTaskFacts {
    plan(position).facts.tasks[position.task]
  }

  // MARK: One task

  private func finding(_ occurrence: DuplicateOccurrence) -> CorpusFinding {
    let original = occurrence.originals[0]
    let leads = conflictingLeads(occurrence)
    let kind = leads != nil ? "two-leads" : occurrence.isEqual ? "equal" : "similar"
    let place = task(occurrence.task).textPlace
    let differences = occurrence.isEqual ? [] : differences(original, occurrence.task)
    let figures = occurrence.originals.count == 1 ? Messages.counts(differences) : nil
    let isAcross = original.plan != occurrence.task.plan
    let first = citation(original, from: occurrence.task.plan)
    let last = citation(occurrence.task, from: occurrence.task.plan)
    let finding = Finding(
      kind,
      Messages.repeats(
        first, last, others: occurrence.originals.count - 1,
        extent: occurrence.isEqual ? .equal : .mostly, figures: figures,
        leads: leads.map { $0.0.count(with: $0.1) }),
      at: place, task: occurrence.task.task,
      label: Messages.label(first, extent: occurrence.isEqual ? .equal : .mostly),
      related: occurrence.originals.prefix(mostListed).map {
        related($0, from: occurrence.task.plan)
      },
      note: note(occurrence, leads, differences),
      help: Messages.help(
        isAcross: isAcross, hasLeads: leads != nil, figures: figures))
    return CorpusFinding(plan: corpus[occurrence.task.plan].plan, finding)
  }

  private func related(_ position: DuplicatePosition, from plan: Int) -> RelatedPlace {
    RelatedPlace(
      task(position).textPlace,
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
    Messages.Citation(
      self.plan(position).citation(of: position.task),
      origin: position.plan == plan
        ? nil : DuplicateOrigin(self.plan(position), from: corpus[plan]))
  }

  // MARK: What differs

  private func note(
    _ occurrence: DuplicateOccurrence, _ leads: (DuplicateLeads, DuplicateLeads)?,
    _ differences: [Messages.Part]
  ) -> Message? {
    let original = occurrence.originals[0]
    var parts: [Messages.Part] = []
    if occurrence.originals.count > mostListed {
      parts.append(.unlisted(occurrence.originals.count))
    }
    if !occurrence.isEqual {
      parts.append(.similarity(Int((occurrence.similarity * 100).rounded(.down))))
      parts += differences
    }
    if let leads { parts.append(.leads(leads.0.names, leads.1.names)) }
    if let deadlines = DuplicateDeadlines(original, occurrence.task, in: corpus) {
      parts.append(.deadlines(deadlines.first, deadlines.second))
    }
    return Messages.note(parts)
  }

  /// The first few words or figures that differ.
  private func differences(_ first: DuplicatePosition, _ second: DuplicatePosition)
    -> [Messages.Part]
  {
    guard let text = task(first).text, let other = task(second).text else { return [] }
    let wordings = [(first, text), (second, other)].map { plan($0.0).withText($0.1, Wording.init) }
    let changes = WordingComparison(wordings[0], wordings[1])?.changes ?? []
    return changes.prefix(3).compactMap { change in
      if change.kind == .figure {
        let figures = plan(first).withText(text) { text in
          plan(second).withText(other) { DuplicateFigures(change, of: text, and: $0) }
        }
        return figures.map(Messages.Part.figures)
      }
      let one = Self.line(plan(first).string(text.part(change.first)))
      let two = Self.line(plan(second).string(other.part(change.second)))
      return one.isEmpty ? .added(two) : two.isEmpty ? .missing(one) : .changed(one, two)
    }
  }

  /// A part of a text on one line.
  private static func line(_ part: String) -> String {
    part.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  // MARK: Whole plans

  /// Says once what two plans have in common. An outline and the breakdown table that goes with it hold
  /// the same tasks, as they should.
  private func finding(_ copy: DuplicateCopies.PlanPair) -> CorpusFinding? {
    let plan = corpus[copy.plan]
    guard plan.facts.isOutline == corpus[copy.other].facts.isOutline else { return nil }
    let finding = Finding(
      "equal",
      Messages.copies(
        DuplicateOrigin(corpus[copy.other], from: plan),
        count: copy.occurrences.count),
      at: plan.facts.headerPlace,
      related: copy.occurrences.prefix(DuplicateOccurrence.mostListed).map {
        related($0.originals[0], from: copy.plan)
      }, help: Messages.helpWithPlans)
    return CorpusFinding(plan: plan.plan, finding)
  }
}
