/// The rules of one `.gitignore`, with git's own meaning.
///
/// Names are compared byte by byte and with case, as git does on a file system that keeps case:
/// `?` stands for one byte, a Chinese character is three. Among lines that match, the last decides.
public struct GitIgnore: Sendable {
  /// The lines that can match, the last first.
  private let patterns: [GitIgnorePattern]

  /// Reads the content of a `.gitignore`. No content is an error: what git cannot use, it passes over.
  public init(_ content: [UInt8]) {
    let text = content.starts(with: [0xEF, 0xBB, 0xBF]) ? content.dropFirst(3) : content[...]
    let lines = text.split(separator: UInt8(ascii: "\n"))
    patterns = lines.reversed().compactMap { line in
      GitIgnorePattern(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }

  /// The steps of matching wildcards after which a path counts as one that no rule leaves out.
  ///
  /// Rules that people write need some hundreds for a path; those that need more are made to.
  static let mostEffort = 1 << 16

  /// Whether these rules leave out the file or folder at `path`, by itself or with a folder that it
  /// is in. A file in a folder that is left out cannot be taken back in.
  ///
  /// `path` is relative to the folder that the rules are for, without `./` or `../`. Hostile rules,
  /// which take more than 65,536 steps to match, leave nothing out.
  public func leavesOut(_ path: BytePath, isFolder: Bool = false) -> Bool {
    path.bytes.withUnsafeBufferPointer { path in
      var name = path.startIndex
      while true {
        let slash = path[name...].firstIndex(of: UInt8(ascii: "/"))
        var effort = Self.mostEffort
        let verdict = verdict(
          on: path[..<(slash ?? path.endIndex)], name: name, isFolder: isFolder || slash != nil,
          effort: &effort)
        guard let slash, verdict != true else { return verdict == true }
        name = slash + 1
      }
    }
  }

  /// Whether the rules leave out (true) or take back in (false) the very file or folder at `path`;
  /// nil where they do not speak of it, or `effort` does not suffice to find out and is negative.
  /// Its last component begins at `name`.
  func verdict(
    on path: UnsafeBufferPointer<UInt8>.SubSequence, name: Int, isFolder: Bool, effort: inout Int
  ) -> Bool? {
    for pattern in patterns {
      let isMatch = pattern.matches(path, name: name, isFolder: isFolder, effort: &effort)
      if effort < 0 { return nil }
      if isMatch { return !pattern.isNegated }
    }
    return nil
  }
}
