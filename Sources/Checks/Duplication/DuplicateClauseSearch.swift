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
    /// Whether they are equal but for marks, blanks, width and script.
    let isEqual: Bool
    /// How alike their characters are, in hundredths.
    let percent: Int
  }

  init(_ corpus: [DuplicatePlan], threshold: Double, reader: GistReader = GistReader()) {
    self.corpus = corpus
    self.reader = reader
    self.threshold = max(threshold, Self.leastLikeness)
  }

  /// The clauses that are equal, and the pairs of those that are nearly so.
  func groups() -> [Group] {
    let classes = DuplicateClauseClasses(corpus, leastWeight: Self.leastWeight)
    let equal = classes.repeated.map { Group(members: $0, isEqual: true, percent: 100) }
    return equal + alike(classes.firsts)
  }

  private func alike(_ clauses: [SetReference]) -> [Group] {
    let pairs = similar(clauses)
    let (corpus, unused) = (corpus, reader)
    return Parallel.map(pairs.count, grain: 256) { range in
      var reader = unused
      var last: (clause: SetReference, gist: Gist)?
      return range.compactMap { index -> Group? in
        let first = clauses[pairs[index].first]
        let second = clauses[pairs[index].second]
        guard first.part != second.part else { return nil }
        // The pairs of one clause follow each other.
        if last?.clause != first { last = (first, Self.gist(first, corpus, &reader)) }
        return last.flatMap { Self.group($0, (second, Self.gist(second, corpus, &reader))) }
      }
    }.flatMap(\.self)
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

  private static func gist(
    _ clause: SetReference, _ corpus: [DuplicatePlan], _ reader: inout GistReader
  ) -> Gist {
    corpus[clause.part].facts.withText(corpus[clause.part].facts.clauses[clause.index].text) {
      reader.gist(of: $0)
    }
  }

  /// Two clauses, if they ask for the same work.
  private static func group(
    _ first: (clause: SetReference, gist: Gist), _ second: (clause: SetReference, gist: Gist)
  ) -> Group? {
    guard let comparison = GistComparison(first.gist, second.gist),
      comparison.likeness(isOneTask: false, hasTitle: false) == .same
    else { return nil }
    return Group(
      members: [first.clause, second.clause].sorted { ($0.part, $0.index) < ($1.part, $1.index) },
      isEqual: false, percent: Int((comparison.surface * 100).rounded(.down)))
  }
}
