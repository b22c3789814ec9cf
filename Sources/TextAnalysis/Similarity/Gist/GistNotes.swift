/// What is noted of a clause while it is read. The memory is used for one clause after another.
struct GistNotes: Sendable {
  /// What the clause speaks of, in the order of the clause.
  var symbols: [GistSymbol] = []
  /// The words inside of the symbols that are longer words.
  var parts: [GistSymbol] = []
  /// The characters of the clause, folded, without marks.
  var characters: [UInt32] = []
  /// What else the words of each part of a list say.
  var traits: [(item: UInt8, traits: GistTraits)] = []
  /// The words that say in which respect something is measured or raised: 提高, 占比.
  var measures: [UInt32] = []
  /// The levels of government.
  var levels: [UInt32] = []
  /// The ages.
  var ages: [UInt32] = []
  /// The years and months.
  var times: [UInt32] = []
  /// The numbers that count something, but for the smallest.
  var figures: [UInt32] = []
  /// Tells clauses apart that differ by more than marks, blanks, width and script.
  var identity = TextIdentity()
  /// Kept from clause to clause.
  var steps = GistSteps()

  /// Forgets the clause.
  mutating func removeAll() {
    Self.empty(&symbols)
    Self.empty(&parts)
    Self.empty(&characters)
    Self.empty(&traits)
    Self.empty(&measures)
    Self.empty(&levels)
    Self.empty(&ages)
    Self.empty(&times)
    Self.empty(&figures)
    identity = TextIdentity()
  }

  /// Most of the lists are empty most of the time.
  @inline(__always)
  private static func empty<Element>(_ list: inout [Element]) {
    if !list.isEmpty { list.removeAll(keepingCapacity: true) }
  }
}
