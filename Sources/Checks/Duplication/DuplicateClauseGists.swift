import TextAnalysis

/// Reads clauses of several plans again; a clause that comes up again soon is read once.
struct DuplicateClauseGists {
  private let corpus: [DuplicatePlan]
  private var reader: GistReader
  private var known: [SetReference: Gist] = [:]

  /// So many are kept at once.
  private static let most = 1024

  init(_ corpus: [DuplicatePlan], _ reader: GistReader) {
    self.corpus = corpus
    self.reader = reader
  }

  mutating func gist(of clause: SetReference) -> Gist {
    if let gist = known[clause] { return gist }
    let plan = corpus[clause.part]
    let gist = plan.withText(plan.facts.clauses[clause.index].text) { reader.gist(of: $0) }
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[clause] = gist
    return gist
  }
}
