/// Puts the words of time expressions into the tables of a ``TimeLexicon``.
struct TimeLexiconBuilder {
  private(set) var symbols = [UInt16](repeating: 0, count: 0x1_0000)
  /// By symbol, what the numerals say; theirs are the first symbols.
  private(set) var numerals: [TimeNumber.Kind?] = [nil, nil]
  private(set) var roots = [UInt16](repeating: 0, count: 1024)
  /// Two bits for each character of the basic plane, 16 KB in all: whether an expression can begin
  /// with it in running text, and in a field.
  private(set) var starters = [UInt64](repeating: 0, count: 0x800)
  private(set) var nodes = [TimeLexicon.Node()]
  private(set) var edges = [UInt64](repeating: 0, count: 4096)
  private(set) var terms = [TimeTerm.nothing]
  /// The characters that have symbols.
  private var characters: [UInt16] = []
  /// By node, the first symbol of the words that go through it.
  private var origins: [UInt16] = [0]
  private var symbolCount = TimeLexicon.blank + 1

  /// The tables of `words`: spellings, which `|` parts, with what they stand for.
  init(_ words: [(String, TimeTerm)]) {
    for blank in [0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000] { assign(TimeLexicon.blank, to: blank) }
    for numeral in TimeNumber.numerals {
      assign(symbolCount, to: Int(numeral))
      numerals.append(TimeNumber.kind(ofNumeral: numeral))
      symbolCount += 1
    }
    for (spellings, term) in words {
      terms.append(term)
      add(spellings, UInt16(truncatingIfNeeded: terms.count - 1))
    }
    foldForms()
    findStarters()
  }

  private mutating func assign(_ symbol: UInt16, to scalar: Int) {
    symbols[scalar] = symbol
    characters.append(UInt16(truncatingIfNeeded: scalar))
  }

  /// Adds the words of `spellings`. This runs at the start of every program, so it walks scalars,
  /// not characters.
  private mutating func add(_ spellings: String, _ term: UInt16) {
    var node = 0
    for scalar in spellings.unicodeScalars where scalar.value < 0x1_0000 {
      if scalar == "|" {
        nodes[node].term = term
        node = 0
        continue
      }
      if symbols[Int(scalar.value)] == 0 {
        assign(symbolCount, to: Int(scalar.value))
        symbolCount += 1
      }
      node = child(of: node, symbols[Int(scalar.value)])
    }
    nodes[node].term = term
  }

  private mutating func child(of node: Int, _ symbol: UInt16) -> Int {
    if node == 0 {
      while roots.count <= Int(symbol) { roots.append(0) }
      if roots[Int(symbol)] == 0 { roots[Int(symbol)] = makeNode(symbol) }
      return Int(roots[Int(symbol)])
    }
    let key = PhraseEdge.key(node, symbol)
    var slot = Self.slot(key, in: edges)
    if edges[slot] != 0 { return PhraseEdge.child(edges[slot]) }
    let child = makeNode(origins[node])
    if nodes.count * 2 > edges.count {
      widen()
      slot = Self.slot(key, in: edges)
    }
    edges[slot] = key << 24 | UInt64(child)
    nodes[node].mask |= 1 << (symbol & 15)
    return Int(child)
  }

  private mutating func makeNode(_ origin: UInt16) -> UInt16 {
    nodes.append(TimeLexicon.Node())
    origins.append(origin)
    return UInt16(truncatingIfNeeded: nodes.count - 1)
  }

  private mutating func widen() {
    let old = edges
    edges = [UInt64](repeating: 0, count: old.count * 2)
    for edge in old where edge != 0 { edges[Self.slot(edge >> 24, in: edges)] = edge }
  }

  private static func slot(_ key: UInt64, in edges: [UInt64]) -> Int {
    edges.withUnsafeBufferPointer { PhraseEdge.slot(key, in: $0) }
  }

  /// Gives Traditional, full-width and capital forms the symbol of the form in the word list.
  private mutating func foldForms() {
    var traditional: Unicode.Scalar = " "
    for scalar in TimeWords.traditional.unicodeScalars where scalar.value < 0x1_0000 {
      if scalar != " ", traditional != " " {
        assign(symbols[Int(scalar.value)], to: Int(traditional.value))
      }
      traditional = traditional == " " ? scalar : " "
    }
    for letter in 0x61...0x7A { assign(symbols[letter], to: letter - 0x20) }
    for wide in 0xFF01...0xFF5E where symbols[wide] == 0 {
      assign(symbols[wide - 0xFEE0], to: wide)
    }
    if symbols[0x2019] == 0 { assign(symbols[0x27], to: 0x2019) }
  }

  /// Marks the characters with which an expression can begin.
  private mutating func findStarters() {
    while roots.count < Int(symbolCount) { roots.append(0) }
    // By symbol: 1 in running text, 2 in a field.
    var starts = [UInt8](repeating: 0, count: roots.count)
    for symbol in numerals.indices.dropFirst(Int(TimeLexicon.blank) + 1) { starts[symbol] = 3 }
    for (node, origin) in zip(nodes, origins) where node.term != 0 {
      let term = terms[Int(node.term)]
      guard term.startsExpression else { continue }
      starts[Int(origin)] |= term.isForFieldsOnly ? 2 : 3
    }
    for scalar in characters {
      for kind in 0...1 where starts[Int(symbols[Int(scalar)])] & 1 << kind != 0 {
        starters[kind << 10 | Int(scalar) >> 6] |= 1 << UInt64(scalar & 63)
      }
    }
  }
}
