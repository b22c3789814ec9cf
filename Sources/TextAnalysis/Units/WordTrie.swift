/// Words over symbols, found from their first symbol on.
struct WordTrie: Sendable {
  private struct Node: Sendable {
    var symbol: UInt16
    var child: UInt16 = 0
    var sibling: UInt16 = 0
    /// The value of the word that ends here, plus 1; 0 for none.
    var value: UInt8 = 0
  }

  private var nodes = [Node(symbol: 0)]
  private var roots: [UInt16] = []

  /// Adds a word, with a value below 255; of equal words the first counts.
  mutating func add(_ word: [UInt16], _ value: UInt8) {
    guard !word.isEmpty else { return }
    var node = 0
    for symbol in word { node = child(of: node, symbol) }
    if nodes[node].value == 0 { nodes[node].value = value + 1 }
  }

  private mutating func child(of node: Int, _ symbol: UInt16) -> Int {
    // The first level is the widest: it has a table of its own from the start.
    if node == 0 {
      while roots.count <= Int(symbol) { roots.append(0) }
      if roots[Int(symbol)] != 0 { return Int(roots[Int(symbol)]) }
    } else if let found = next(node, symbol) {
      return found
    }
    nodes.append(Node(symbol: symbol, sibling: nodes[node].child))
    nodes[node].child = UInt16(nodes.count - 1)
    if node == 0 { roots[Int(symbol)] = UInt16(nodes.count - 1) }
    return nodes.count - 1
  }

  /// Makes room for symbols that begin no word.
  mutating func finish(symbolCount: Int) {
    while roots.count < symbolCount { roots.append(0) }
  }

  /// The node of the words that begin with a symbol, or nil.
  func start(_ symbol: UInt16) -> Int? {
    let node = Int(roots[Int(symbol)])
    return node == 0 ? nil : node
  }

  /// The node behind `node` for the next symbol, or nil.
  func next(_ node: Int, _ symbol: UInt16) -> Int? {
    var child = Int(nodes[node].child)
    while child != 0, nodes[child].symbol != symbol { child = Int(nodes[child].sibling) }
    return child == 0 ? nil : child
  }

  /// The value of the word that ends at a node, or nil.
  func value(_ node: Int) -> UInt8? {
    nodes[node].value == 0 ? nil : nodes[node].value - 1
  }
}
