import Synchronization

/// The folder of a cache: `entries/ab/cdef…` for the key abcdef…, a secret, and what tells other programs to leave it alone.
///
/// Several runs may use it at once. What cannot be read is a miss; the first failure to write ends writing.
final class CacheFolder: Sendable {
  /// Without it, nobody can make a file that is taken for an entry, or a plan that is taken for another.
  let secret: CacheKey

  private let path: String
  private let state = Mutex(State())

  private struct State {
    var problem: CacheProblem?
    var written = 0
  }

  private static let tag = """
    Signature: 8a477f597d28d172789f06886806bc55
    # This folder is a cache of plan-lint (https://bford.info/cachedir/). It can be removed at any time.

    """
  private static let names: Set<String> = [
    ".", "..", "CACHEDIR.TAG", ".gitignore", "secret", "entries", "pruned",
  ]
  private static let longestEntry = FileReader.usualLimit
  /// Entries whose last use lies further back than this, in seconds, are marked as used when they are.
  private static let markedAfter = 3600

  /// Opens the folder at `path`, which is made if it is not there.
  init(_ path: BytePath) throws(CacheProblem) {
    self.path = path.description
    guard path.isUTF8, !path.bytes.isEmpty, !path.bytes.contains(0) else {
      throw CacheProblem(unusable: path, LocalizedText(zh: "路径无法使用", en: "the path cannot be used"))
    }
    do {
      try CacheFile.makeFolder(self.path)
      let isOurs = try Self.isOurs(path)
      guard isOurs else {
        throw CacheProblem(
          unusable: path,
          LocalizedText(
            zh: "文件夹中有别的文件，请指定一个空的或新的文件夹",
            en: "there are other files in the folder; name an empty or a new one"))
      }
      secret = try Self.secret(in: self.path)
    } catch let error as CacheProblem {
      throw error
    } catch let error as SystemError {
      throw CacheProblem(unusable: path, error)
    } catch {
      throw CacheProblem(unusable: path, LocalizedText(zh: "无法打开", en: "it cannot be opened"))
    }
  }

  /// Whether the folder is a cache of this program, or empty.
  private static func isOurs(_ path: BytePath) throws(SystemError) -> Bool {
    if case .success(let found) = FileReader.read(BytePath("\(path)/CACHEDIR.TAG"), limit: 4096),
      found == Array(tag.utf8)
    {
      return true
    }
    var hasOthers = false
    let error = FolderListing.read(path, followingLink: true) { name, _ in
      let name = String(decoding: name, as: UTF8.self)
      if !names.contains(name), !name.hasPrefix(CacheFile.temporaryPrefix) { hasOthers = true }
    }
    if let error { throw error }
    return !hasOthers
  }

  private static func secret(in path: String) throws(SystemError) -> CacheKey {
    if let known = known(in: path) { return known }
    try CacheFile.create("\(path)/CACHEDIR.TAG", with: Array(tag.utf8))
    try CacheFile.create("\(path)/.gitignore", with: Array("*\n".utf8))
    try CacheFile.makeFolder("\(path)/entries")
    try CacheFile.create("\(path)/secret", with: CacheKey.random().bytes)
    // Another run may have been quicker.
    if let known = known(in: path) { return known }
    let new = CacheKey.random()
    try CacheFile.replace("\(path)/secret", with: new.bytes)
    return new
  }

  private static func known(in path: String) -> CacheKey? {
    guard case .success(let bytes) = FileReader.read(BytePath("\(path)/secret"), limit: 16) else {
      return nil
    }
    return CacheKey(bytes)
  }

  // MARK: Entries

  /// The content of the entry of `key`; nil where there is none that can be used.
  func content(of key: CacheKey) -> [UInt8]? {
    let path = path(of: key)
    guard let (bytes, used) = try? Self.read(path),
      let content = CacheEntry.content(of: bytes, key: key, secret: secret)
    else { return nil }
    if CacheFile.now - used > Self.markedAfter { CacheFile.touch(path) }
    return content
  }

  /// Keeps `content` as the entry of `key`.
  func keep(_ content: [UInt8], as key: CacheKey) {
    let bytes = CacheEntry.file(content, key: key, secret: secret)
    guard bytes.count <= Self.longestEntry, problem == nil else { return }
    do {
      try write(bytes, to: path(of: key))
      state.withLock { $0.written += bytes.count }
    } catch {
      let problem = CacheProblem(unwritable: path, error)
      state.withLock { $0.problem = $0.problem ?? problem }
    }
  }

  /// Why nothing more is written; nil while nothing is wrong.
  var problem: CacheProblem? { state.withLock(\.problem) }

  /// Removes what has not been used for long, when it is time to.
  func prune() {
    guard state.withLock({ $0.written > 0 && $0.problem == nil }) else { return }
    CachePruner(folder: path).pruneIfDue(written: state.withLock(\.written))
  }

  private func path(of key: CacheKey) -> String {
    let name = key.text
    return "\(path)/entries/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  private func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    do {
      try CacheFile.replace(path, with: bytes)
    } catch {
      guard error.isNotThere, let slash = path.lastIndex(of: "/") else { throw error }
      try CacheFile.makeFolder(String(path[..<slash]))
      try CacheFile.replace(path, with: bytes)
    }
  }

  private static func read(_ path: String) throws(SystemError) -> (bytes: [UInt8], used: Int)? {
    let file = try OpenFile(BytePath(path), waiting: false)
    let status = try file.status()
    guard status.kind == .regular, status.size <= longestEntry else { return nil }
    return (try file.next(status.size), status.modified)
  }
}
