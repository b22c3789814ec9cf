import TextAnalysis
import ValidatorCore

/// Says what was found about clauses that ask for work twice.
struct DuplicateClauseReport {
  private typealias Messages = DuplicateTask.Messages

  private let corpus: [DuplicatePlan]
  private let told: DuplicateTold
  /// A reader that has read nothing yet.
  private let reader: GistReader

  /// A clause of the run.
  struct Position: Hashable, Sendable {
    /// The position of its task in the run.
    let task: DuplicatePosition
    /// Its text.
    let text: DuplicateSlice
    /// Where it stands.
    let place: Place
    /// Whether it stands in the title.
    let isTitle: Bool

    /// The position of its plan among the plans that are compared.
    var plan: Int { task.plan }
  }

  /// A clause that equals one that is short and says little is no finding.
  private static let leastWeight = 3
  /// So many plans, or clauses of several plans, are looked at by one thread.
  private static let grain = (plans: 4, clauses: 256)

  init(_ corpus: [DuplicatePlan], told: DuplicateTold, reader: GistReader) {
    self.corpus = corpus
    self.reader = reader
    self.told = told
  }

  /// What is to be told of the clauses of each plan.
  func findings() -> [CorpusFinding] {
    let plans = corpus.indices.filter { !corpus[$0].isContext }
    return Parallel.map(plans.count, grain: Self.grain.plans) { range in
      plans[range].flatMap { plan in
        var filter = DuplicateClauseFilter(corpus, told)
        return copies(plan, &filter)
          + corpus[plan].facts.pairs.compactMap { finding($0, in: plan, &filter) }
      }
    }.flatMap(\.self)
  }

  // MARK: Equal clauses

  private func copies(_ plan: Int, _ filter: inout DuplicateClauseFilter) -> [CorpusFinding] {
    let facts = corpus[plan].facts
    let groups = Dictionary(grouping: facts.copies, by: \.original)
    return groups.keys.sorted().compactMap { original in
      guard facts.gists.total(of: original) >= Self.leastWeight else { return nil }
      let members = ([facts.clauses[original]] + (groups[original] ?? []).map(\.clause))
        .map { position($0, in: plan) }
      let contents = members.filter { member in
        !member.isTitle || !members.contains { $0.task == member.task && !$0.isTitle }
      }
      guard let last = contents.last(where: { !$0.isTitle }) else { return nil }
      let others = contents.filter { $0 != last && filter.mayTell($0.task, last.task) }
      guard !others.isEmpty else { return nil }
      return finding(others, last, isSame: true, isEqual: true, percent: 100)
    }
  }

  // MARK: Clauses that are alike

  private func finding(
    _ pair: DuplicateClausePair, in plan: Int, _ filter: inout DuplicateClauseFilter
  ) -> CorpusFinding? {
    let clauses = corpus[plan].facts.clauses
    let first = position(clauses[pair.first], in: plan)
    let second = position(clauses[pair.second], in: plan)
    guard filter.mayTell(first.task, second.task) else { return nil }
    return finding([first], second, isSame: pair.isSame, isEqual: false, percent: pair.percent)
  }

  // MARK: Clauses of several plans

  /// A clause that can be reported, and those of other plans that it repeats.
  private struct Shared {
    let last: SetReference
    var others: [SetReference]
    let isEqual: Bool
    let percent: Int
  }

  /// What is to be told of clauses that stand in several plans.
  ///
  /// - Parameter relation: which tasks may repeat each other.
  func findings(
    _ groups: [DuplicateClauseSearch.Group], _ relation: DuplicateRelation
  ) -> [CorpusFinding] {
    let news = Parallel.map(groups.count, grain: Self.grain.clauses) { range in
      var filter = DuplicateClauseFilter(corpus, told)
      return groups[range].compactMap { shared($0, relation, &filter) }
    }.flatMap(\.self)
    var tally = DuplicateTally()
    let chosen = news.compactMap { shared -> Shared? in
      var shared = shared
      let last = task(shared.last)
      shared.others.removeAll { !tally.mayTell(DuplicateTaskPair(task($0), last)) }
      return shared.others.isEmpty ? nil : shared
    }
    return Parallel.map(chosen.count, grain: Self.grain.clauses) { range in
      chosen[range].map { shared in
        finding(
          shared.others.map(position), position(shared.last), isSame: true,
          isEqual: shared.isEqual, percent: shared.percent)
      }
    }.flatMap(\.self)
  }

  private func shared(
    _ group: DuplicateClauseSearch.Group, _ relation: DuplicateRelation,
    _ filter: inout DuplicateClauseFilter
  ) -> Shared? {
    guard let last = group.members.last(where: { !corpus[$0.part].isContext }) else { return nil }
    let others = group.members.filter { member in
      member.part != last.part && relation.mayRepeat(task(member), task(last))
        && filter.isNews(task(member), task(last))
    }
    guard !others.isEmpty else { return nil }
    return Shared(last: last, others: others, isEqual: group.isEqual, percent: group.percent)
  }

  private func task(_ clause: SetReference) -> DuplicatePosition {
    DuplicatePosition(
      plan: clause.part, task: Int(corpus[clause.part].facts.clauses[clause.index].task))
  }

  private func position(_ clause: SetReference) -> Position {
    position(corpus[clause.part].facts.clauses[clause.index], in: clause.part)
  }

  private func position(_ clause: DuplicateClauseFacts, in plan: Int) -> Position {
    let task = corpus[plan].facts.tasks[Int(clause.task)]
    return Position(
      task: DuplicatePosition(plan: plan, task: Int(clause.task)), text: clause.text,
      place: (clause.isTitle ? task.titlePlace : task.textPlace).narrowed(to: clause.span),
      isTitle: clause.isTitle)
  }

  /// The finding that a clause asks for what others ask for.
  private func finding(
    _ others: [Position], _ last: Position, isSame: Bool, isEqual: Bool, percent: Int
  ) -> CorpusFinding {
    let isOnePlan = others.allSatisfy { $0.plan == last.plan }
    let leads = isSame && isOnePlan ? conflictingLeads(others, last) : nil
    let kind =
      leads != nil ? "two-leads" : !isOnePlan ? "shared-clause" : isSame ? "clause" : "overlap"
    let first = citation(others[0], from: last.plan)
    let isOneTask = others.allSatisfy { $0.task == last.task }
    let finding = Finding(
      kind,
      Messages.repeatsClause(
        first, citation(last, from: last.plan), others: others.count - 1,
        isOneTask: isOneTask,
        leads: leads.map { $0.0.count(with: $0.1) }),
      at: last.place, task: last.task.task,
      label: Messages.clauseLabel(
        first, isOneTask: isOneTask, isEqual: isEqual, percent: percent),
      related: others.prefix(DuplicateOccurrence.mostListed).map { related($0, from: last.plan) },
      note: note(others, last, isSame: isSame, isEqual: isEqual, percent: percent, leads),
      help: leads == nil ? Messages.clauseHelp : Messages.helpWithLeads)
    return CorpusFinding(plan: corpus[last.plan].plan, finding)
  }

  private func citation(_ position: Position, from plan: Int) -> Messages.Citation {
    Messages.Citation(
      task: corpus[position.plan].facts.citation(of: position.task.task),
      origin: position.plan == plan
        ? nil : DuplicateOrigin.name(corpus[position.plan].facts, from: corpus[plan].facts))
  }

  private func related(_ position: Position, from plan: Int) -> RelatedPlace {
    RelatedPlace(
      position.place, Messages.original(citation(position, from: plan)), task: position.task.task,
      plan: position.plan == plan ? nil : corpus[position.plan].plan)
  }

  private func conflictingLeads(_ others: [Position], _ last: Position) -> (
    DuplicateLeads, DuplicateLeads
  )? {
    let own = leads(last)
    return others.lazy.map(leads).first { $0.differ(from: own) }.map { ($0, own) }
  }

  private func leads(_ position: Position) -> DuplicateLeads {
    let facts = corpus[position.plan].facts
    return DuplicateLeads(facts.tasks[position.task.task], in: facts)
  }

  // MARK: What is shared and what differs

  private func note(
    _ others: [Position], _ last: Position, isSame: Bool, isEqual: Bool, percent: Int,
    _ leads: (DuplicateLeads, DuplicateLeads)?
  ) -> Message? {
    var parts: [Messages.Part] = []
    if others.count > DuplicateOccurrence.mostListed { parts.append(.unlisted(others.count)) }
    if !isEqual {
      let words = shared(others[0], last)
      if !words.isEmpty { parts.append(.shared(words)) }
      parts.append(.similarity(min(99, percent)))
      parts += figures(others[0], last)
    }
    if let leads { parts.append(.leads(leads.0.names, leads.1.names)) }
    if isSame, let deadlines = DuplicateDeadlines(others[0].task, last.task, in: corpus) {
      parts.append(.deadlines(deadlines.first, deadlines.second))
    }
    return Messages.note(parts)
  }

  /// The words of the later clause that tell what both ask for.
  private func shared(_ first: Position, _ last: Position) -> [String] {
    var reader = reader
    let facts = corpus[last.plan].facts
    let one = corpus[first.plan].facts.withText(first.text) { reader.gist(of: $0) }
    return facts.withText(last.text) { text in
      let gist = reader.gist(of: text)
      let values = GistComparison(one, gist)?.sharedValues ?? []
      return gist.words(of: values).prefix(3).map { text.string($0) }
    }
  }

  /// The figures and times that differ.
  private func figures(_ first: Position, _ last: Position) -> [Messages.Part] {
    let one = corpus[first.plan].facts
    let two = corpus[last.plan].facts
    let wordings = [
      one.withText(first.text, Wording.init), two.withText(last.text, Wording.init),
    ]
    let changes = WordingComparison(wordings[0], wordings[1])?.changes ?? []
    return changes.filter { $0.kind == .figure }.prefix(2).compactMap { change in
      let before = one.string(first.text.part(change.first))
      let after = two.string(last.text.part(change.second))
      return before.isEmpty || after.isEmpty ? nil : .changed(before, after)
    }
  }
}
