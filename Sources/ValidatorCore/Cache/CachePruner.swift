#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Keeps a cache from growing without end: entries that nobody used for 30 days go, and beyond 1 GiB those that were used least
/// recently, but never what a run may just have used.
struct CachePruner {
  let folder: String
  /// The most bytes that stay.
  var most = 1 << 30
  /// The present, in seconds since 1970.
  var now = CacheFile.now

  /// How many bytes a run may write before the whole folder is looked through again on the same day.
  private static let muchWritten = 64 << 20
  private static let day = 86_400
  private static let longest = 30 * day
  /// The last use is noted to the hour.
  private static let justUsed = 2 * 3600

  private struct Entry {
    let path: String
    let size: Int
    let used: Int
  }

  /// Prunes once a day, and after a run that wrote much.
  func pruneIfDue(written: Int) {
    let mark = "\(folder)/pruned"
    let last = (try? FileStatus.followingLinks(BytePath(mark)).get())?.modified ?? 0
    guard written >= Self.muchWritten || now - last >= Self.day else { return }
    try? CacheFile.replace(mark, with: [])
    prune()
  }

  /// Removes what need not stay.
  func prune() {
    var entries = entries()
    for entry in entries where now - entry.used > Self.longest { unlink(entry.path) }
    entries.removeAll { now - $0.used > Self.longest }
    var total = entries.reduce(0) { $0 + $1.size }
    guard total > most else { return }
    for entry in entries.sorted(by: { $0.used < $1.used }) {
      guard total > most, now - entry.used > Self.justUsed else { return }
      unlink(entry.path)
      total -= entry.size
    }
  }

  private func entries() -> [Entry] {
    var entries: [Entry] = []
    for folder in names(in: "\(folder)/entries") {
      let folder = "\(self.folder)/entries/\(folder)"
      for name in names(in: folder) {
        let path = "\(folder)/\(name)"
        guard let status = try? FileStatus.ofLink(BytePath(path)).get(), status.kind == .regular
        else { continue }
        // What a run that was killed left behind has no use.
        let isLeft = name.hasPrefix(CacheFile.temporaryPrefix)
        if isLeft, now - status.modified > Self.justUsed { unlink(path) }
        if !isLeft { entries.append(Entry(path: path, size: status.size, used: status.modified)) }
      }
    }
    return entries
  }

  private func names(in folder: String) -> [String] {
    var names: [String] = []
    _ = FolderListing.read(BytePath(folder), followingLink: false) { name, _ in
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.filter { $0 != "." && $0 != ".." }
  }
}
