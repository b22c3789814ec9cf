import TextAnalysis
import ValidatorCore

/// Finds the clauses that stand in several plans of a run.
///
/// Plans of one field speak of the same matters. So between plans only those clauses are told that say much,
/// in nearly the same words.
struct DuplicateClauseSearch {
  private let corpus: [DuplicatePlan]
  private let threshold: Double
  /// A reader that has read nothing yet.
  private let reader: GistReader

  /// A clause that says less may stand in any plan.
  private static let leastWeight = 10
  /// The least likeness of clauses of different plans (Sørensen and Dice).
  private static let leastLikeness = 0.85
  /// So many clauses stand in one collection of sets.
  private static let clausesInPart = 4096

  /// A clause that others of the run ask for, too.
  struct Group: Sendable {
    /// The clauses, each as plan and position, in the order of the run.
    let members: [SetReference]
    /// The position of the last member that can be reported.
    let last: Int
    /// How alike they are.
    let likeness: DuplicateClauseReport.Likeness

    init?(
      _ members: [SetReference], _ likeness: DuplicateClauseReport.Likeness,
      in corpus: [DuplicatePlan]
    ) {
      guard let last = members.lastIndex(where: { !corpus[$0.part].isContext }) else { return nil }
      self.members = members
      self.last = last
      self.likeness = likeness
    }
  }

  init(_ corpus: [DuplicatePlan], threshold: Double, reader: GistReader = GistReader()) {
    self.corpus = corpus
    self.reader = reader
    self.threshold = max(threshold, Self.leastLikeness)
  }

  /// The clauses that are equal, and the pairs of those that are nearly so.
  func groups() -> [Group] {
    let classes = DuplicateClauseClasses(corpus, leastWeight: Self.leastWeight)
    let equal = classes.repeated.compactMap { Group($0, .equal, in: corpus) }
    return equal + alike(classes.firsts)
  }

  private func alike(_ clauses: [SetReference]) -> [Group] {
    let pairs = similar(clauses)
    let order = DuplicateClusters.order(of: pairs, among: clauses.count)
    let (corpus, unused) = (corpus, reader)
    let found = Parallel.map(pairs.count, grain: 1024) { range in
      var gists = DuplicateClauseGists(corpus, unused)
      return order[range].compactMap { place in
        group(clauses[pairs[place].first], clauses[pairs[place].second], &gists)
          .map { (place: place, group: $0) }
      }
    }
    return found.flatMap(\.self).sorted { $0.place < $1.place }.map(\.group)
  }

  /// The pairs of clauses that speak of much the same.
  private func similar(_ clauses: [SetReference]) -> [SimilarPair] {
    let corpus = corpus
    let sets = Parallel.map(clauses.count, grain: Self.clausesInPart) { range in
      var sets = TokenSets()
      var elements: [UInt32] = []
      for clause in clauses[range] {
        corpus[clause.part].facts.gists.unweight(clause.index, into: &elements)
        sets.append(elements)
      }
      sets.finish()
      return sets
    }
    let members = clauses.indices.map {
      SetReference(part: $0 / Self.clausesInPart, index: $0 % Self.clausesInPart)
    }
    return SimilarityJoin.pairs(
      of: members, in: sets, measure: .dice, threshold: threshold, isExhaustive: false)
  }

  /// Two clauses, if they ask for the same work.
  private func group(
    _ first: SetReference, _ second: SetReference, _ gists: inout DuplicateClauseGists
  ) -> Group? {
    let tellsSecond = !corpus[second.part].isContext
    guard first.part != second.part,
      let same = gists.same(first, second, tellsSecond: tellsSecond)
    else { return nil }
    let told = tellsSecond ? second : first
    let text = corpus[told.part].facts.clauses[told.index].text
    return Group(
      [first, second],
      DuplicateClauseReport.Likeness(
        isSame: true, isEqual: false, percent: Int((same.surface * 100).rounded(.down)),
        words: same.words.prefix(DuplicateClauseReader.mostWords).map(text.part)), in: corpus)
  }
}
