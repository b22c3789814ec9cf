import TextAnalysis
import ValidatorCore

/// Says what was found about clauses that ask for work twice.
struct DuplicateClauseReport {
  private typealias Messages = DuplicateTask.Messages

  private let corpus: [CorpusPlan<DuplicateFacts>]
  private let judge: DuplicateJudge
  private var told: DuplicateTold

  /// A clause of the run.
  struct Position: Hashable, Sendable {
    /// The position of its plan among the plans that are compared.
    let plan: Int
    /// The position of its task in the plan.
    let task: Int
    /// Its text.
    let text: DuplicateSlice
    /// Where it stands.
    let place: Place
    /// Whether it stands in the title.
    let isTitle: Bool
  }

  /// A clause that equals one that is short and says little is no finding.
  private static let leastWeight = 3

  init(
    _ corpus: [CorpusPlan<DuplicateFacts>], _ judge: DuplicateJudge,
    told occurrences: [DuplicateOccurrence]
  ) {
    self.corpus = corpus
    self.judge = judge
    told = DuplicateTold(occurrences)
  }

  /// What is to be told of the clauses of each plan.
  mutating func findings() -> [CorpusFinding] {
    var findings: [CorpusFinding] = []
    for plan in corpus.indices where !corpus[plan].isContext {
      findings += copies(plan)
      for pair in corpus[plan].facts.pairs { findings += finding(pair, in: plan) }
    }
    return findings
  }

  // MARK: Equal clauses

  private mutating func copies(_ plan: Int) -> [CorpusFinding] {
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
      let others = contents.filter { $0 != last && mayTell($0, last) }
      guard !others.isEmpty else { return nil }
      return finding(others, last, isSame: true, isEqual: true, percent: 100)
    }
  }

  // MARK: Clauses that are alike

  private mutating func finding(_ pair: DuplicateClausePair, in plan: Int) -> [CorpusFinding] {
    let facts = corpus[plan].facts
    let (first, second) = (
      position(facts.clauses[pair.first], in: plan), position(facts.clauses[pair.second], in: plan)
    )
    guard mayTell(first, second) else { return [] }
    return [
      finding(
        [first], second, isSame: pair.isSame, isEqual: false, percent: pair.percent)
    ]
  }

  /// Whether nothing is told about the tasks of two clauses that says more, and their titles do not
  /// tell them apart.
  private mutating func mayTell(_ one: Position, _ two: Position) -> Bool {
    let (first, second) = (Self.task(one), Self.task(two))
    let facts = corpus[one.plan].facts
    if one.plan == two.plan,
      facts.isAbove(one.task, two.task) || facts.isAbove(two.task, one.task)
    {
      return false
    }
    guard !told.areTold(first, second), first == second || !judge.areParallel(first, second) else {
      return false
    }
    return told.mayTell(first, second)
  }

  // MARK: Clauses of several plans

  /// What is to be told of clauses that stand in several plans.
  ///
  /// - Parameter relation: which tasks may repeat each other.
  mutating func findings(
    _ groups: [DuplicateClauseSearch.Group], _ relation: DuplicateRelation
  ) -> [CorpusFinding] {
    groups.compactMap { group in
      let members = group.members.map {
        position(corpus[$0.part].facts.clauses[$0.index], in: $0.part)
      }
      guard let last = members.last(where: { !corpus[$0.plan].isContext }) else { return nil }
      let others = members.filter { member in
        member.plan != last.plan
          && relation.mayRepeat(Self.task(member), Self.task(last)) && mayTell(member, last)
      }
      guard !others.isEmpty else { return nil }
      return finding(
        others, last, isSame: true, isEqual: group.isEqual, percent: group.percent)
    }
  }

  private static func task(_ position: Position) -> DuplicatePosition {
    DuplicatePosition(plan: position.plan, task: position.task)
  }

  private func position(_ clause: DuplicateClauseFacts, in plan: Int) -> Position {
    let task = corpus[plan].facts.tasks[Int(clause.task)]
    return Position(
      plan: plan, task: Int(clause.task), text: clause.text,
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
    let isOneTask = others.allSatisfy { $0.plan == last.plan && $0.task == last.task }
    let finding = Finding(
      kind,
      Messages.repeatsClause(
        first, citation(last, from: last.plan), others: others.count - 1,
        isOneTask: isOneTask,
        leads: leads.map { $0.0.count(with: $0.1) }),
      at: last.place, task: last.task,
      label: Messages.clauseLabel(
        first, isOneTask: isOneTask, isEqual: isEqual, percent: percent),
      related: others.prefix(DuplicateOccurrence.mostListed).map { related($0, from: last.plan) },
      note: note(others, last, isEqual: isEqual, percent: percent, leads),
      help: leads == nil ? Messages.clauseHelp : Messages.helpWithLeads)
    return CorpusFinding(plan: corpus[last.plan].plan, finding)
  }

  private func citation(_ position: Position, from plan: Int) -> Messages.Citation {
    Messages.Citation(
      task: corpus[position.plan].facts.citation(of: position.task),
      origin: position.plan == plan
        ? nil : DuplicateOrigin.name(corpus[position.plan].facts, from: corpus[plan].facts))
  }

  private func related(_ position: Position, from plan: Int) -> RelatedPlace {
    RelatedPlace(
      position.place, Messages.original(citation(position, from: plan)), task: position.task,
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
    return DuplicateLeads(facts.tasks[position.task], in: facts)
  }

  // MARK: What is shared and what differs

  private func note(
    _ others: [Position], _ last: Position, isEqual: Bool, percent: Int,
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
    return Messages.note(parts)
  }

  /// The words of the later clause that tell what both ask for.
  private func shared(_ first: Position, _ last: Position) -> [String] {
    var reader = GistReader()
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
