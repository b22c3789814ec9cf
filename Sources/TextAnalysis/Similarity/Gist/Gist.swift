/// What a clause asks for, without the words that any clause may hold.
///
/// Weights: 4 for a word that names a piece of work, 3 for one that names a narrow field, 2 for two neighbouring characters or a word in
/// letters that are in no list, 1 or 2 for a word that is common in plans, nothing for 加快推进. A longer word is counted by itself and by the
/// words inside of it: 供水管网 has something in common with 供水设施.
public struct Gist: Sendable {
  private var store = GistStore()

  init(_ notes: GistNotes) {
    store.append(notes)
  }

  /// Tells clauses apart that differ by more than marks, blanks, width and script.
  public var identity: TextIdentity { store.identity(of: 0) }

  /// The different things that the clause speaks of, in rising order of their values.
  public var weighted: [(value: UInt32, weight: UInt8)] { Array(store.weighted(of: 0)) }

  /// How much is said by all that the clause speaks of.
  public var weight: Int { store.weight(of: 0) }

  /// How much the clause tells by speaking of `values`.
  public func weight(of values: [UInt32]) -> Int { store.weight(of: values, in: 0) }

  /// The words of the clause that speak of `values` and stand in another clause, too, neighbours in one: bytes of
  /// the text as written.
  public func words(of values: [UInt32], sharedWith other: Gist) -> [Range<Int>] {
    withView { own in other.withView { own.words(of: SharedValues(values), sharedWith: $0) } }
  }

  /// Lends the gist to `body`.
  func withView<Result>(_ body: (GistView) -> Result) -> Result { store.withView(of: 0, body) }
}
