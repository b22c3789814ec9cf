/// The words of ``PlanWords`` as a table that is part of the program, so that nothing is made of them when it starts.
///
/// A number is written in digits of six bits, from "0" on, the highest first.
struct GistTable: Sendable {
  /// The words that this program brings.
  static let standard = GistTable()

  /// The bytes of a node: its character, its first child, and what it is: one more than a position among the meanings, or
  /// 0; of three digits each. The first node is the root, the children of a node stand beside each other.
  static let nodeLength = 9
  /// The bytes of a meaning: its word and the first of its parts, of three digits each, the number of its parts and that
  /// of its characters in none of them.
  static let meaningLength = 8
  /// The bytes of a word: its symbol of three digits, its class, its weight, its traits of six digits.
  static let wordLength = 11
  /// The bytes of a part: its word of three digits, its offset and its length.
  static let partLength = 5

  /// Bit n is set if a word begins with U+n.
  private let beginnings: [UInt64]
  /// The first child of the root that is at or behind each character whose number is divisible by 64.
  private let roots: [UInt16]

  private init() {
    var beginnings = [UInt64](repeating: 0, count: 1024)
    var roots = [UInt16](repeating: 0, count: 1025)
    let children = Self.children(of: 0)
    for node in children {
      let character = Self.character(of: node)
      beginnings[character >> 6 & 1023] |= 1 << UInt64(character & 63)
      roots[(character >> 6 & 1023) + 1] = UInt16(clamping: node + 1)
    }
    roots[0] = UInt16(clamping: children.lowerBound)
    for block in 1..<roots.count where roots[block] == 0 { roots[block] = roots[block - 1] }
    self.beginnings = beginnings
    self.roots = roots
  }

  /// Whether a word may begin with a character.
  @inline(__always)
  func mayBegin(_ scalar: UInt32) -> Bool {
    beginnings[Int(scalar >> 6 & 1023)] >> UInt64(scalar & 63) & 1 == 1
  }

  /// The longest word that stands at `position`, before `end`.
  func match(in text: ScalarView, at position: Int, before end: Int) -> GistMatch? {
    var (meaning, length) = (0, 0)
    var children = rootChildren(Int(text[position]) >> 6)
    for index in position..<end {
      guard let node = Self.child(Int(text[index]), among: children) else { break }
      let found = Self.number(GistNumbers.nodes, node * Self.nodeLength + 6, 3)
      if found != 0 { (meaning, length) = (found, index + 1 - position) }
      children = Self.children(of: node)
    }
    return meaning == 0 ? nil : Self.match(meaning - 1, length)
  }

  /// The word that is nothing but `scalars`.
  func match(_ scalars: [UInt32]) -> GistMatch? {
    scalars.withUnsafeBufferPointer {
      let view = ScalarView($0, count: $0.count)
      let found = match(in: view, at: 0, before: view.count)
      return found?.length == view.count ? found : nil
    }
  }

  /// A word inside of a longer one, by its position: see ``GistMatch/parts``.
  func part(_ position: Int) -> GistPart {
    let start = position * Self.partLength
    return GistPart(
      word: Self.word(Self.number(GistNumbers.parts, start, 3)),
      offset: Self.number(GistNumbers.parts, start + 3, 1),
      length: Self.number(GistNumbers.parts, start + 4, 1))
  }

  private func rootChildren(_ block: Int) -> Range<Int> {
    guard block < 1024 else { return 0..<0 }
    return Int(roots[block])..<Int(roots[block + 1])
  }

  private static func match(_ meaning: Int, _ length: Int) -> GistMatch {
    let start = meaning * meaningLength
    let first = number(GistNumbers.meanings, start + 3, 3)
    return GistMatch(
      word: word(number(GistNumbers.meanings, start, 3)), length: length,
      parts: first..<first + number(GistNumbers.meanings, start + 6, 1),
      unknownCount: UInt8(clamping: number(GistNumbers.meanings, start + 7, 1)))
  }

  private static func word(_ position: Int) -> GistWord {
    let start = position * wordLength
    return GistWord(
      symbol: UInt32(number(GistNumbers.words, start, 3)),
      kind: GistClass(rawValue: UInt8(clamping: number(GistNumbers.words, start + 3, 1))) ?? .light,
      traits: GistTraits(
        rawValue: UInt32(truncatingIfNeeded: number(GistNumbers.words, start + 5, 6))),
      weight: UInt8(clamping: number(GistNumbers.words, start + 4, 1)))
  }

  @inline(__always)
  private static func child(_ character: Int, among nodes: Range<Int>) -> Int? {
    var (low, high) = (nodes.lowerBound, nodes.upperBound)
    while low < high {
      let middle = (low + high) / 2
      let found = self.character(of: middle)
      if found == character { return middle }
      if found < character { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func children(of node: Int) -> Range<Int> {
    let first = number(GistNumbers.nodes, node * nodeLength + 3, 3)
    return first..<max(first, number(GistNumbers.nodes, (node + 1) * nodeLength + 3, 3))
  }

  @inline(__always)
  private static func character(of node: Int) -> Int {
    number(GistNumbers.nodes, node * nodeLength, 3)
  }

  /// The number of some digits at an offset; 0 outside of the table.
  @inline(__always)
  private static func number(_ table: StaticString, _ offset: Int, _ digits: Int) -> Int {
    guard offset >= 0, offset + digits <= table.utf8CodeUnitCount else { return 0 }
    var number = 0
    for digit in 0..<digits {
      number = number << 6 | Int(table.utf8Start[offset + digit] &- firstDigit)
    }
    return number
  }

  /// The digit 0; the others follow it in ASCII.
  static let firstDigit: UInt8 = 0x30
}
