/// Finds and reads the files in which a repository says what git is to leave out.
///
/// These are every `.gitignore` from the repository's root down and `info/exclude` in its `.git`. As
/// in git, a `.gitignore` that is a symbolic link does not count. Folders are given by their
/// canonical path with a slash at the end.
struct IgnoreFiles {
  /// The files that could not be read.
  private(set) var problems: [DiscoveryProblem] = []

  /// No ignore file longer than this, in bytes, is honoured.
  static let longest = 1 << 20

  /// The rules that hold around `folder`, its own not included; nil outside of any repository.
  mutating func scope(around folder: [UInt8]) -> IgnoreScope? {
    let slash = UInt8(ascii: "/")
    var outside: [[UInt8]] = []
    var current = folder
    while !exists(current + Array(".git".utf8)) {
      let parent = current.dropLast()
      guard let end = parent.lastIndex(of: slash) else { return nil }
      current = Array(parent[...end])
      outside.append(current)
    }

    var scope = scope(ofRepository: current)
    for outer in outside.reversed() {
      scope = self.scope(in: outer, of: scope)
    }
    return scope
  }

  /// The rules of the repository at `root` that stand in no `.gitignore`.
  mutating func scope(ofRepository root: [UInt8]) -> IgnoreScope {
    let file = gitFolder(ofRepository: root) + Array("info/exclude".utf8)
    return IgnoreScope(
      rules(in: BytePath(bytes: file)) ?? GitIgnore([]), base: root.count, outer: nil)
  }

  /// The rules that hold in `folder`, which has a `.gitignore` perhaps, within those of `outer`.
  mutating func scope(in folder: [UInt8], of outer: IgnoreScope) -> IgnoreScope {
    let file = BytePath(bytes: folder + Array(".gitignore".utf8))
    guard let rules = rules(in: file) else { return outer }
    return IgnoreScope(rules, base: folder.count, outer: outer)
  }

  private mutating func rules(in file: BytePath) -> GitIgnore? {
    guard case .success(let status) = FileStatus.ofLink(file), status.kind == .regular else {
      return nil
    }
    switch FileReader.read(file, limit: Self.longest) {
    case .success(let content): return GitIgnore(content)
    case .failure(let error):
      problems.append(
        DiscoveryProblem(path: file, wasNamed: false, cause: .unreadableIgnoreFile(error)))
      return nil
    }
  }

  /// The folder that git keeps what is common to all working trees in. `.git` is a file in a
  /// submodule and in a further working tree (gitrepository-layout(5), "gitdir", "commondir").
  private func gitFolder(ofRepository root: [UInt8]) -> [UInt8] {
    let git = root + Array(".git".utf8)
    let slash = UInt8(ascii: "/")
    let key = Array("gitdir:".utf8)
    guard let link = firstLine(of: git), link.starts(with: key) else { return git + [slash] }
    let folder = joined(root, link.dropFirst(key.count).drop { $0 == UInt8(ascii: " ") }) + [slash]
    guard let common = firstLine(of: folder + Array("commondir".utf8)) else { return folder }
    return joined(folder, common[...]) + [slash]
  }

  private func firstLine(of file: [UInt8]) -> [UInt8]? {
    let content = FileReader.read(BytePath(bytes: file), limit: Self.longest)
    guard case .success(let bytes) = content else { return nil }
    return Array(bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
  }

  private func joined(_ folder: [UInt8], _ path: ArraySlice<UInt8>) -> [UInt8] {
    path.first == UInt8(ascii: "/") ? Array(path) : folder + path
  }

  private func exists(_ path: [UInt8]) -> Bool {
    guard case .success = FileStatus.ofLink(BytePath(bytes: path)) else { return false }
    return true
  }
}
