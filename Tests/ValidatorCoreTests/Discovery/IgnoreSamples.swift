@testable import ValidatorCore

/// Random paths and random lines for `.gitignore` files, made so that they often meet.
struct IgnoreSamples {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private static let names = [
    "a", "b", "ab", "abc", "aab", "B", "a.b", "a-b", "计划", "要点", "计划a", "a b", "b ", "#a", "!a",
    "[a]",
    "a*", "a?b", "a\\b", "a]", "-", "a_1", "1",
  ]
  private static let pieces = [
    "a", "b", "ab", "B", "计", "计划", "1", ".", "-", " ", "*", "*", "*", "**", "***", "?", "??",
    "???", "[ab]", "[!a]", "[^b]", "[a-c]", "[c-a]", "[]a]", "[!]a]", "[a-]", "[-a]", "[a\\]]",
    "[\\a-c]", "[a-c-e]", "[计划]", "[[:alpha:]]", "[[:upper:][:digit:]]", "[![:space:]]",
    "[[:punct:]]",
    "[[:alpha:]-z]", "[[:]", "[[:a]", "[[:none:]]", "[a", "[", "]", "\\a", "\\*", "\\[", "\\\\",
    "\\!", "\\#", "\\", "!", "#", "{a,b}", "/", "\\/", "**/", "**\\/", "/**/", "/**", "*/",
  ]

  /// A relative path of one to four components.
  mutating func path() -> String {
    (0..<Int.random(in: 1...4, using: &self)).map { _ in one(of: Self.names) }
      .joined(separator: "/")
  }

  /// A `.gitignore` of one to eight lines.
  mutating func ignoreFile() -> String {
    let lines = (0..<Int.random(in: 1...8, using: &self)).map { _ in line() }
    let start = chance(20) ? "\u{FEFF}" : ""
    return start + lines.joined(separator: "\n") + (chance(5) ? "" : "\n")
  }

  private mutating func line() -> String {
    if chance(30) {
      return one(of: ["", " ", "#", "# a", "!", "/", "//", "!/", "**", "/**", "**/"])
    }
    var line = ""
    for _ in 0..<Int.random(in: 1...3, using: &self) {
      if !line.isEmpty, !chance(3) { line += one(of: ["/", "/", "/**/", "/*/", "**/"]) }
      line += component()
    }
    if chance(4) { line = "/" + line }
    if chance(4) { line = "!" + line }
    if chance(4) { line += "/" }
    return line
      + (chance(6) ? one(of: [" ", "  ", "\\ ", "\\  ", "\\\\ ", "\t", "\r", " \r", "\0a"]) : "")
  }

  private mutating func component() -> String {
    if chance(3) { return one(of: Self.names) }
    return (0..<Int.random(in: 1...4, using: &self)).map { _ in one(of: Self.pieces) }.joined()
  }

  /// True once in `count` times.
  mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func one(of texts: [String]) -> String {
    texts[Int.random(in: 0..<texts.count, using: &self)]
  }
}

/// SplitMix64 (G. Steele, D. Lea, C. Flood, 2014): the same numbers on every machine.
extension IgnoreSamples: RandomNumberGenerator {
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
