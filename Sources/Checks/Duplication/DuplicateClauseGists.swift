import TextAnalysis

/// Reads clauses of several plans again, one pair after another with the same memory; a clause that comes up again soon
/// is read once.
struct DuplicateClauseGists {
  private let corpus: [DuplicatePlan]
  private var reader: GistReader
  private var comparer = GistComparer()
  /// The gists of the clauses that were read last.
  private var gists = GistStore()
  /// Where each of them stands.
  private var known: [SetReference: Int] = [:]

  /// So many are kept at once.
  private static let most = 1024

  /// Two clauses that ask for the same work.
  struct Same {
    /// How alike their characters are, from 0 to 1.
    let surface: Double
    /// The words of the clause that is told which both hold: bytes of it.
    let words: [Range<Int>]
  }

  init(_ corpus: [DuplicatePlan], _ reader: GistReader) {
    self.corpus = corpus
    self.reader = reader
  }

  /// What two clauses have in common that say the same work in nearly the same words; nil for others.
  ///
  /// - Parameter tellsSecond: whether the second is told, else the first.
  mutating func same(_ first: SetReference, _ second: SetReference, tellsSecond: Bool) -> Same? {
    if gists.count + 2 > Self.most {
      gists = GistStore()
      known.removeAll(keepingCapacity: true)
    }
    let (one, two) = (position(of: first), position(of: second))
    let comparison = comparer.comparison(
      of: one, two, in: gists, isOneTask: false, hasTitle: false, relevance: { _ in .frequent })
    guard let comparison, comparison.likeness(isOneTask: false, hasTitle: false) == .same else {
      return nil
    }
    let (told, other) = tellsSecond ? (two, one) : (one, two)
    return Same(
      surface: comparison.surface,
      words: gists.words(of: comparison.sharedValues, in: told, sharedWith: other))
  }

  private mutating func position(of clause: SetReference) -> Int {
    if let position = known[clause] { return position }
    let plan = corpus[clause.part]
    plan.withText(plan.facts.clauses[clause.index].text) { text in
      reader.open(text)
      reader.read(0..<text.count, into: &gists)
    }
    known[clause] = gists.count - 1
    return gists.count - 1
  }
}
