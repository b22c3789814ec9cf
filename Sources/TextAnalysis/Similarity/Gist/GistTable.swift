/// The words of ``PlanWords`` as a table that is part of the program, so that nothing is made of them when it starts.
///
/// A number is written in digits of six bits, from "0" on, the highest first.
final class GistTable: Sendable {
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
  /// For each word of ``beginnings`` the first child of the root that is at or behind its first character. The children
  /// are sorted, one for each bit, so that counting bits finds a child.
  private let roots: [UInt16]

  private init() {
    let blocks = 1024
    var beginnings = [UInt64](repeating: 0, count: blocks)
    var roots = [UInt16](repeating: 0, count: blocks + 1)
    for node in Self.children(of: 0) {
      let character = Int(Self.key(of: node).character)
      guard character < blocks << 6 else { continue }
      beginnings[character >> 6] |= 1 << UInt64(character & 63)
      roots[character >> 6 + 1] = UInt16(clamping: node + 1)
    }
    roots[0] = UInt16(clamping: Self.children(of: 0).lowerBound)
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
  func match(
    in text: ScalarView, at position: Int, before end: Int, _ steps: inout GistSteps
  ) -> GistMatch? {
    guard position < end else { return nil }
    let first = text[position]
    var (meaning, length) = (0, 0)
    var index = position + 1
    var next: Int?
    if index < end {
      let second = text[index]
      next = steps.node(first, second) { root(first).flatMap { Self.child(second, of: $0) } }
    }
    while let node = next {
      index += 1
      let found = Self.meaning(of: node)
      if found != 0 { (meaning, length) = (found, index - position) }
      next = index < end ? Self.child(text[index], of: node) : nil
    }
    if meaning == 0, let root = root(first) { (meaning, length) = (Self.meaning(of: root), 1) }
    return meaning == 0 ? nil : Self.match(meaning - 1, length)
  }

  /// The word that is nothing but `scalars`.
  func match(_ scalars: [UInt32]) -> GistMatch? {
    scalars.withUnsafeBufferPointer {
      let view = ScalarView($0, count: $0.count)
      var steps = GistSteps()
      let found = match(in: view, at: 0, before: view.count, &steps)
      return found?.length == view.count ? found : nil
    }
  }

  /// A word inside of a longer one, by its position: see ``GistMatch/parts``.
  func part(_ position: Int) -> GistPart {
    let entry = Self.entry(GistNumbers.parts, position, Self.partLength)
    return GistPart(
      word: Self.word(Self.number(entry, 3)), offset: Self.number(entry + 3, 1),
      length: Self.number(entry + 4, 1))
  }

  /// The child of the root for a character.
  @inline(__always)
  private func root(_ scalar: UInt32) -> Int? {
    guard scalar < 0x1_0000, mayBegin(scalar) else { return nil }
    let before = beginnings[Int(scalar >> 6)] & (1 << UInt64(scalar & 63) - 1)
    return Int(roots[Int(scalar >> 6)]) + before.nonzeroBitCount
  }

  private static func match(_ meaning: Int, _ length: Int) -> GistMatch {
    let entry = entry(GistNumbers.meanings, meaning, meaningLength)
    let first = number(entry + 3, 3)
    return GistMatch(
      word: word(number(entry, 3)), length: length, parts: first..<first + number(entry + 6, 1),
      unknownCount: UInt8(clamping: number(entry + 7, 1)))
  }

  private static func word(_ position: Int) -> GistWord {
    let entry = entry(GistNumbers.words, position, wordLength)
    return GistWord(
      symbol: UInt32(truncatingIfNeeded: number(entry, 3)),
      kind: GistClass(rawValue: UInt8(clamping: number(entry + 3, 1))) ?? .light,
      traits: GistTraits(rawValue: UInt32(truncatingIfNeeded: number(entry + 5, 6))),
      weight: UInt8(clamping: number(entry + 4, 1)))
  }

  /// An entry of a table; the first for a position outside of it.
  @inline(__always)
  private static func entry(
    _ table: StaticString, _ position: Int, _ length: Int
  ) -> UnsafePointer<UInt8> {
    let isInside = position >= 0 && (position + 1) * length <= table.utf8CodeUnitCount
    return table.utf8Start + (isInside ? position * length : 0)
  }

  /// The number of some digits of an entry.
  @inline(__always)
  private static func number(_ entry: UnsafePointer<UInt8>, _ digits: Int) -> Int {
    var (number, zero) = (0, 0)
    for digit in 0..<digits {
      number = number << 6 &+ Int(entry[digit])
      zero = zero << 6 &+ Int(firstDigit)
    }
    return number &- zero
  }

  // MARK: Nodes

  /// The character of a node in the digits of the table, highest first: what rises with the character.
  private struct Key: Comparable {
    let digits: UInt32

    init(digits: UInt32) { self.digits = digits }

    @inline(__always)
    init(_ scalar: UInt32) {
      digits = (scalar >> 12 & 63) << 16 | (scalar >> 6 & 63) << 8 | scalar & 63
    }

    var character: UInt32 { (digits >> 16) << 12 | (digits >> 8 & 63) << 6 | digits & 63 }

    @inline(__always)
    static func < (one: Key, two: Key) -> Bool { one.digits < two.digits }
  }

  @inline(__always)
  private static func child(_ scalar: UInt32, of node: Int) -> Int? {
    guard scalar < 1 << 18 else { return nil }
    let (nodes, key) = (children(of: node), Key(scalar))
    var (low, high) = (nodes.lowerBound, nodes.upperBound)
    while low < high {
      let middle = (low + high) / 2
      let found = self.key(of: middle)
      if found == key { return middle }
      if found < key { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  @inline(__always)
  private static func children(of node: Int) -> Range<Int> {
    let first = number(GistNumbers.nodes, node * nodeLength + 3, 3)
    return first..<max(first, number(GistNumbers.nodes, (node + 1) * nodeLength + 3, 3))
  }

  @inline(__always)
  private static func meaning(of node: Int) -> Int {
    number(GistNumbers.nodes, node * nodeLength + 6, 3)
  }

  @inline(__always)
  private static func key(of node: Int) -> Key {
    let nodes = GistNumbers.nodes
    let offset = node * nodeLength
    guard offset >= 0, offset + 3 <= nodes.utf8CodeUnitCount else { return Key(digits: 0) }
    let start = nodes.utf8Start + offset
    let digits = UInt32(start[0]) << 16 | UInt32(start[1]) << 8 | UInt32(start[2])
    return Key(digits: digits &- UInt32(firstDigit) &* 0x01_0101)
  }

  /// The number of some digits at an offset; 0 outside of the table.
  @inline(__always)
  private static func number(_ table: StaticString, _ offset: Int, _ digits: Int) -> Int {
    guard offset >= 0, offset + digits <= table.utf8CodeUnitCount else { return 0 }
    return number(table.utf8Start + offset, digits)
  }

  /// The digit 0; the others follow it in ASCII.
  static let firstDigit: UInt8 = 0x30
}
