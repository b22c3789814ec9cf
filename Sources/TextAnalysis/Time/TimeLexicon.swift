/// The words of time expressions, as a trie over folded characters.
///
/// Every character of a word has a symbol, and characters that differ in script, width or case
/// only share one; a character outside of all words has symbol 0. So most of a text is passed
/// over with one look into the symbol table for each character.
struct TimeLexicon: Sendable {
  /// The lexicon of all words, built once.
  static let shared = TimeLexicon(TimeWords.chinese + TimeWords.english)

  /// The symbol of blanks: spaces, tabs, line breaks, ideographic spaces.
  static let blank: UInt16 = 1

  /// Blanks that may part two words of one expression; a longer run ends it.
  static let mostBlanks = 4

  private var symbols = [UInt16](repeating: 0, count: 0x1_0000)
  private var root: [UInt16] = []
  /// Two bits for each character of the basic plane, 16 KB in all: whether an expression can begin
  /// with it in running text, and in a field.
  private var starters = [UInt64](repeating: 0, count: 0x800)
  private var nodes = [Node(symbol: 0)]
  private var terms: [TimeTerm] = []

  private struct Node: Sendable {
    var symbol: UInt16
    var child: UInt16 = 0
    var sibling: UInt16 = 0
    /// Index of the term of the word that ends here; 0 for none.
    var term: UInt16 = 0
  }

  private init(_ words: [(String, TimeTerm)]) {
    for blank in [0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x3000] { symbols[blank] = Self.blank }
    var count = Self.blank + 1
    for numeral in TimeNumber.numerals {
      symbols[Int(numeral)] = count
      count += 1
    }
    terms.append(.nothing)
    for (spellings, term) in words {
      terms.append(term)
      add(spellings, UInt16(terms.count - 1), symbolCount: &count)
    }
    foldForms()
    while root.count < Int(count) { root.append(0) }
    let numerals = Set(TimeNumber.numerals.map { symbols[Int($0)] })
    var starts = [numerals, numerals]
    var child = nodes[0].child
    while child != 0 {
      let node = nodes[Int(child)]
      if startsExpression(from: Int(child), inProse: true) { starts[0].insert(node.symbol) }
      if startsExpression(from: Int(child), inProse: false) { starts[1].insert(node.symbol) }
      child = node.sibling
    }
    for (scalar, symbol) in symbols.enumerated() where symbol > Self.blank {
      for kind in 0...1 where starts[kind].contains(symbol) {
        starters[kind << 10 | scalar >> 6] |= 1 << UInt64(scalar & 63)
      }
    }
  }

  /// Adds the words of `spellings`, which `|` parts. This runs at the start of every program, so it walks scalars, not
  /// characters.
  private mutating func add(_ spellings: String, _ term: UInt16, symbolCount: inout UInt16) {
    var node = 0
    for scalar in spellings.unicodeScalars where scalar.value < 0x1_0000 {
      if scalar == "|" {
        nodes[node].term = term
        node = 0
        continue
      }
      if symbols[Int(scalar.value)] == 0 {
        symbols[Int(scalar.value)] = symbolCount
        symbolCount += 1
      }
      node = child(of: node, symbols[Int(scalar.value)])
    }
    nodes[node].term = term
  }

  private mutating func child(of node: Int, _ symbol: UInt16) -> Int {
    // The first level is the widest: it has a table of its own.
    if node == 0 {
      while root.count <= Int(symbol) { root.append(0) }
      if root[Int(symbol)] != 0 { return Int(root[Int(symbol)]) }
    }
    var next = node == 0 ? 0 : Int(nodes[node].child)
    while next != 0 {
      if nodes[next].symbol == symbol { return next }
      next = Int(nodes[next].sibling)
    }
    nodes.append(Node(symbol: symbol, sibling: nodes[node].child))
    nodes[node].child = UInt16(nodes.count - 1)
    if node == 0 { root[Int(symbol)] = UInt16(nodes.count - 1) }
    return nodes.count - 1
  }

  /// Gives Traditional, full-width and capital forms the symbol of the form in the word list.
  private mutating func foldForms() {
    var traditional: Unicode.Scalar = " "
    for scalar in TimeWords.traditional.unicodeScalars where scalar.value < 0x1_0000 {
      if scalar != " ", traditional != " " {
        symbols[Int(traditional.value)] = symbols[Int(scalar.value)]
      }
      traditional = traditional == " " ? scalar : " "
    }
    for letter in 0x61...0x7A { symbols[letter - 0x20] = symbols[letter] }
    for wide in 0xFF01...0xFF5E where symbols[wide] == 0 { symbols[wide] = symbols[wide - 0xFEE0] }
    symbols[0x2019] = symbols[0x2019] == 0 ? symbols[0x27] : symbols[0x2019]
  }

  private func startsExpression(from node: Int, inProse: Bool) -> Bool {
    let term = terms[Int(nodes[node].term)]
    if term.startsExpression, !inProse || !term.isForFieldsOnly { return true }
    var child = Int(nodes[node].child)
    while child != 0 {
      if startsExpression(from: child, inProse: inProse) { return true }
      child = Int(nodes[child].sibling)
    }
    return false
  }

  /// The symbol of a Unicode scalar; 0 for one that stands in no word.
  func symbol(of scalar: UInt32) -> UInt16 {
    scalar < 0x1_0000 ? symbols[Int(scalar)] : 0
  }

  /// Whether an expression can begin with this character, in running text or in a field.
  @inline(__always)
  func canStart(_ scalar: UInt32, inProse: Bool) -> Bool {
    guard scalar < 0x1_0000 else { return false }
    let word = starters[Int(scalar >> 6) | (inProse ? 0 : 0x400)]
    return word & (1 << UInt64(scalar & 63)) != 0
  }

  /// Whether an expression can begin with these two characters, the first of which can start one. An
  /// expression of one character is none, save in ASCII, where the second may be anything.
  @inline(__always)
  func canStart(_ scalar: UInt32, before next: UInt32) -> Bool {
    guard scalar >= 0x80 else { return true }
    let second = symbol(of: next)
    guard second > Self.blank else { return second == Self.blank }
    let node = Int(root[Int(symbols[Int(scalar)])])
    return node == 0 || nodes[node].term != 0 || TimeNumber.isNumeral(scalar)
      || child(from: node, second) != 0
  }

  /// The longest word that begins at `offset`, and the offset behind it. An English word must end
  /// where its letters end; a blank or line break between two Chinese characters of a word counts
  /// for nothing.
  func word(in text: ByteView, at offset: Int) -> (term: TimeTerm, end: Int)? {
    var (value, length) = text.scalar(at: offset)
    var node = Int(root[Int(symbol(of: value))])
    var end = offset + length
    var best: (term: TimeTerm, end: Int)?
    while node != 0 {
      if nodes[node].term != 0, !Self.isLetter(value) || !Self.isLetter(UInt32(text[end])) {
        best = (terms[Int(nodes[node].term)], end)
      }
      let isIdeograph = value >= 0x2E80
      (value, length) = text.scalar(at: end)
      var next = symbol(of: value)
      if next == Self.blank {
        end = skipBlanks(in: text, from: end) - length
        if isIdeograph {
          end += length
          (value, length) = text.scalar(at: end)
          next = value >= 0x2E80 ? symbol(of: value) : 0
        }
      }
      guard next != 0 else { break }
      end += length
      node = child(from: node, next)
    }
    return best
  }

  private func child(from node: Int, _ symbol: UInt16) -> Int {
    var next = Int(nodes[node].child)
    while next != 0, nodes[next].symbol != symbol { next = Int(nodes[next].sibling) }
    return next
  }

  /// The offset behind the blanks at `offset`, at most ``mostBlanks`` of them.
  func skipBlanks(in text: ByteView, from offset: Int) -> Int {
    var end = offset
    for _ in 0..<Self.mostBlanks {
      let (value, length) = text.scalar(at: end)
      guard length > 0, symbol(of: value) == Self.blank else { break }
      end += length
    }
    return end
  }

  /// Whether a scalar or byte is an ASCII letter.
  static func isLetter(_ value: UInt32) -> Bool {
    (0x61...0x7A).contains(value | 0x20)
  }
}
