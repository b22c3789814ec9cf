import TextAnalysis
import ValidatorCore

/// Reads the clauses of a plan, and finds those that ask for the same work.
struct DuplicateClauseReader {
  private(set) var facts: DuplicateFacts
  private let plan: Plan
  private let words: OwnWords
  private var reader: GistReader
  /// The gists of the clauses of the facts.
  private var gists = GistStore()
  /// Whether each clause promises something that can be checked: in one task, that is the target of
  /// the others.
  private var promises: [Bool] = []
  /// Where each clause of the facts stands in its text.
  private var sentences: [SentencePlace] = []
  /// The step of a schedule that each clause of the facts belongs to; 0 where its text is none.
  private var steps: [Int32] = []
  private var known: [TextIdentity: Int] = [:]
  /// The last task that each clause of the facts, or one that equals it, stands in.
  private var lastTasks: [Int32] = []
  private var topics = DuplicateTopics()
  private var works = DuplicateWorks()
  /// The clauses of the contents of the tasks.
  private var contents: [Int32: Range<Int>] = [:]
  /// The tasks that other tasks stand under.
  private let parents: Set<Int>
  /// The tasks that go by the name of the unit that does them.
  private let unitTasks: Set<Int>

  /// A clause that says less is compared with none.
  private static let leastWeight = 2
  /// The most clauses of a plan that are remembered.
  private static let mostClauses = 20_000
  /// So many clauses stand in the title and the content of a usual task.
  private static let usualClauses = 10
  /// The most earlier clauses that one is reported with.
  private static let mostPartners = 2
  /// The most pairs of a plan; where there would be more, they are variants of a few.
  private static let mostPairs = 1000

  init(_ plan: Plan, _ facts: DuplicateFacts, _ words: OwnWords) {
    self.plan = plan
    self.words = words
    reader = words.gistReader
    self.facts = facts
    parents = Set(facts.tasks.compactMap(\.parent))
    unitTasks = Set(plan.tasks.indices.filter { UnitTitle.stands(in: plan.tasks[$0]) })
  }

  /// Reads the clauses.
  ///
  /// - Parameter threshold: how much of the clause that says less the other must hold.
  mutating func read(threshold: Double) {
    let usual = min(plan.tasks.count * Self.usualClauses, Self.mostClauses)
    known.reserveCapacity(usual)
    gists.reserve(clauses: usual)
    for index in plan.tasks.indices {
      let task = plan.tasks[index]
      guard !task.isDamaged, !task.place.isAliased else { continue }
      if let title = task.title {
        read(title, facts.tasks[index].title, .title, task: index)
      }
      if let content = task.content, content.count > 0 {
        let first = facts.clauses.count
        read(content, facts.tasks[index].text, .content, task: index)
        contents[Int32(truncatingIfNeeded: index)] = first..<facts.clauses.count
      }
      for (text, field) in DuplicateEntryText.all(of: task) {
        guard let slice = facts.keep(text) else { continue }
        facts.entryTexts.append(DuplicateEntryText(text: slice, place: text.place))
        read(text, slice, field, task: index)
      }
    }
    findPairs(threshold)
  }

  private mutating func read(
    _ text: PlanText, _ slice: DuplicateSlice?, _ field: DuplicateClauseField, task: Int
  ) {
    guard let slice, !text.place.isAliased, facts.clauses.count < Self.mostClauses else { return }
    let readings = plan.readings(of: text)
    let spans = text.spans(of: readings.clauses.map(\.range))
    // What is kept of the text is lent once for all clauses.
    let bytes = facts.bytes
    bytes.withUnsafeBufferPointer { bytes in
      read(
        ByteView(bytes).part(slice.range), slice, readings, spans, field, task: task)
    }
  }

  private mutating func read(
    _ text: ByteView, _ slice: DuplicateSlice, _ readings: TextReadings, _ spans: [SourceSpan],
    _ field: DuplicateClauseField, task: Int
  ) {
    let schedule = ScheduleSteps(readings.dates, in: text)
    reader.open(text)
    var place = SentencePlace()
    for (clause, span) in zip(readings.clauses, spans) {
      place.move(to: clause.range, in: text)
      let index = gists.count
      reader.read(clause.range, into: &gists)
      let core = core(of: clause.range, in: text, weighing: gists.weight(of: index))
      guard gists.weight(of: index) >= Self.leastWeight || core != nil,
        isWork(clause.range, in: text, field, task: task)
      else {
        gists.removeLast()
        continue
      }
      switch field {
      case .title: topics.add(gists.weighted(of: index), title: task)
      case .content: topics.add(gists.weighted(of: index), task: task)
      case .milestone, .target: break
      }
      let identity = gists.identity(of: index)
      let step = schedule.step(at: clause.range.lowerBound)
      let fact = DuplicateClauseFacts(
        task: Int32(truncatingIfNeeded: task), field: field,
        entry: field.isEntry ? Int32(truncatingIfNeeded: facts.entryTexts.count - 1) : nil,
        text: slice.part(clause.range), span: span, identity: identity, namesWork: core != nil)
      if let original = known[identity] {
        gists.removeLast()
        defer { lastTasks[original] = fact.task }
        guard
          DuplicateEntries.mayRepeat(
            facts.clauses[original], fact, lastIn: lastTasks[original], in: facts)
        else { continue }
        if fact.field != .title,
          RepeatedSentence.holds(fact, of: facts.clauses[original], slice, text)
            || areDutiesOfUnits(fact, facts.clauses[original])
            || areSteps(fact, step, facts.clauses[original], steps[original])
        {
          continue
        }
        facts.copies.append(DuplicateClauseCopy(original: original, clause: fact))
      } else {
        known[identity] = facts.clauses.count
        if let core { works.add(core, clause: facts.clauses.count) }
        facts.clauses.append(fact)
        lastTasks.append(fact.task)
        sentences.append(place)
        steps.append(step)
        facts.gists.append(gists.weighted(of: index))
        promises.append([.number, .event, .deliverable].contains(clause.kind))
      }
    }
  }

  /// What a clause makes or holds that speaks of little that is known; nil for others.
  private func core(of clause: Range<Int>, in text: ByteView, weighing weight: Int) -> WorkCore? {
    guard (1...DuplicateWorks.mostWeight).contains(weight), let core = reader.core(),
      !ProcessStep.isBare(text.part(clause))
    else { return nil }
    return core
  }

  private func isWork(
    _ clause: Range<Int>, in text: ByteView, _ field: DuplicateClauseField, task: Int
  ) -> Bool {
    let words = text.part(clause)
    return !self.words.isBoilerplate(words) && !SideClause.holds(clause, in: text)
      && !(field.isEntry
        && (ProcessStep.isBare(words)
          || DuplicateEntries.stands(words, inTextsOf: task, in: facts)))
  }

  /// Whether each of two units has a duty of its own, as all of a list of units have.
  private func areDutiesOfUnits(_ one: DuplicateClauseFacts, _ two: DuplicateClauseFacts) -> Bool {
    one.task != two.task && unitTasks.contains(Int(one.task))
      && unitTasks.contains(Int(two.task))
  }

  /// A clause of a schedule with fewer bytes names a step of any work: 决算审计.
  private static let leastStep = 24

  /// Whether two clauses are steps of a schedule: one task goes on month by month, and many have steps of one name.
  private func areSteps(
    _ one: DuplicateClauseFacts, _ step: Int32, _ two: DuplicateClauseFacts, _ other: Int32
  ) -> Bool {
    guard step > 0, other > 0 else { return false }
    if one.task == two.task { return step != other }
    return min(one.text.count, two.text.count) < Self.leastStep
  }

  // MARK: Pairs

  private mutating func findPairs(_ threshold: Double) {
    topics.addHeadings(of: plan, &reader)
    var partners = [UInt8](repeating: 0, count: facts.clauses.count)
    let join = ContainmentJoin(facts.gists, threshold: threshold, leastOverlap: Self.leastWeight)
    // A constant: of what may be changed, everything would be retained for each pair.
    let read = self
    var comparer = GistComparer()
    let found =
      DuplicateVariants(facts.gists).strongest(join.pairs()).compactMap {
        read.judged($0, &comparer)
      }
      + works.pairs().compactMap(read.judged)
    // Their places are sorted, which is less to move than what was found.
    let order = found.indices.sorted { found[$0] < found[$1] }
    for place in order where facts.pairs.count < Self.mostPairs {
      let pair = found[place]
      let (one, two) = (facts.clauses[pair.first].task, facts.clauses[pair.second].task)
      // What costs most comes last: of many variants few are told.
      guard partners[pair.second] < Self.mostPartners,
        !topics.isTold(pair.values, between: one, two), read.isOneWork(pair)
      else { continue }
      topics.tell(pair.values, between: one, two)
      partners[pair.second] += 1
      keep(pair)
    }
    facts.pairs.sort { ($0.second, $0.first) < ($1.second, $1.first) }
  }

  /// Clauses of which only one says no more than this say the same.
  private static let mostRest = 1

  /// Clauses that share no known word may share but a term of the trade; less alike, they are not told.
  private static let leastAlikeByTerm = 0.4
  /// The most words of a clause that are shown.
  static let mostWords = 3

  private mutating func keep(_ judged: DuplicateJudged) {
    let start = facts.words.count
    var meansSame = false
    if let text = facts.text(of: facts.clauses[judged.second]) {
      let words = gists.words(of: judged.values, in: judged.second, sharedWith: judged.first)
      facts.words += words.prefix(Self.mostWords).map(text.part)
      if words.isEmpty, let other = facts.text(of: facts.clauses[judged.first]),
        let meaning = gists.meaning(
          of: judged.values, in: judged.first, sharedWith: judged.second)
      {
        facts.words += [other.part(meaning.own), text.part(meaning.other)]
        meansSame = true
      }
    }
    facts.pairs.append(
      DuplicateClausePair(
        first: judged.first, second: judged.second, isSame: judged.isSame,
        percent: judged.percent, words: start..<facts.words.count, meansSame: meansSame))
  }

  /// How much each character of the longest piece that stands in both adds to what is shared, in percent: clauses
  /// that say it in the same words go before those that say it in others.
  private static let pieceStrength = 100

  /// Whether two clauses stand where one may repeat the other.
  private func mayRepeat(_ first: Int, _ second: Int) -> Bool {
    let (one, two) = (facts.clauses[first], facts.clauses[second])
    let isOneTask = one.task == two.task
    return !areDutiesOfUnits(one, two) && !areSteps(one, steps[first], two, steps[second])
      && (!isOneTask || !one.isTitle && !two.isTitle && promises[first] == promises[second])
      && !facts.isAbove(Int(one.task), Int(two.task))
      && !facts.isAbove(Int(two.task), Int(one.task))
      && DuplicateEntries.mayRepeat(one, two, lastIn: one.task, in: facts)
  }

  /// Two clauses that make or hold one thing.
  private func judged(_ pair: (first: Int, second: Int)) -> DuplicateJudged? {
    let (first, second) = pair
    guard facts.clauses[first].task != facts.clauses[second].task, mayRepeat(first, second) else {
      return nil
    }
    let surface = gists.likeness(of: first, second)
    let others = gists.weighted(of: second).map(\.value)
    return DuplicateJudged(
      first: first, second: second, isSame: true, surface: surface,
      values: gists.weighted(of: first).map(\.value).filter(others.contains),
      strength: Int(surface * 100))
  }

  private func judged(_ pair: ContainmentJoin.Pair, _ comparer: inout GistComparer)
    -> DuplicateJudged?
  {
    let (first, second) = (pair.first, pair.second)
    let (one, two) = (facts.clauses[first], facts.clauses[second])
    let isOneTask = one.task == two.task
    let hasTitle = isHeading(one) || isHeading(two)
    guard mayRepeat(first, second) else { return nil }
    // Of clauses that say the same, no word may be set aside because other tasks use it too.
    let isAll = DuplicateVariants(facts.gists).rest(of: pair) <= Self.mostRest
    guard
      let comparison = comparer.comparison(
        of: first, second, in: gists, isOneTask: isOneTask, hasTitle: hasTitle,
        relevance: {
          let relevance = topics.relevance(of: $0, to: Int(one.task), Int(two.task))
          return isAll && relevance == .topic ? .frequent : relevance
        }),
      let likeness = comparison.likeness(isOneTask: isOneTask, hasTitle: hasTitle),
      likeness == .same || DuplicateEntries.mayOverlap(one.field, two.field, comparison),
      comparison.surface >= Self.leastAlikeByTerm || !sharesOneTerm(first, second, comparison)
    else { return nil }
    return DuplicateJudged(
      first: first, second: second, isSame: likeness == .same, surface: comparison.surface,
      values: comparison.sharedValues,
      strength: comparison.shared * 100 / (1 + comparison.lesserRest + comparison.greaterRest)
        + Int(comparison.surface * 100) + comparison.longestPiece * Self.pieceStrength)
  }

  /// Whether neither the contents under titles nor what is counted tells two clauses apart.
  private func isOneWork(_ pair: DuplicateJudged) -> Bool {
    !isElaborated(pair.first, pair.values) && !isElaborated(pair.second, pair.values)
      && !countOtherThings(pair) && !haveOtherHeads(pair)
  }

  /// Whether what two clauses share stands before what they are about, which differs.
  private func haveOtherHeads(_ pair: DuplicateJudged) -> Bool {
    guard !pair.isSame, pair.surface < ClauseHeads.alike,
      let one = head(of: pair.first, sharing: pair.values, with: pair.second),
      let two = head(of: pair.second, sharing: pair.values, with: pair.first)
    else { return false }
    return facts.bytes.withUnsafeBufferPointer {
      ClauseHeads.differ(one, two, in: ByteView($0))
    }
  }

  private func head(
    of clause: Int, sharing values: [UInt32], with other: Int
  ) -> ClauseHeads.Clause? {
    guard let text = facts.text(of: facts.clauses[clause]) else { return nil }
    let words = gists.words(of: values, in: clause, sharedWith: other)
    return (facts.clauses[clause].text.range, words.map { text.part($0).range })
  }

  /// Whether a clause is a title above something: one that stands alone is all that is said of the work.
  private func isHeading(_ clause: DuplicateClauseFacts) -> Bool {
    clause.isTitle && (contents[clause.task] != nil || parents.contains(Int(clause.task)))
  }

  /// Whether two clauses share no more than one term that is in no list and is no quoted name.
  private func sharesOneTerm(_ first: Int, _ second: Int, _ comparison: GistComparison) -> Bool {
    guard comparison.sharesUnlistedOnly else { return false }
    let terms = gists.words(of: comparison.sharedValues, in: second, sharedWith: first)
    guard let term = terms.first, terms.count == 1,
      let text = facts.text(of: facts.clauses[second])
    else { return false }
    return !facts.withText(text) { $0.has(anyOf: Self.quotes, endingAt: term.lowerBound) }
  }

  private static let quotes: [StaticString] = ["“", "\"", "「", "《", "『"]

  private func countOtherThings(_ pair: DuplicateJudged) -> Bool {
    let (one, two) = (facts.clauses[pair.first], facts.clauses[pair.second])
    let isOneText = one.task == two.task && one.isTitle == two.isTitle
    let wholes = (facts.text(of: one) ?? one.text, facts.text(of: two) ?? two.text)
    let places = (sentences[pair.first], sentences[pair.second])
    // The closure takes what it needs: what it took of the facts would be retained.
    return facts.bytes.withUnsafeBufferPointer { bytes in
      let texts = ByteView(bytes)
      return DuplicateCounts(
        DuplicateClauseText(one.text, in: wholes.0, of: texts, places.0),
        DuplicateClauseText(two.text, in: wholes.1, of: texts, places.1)
      ).areOfOtherThings(isOneText: isOneText, surface: pair.surface)
    }
  }

  /// Whether a clause is a title, and the content under it speaks of most of `values`: then the content
  /// tells what is done, and the title is only its heading.
  private func isElaborated(_ clause: Int, _ values: [UInt32]) -> Bool {
    guard facts.clauses[clause].isTitle, let content = contents[facts.clauses[clause].task] else {
      return false
    }
    let title = gists.weight(of: values, in: clause)
    return content.contains { other in
      let weight = gists.weight(of: values, in: other)
      return weight > 0 && weight * 2 >= title
    }
  }
}
