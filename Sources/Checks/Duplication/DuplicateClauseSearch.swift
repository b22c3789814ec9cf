import TextAnalysis
import ValidatorCore

/// Finds the clauses that stand in several plans of a run.
///
/// Plans of one field speak of the same matters. So between plans only those clauses are told that say much,
/// in nearly the same words.
struct DuplicateClauseSearch {
  private let corpus: [CorpusPlan<DuplicateFacts>]
  private let threshold: Double

  /// A clause that says less may stand in any plan.
  private static let leastWeight = 8
  /// The least likeness of clauses of different plans (Sørensen and Dice).
  private static let leastLikeness = 0.85

  /// A clause that others of the run ask for, too.
  struct Group: Sendable {
    /// The clauses, each as plan and position, in the order of the run.
    let members: [SetReference]
    /// Whether they are equal but for marks, blanks, width and script.
    let isEqual: Bool
    /// How alike their characters are, in hundredths.
    let percent: Int
  }

  init(_ corpus: [CorpusPlan<DuplicateFacts>], threshold: Double) {
    self.corpus = corpus
    self.threshold = max(threshold, Self.leastLikeness)
  }

  /// The clauses that are equal, and the pairs of those that are nearly so.
  func groups() -> [Group] {
    var classes: [TextIdentity: Int] = [:]
    var members: [[SetReference]] = []
    for (plan, facts) in corpus.map(\.facts).enumerated() {
      for (index, clause) in facts.clauses.enumerated()
      where !clause.isTitle && facts.gists.total(of: index) >= Self.leastWeight {
        let reference = SetReference(part: plan, index: index)
        if let known = classes[clause.identity] {
          members[known].append(reference)
        } else {
          classes[clause.identity] = members.count
          members.append([reference])
        }
      }
    }
    let equal = members.filter { $0.count > 1 }.map {
      Group(members: $0, isEqual: true, percent: 100)
    }
    return equal + alike(members)
  }

  private func alike(_ classes: [[SetReference]]) -> [Group] {
    let firsts = classes.map { $0[0] }
    let corpus = corpus
    let sets = Parallel.map(corpus.count, grain: 8) { range in
      range.map { Self.sets(of: corpus[$0].facts) }
    }.flatMap(\.self)
    let pairs = SimilarityJoin.pairs(
      of: firsts, in: sets, measure: .dice, threshold: threshold, isExhaustive: false)
    return Parallel.map(pairs.count, grain: 256) { range in
      range.compactMap { Self.group(firsts[pairs[$0].first], firsts[pairs[$0].second], corpus) }
    }.flatMap(\.self)
  }

  private static func sets(of facts: DuplicateFacts) -> TokenSets {
    var sets = TokenSets()
    for (index, clause) in facts.clauses.enumerated() {
      let isCompared = !clause.isTitle && facts.gists.total(of: index) >= leastWeight
      sets.append(isCompared ? facts.gists.unweighted(index) : [])
    }
    sets.finish()
    return sets
  }

  /// Two clauses of different plans, if they ask for the same work.
  private static func group(
    _ first: SetReference, _ second: SetReference, _ corpus: [CorpusPlan<DuplicateFacts>]
  ) -> Group? {
    guard first.part != second.part else { return nil }
    var reader = GistReader()
    let gists = [first, second].map { reference in
      let facts = corpus[reference.part].facts
      return facts.withText(facts.clauses[reference.index].text) { reader.gist(of: $0) }
    }
    guard let comparison = GistComparison(gists[0], gists[1]),
      comparison.likeness(isOneTask: false, hasTitle: false) == .same
    else { return nil }
    return Group(
      members: [first, second].sorted { ($0.part, $0.index) < ($1.part, $1.index) },
      isEqual: false, percent: Int((comparison.surface * 100).rounded(.down)))
  }
}
