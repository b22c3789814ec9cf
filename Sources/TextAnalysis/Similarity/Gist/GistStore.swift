/// The gists of some clauses in few pieces of memory: no allocation for a clause.
public struct GistStore: Sendable {
  private var entries: [GistEntry] = []
  /// The symbols of a clause, and its parts behind them.
  private var symbols: [GistSymbol] = []
  private var characters: [UInt32] = []
  private var weighted: [(value: UInt32, weight: UInt8)] = []
  /// For each of these how little of it is left to a clause that alone speaks of it.
  private var rests: [GistLeastRest] = []
  private var traits: [(item: UInt8, traits: GistTraits)] = []
  /// The measures, levels, rates, figures, ages and times.
  private var numbers: [UInt32] = []

  /// No gists.
  public init() {}

  /// The number of gists.
  public var count: Int { entries.count }

  /// How much is said by all that a clause speaks of.
  public func weight(of index: Int) -> Int { entries[index].summary.weight }

  /// Tells clauses apart that differ by more than marks, blanks, width and script.
  public func identity(of index: Int) -> TextIdentity { entries[index].summary.identity }

  /// The different things that a clause speaks of, in rising order of their values.
  public func weighted(of index: Int) -> ArraySlice<(value: UInt32, weight: UInt8)> {
    weighted[entries[index].weighted]
  }

  /// How much a clause tells by speaking of `values`.
  public func weight(of values: [UInt32], in index: Int) -> Int {
    withView(of: index) { $0.weight(of: SharedValues(values)) }
  }

  /// How alike the characters of two clauses are, from 0 to 1.
  public func likeness(of one: Int, _ two: Int) -> Double {
    withViews(of: one, two) { SharedCharacters($0.characters, $1.characters).likeness }
  }

  /// The words of a clause that speak of `values` and stand in another clause, too, neighbours in one: bytes of the
  /// text as written.
  public func words(of values: [UInt32], in index: Int, sharedWith other: Int) -> [Range<Int>] {
    withViews(of: index, other) { $0.words(of: SharedValues(values), sharedWith: $1) }
  }

  /// A word that speaks of one of `values`, the one that tells most, and the word of another clause that means the
  /// same: bytes of the texts as written.
  public func meaning(of values: [UInt32], in index: Int, sharedWith other: Int)
    -> (own: Range<Int>, other: Range<Int>)?
  {
    withViews(of: index, other) { $0.meaning(of: SharedValues(values), sharedWith: $1) }
  }

  /// Lends a gist to `body`.
  @inline(__always)
  func withView<Result>(of index: Int, _ body: (GistView) -> Result) -> Result {
    withMemory { body(GistView(of: index, in: $0)) }
  }

  /// Lends two gists to `body`.
  @inline(__always)
  func withViews<Result>(
    of first: Int, _ second: Int, _ body: (GistView, GistView) -> Result
  ) -> Result {
    withMemory { body(GistView(of: first, in: $0), GistView(of: second, in: $0)) }
  }

  /// Lends all gists to `body`.
  @inline(__always)
  private func withMemory<Result>(_ body: (UnsafePointer<GistMemory>) -> Result) -> Result {
    entries.withUnsafeBufferPointer { entries in
      symbols.withUnsafeBufferPointer { symbols in
        characters.withUnsafeBufferPointer { characters in
          weighted.withUnsafeBufferPointer { weighted in
            rests.withUnsafeBufferPointer { rests in
              traits.withUnsafeBufferPointer { traits in
                numbers.withUnsafeBufferPointer { numbers in
                  withUnsafePointer(
                    to: GistMemory(
                      entries: entries, symbols: symbols, characters: characters,
                      weighted: weighted, rests: rests, traits: traits, numbers: numbers), body)
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Adding

  /// Makes room for so many clauses of usual length.
  public mutating func reserve(clauses count: Int) {
    entries.reserveCapacity(count)
    symbols.reserveCapacity(count * Self.usualSymbols)
    weighted.reserveCapacity(count * Self.usualSymbols)
    rests.reserveCapacity(count * Self.usualSymbols)
    characters.reserveCapacity(count * Self.usualCharacters)
  }

  private static let usualSymbols = 10
  private static let usualCharacters = 16

  /// Adds the gist of a clause.
  mutating func append(_ notes: GistNotes) {
    let weightedStart = weighted.count
    let weight = appendWeighted(notes)
    let all = notes.traits.reduce(into: GistTraits()) { $0.formUnion($1.traits) }
    var entry = GistEntry(
      summary: GistSummary(
        identity: notes.identity, weight: weight, traits: all, stages: Self.stages(notes),
        holdsLetters: notes.symbols.contains(where: \.isInLetters),
        holdsIdeographs: notes.characters.contains(where: SharedCharacters.isIdeograph),
        signature: CharacterSignature(notes.characters)))
    entry.weighted = weightedStart..<weighted.count
    entry.symbols = Self.append(notes.symbols, to: &symbols)
    entry.parts = Self.append(notes.parts, to: &symbols)
    number(entry.symbols.lowerBound..<entry.parts.upperBound, in: entry.weighted)
    GistLeastRest.append(
      symbols[entry.symbols.lowerBound...], characters: notes.characters,
      values: entry.weighted.count, to: &rests)
    entry.characters = Self.append(notes.characters, to: &characters)
    entry.traits = Self.append(notes.traits, to: &traits)
    entry.measures = Self.append(notes.measures, to: &numbers)
    if entry.measures.count > 1 { numbers[entry.measures].sort() }
    entry.levels = Self.append(notes.levels, to: &numbers)
    entry.rates = appendRates(notes.characters)
    entry.figures = Self.append(notes.figures, to: &numbers)
    entry.ages = Self.append(notes.ages, to: &numbers)
    entry.times = Self.append(notes.times, to: &numbers)
    entries.append(entry)
  }

  private static func stages(_ notes: GistNotes) -> GistTraits {
    var stages: GistTraits = []
    for symbol in notes.symbols { stages.formUnion(symbol.traits.intersection(.stages)) }
    for part in notes.parts { stages.formUnion(part.traits.intersection(.stages)) }
    return stages
  }

  @inline(__always)
  private static func append<Element>(_ some: [Element], to all: inout [Element]) -> Range<Int> {
    let start = all.count
    if !some.isEmpty { some.withUnsafeBufferPointer { all.append(contentsOf: $0) } }
    return start..<all.count
  }

  /// Adds what a clause speaks of, and gives how much that says.
  private mutating func appendWeighted(_ notes: GistNotes) -> Int {
    let count = notes.symbols.count + notes.parts.count
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: count) { elements in
      for (place, symbol) in notes.symbols.enumerated() { elements[place] = Self.element(symbol) }
      let parts = notes.symbols.count
      for (place, part) in notes.parts.enumerated() { elements[parts + place] = Self.element(part) }
      elements.sortFew()
      var last: UInt32?
      var total = 0
      for element in elements {
        let value = UInt32(truncatingIfNeeded: element >> 8)
        guard value != last else { continue }
        last = value
        let weight = UInt8.max - UInt8(truncatingIfNeeded: element)
        weighted.append((value, weight))
        total += Int(weight)
      }
      return total
    }
  }

  /// A value with its weight, counted down, behind it: the heaviest of those with one value comes first.
  private static func element(_ symbol: GistSymbol) -> UInt64 {
    UInt64(symbol.value) << 8 | UInt64(UInt8.max - symbol.weight)
  }

  /// Gives each symbol the position of its value.
  private mutating func number(_ some: Range<Int>, in values: Range<Int>) {
    weighted.withUnsafeBufferPointer { weighted in
      symbols.withUnsafeMutableBufferPointer { symbols in
        for symbol in some {
          let value = symbols[symbol].value
          var (start, end) = (values.lowerBound, values.upperBound)
          while start < end {
            let middle = (start + end) / 2
            if weighted[middle].value < value { start = middle + 1 } else { end = middle }
          }
          symbols[symbol].number = UInt32(truncatingIfNeeded: start - values.lowerBound)
        }
      }
    }
  }

  private mutating func appendRates(_ characters: [UInt32]) -> Range<Int> {
    let start = numbers.count
    for (place, scalar) in characters.enumerated() where scalar == Self.rate && place > 1 {
      numbers.append(GistSymbol.value(of: characters[(place - 2)..<place]))
    }
    return start..<numbers.count
  }

  /// 率
  static let rate: UInt32 = 0x7387

  /// Takes the last gist away.
  public mutating func removeLast() {
    guard let last = entries.popLast() else { return }
    weighted.removeLast(last.weighted.count)
    rests.removeLast(last.weighted.count)
    symbols.removeLast(last.symbols.count + last.parts.count)
    characters.removeLast(last.characters.count)
    traits.removeLast(last.traits.count)
    numbers.removeLast(numbers.count - last.measures.lowerBound)
  }
}
