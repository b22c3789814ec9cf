import TextAnalysis
import ValidatorCore

/// Says what was found about clauses that ask for work twice.
struct DuplicateClauseReport {
  private typealias Messages = DuplicateTask.Messages

  private let corpus: [DuplicatePlan]
  private let told: DuplicateTold

  /// How alike clauses are.
  struct Likeness: Sendable {
    /// Whether they say it in nearly the same words.
    let isSame: Bool
    /// Whether they are equal but for marks, blanks, width and script.
    let isEqual: Bool
    /// How alike their characters are, in hundredths.
    let percent: Int
    /// A few words of the last clause that tell what all ask for.
    let words: [DuplicateSlice]
    /// Whether these are a word of the first clause and one of the last, which mean the same.
    var meansSame = false

    /// That of equal clauses.
    static let equal = Likeness(isSame: true, isEqual: true, percent: 100, words: [])
  }

  /// A clause of the run.
  struct Position: Hashable, Sendable {
    /// The position of its task in the run.
    let task: DuplicatePosition
    /// Its text.
    let text: DuplicateSlice
    /// Where it stands.
    let place: Place
    /// Where in its task it stands.
    let field: DuplicateClauseField

    /// The position of its plan among the plans that are compared.
    var plan: Int { task.plan }
  }

  /// A clause that equals one that is short and says little is no finding.
  private static let leastWeight = 3
  /// Titles that say less may stand above different work.
  private static let leastTitleWeight = 6
  /// The bytes of 。
  private static let longestMark: UInt32 = 3
  /// So many pairs of figures that differ are shown.
  private static let mostFigures = 2
  /// So many plans, or clauses of several plans, are looked at by one thread.
  private static let grain = (plans: 4, clauses: 256)

  init(_ corpus: [DuplicatePlan], told: DuplicateTold) {
    self.corpus = corpus
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
    let own = corpus[plan]
    let groups = Dictionary(grouping: own.facts.copies, by: \.original)
    return groups.keys.sorted().compactMap { original in
      guard
        own.facts.gists.total(of: original) >= Self.leastWeight
          || own.facts.clauses[original].namesWork
      else { return nil }
      let members = ([own.facts.clauses[original]] + (groups[original] ?? []).map(\.clause))
        .map { position($0, in: plan) }
      let contents = members.filter { member in
        member.field != .title
          || !members.contains { $0.task == member.task && $0.field != .title }
      }
      guard
        let last = contents.last(where: { $0.field != .title })
          ?? lastTitle(contents, original, own)
      else { return nil }
      let others = contents.filter { $0 != last && filter.mayTell($0.task, last.task) }
      guard !others.isEmpty else { return nil }
      return CorpusFinding(plan: own.plan) { worded(others, last, .equal) }
    }
  }

  /// The last of equal titles that name one work rather than a field, as 加强队伍建设 does: a title that says much.
  private func lastTitle(
    _ titles: [Position], _ original: Int, _ plan: DuplicatePlan
  ) -> Position? {
    // Rows of a breakdown table divide one task among units.
    guard plan.facts.isOutline, plan.facts.gists.total(of: original) >= Self.leastTitleWeight else {
      return nil
    }
    return titles.last
  }

  // MARK: Clauses that are alike

  private func finding(
    _ pair: DuplicateClausePair, in plan: Int, _ filter: inout DuplicateClauseFilter
  ) -> CorpusFinding? {
    let own = corpus[plan]
    func task(_ clause: Int) -> DuplicatePosition {
      DuplicatePosition(plan: plan, task: Int(own.facts.clauses[clause].task))
    }
    guard
      filter.mayTell(
        task(pair.first), task(pair.second), lookingAt: parts(tellingApart: pair, in: own.facts))
    else { return nil }
    return CorpusFinding(plan: own.plan) { worded(pair, in: plan) }
  }

  /// What of two tasks may tell clauses of them apart: not the texts if one is nothing but its clause, which was
  /// compared by what it speaks of.
  private func parts(
    tellingApart pair: DuplicateClausePair, in facts: DuplicateFacts
  ) -> DuplicateParallels.Looks {
    let (one, two) = (facts.clauses[pair.first], facts.clauses[pair.second])
    guard isWhole(one, in: facts) || isWhole(two, in: facts) else { return [.titles, .texts] }
    return one.isTitle && two.isTitle ? [] : .titles
  }

  /// Whether a text is one clause and the mark at its end.
  private func isWhole(_ clause: DuplicateClauseFacts, in facts: DuplicateFacts) -> Bool {
    guard let text = facts.text(of: clause) else { return false }
    return text.count <= clause.text.count + Self.longestMark
  }

  private func worded(_ pair: DuplicateClausePair, in plan: Int) -> Finding {
    let own = corpus[plan]
    return worded(
      [position(own.facts.clauses[pair.first], in: plan)],
      position(own.facts.clauses[pair.second], in: plan),
      Likeness(
        isSame: pair.isSame, isEqual: false, percent: pair.percent,
        words: Array(own.facts.words[pair.words]), meansSame: pair.meansSame))
  }

  // MARK: Clauses of several plans

  /// A clause that can be reported, and those of other plans that it repeats.
  private struct Shared {
    let last: SetReference
    let others: [SetReference]
    let likeness: Likeness
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
    return news.compactMap { shared in
      let last = task(shared.last)
      let others = shared.others.filter { tally.mayTell(DuplicateTaskPair(task($0), last)) }
      guard !others.isEmpty else { return nil }
      return CorpusFinding(plan: corpus[shared.last.part].plan) {
        worded(others.map(position), position(shared.last), shared.likeness)
      }
    }
  }

  private func shared(
    _ group: DuplicateClauseSearch.Group, _ relation: DuplicateRelation,
    _ filter: inout DuplicateClauseFilter
  ) -> Shared? {
    let last = group.members[group.last]
    let others = group.members.filter { member in
      member.part != last.part && relation.mayRepeat(task(member), task(last))
        && filter.isNews(task(member), task(last))
    }
    guard !others.isEmpty else { return nil }
    return Shared(last: last, others: others, likeness: group.likeness)
  }

  private func task(_ clause: SetReference) -> DuplicatePosition {
    DuplicatePosition(
      plan: clause.part, task: Int(corpus[clause.part].facts.clauses[clause.index].task))
  }

  private func position(_ clause: SetReference) -> Position {
    position(corpus[clause.part].facts.clauses[clause.index], in: clause.part)
  }

  private func position(_ clause: DuplicateClauseFacts, in plan: Int) -> Position {
    let own = corpus[plan]
    let task = own.facts.tasks[Int(clause.task)]
    let place =
      clause.entry.map { own.facts.entryTexts[Int($0)].place }
      ?? (clause.isTitle ? task.titlePlace : task.textPlace)
    return Position(
      task: DuplicatePosition(plan: plan, task: Int(clause.task)), text: clause.text,
      place: place.narrowed(to: clause.span), field: clause.field)
  }

  /// The finding that a clause asks for what others ask for.
  private func worded(_ others: [Position], _ last: Position, _ likeness: Likeness) -> Finding {
    let isOnePlan = others.allSatisfy { $0.plan == last.plan }
    let leads = likeness.isSame && isOnePlan ? conflictingLeads(others, last) : nil
    let kind =
      leads != nil
      ? "two-leads" : !isOnePlan ? "shared-clause" : likeness.isSame ? "clause" : "overlap"
    let first = citation(others[0], from: last.plan)
    let isOneTask = others.allSatisfy { $0.task == last.task }
    let figures = likeness.isEqual ? [] : figures(others[0], last)
    let counts = likeness.isSame ? Messages.counts(figures) : nil
    return Finding(
      kind,
      Messages.repeatsClause(
        first, citation(last, from: last.plan), others: others.count - 1,
        isOneTask: isOneTask, figures: counts,
        leads: leads.map { $0.0.count(with: $0.1) }),
      at: last.place, task: last.task.task,
      label: Messages.clauseLabel(first, isOneTask: isOneTask, isEqual: likeness.isEqual),
      related: others.prefix(DuplicateOccurrence.mostListed).map { related($0, from: last.plan) },
      note: note(others, last, likeness, leads, figures),
      help: Messages.clauseHelp(
        isAcross: !isOnePlan, hasLeads: leads != nil, figures: counts))
  }

  private func citation(_ position: Position, from plan: Int) -> Messages.Citation {
    Messages.Citation(
      corpus[position.plan].citation(of: position.task.task),
      origin: position.plan == plan
        ? nil : DuplicateOrigin(corpus[position.plan], from: corpus[plan]))
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
    let own = corpus[position.plan]
    return DuplicateLeads(own.facts.tasks[position.task.task], in: own)
  }

  // MARK: What is shared and what differs

  private func note(
    _ others: [Position], _ last: Position, _ likeness: Likeness,
    _ leads: (DuplicateLeads, DuplicateLeads)?, _ figures: [Messages.Part]
  ) -> Message? {
    var parts: [Messages.Part] = []
    if others.count > DuplicateOccurrence.mostListed { parts.append(.unlisted(others.count)) }
    if !likeness.isEqual {
      let own = corpus[last.plan]
      let words = likeness.words.map { own.string($0) }
      if likeness.meansSame, words.count == 2 {
        parts.append(.meaning(words[0], words[1]))
      } else if !words.isEmpty {
        parts.append(.shared(Self.outer(words)))
      }
      parts.append(.similarity(min(99, likeness.percent)))
      parts += figures
    }
    if let leads { parts.append(.leads(leads.0.names, leads.1.names)) }
    if likeness.isSame, let deadlines = DuplicateDeadlines(others[0].task, last.task, in: corpus) {
      parts.append(.deadlines(deadlines.first, deadlines.second))
    }
    return Messages.note(parts)
  }

  /// The figures and times that differ.
  private func figures(_ first: Position, _ last: Position) -> [Messages.Part] {
    let (one, two) = (corpus[first.plan], corpus[last.plan])
    let wording = one.withText(first.text, Wording.init)
    guard wording.mayDifferInFigures else { return [] }
    let other = two.withText(last.text, Wording.init)
    guard other.mayDifferInFigures else { return [] }
    let changes = WordingComparison(wording, other)?.changes ?? []
    // A loop: a lazy list would read the quantities of a change each time that it steps.
    var figures: [Messages.Part] = []
    for change in changes where change.kind == .figure && figures.count < Self.mostFigures {
      let found = one.withText(first.text) { text in
        two.withText(last.text) { DuplicateFigures(change, of: text, and: $0) }
      }
      if let found { figures.append(.figures(found)) }
    }
    return figures
  }

  /// The words that stand in none of the others.
  private static func outer(_ words: [String]) -> [String] {
    words.filter { word in !words.contains { $0 != word && holds($0, word) } }
  }

  /// Whether a word stands in a text byte by byte: `String.contains` looks at characters, which costs much more.
  private static func holds(_ text: String, _ word: String) -> Bool {
    ByteView.with(text) { text in ByteView.with(word) { text.offset(of: $0) } } != nil
  }
}
