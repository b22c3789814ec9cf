/// The words of time expressions, as a trie over folded characters.
///
/// Every character of a word has a symbol, and characters that differ in script, width or case
/// only share one; a character outside of all words has symbol 0. So most of a text is passed
/// over with one look into the symbol table for each character.
final class TimeLexicon: Sendable {
  /// The lexicon of all words, built once.
  static let shared = TimeLexicon(TimeLexiconBuilder(TimeWords.chinese + TimeWords.english))

  /// The symbol of blanks: spaces, tabs, line breaks, ideographic spaces.
  static let blank: UInt16 = 1

  /// Blanks that may part two words of one expression; a longer run ends it.
  static let mostBlanks = 4

  /// A node of the trie.
  struct Node: Sendable {
    /// Index of the term of the word that ends here; 0 for none.
    var term: UInt16 = 0
    /// One bit for each child, by its symbol modulo 16: most look-ups end here.
    var mask: UInt16 = 0
  }

  private let symbols: [UInt16]
  private let numerals: [TimeNumber.Kind?]
  /// The nodes of the first level, by their symbol.
  private let roots: [UInt16]
  private let starters: [UInt64]
  private let nodes: [Node]
  /// The edges of the trie, see ``PhraseEdge``.
  private let edges: [UInt64]
  private let terms: [TimeTerm]

  private init(_ words: TimeLexiconBuilder) {
    symbols = words.symbols
    numerals = words.numerals
    roots = words.roots
    starters = words.starters
    nodes = words.nodes
    edges = words.edges
    terms = words.terms
  }

  /// The symbol of a Unicode scalar; 0 for one that stands in no word.
  @inline(__always)
  func symbol(of scalar: UInt32) -> UInt16 {
    scalar < 0x1_0000 ? symbols[Int(scalar)] : 0
  }

  /// What a scalar says as a numeral; nil for one that is none.
  @inline(__always)
  func numeral(_ scalar: UInt32) -> TimeNumber.Kind? {
    let symbol = Int(symbol(of: scalar))
    return symbol < numerals.count ? numerals[symbol] : nil
  }

  /// Whether an expression can begin with this character, in running text or in a field.
  @inline(__always)
  func canStart(_ scalar: UInt32, inProse: Bool) -> Bool {
    guard scalar < 0x1_0000 else { return false }
    let word = starters[Int(scalar >> 6) | (inProse ? 0 : 0x400)]
    return word & (1 << UInt64(scalar & 63)) != 0
  }

  /// Gives every character with which an expression in running text can begin to `body`.
  func forEachStarter(_ body: (UInt32) -> Void) {
    for (index, word) in starters[..<0x400].enumerated() {
      var rest = word
      while rest != 0 {
        body(UInt32(truncatingIfNeeded: index << 6 | rest.trailingZeroBitCount))
        rest &= rest - 1
      }
    }
  }

  /// Whether an expression can begin with these two characters, the first of which can start one. An
  /// expression of one character is none, save in ASCII, where the second may be anything.
  @inline(__always)
  func canStart(_ scalar: UInt32, before next: UInt32) -> Bool {
    guard scalar >= 0x80 else { return true }
    let second = symbol(of: next)
    guard second > Self.blank else { return second == Self.blank }
    let node = Int(roots[Int(symbols[Int(scalar)])])
    return node == 0 || nodes[node].term != 0 || numeral(scalar) != nil
      || child(of: node, second) != 0
  }

  /// The longest word that begins at `offset`, and the offset behind it. An English word must end
  /// where its letters end; a blank or line break between two Chinese characters of a word counts
  /// for nothing.
  func word(in text: ByteView, at offset: Int) -> (term: TimeTerm, end: Int)? {
    var (value, length) = text.quickScalar(at: offset)
    var node = Int(roots[Int(symbol(of: value))])
    var end = offset + length
    var best: (term: UInt16, end: Int) = (0, 0)
    while node != 0 {
      let found = nodes[node]
      if found.term != 0, !Self.isLetter(value) || !Self.isLetter(UInt32(text[end])) {
        best = (found.term, end)
      }
      guard found.mask != 0 else { break }
      let isIdeograph = value >= 0x2E80
      (value, length) = text.quickScalar(at: end)
      var next = symbol(of: value)
      if next == Self.blank {
        end = skipBlanks(in: text, from: end) - length
        if isIdeograph {
          end += length
          (value, length) = text.quickScalar(at: end)
          next = value >= 0x2E80 ? symbol(of: value) : 0
        }
      }
      guard next != 0 else { break }
      end += length
      node = child(of: node, next)
    }
    return best.term == 0 ? nil : (terms[Int(best.term)], best.end)
  }

  @inline(__always)
  private func child(of node: Int, _ symbol: UInt16) -> Int {
    guard nodes[node].mask & 1 << (symbol & 15) != 0 else { return 0 }
    return edges.withUnsafeBufferPointer {
      PhraseEdge.child($0[PhraseEdge.slot(PhraseEdge.key(node, symbol), in: $0)])
    }
  }

  /// The offset behind the blanks at `offset`, at most ``mostBlanks`` of them.
  @inline(__always)
  func skipBlanks(in text: ByteView, from offset: Int) -> Int {
    Self.canBeBlank(text[offset]) ? endOfBlanks(in: text, from: offset) : offset
  }

  private func endOfBlanks(in text: ByteView, from offset: Int) -> Int {
    var end = offset
    for _ in 0..<Self.mostBlanks {
      let (value, length) = text.scalar(at: end)
      guard length > 0, symbol(of: value) == Self.blank else { break }
      end += length
    }
    return end
  }

  /// Whether a blank may begin with this byte.
  @inline(__always)
  private static func canBeBlank(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0xC2 || byte == 0xE3
  }

  /// Whether a scalar or byte is an ASCII letter.
  @inline(__always)
  static func isLetter(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 }
}
