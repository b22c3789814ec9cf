/// One of git's patterns, made ready to be matched against paths.
///
/// The pattern is cut into the literal bytes at its start, the literal bytes at its end and the
/// wildcards between. Matching goes back to the last `*` and the last `**` only, which suffices
/// because each may end as early as it can; so the steps are no power of the number of stars. What
/// each wildcard means follows git's wildmatch and dir.c, version 2.39, down to reading `**/` as any
/// number of folders where it follows the literal start (`a**/b` matches `ab`).
struct GitWildcard: Sendable {
  private enum Token {
    case byte(UInt8)
    /// `?`: any byte but a slash.
    case any
    /// A bracket expression: one of the bytes, but no slash.
    case oneOf(ByteSet)
    /// `*`: any bytes but slashes.
    case star
    /// `**/`: any number of whole folders, none included only if `orNone`.
    case folders(orNone: Bool)
    /// `**` at the end: everything.
    case rest

    var shortestMatch: Int {
      switch self {
      case .byte, .any, .oneOf, .folders(orNone: false): 1
      case .star, .folders, .rest: 0
      }
    }
  }

  private let head: [UInt8]
  private let tokens: [Token]
  private let tail: [UInt8]
  private let shortestMatch: Int

  /// Reads `pattern`; nil where git lets it match nothing: brackets left open, an unknown class in
  /// them, or a backslash at the end.
  init?(_ pattern: ArraySlice<UInt8>) {
    let head = pattern.prefix { !Self.isSpecial($0) }
    guard var tokens = Self.tokens(pattern[head.endIndex...]) else { return nil }
    var tail: [UInt8] = []
    while case .byte(let byte)? = tokens.last {
      tail.append(byte)
      tokens.removeLast()
    }
    self.head = Array(head)
    self.tokens = tokens
    self.tail = tail.reversed()
    shortestMatch = head.count + tail.count + tokens.reduce(0) { $0 + $1.shortestMatch }
  }

  private static let slash = UInt8(ascii: "/")

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "\\"): true
    default: false
    }
  }

  private static func tokens(_ pattern: ArraySlice<UInt8>) -> [Token]? {
    var tokens: [Token] = []
    var rest = pattern
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "*"):
        let isAtFolder =
          rest.startIndex == pattern.startIndex || pattern[rest.startIndex - 1] == slash
        tokens.append(star(&rest, isAtFolder: isAtFolder))
      case UInt8(ascii: "?"):
        tokens.append(.any)
        rest.removeFirst()
      case UInt8(ascii: "["):
        guard let bracket = GitBracket.read(rest) else { return nil }
        tokens.append(.oneOf(bracket.set))
        rest.removeFirst(bracket.length)
      case UInt8(ascii: "\\"):
        guard let escaped = rest.dropFirst().first else { return nil }
        tokens.append(.byte(escaped))
        rest.removeFirst(2)
      default:
        tokens.append(.byte(byte))
        rest.removeFirst()
      }
    }
    return tokens
  }

  /// Reads the stars at the start of `rest`; two or more mean folders only from slash to slash.
  private static func star(_ rest: inout ArraySlice<UInt8>, isAtFolder: Bool) -> Token {
    let stars = rest.prefix { $0 == UInt8(ascii: "*") }
    rest = rest[stars.endIndex...]
    guard isAtFolder, stars.count > 1 else { return .star }
    if rest.isEmpty { return .rest }
    if rest.first == slash {
      rest.removeFirst()
      return .folders(orNone: true)
    }
    guard rest.starts(with: [UInt8(ascii: "\\"), slash]) else { return .star }
    rest.removeFirst(2)
    return .folders(orNone: false)
  }

  /// Whether the pattern matches the whole of `text`, found out in as many steps at most as `effort`
  /// has left. Steps are taken from it; when they do not suffice, it is negative and the answer no.
  func matches(_ text: UnsafeBufferPointer<UInt8>.SubSequence, effort: inout Int) -> Bool {
    guard text.count >= shortestMatch, text.starts(with: head),
      text.suffix(tail.count).elementsEqual(tail)
    else { return false }
    let middle = text.dropFirst(head.count).dropLast(tail.count)
    return tokens.isEmpty ? middle.isEmpty : matchesTokens(middle, effort: &effort)
  }

  private func matchesTokens(
    _ text: UnsafeBufferPointer<UInt8>.SubSequence, effort: inout Int
  ) -> Bool {
    var at = text.startIndex
    var token = 0
    // Where to go on when what follows the last star, or the last folders, does not match here.
    var star: (token: Int, at: Int)?
    var folders: (token: Int, at: Int)?

    while effort >= 0 {
      effort -= 1
      var isMatch = token == tokens.count && at == text.endIndex
      if isMatch { return true }
      if token < tokens.count {
        let byte = at < text.endIndex ? text[at] : nil
        switch tokens[token] {
        case .byte(let expected): isMatch = byte == expected
        case .any: isMatch = byte != nil && byte != Self.slash
        case .oneOf(let set): isMatch = byte.map { $0 != Self.slash && set.contains($0) } ?? false
        case .rest: return true
        case .star:
          token += 1
          star = (token, at)
          continue
        case .folders(let orNone):
          token += 1
          star = nil
          folders = (token, at)
          if orNone { continue }
        }
      }
      if isMatch {
        at += 1
        token += 1
        continue
      }

      if let last = star, last.at < text.endIndex, text[last.at] != Self.slash {
        at = last.at + 1
        token = last.token
        star = (token, at)
      } else if let last = folders,
        let next = text[last.at...].firstIndex(of: Self.slash).map({ $0 + 1 })
      {
        at = next
        token = last.token
        star = nil
        folders = (token, at)
      } else {
        return false
      }
    }
    return false
  }
}
