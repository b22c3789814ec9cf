/// What a clause asks for, without the words that any clause may hold.
///
/// Weights: 4 for a word that names a piece of work, 3 for one that names a narrow field, 2 for two neighbouring characters or a word in
/// letters that are in no list, 1 or 2 for a word that is common in plans, nothing for 加快推进. A longer word is counted by itself and by the
/// words inside of it: 供水管网 has something in common with 供水设施.
public final class Gist: Sendable {
  /// What the clause speaks of and that tells something, in the order of the clause.
  let symbols: [GistSymbol]
  /// The words inside of the symbols that are longer words.
  let parts: [GistSymbol]
  /// What else its words say, by the parts of a list.
  let traits: [(item: UInt8, traits: GistTraits)]
  /// The words that say in which respect something is measured or raised, sorted: 提高, 占比.
  let measures: [UInt32]
  /// The levels of government that it names.
  let levels: [UInt32]
  /// What is measured by a rate, as the two characters before 率.
  let rates: [UInt32]
  /// The numbers that count something, but for the smallest.
  let figures: [UInt32]
  /// Whether words in letters are among the symbols.
  let holdsLetters: Bool
  /// The characters of the clause, folded, without marks.
  let characters: [UInt32]
  /// Tells clauses apart that differ by more than marks, blanks, width and script.
  public let identity: TextIdentity
  /// The different things that the clause speaks of, in rising order of their values.
  public let weighted: [(value: UInt32, weight: UInt8)]
  /// How much is said by all that the clause speaks of.
  public let weight: Int

  init(_ scan: consuming GistScan) {
    symbols = scan.symbols
    parts = scan.parts
    traits = scan.traits
    measures = scan.measures.count > 1 ? scan.measures.sorted() : scan.measures
    figures = scan.figures
    holdsLetters = scan.symbols.contains(where: \.isInLetters)
    characters = scan.characters
    identity = scan.identity
    levels = scan.levels
    rates = Self.rates(scan.characters)
    weighted = Self.weighted(scan.parts.isEmpty ? scan.symbols : scan.symbols + scan.parts)
    weight = weighted.reduce(0) { $0 + Int($1.weight) }
  }

  private static func weighted(_ symbols: [GistSymbol]) -> [(value: UInt32, weight: UInt8)] {
    var sorted = symbols.map { (value: $0.value, weight: $0.weight) }
    sorted.sort { $0.value != $1.value ? $0.value < $1.value : $0.weight > $1.weight }
    var count = 0
    for index in sorted.indices where count == 0 || sorted[count - 1].value != sorted[index].value {
      sorted[count] = sorted[index]
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }

  private static func rates(_ characters: [UInt32]) -> [UInt32] {
    characters.indices.dropFirst(2).filter { characters[$0] == rate }.map {
      GistSymbol.value(of: characters[($0 - 2)..<$0])
    }
  }

  /// 率
  private static let rate: UInt32 = 0x7387

  /// What else is said in those parts of the clause that speak of `values`.
  func traits(of values: [UInt32]) -> GistTraits {
    traits.reduce(into: []) { all, part in
      let isShared =
        part.item == GistScan.wholeList
        || (symbols + parts).contains { $0.item == part.item && values.contains($0.value) }
      if isShared { all.formUnion(part.traits) }
    }
  }

  /// What else is said anywhere in the clause.
  var allTraits: GistTraits { traits.reduce(into: []) { $0.formUnion($1.traits) } }

  /// The neighbours among the words in letters that speak of `values`.
  func letterPairs(of values: [UInt32]) -> [[UInt32]] {
    zip(symbols, symbols.dropFirst()).compactMap { one, two in
      one.isInLetters && two.isInLetters && values.contains(one.value)
        && values.contains(two.value) ? [one.value, two.value] : nil
    }
  }

  /// How much the clause tells by speaking of `values`.
  public func weight(of values: [UInt32]) -> Int {
    weighted.reduce(0) { $0 + (values.contains($1.value) ? Int($1.weight) : 0) }
  }

  /// The words of the clause that speak of `values`, neighbours in one: bytes of the text as written.
  public func words(of values: [UInt32]) -> [Range<Int>] {
    let shared = (symbols + parts).filter { values.contains($0.value) }
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
