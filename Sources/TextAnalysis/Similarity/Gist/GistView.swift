/// The gist of a clause while its memory is lent, see ``GistStore``.
struct GistView {
  /// What the clause speaks of and that tells something, in the order of the clause.
  let symbols: UnsafeBufferPointer<GistSymbol>
  /// The words inside of the symbols that are longer words.
  let parts: UnsafeBufferPointer<GistSymbol>
  /// The symbols, and the parts behind them.
  let all: UnsafeBufferPointer<GistSymbol>
  /// The characters of the clause, folded, without marks.
  let characters: UnsafeBufferPointer<UInt32>
  /// The different things that the clause speaks of, in rising order of their values.
  let weighted: UnsafeBufferPointer<(value: UInt32, weight: UInt8)>
  /// What else its words say, by the parts of a list.
  let traits: UnsafeBufferPointer<(item: UInt8, traits: GistTraits)>
  /// The words that say in which respect something is measured or raised, sorted: 提高, 占比.
  let measures: UnsafeBufferPointer<UInt32>
  /// The levels of government that it names.
  let levels: UnsafeBufferPointer<UInt32>
  /// What is measured by a rate, as the two characters before 率.
  let rates: UnsafeBufferPointer<UInt32>
  /// The numbers that count something, but for the smallest.
  let figures: UnsafeBufferPointer<UInt32>
  /// What is known of the clause as a whole.
  let summary: GistSummary

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

  /// The words of the clause that speak of `values`, neighbours in one: bytes of the text as written.
  func words(of values: SharedValues) -> [Range<Int>] {
    let shared = all.filter { values.contains($0.value) }
    return shared.sorted { $0.range.lowerBound < $1.range.lowerBound }.reduce(into: []) {
      words, symbol in
      let range = Int(symbol.range.lowerBound)..<Int(symbol.range.upperBound)
      if let last = words.last, range.lowerBound <= last.upperBound {
        words[words.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        words.append(range)
      }
    }
  }
}
