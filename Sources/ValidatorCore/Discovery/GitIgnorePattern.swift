/// One line of a `.gitignore`.
struct GitIgnorePattern: Sendable {
  /// Whether the line begins with `!` and takes back in what another leaves out.
  let isNegated: Bool
  private let isForFolders: Bool
  private let isForNames: Bool
  private let wildcard: GitWildcard

  /// Reads a line, without its line break; nil for a comment and for what cannot match anything.
  init?(_ line: ArraySlice<UInt8>) {
    guard line.first != UInt8(ascii: "#") else { return nil }
    // Git keeps its lines in C strings.
    var rest = Self.withoutTrailingSpaces(line.prefix { $0 != 0 })
    isNegated = rest.first == UInt8(ascii: "!")
    if isNegated { rest.removeFirst() }
    isForFolders = rest.last == UInt8(ascii: "/")
    if isForFolders { rest.removeLast() }
    isForNames = !rest.contains(UInt8(ascii: "/"))
    if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
    guard !rest.isEmpty, let wildcard = GitWildcard(rest) else { return nil }
    self.wildcard = wildcard
  }

  private static func withoutTrailingSpaces(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = line.dropLast(while: { $0 == UInt8(ascii: " ") })
    let backslashes = text.reversed().prefix { $0 == UInt8(ascii: "\\") }.count
    let isEscaped = text.count < line.count && !backslashes.isMultiple(of: 2)
    return isEscaped ? line.prefix(text.count + 1) : text
  }

  /// Whether the line speaks of `path`, which is relative to the folder of the `.gitignore`, and
  /// whose last component begins at `name`; no where `effort` does not suffice to find out.
  func matches(
    _ path: UnsafeBufferPointer<UInt8>.SubSequence, name: Int, isFolder: Bool, effort: inout Int
  ) -> Bool {
    guard isFolder || !isForFolders else { return false }
    return wildcard.matches(isForNames ? path[name...] : path, effort: &effort)
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without those at the end that fulfil `condition`.
  fileprivate func dropLast(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    self[..<(lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex)]
  }
}
