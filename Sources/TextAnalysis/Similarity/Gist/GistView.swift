/// The gist of a clause while its memory is lent, see ``GistStore``. A list is cut from the memory when it is asked for.
struct GistView {
  // Both are too large to be copied for each pair of clauses.
  private let shared: UnsafePointer<GistMemory>
  private let index: Int

  /// The gist at `index` of what `memory` holds, as long as that is lent.
  init(of index: Int, in memory: UnsafePointer<GistMemory>) {
    shared = memory
    self.index = index
  }

  private var memory: GistMemory { shared.pointee }
  private var entry: GistEntry { shared.pointee.entries[index] }

  /// What the clause speaks of and that tells something, in the order of the clause.
  var symbols: UnsafeBufferPointer<GistSymbol> { Self.part(memory.symbols, entry.symbols) }
  /// The words inside of the symbols that are longer words.
  var parts: UnsafeBufferPointer<GistSymbol> { Self.part(memory.symbols, entry.parts) }
  /// The symbols, and the parts behind them.
  var all: UnsafeBufferPointer<GistSymbol> {
    Self.part(memory.symbols, entry.symbols.lowerBound..<entry.parts.upperBound)
  }
  /// The characters of the clause, folded, without marks.
  var characters: UnsafeBufferPointer<UInt32> { Self.part(memory.characters, entry.characters) }
  /// The different things that the clause speaks of, in rising order of their values.
  var weighted: UnsafeBufferPointer<(value: UInt32, weight: UInt8)> {
    Self.part(memory.weighted, entry.weighted)
  }
  /// For each of these how little of it is left where the other clause does not speak of it.
  var rests: UnsafeBufferPointer<GistLeastRest> { Self.part(memory.rests, entry.weighted) }
  /// What else its words say, by the parts of a list.
  var traits: UnsafeBufferPointer<(item: UInt8, traits: GistTraits)> {
    Self.part(memory.traits, entry.traits)
  }
  /// The words that say in which respect something is measured or raised, sorted: 提高, 占比.
  var measures: UnsafeBufferPointer<UInt32> { Self.part(memory.numbers, entry.measures) }
  /// The levels of government that it names.
  var levels: UnsafeBufferPointer<UInt32> { Self.part(memory.numbers, entry.levels) }
  /// What is measured by a rate, as the two characters before 率.
  var rates: UnsafeBufferPointer<UInt32> { Self.part(memory.numbers, entry.rates) }
  /// The numbers that count something, but for the smallest.
  var figures: UnsafeBufferPointer<UInt32> { Self.part(memory.numbers, entry.figures) }
  /// The ages that it names.
  var ages: UnsafeBufferPointer<UInt32> { Self.part(memory.numbers, entry.ages) }
  /// The years and months that it names.
  var times: UnsafeBufferPointer<UInt32> { Self.part(memory.numbers, entry.times) }
  /// What is known of the clause as a whole.
  var summary: GistSummary { entry.summary }

  @inline(__always)
  private static func part<Element>(
    _ all: UnsafeBufferPointer<Element>, _ range: Range<Int>
  ) -> UnsafeBufferPointer<Element> {
    UnsafeBufferPointer(rebasing: all[range])
  }

  /// What else is said in those parts of the clause that speak of `values`.
  func traits(of values: SharedValues) -> GistTraits {
    traits.reduce(into: []) { said, part in
      let isShared =
        part.item == GistScan.wholeList
        || all.contains { $0.item == part.item && values.contains($0.value) }
      if isShared { said.formUnion(part.traits) }
    }
  }

  /// The neighbours among the words in letters that speak of `values`.
  func letterPairs(of values: SharedValues) -> Set<UInt64> {
    zip(symbols, symbols.dropFirst()).reduce(into: []) { pairs, neighbours in
      let (one, two) = neighbours
      guard one.isInLetters, two.isInLetters, values.contains(one.value),
        values.contains(two.value)
      else { return }
      pairs.insert(UInt64(one.value) << 32 | UInt64(two.value))
    }
  }

  /// How much the clause tells by speaking of `values`.
  func weight(of values: SharedValues) -> Int {
    weighted.reduce(0) { $0 + (values.contains($1.value) ? Int($1.weight) : 0) }
  }

  /// The words of the clause that speak of `values` and stand in another clause, too, neighbours in one:
  /// bytes of the text as written.
  func words(of values: SharedValues, sharedWith other: GistView) -> [Range<Int>] {
    let shared = all.filter { values.contains($0.value) && other.holds(characters[$0.place]) }
      .sorted { $0.place.lowerBound < $1.place.lowerBound }
    var words: [(place: Range<Int>, range: Range<Int>)] = []
    for symbol in shared {
      let range = Int(symbol.range.lowerBound)..<Int(symbol.range.upperBound)
      if let last = words.last, range.lowerBound <= last.range.upperBound {
        let place = last.place.lowerBound..<max(last.place.upperBound, symbol.place.upperBound)
        if other.holds(characters[place]) {
          let end = max(last.range.upperBound, range.upperBound)
          words[words.count - 1] = (place, last.range.lowerBound..<end)
          continue
        }
        if symbol.place.lowerBound < last.place.upperBound { continue }
      }
      let isKnown = words.contains {
        characters[$0.place].elementsEqual(characters[symbol.place])
      }
      if !isKnown { words.append((symbol.place, range)) }
    }
    return words.map(\.range)
  }

  /// A word that speaks of one of `values`, the one that tells most, and the word of another clause that
  /// means the same: bytes of the texts as written.
  func meaning(of values: SharedValues, sharedWith other: GistView)
    -> (own: Range<Int>, other: Range<Int>)?
  {
    let shared = all.filter { values.contains($0.value) }.sorted { $0.weight > $1.weight }
    for symbol in shared {
      guard let same = other.all.first(where: { $0.value == symbol.value }) else { continue }
      return (
        Int(symbol.range.lowerBound)..<Int(symbol.range.upperBound),
        Int(same.range.lowerBound)..<Int(same.range.upperBound)
      )
    }
    return nil
  }

  /// Whether `piece` stands among the characters of the clause.
  private func holds(_ piece: Slice<UnsafeBufferPointer<UInt32>>) -> Bool {
    guard let first = piece.first, piece.count <= characters.count else { return false }
    return (0...characters.count - piece.count).contains { start in
      characters[start] == first && characters[start..<start + piece.count].elementsEqual(piece)
    }
  }
}
