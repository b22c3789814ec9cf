/// Reads the bracket expressions of git's patterns: `[a-z]`, `[!a]`, `[^a]`, `[[:alpha:]]`.
enum GitBracket {
  /// The bytes that the bracket expression at the start of `pattern` stands for and its length, from
  /// `[` to `]`; nil where git takes the whole pattern for one that matches nothing.
  static func read(_ pattern: ArraySlice<UInt8>) -> (set: ByteSet, length: Int)? {
    var set = ByteSet()
    var rest = pattern.dropFirst()
    let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
    if isNegated { rest.removeFirst() }

    // Where the brackets after a `[:` end, so that many of them are not each looked for to the end.
    var close = pattern.startIndex
    // The byte that a following `-` makes the start of a range; nil after a range or a class.
    var start: UInt8?
    var isFirst = true
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "]"), !isFirst {
        if isNegated { set.invert() }
        return (set, rest.startIndex - pattern.startIndex)
      }
      isFirst = false

      if byte == UInt8(ascii: "\\") {
        guard let escaped = rest.popFirst() else { return nil }
        set.insert(escaped)
        start = escaped
      } else if byte == UInt8(ascii: "-"), let low = start, let next = rest.first,
        next != UInt8(ascii: "]")
      {
        rest.removeFirst()
        guard let high = next == UInt8(ascii: "\\") ? rest.popFirst() : next else { return nil }
        if low <= high { (low...high).forEach { set.insert($0) } }
        start = nil
      } else if byte == UInt8(ascii: "["), rest.first == UInt8(ascii: ":") {
        let inner = rest.dropFirst()
        if close < inner.startIndex {
          guard let next = inner.firstIndex(of: UInt8(ascii: "]")) else { return nil }
          close = next
        }
        guard let name = inner[..<close].dropLast(ifLast: UInt8(ascii: ":")) else {
          set.insert(byte)
          start = byte
          continue
        }
        guard let members = members(ofClass: name) else { return nil }
        for member: UInt8 in 0...127 where members(member) { set.insert(member) }
        rest = inner[(close + 1)...]
        start = nil
      } else {
        set.insert(byte)
        start = byte
      }
    }
    return nil
  }

  /// What belongs to a named class. All are classes of ASCII, and as in git only tab, line feed,
  /// carriage return and the blank are space.
  private static func members(ofClass name: ArraySlice<UInt8>) -> ((UInt8) -> Bool)? {
    switch String(decoding: name, as: UTF8.self) {
    case "alnum": { isLetter($0) || isDigit($0) }
    case "alpha": isLetter
    case "blank": { $0 == 0x20 || $0 == 0x09 }
    case "cntrl": { $0 < 0x20 || $0 == 0x7F }
    case "digit": isDigit
    case "graph": { (0x21...0x7E).contains($0) }
    case "lower": { (0x61...0x7A).contains($0) }
    case "print": { (0x20...0x7E).contains($0) }
    case "punct": { (0x21...0x7E).contains($0) && !isLetter($0) && !isDigit($0) }
    case "space": { [0x09, 0x0A, 0x0D, 0x20].contains($0) }
    case "upper": { (0x41...0x5A).contains($0) }
    case "xdigit": { isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
    default: nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension ArraySlice<UInt8> {
  /// The bytes before the last one when that is `byte`, else nil.
  fileprivate func dropLast(ifLast byte: UInt8) -> ArraySlice<UInt8>? {
    last == byte ? dropLast() : nil
  }
}
