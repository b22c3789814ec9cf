/// The ignore rules that hold in a folder of a repository: its own and, where those are silent, those
/// of the folders around it up to the repository's root.
final class IgnoreScope: Sendable {
  private let rules: GitIgnore
  private let base: Int
  private let outer: IgnoreScope?

  /// Puts `rules` before those of `outer`. They are for the folder whose canonical path, with a slash
  /// at its end, is `base` bytes long.
  init(_ rules: GitIgnore, base: Int, outer: IgnoreScope?) {
    self.rules = rules
    self.base = base
    self.outer = outer
  }

  /// Whether the file or folder at the canonical `path`, whose last component begins at `name`, is
  /// left out; nil where that takes too much effort to find out. The folders that it is in are not
  /// asked after.
  func leavesOut(_ path: UnsafeBufferPointer<UInt8>, name: Int, isFolder: Bool) -> Bool? {
    var effort = GitIgnore.mostEffort
    var scope: IgnoreScope? = self
    while let current = scope {
      // A slice keeps the offsets of the whole, so `name` needs no conversion.
      let inside = path[min(current.base, name)...]
      let verdict = current.rules.verdict(
        on: inside, name: name, isFolder: isFolder, effort: &effort)
      if verdict != nil || effort < 0 { return verdict }
      scope = current.outer
    }
    return false
  }
}
