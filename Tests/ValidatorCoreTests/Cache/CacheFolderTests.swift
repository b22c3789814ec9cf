import Foundation
import Testing

@testable import ValidatorCore

/// The folder of a cache is its own, and whatever stands there, a run goes on.
@Suite struct CacheFolderTests {
  private let tree: TemporaryTree
  private let key = CacheKey(low: 1, high: 2)

  init() throws {
    tree = try TemporaryTree()
  }

  private func folder(_ name: String = "cache") throws -> CacheFolder {
    try CacheFolder(BytePath(tree(name)))
  }

  private func notice(_ name: String) -> String? {
    do {
      _ = try folder(name)
      return nil
    } catch {
      return (error as? CacheProblem)?.notice.english
    }
  }

  @Test func aNewFolderIsMadeWithThoseAboveItAndToldFromOthers() throws {
    let folder = try folder("build/here/cache")
    folder.keep([7], as: key)
    #expect(folder.content(of: key) == [7])
    let tag = try FileReader.read(BytePath(tree("build/here/cache/CACHEDIR.TAG"))).get()
    #expect(tag.starts(with: Array("Signature: 8a477f597d28d172789f06886806bc55".utf8)))
    #expect(try FileReader.read(BytePath(tree("build/here/cache/.gitignore"))).get() == [42, 10])
    #expect(try self.folder("build/here/cache").content(of: key) == [7])
  }

  @Test func aFolderWithOtherFilesIsLeftAlone() throws {
    try tree.write("plans/a.plan.yaml")
    #expect(notice("plans")?.contains("there are other files in the folder") == true)
    #expect(try tree.files(under: "plans") == ["plans/a.plan.yaml"])
  }

  @Test func whatIsNoFolderIsTold() throws {
    try tree.write("file")
    #expect(notice("file") == "the cache “\(tree("file"))” is not used: it is not a folder")
    #expect(notice("file/below")?.hasSuffix("is not used: it is not a folder") == true)
    #expect(notice("a\0b") != nil)
    try tree.link("loop", to: tree("loop"))
    #expect(notice("loop") != nil)
  }

  @Test func aFailureToWriteIsToldOnceAndReadingGoesOn() throws {
    let folder = try folder()
    folder.keep([7], as: key)
    let other = CacheKey(low: 9, high: 9)
    try tree.write("cache/entries/\(other.text.prefix(2))")
    folder.keep([8], as: other)
    #expect(folder.problem?.notice.english.hasPrefix("cannot write to the cache") == true)
    #expect(folder.content(of: other) == nil)
    #expect(folder.content(of: key) == [7])
  }

  @Test func aDamagedSecretIsReplaced() throws {
    try folder().keep([7], as: key)
    for damage in [[], [1, 2, 3], Array(repeating: UInt8(0), count: 99)] {
      try tree.write("cache/secret", damage)
      let folder = try folder()
      #expect(folder.content(of: key) == nil)
      folder.keep([7], as: key)
      #expect(try self.folder().content(of: key) == [7])
    }
  }

  @Test func whatStandsInThePlaceOfAnEntryIsNoEntry() throws {
    let folder = try folder()
    folder.keep([7], as: key)
    let entry = try #require(try tree.files(under: "cache/entries").first)
    try tree.remove(entry)
    try tree.makeFolder(entry)
    #expect(folder.content(of: key) == nil)
    try tree.remove(entry)
    #expect(mkfifo(tree(entry), 0o600) == 0)
    #expect(folder.content(of: key) == nil)
    try tree.remove(entry)
    try tree.link(entry, to: "/dev/zero")
    #expect(folder.content(of: key) == nil)
    folder.keep([9], as: key)
    #expect(folder.content(of: key) == [9])
  }

  // MARK: What goes

  /// Entries with their sizes and ages in seconds; gives the names that are left.
  private func left(_ entries: [(name: String, size: Int, age: Int)], most: Int) throws -> [String]
  {
    let now = CacheFile.now
    for entry in entries {
      try tree.write("cache/entries/\(entry.name)", [UInt8](repeating: 1, count: entry.size))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(now - entry.age))],
        ofItemAtPath: tree("cache/entries/\(entry.name)"))
    }
    CachePruner(folder: tree("cache"), most: most, now: now).prune()
    return try tree.files(under: "cache/entries").map {
      String($0.dropFirst("cache/entries/".count))
    }
  }

  private let day = 86_400

  @Test func whatNobodyUsedFor30DaysGoes() throws {
    let left = try left(
      [("aa/old", 1, 31 * day), ("aa/month", 1, 29 * day), ("bb/new", 1, 0)], most: 1000)
    #expect(left == ["aa/month", "bb/new"])
  }

  @Test func ofTooMuchTheLeastRecentlyUsedGoesButNothingThatWasJustUsed() throws {
    let left = try left(
      [("aa/1", 400, 3 * day), ("aa/2", 400, 2 * day), ("bb/3", 400, day), ("bb/4", 100, 5 * day)],
      most: 900)
    #expect(left == ["aa/2", "bb/3"])
    #expect(try self.left([("aa/2", 400, 60), ("bb/3", 400, 0)], most: 100) == ["aa/2", "bb/3"])
  }

  @Test func whatAKilledRunLeftBehindGoesWhenItIsOld() throws {
    let left = try left([("aa/.tmp-1", 9, day), ("aa/.tmp-2", 9, 10)], most: 1)
    #expect(left == ["aa/.tmp-2"])
  }

  @Test func anEntryThatIsUsedCountsAsNew() throws {
    let folder = try folder()
    folder.keep([7], as: key)
    let entry = try #require(try tree.files(under: "cache/entries").first)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: -Double(29 * day))],
      ofItemAtPath: tree(entry))
    #expect(folder.content(of: key) == [7])
    let used = try FileStatus.ofLink(BytePath(tree(entry))).get().modified
    #expect(CacheFile.now - used < 60)
  }
}
