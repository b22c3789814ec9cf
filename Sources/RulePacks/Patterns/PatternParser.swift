/// Reads a pattern: what regular expressions have in common, without what no search in linear time can do.
struct PatternParser {
  private var rest: ArraySlice<UInt32>
  private var depth = 0
  private var flags = Flags()

  /// What letters after `(?` change.
  private struct Flags {
    var ignoresCase = false
    var knowsLines = false
    var dotIsAll = false
  }

  /// Groups inside of more groups are refused, so that no pattern can exhaust the stack.
  private static let deepest = 100
  /// The largest number in `{…}`.
  private static let mostTimes = 1000

  /// What looks ahead or behind; what stands inside of another comes before it.
  private(set) var looks: [PatternLook] = []

  init(_ pattern: String) {
    rest = pattern.unicodeScalars.map(\.value)[...]
  }

  /// Reads the pattern.
  mutating func pattern() throws(PatternMistake) -> PatternNode {
    let node = try choice()
    guard rest.isEmpty else { throw .bracket }
    return node
  }

  // MARK: Groups

  private mutating func choice() throws(PatternMistake) -> PatternNode {
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternMistake) -> PatternNode {
    var nodes: [PatternNode] = []
    while let next = rest.first, next != Self.code("|"), next != Self.code(")") {
      guard let node = try atom() else { continue }
      nodes.append(try repeated(node))
    }
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  /// The next thing that can be repeated; nil for what stands for nothing, as `(?i)`.
  private mutating func atom() throws(PatternMistake) -> PatternNode? {
    guard let scalar = rest.popFirst() else { return nil }
    switch Unicode.Scalar(scalar) {
    case "(": return try group()
    case "[": return .set(try bracket())
    case ".":
      return .set(flags.dotIsAll ? PatternSet([0...0x10FFFF]) : PatternSet.lineEnd.negated)
    case "^": return .edge(flags.knowsLines ? .lineStart : .textStart)
    case "$": return .edge(flags.knowsLines ? .lineEnd : .lastLineEnd)
    case "*", "+", "?", "{": throw .repetition
    case "\\": return try escape()
    default: return literal(scalar)
    }
  }

  private func literal(_ scalar: UInt32) -> PatternNode {
    guard flags.ignoresCase else { return .scalar(scalar) }
    let cases = [scalar] + PatternSet.otherCases(of: scalar)
    guard cases.contains(where: { $0 != scalar }) else { return .scalar(scalar) }
    return .set(PatternSet([], cases.map { $0...$0 }, ignoresCase: true))
  }

  private mutating func group() throws(PatternMistake) -> PatternNode? {
    guard depth < Self.deepest else { throw .tooLarge }
    depth += 1
    defer { depth -= 1 }
    let outer = flags
    guard take("?") else { return try inside(outer) }
    if take(":") { return try inside(outer) }
    for (sign, isAhead, isNegative) in [
      ("=", true, false), ("!", true, true), ("<=", false, false), ("<!", false, true),
    ] where take(sign) {
      looks.append(PatternLook(node: try inside(outer), isAhead: isAhead))
      return .look(looks.count - 1, isNegative: isNegative)
    }
    if take("<") {
      guard let end = rest.firstIndex(of: Self.code(">")) else { throw .bracket }
      rest = rest[(end + 1)...]
      return try inside(outer)
    }
    try readFlags()
    if take(")") { return nil }
    guard take(":") else { throw .unsupported("(?\(text(rest.prefix(1)))") }
    return try inside(outer)
  }

  private mutating func inside(_ outer: Flags) throws(PatternMistake) -> PatternNode {
    let node = try choice()
    guard take(")") else { throw .bracket }
    flags = outer
    return node
  }

  private mutating func readFlags() throws(PatternMistake) {
    var isOn = true
    while let scalar = rest.first, scalar != Self.code(")"), scalar != Self.code(":") {
      switch Unicode.Scalar(scalar) {
      case "-": isOn = false
      case "i": flags.ignoresCase = isOn
      case "m": flags.knowsLines = isOn
      case "s": flags.dotIsAll = isOn
      default: throw .unsupported("(?\(text(rest.prefix(1)))")
      }
      rest.removeFirst()
    }
  }

  // MARK: Repetition

  private mutating func repeated(_ node: PatternNode) throws(PatternMistake) -> PatternNode {
    let (least, most): (Int, Int?)
    if take("*") {
      (least, most) = (0, nil)
    } else if take("+") {
      (least, most) = (1, nil)
    } else if take("?") {
      (least, most) = (0, 1)
    } else if take("{") {
      (least, most) = try times()
    } else {
      return node
    }
    let isLazy = take("?")
    if !isLazy, take("+") { throw .unsupported("++") }
    if let next = rest.first, "*+?{".unicodeScalars.contains(where: { $0.value == next }) {
      throw .repetition
    }
    return .repeated(node, least: least, most: most, isLazy: isLazy)
  }

  /// The remainder of `{3}`, `{3,}` or `{3,5}`.
  private mutating func times() throws(PatternMistake) -> (Int, Int?) {
    guard let least = try number() else {
      guard take(","), let most = try number(), take("}") else { throw .repetition }
      throw .noLeast(String(most))
    }
    var most: Int? = least
    if take(",") { most = try number() }
    guard take("}") else { throw .repetition }
    if let most, most < least { throw .repetition }
    return (least, most)
  }

  private mutating func number() throws(PatternMistake) -> Int? {
    var value: Int?
    while let digit = rest.first, (0x30...0x39).contains(digit) {
      value = (value ?? 0) * 10 + Int(digit - 0x30)
      guard value ?? 0 <= Self.mostTimes else { throw .tooLarge }
      rest.removeFirst()
    }
    return value
  }

  // MARK: Characters

  private mutating func escape() throws(PatternMistake) -> PatternNode? {
    guard let scalar = rest.first, let sign = Unicode.Scalar(scalar) else { throw .escape("\\") }
    switch sign {
    case "b": return edge(.wordEdge)
    case "B": return edge(.noWordEdge)
    case "A": return edge(.textStart)
    case "Z": return edge(.lastLineEnd)
    case "z": return edge(.textEnd)
    case "Q": return quoted()
    case "1"..."9", "k", "G", "R", "X", "h", "H", "v", "V", "N", "c", "0":
      throw .unsupported("\\\(sign)")
    default:
      if let set = try setEscape() { return .set(set) }
      return literal(try characterEscape())
    }
  }

  private mutating func edge(_ edge: PatternEdge) -> PatternNode {
    rest.removeFirst()
    return .edge(edge)
  }

  /// What stands between `\Q` and `\E`, or the end.
  private mutating func quoted() -> PatternNode {
    rest.removeFirst()
    var nodes: [PatternNode] = []
    while !rest.isEmpty, !take("\\E") { nodes.append(literal(rest.removeFirst())) }
    return .sequence(nodes)
  }

  /// `\d`, `\p{…}` and the like; nil for what is one character.
  private mutating func setEscape() throws(PatternMistake) -> PatternSet? {
    for (name, set) in [("d", PatternSet.digit), ("s", .space), ("w", .word)] {
      if take(name) { return set }
      if take(name.uppercased()) { return set.negated }
    }
    let isNegated = rest.first == Self.code("P")
    guard take("p") || take("P") else { return nil }
    guard take("{"), let end = rest.firstIndex(of: Self.code("}")) else {
      throw .escape(isNegated ? "\\P" : "\\p")
    }
    let name = text(rest[..<end])
    rest = rest[(end + 1)...]
    guard let set = PatternSet.property(name) else { throw .property(name) }
    return isNegated ? set.negated : set
  }

  private mutating func characterEscape() throws(PatternMistake) -> UInt32 {
    guard let scalar = rest.popFirst(), let sign = Unicode.Scalar(scalar) else {
      throw .escape("\\")
    }
    switch sign {
    case "n": return 0x0A
    case "r": return 0x0D
    case "t": return 0x09
    case "f": return 0x0C
    case "a": return 0x07
    case "e": return 0x1B
    case "u": return try hexadecimal(4, of: "\\u")
    case "U": return try hexadecimal(8, of: "\\U")
    case "x":
      guard take("{") else { return try hexadecimal(2, of: "\\x") }
      guard let end = rest.firstIndex(of: Self.code("}")) else { throw .bracket }
      let value = try hexadecimal(rest.distance(from: rest.startIndex, to: end), of: "\\x")
      rest.removeFirst()
      return value
    case "A"..."Z", "a"..."z", "0"..."9": throw .escape("\\\(sign)")
    default: return scalar
    }
  }

  private mutating func hexadecimal(_ count: Int, of name: String) throws(PatternMistake) -> UInt32
  {
    let digits = text(rest.prefix(count))
    guard digits.utf8.count == count, let value = UInt32(digits, radix: 16),
      Unicode.Scalar(value) != nil
    else { throw .escape(name + digits) }
    rest = rest.dropFirst(count)
    return value
  }

  // MARK: Sets

  /// What stands in square brackets, behind the opening one.
  private mutating func bracket() throws(PatternMistake) -> PatternSet {
    guard depth < Self.deepest else { throw .tooLarge }
    depth += 1
    defer { depth -= 1 }
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    var parts: [PatternSet] = []
    var isFirst = true
    while isFirst || rest.first != Self.code("]") {
      defer { isFirst = false }
      if rest.starts(with: [Self.code("["), Self.code(":")]) { throw .unsupported("[:…:]") }
      for operation in ["&&", "--"] where rest.starts(with: operation.unicodeScalars.map(\.value)) {
        throw .unsupported(operation)
      }
      if take("[") {
        parts.append(try bracket())
      } else if let set = try bracketSet() {
        parts.append(set)
      } else {
        ranges.append(try range())
      }
    }
    rest.removeFirst()
    return PatternSet(
      parts, ranges, isNegated: isNegated, ignoresCase: flags.ignoresCase)
  }

  private mutating func bracketSet() throws(PatternMistake) -> PatternSet? {
    guard rest.first == Self.code("\\") else { return nil }
    let before = rest
    rest.removeFirst()
    if let set = try setEscape() { return set }
    rest = before
    return nil
  }

  private mutating func range() throws(PatternMistake) -> ClosedRange<UInt32> {
    let low = try bracketCharacter()
    // A hyphen before the closing bracket is one.
    guard rest.first == Self.code("-"), rest.dropFirst().first != Self.code("]") else {
      return low...low
    }
    rest.removeFirst()
    let high = try bracketCharacter()
    guard low <= high else { throw .range }
    return low...high
  }

  private mutating func bracketCharacter() throws(PatternMistake) -> UInt32 {
    guard let scalar = rest.popFirst() else { throw .bracket }
    return scalar == Self.code("\\") ? try characterEscape() : scalar
  }

  // MARK: Signs

  private mutating func take(_ sign: String) -> Bool {
    let scalars = sign.unicodeScalars.map(\.value)
    guard rest.starts(with: scalars) else { return false }
    rest = rest.dropFirst(scalars.count)
    return true
  }

  private func text(_ scalars: ArraySlice<UInt32>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(text)
  }

  private static func code(_ sign: Unicode.Scalar) -> UInt32 { sign.value }
}
