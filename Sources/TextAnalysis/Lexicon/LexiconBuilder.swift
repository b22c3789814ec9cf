/// Puts the phrases of word lists into the tables of a lexicon, in one pass over their bytes.
///
/// This runs at the start of every program that reads a text: nothing is allocated for a phrase.
struct LexiconBuilder {
  let entries: UnsafeMutableBufferPointer<LexiconEntry>
  let nodes: UnsafeMutableBufferPointer<PhraseNode>
  let edges: UnsafeMutableBufferPointer<UInt64>
  let roots: UnsafeMutableBufferPointer<UInt32>
  let pairs: UnsafeMutableBufferPointer<UInt64>
  private(set) var table: SymbolTable
  private(set) var entryCount = 0
  private(set) var nodeCount = 0

  /// A builder into these tables; all but the first are zeros, and there are more edges than nodes.
  init(
    entries: UnsafeMutableBufferPointer<LexiconEntry>,
    nodes: UnsafeMutableBufferPointer<PhraseNode>, edges: UnsafeMutableBufferPointer<UInt64>,
    roots: UnsafeMutableBufferPointer<UInt32>, pairs: UnsafeMutableBufferPointer<UInt64>,
    table: SymbolTable
  ) {
    self.entries = entries
    self.nodes = nodes
    self.edges = edges
    self.roots = roots
    self.pairs = pairs
    self.table = table
  }

  /// Reads the lines of `text`, at most its first 4 GB; false where there is not room enough.
  mutating func read(_ text: ByteView) -> Bool {
    LexiconNames().withView { names in
      guard makeNode() != nil, addStarters() else { return false }
      let count = min(text.count, Int(UInt32.max))
      var last: LexiconLine?
      var entry: LexiconEntry?
      var start = 0
      while start < count {
        let line = start..<text.endOfLine(from: start)
        start = line.upperBound + 1
        guard !line.isEmpty, text[line.lowerBound] != UInt8(ascii: "#") else { continue }
        if let entry, let phrase = last?.phrase(of: line, in: text) {
          guard add(LexiconEntry(phrase: phrase, like: entry), of: text) else { return false }
        } else if let read = LexiconLine(text, line, names: names) {
          last = read
          entry = LexiconEntry(read)
          guard add(LexiconEntry(read), of: text) else { return false }
        }
      }
      table.foldForms()
      return true
    }
  }

  /// Gives the characters symbols with which a date can begin.
  private mutating func addStarters() -> Bool {
    var hasRoom = true
    TimeLexicon.shared.forEachStarter {
      hasRoom = hasRoom && table.symbol(addingIfNeeded: $0) != nil
    }
    return hasRoom
  }

  /// Adds a phrase, which takes the place of the same one before; one with a character that can have
  /// no symbol is left out.
  private mutating func add(_ entry: LexiconEntry, of text: ByteView) -> Bool {
    guard entryCount < entries.count else { return false }
    entries.initializeElement(at: entryCount, to: entry)
    entryCount += 1
    guard let bytes = text.base else { return true }
    let isUnit = entry.meaning.isUnit
    var node = 0
    var first = Symbol.other
    var offset = entry.phrase.lowerBound
    let end = entry.phrase.upperBound
    while offset < end {
      let lead = bytes[offset]
      let (scalar, length) =
        lead < 0x80 ? (UInt32(lead), 1) : text.quickScalar(at: offset)
      guard let symbol = table.symbol(addingIfNeeded: scalar) else { return false }
      guard symbol != Symbol.other else { return true }
      if node == 0 {
        guard let child = root(isUnit: isUnit, symbol) else { return false }
        node = child
        first = symbol
      } else {
        if first != Symbol.other, !isUnit { note(first, symbol) }
        guard let child = child(of: node, symbol) else { return false }
        node = child
        first = Symbol.other
      }
      offset &+= length
    }
    nodes[node].entry = UInt32(truncatingIfNeeded: entryCount)
    nodes[node].meaning = entry.meaning
    nodes[node].trait = entry.trait
    return true
  }

  /// Says in `kinds` of every symbol what may begin with it; `symbols` are those of all characters.
  func mark(
    _ kinds: UnsafeMutableBufferPointer<UInt8>, symbols: UnsafeMutableBufferPointer<UInt16>
  ) {
    for symbol in kinds.indices.prefix(roots.count / 2) {
      let isStop = Symbol.isStop(UInt16(truncatingIfNeeded: symbol))
      let isPhrase = isStop || nodes[Int(roots[symbol])].entry != 0
      kinds[symbol] = isPhrase ? PhraseBeginnings.phrase : 0
    }
    TimeLexicon.shared.forEachStarter { kinds[Int(symbols[Int($0)])] |= PhraseBeginnings.date }
    for mark in TimeEnclosure.marks { kinds[Int(symbols[Int(mark)])] |= PhraseBeginnings.date }
  }

  private mutating func root(isUnit: Bool, _ symbol: UInt16) -> Int? {
    let place = Int(symbol) + (isUnit ? roots.count / 2 : 0)
    if roots[place] != 0 { return Int(roots[place]) }
    guard let node = makeNode() else { return nil }
    roots[place] = UInt32(truncatingIfNeeded: node)
    return node
  }

  @inline(__always)
  private mutating func child(of node: Int, _ symbol: UInt16) -> Int? {
    let key = PhraseEdge.key(node, symbol)
    let slot = PhraseEdge.slot(key, in: UnsafeBufferPointer(edges))
    if edges[slot] != 0 { return PhraseEdge.child(edges[slot]) }
    guard let child = makeNode() else { return nil }
    edges[slot] = key << 24 | UInt64(truncatingIfNeeded: child)
    nodes[node].mask |= 1 << (symbol & 15)
    return child
  }

  @inline(__always)
  private mutating func makeNode() -> Int? {
    guard nodeCount < nodes.count else { return nil }
    nodes.initializeElement(at: nodeCount, to: PhraseNode())
    nodeCount += 1
    return nodeCount - 1
  }

  @inline(__always)
  private func note(_ first: UInt16, _ second: UInt16) {
    let pair = PhraseBeginnings.pair(first, second)
    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
  }
}
