/// One walk through a folder and the folders in it.
struct FolderWalk {
  /// The plans found, in no particular order. The canonical path is absolute and without links.
  private(set) var files: [(path: BytePath, canonical: BytePath)] = []

  /// The folders that were walked.
  private(set) var folders: [BytePath] = []

  private let extensions: [[UInt8]]
  private let includes: (BytePath) -> Bool
  private var ignoreFiles = IgnoreFiles()
  private var ownProblems: [DiscoveryProblem] = []
  private var open: [Folder] = []
  private var hasToldOfHardRules = false

  /// A folder still to be read. The prefixes go before the names of what is in it.
  private struct Folder {
    let path: BytePath
    let prefix: [UInt8]
    let canonicalPrefix: [UInt8]
    let scope: IgnoreScope?
    let wasNamed: Bool
  }

  /// What reading a folder told.
  private struct Contents {
    var entries: [(name: [UInt8], kind: FileStatus.Kind?)] = []
    var isRepository = false
    var hasIgnoreFile = false
  }

  init(extensions: [[UInt8]], includes: @escaping (BytePath) -> Bool) {
    self.extensions = extensions
    self.includes = includes
  }

  /// What could not be read.
  var problems: [DiscoveryProblem] { ownProblems + ignoreFiles.problems }

  /// Walks the folder at `path`, whose canonical path is `canonical`.
  mutating func walk(_ path: BytePath, canonical: BytePath) {
    let canonicalPrefix = Self.prefix(canonical)
    open.append(
      Folder(
        path: path, prefix: Self.prefix(path), canonicalPrefix: canonicalPrefix,
        scope: ignoreFiles.scope(around: canonicalPrefix), wasNamed: true))
    while let folder = open.popLast() { read(folder) }
  }

  /// What goes before the names of what is in the folder at `path`: nothing for `.` and `./`.
  private static func prefix(_ path: BytePath) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    let end = path.bytes.lastIndex { $0 != slash }.map { $0 + 1 } ?? 0
    let bare = path.bytes[..<end]
    return bare.elementsEqual([UInt8(ascii: ".")]) ? [] : bare + [slash]
  }

  private mutating func read(_ folder: Folder) {
    folders.append(folder.path)
    let contents = contents(of: folder)
    var scope = folder.scope
    if contents.isRepository {
      scope = ignoreFiles.scope(ofRepository: folder.canonicalPrefix)
    }
    if contents.hasIgnoreFile, let outer = scope {
      scope = ignoreFiles.scope(in: folder.canonicalPrefix, of: outer)
    }

    var canonical = folder.canonicalPrefix
    for entry in contents.entries {
      let path = BytePath(bytes: folder.prefix + entry.name)
      guard let kind = entry.kind ?? kind(of: path), kind == .folder || isPlan(path, entry.name)
      else { continue }
      canonical += entry.name
      defer { canonical.removeLast(entry.name.count) }
      let name = folder.canonicalPrefix.count
      let isLeftOut = canonical.withUnsafeBufferPointer { canonical in
        guard let scope else { return false as Bool? }
        return scope.leavesOut(canonical, name: name, isFolder: kind == .folder)
      }
      if isLeftOut == nil { reportHardRules(path) }
      if isLeftOut == true { continue }
      switch kind {
      case .folder:
        open.append(
          Folder(
            path: path, prefix: path.bytes + [UInt8(ascii: "/")],
            canonicalPrefix: canonical + [UInt8(ascii: "/")], scope: scope, wasNamed: false))
      case .regular: files.append((path, BytePath(bytes: canonical)))
      case .link: report(path, .linkNotFollowed)
      case .stream, .other: report(path, .notAFile)
      }
    }
  }

  private mutating func reportHardRules(_ path: BytePath) {
    guard !hasToldOfHardRules else { return }
    hasToldOfHardRules = true
    report(path, .ignoreRulesTooHard)
  }

  private mutating func contents(of folder: Folder) -> Contents {
    var contents = Contents()
    let error = FolderListing.read(folder.path, followingLink: folder.wasNamed) { name, kind in
      if name.first == UInt8(ascii: ".") {
        if name.elementsEqual(".git".utf8) { contents.isRepository = true }
        if name.elementsEqual(".gitignore".utf8) { contents.hasIgnoreFile = true }
      } else if kind == nil || kind == .folder || hasYAMLName(name) {
        contents.entries.append((Array(name), kind))
      }
    }
    if let error {
      let cause = DiscoveryProblem.Cause.unreadable(errno: error.code)
      ownProblems.append(
        DiscoveryProblem(path: folder.path, wasNamed: folder.wasNamed, cause: cause))
    }
    return contents
  }

  private func isPlan(_ path: BytePath, _ name: [UInt8]) -> Bool {
    hasName(name, endingWith: extensions) || includes(path)
  }

  private static let yamlExtensions = [".yaml", ".yml"].map { Array($0.utf8) }

  private func hasYAMLName(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    hasName(name, endingWith: Self.yamlExtensions) || hasName(name, endingWith: extensions)
  }

  private func hasName(
    _ name: some BidirectionalCollection<UInt8>, endingWith endings: [[UInt8]]
  ) -> Bool {
    endings.contains { name.count >= $0.count && name.suffix($0.count).elementsEqual($0) }
  }

  private func kind(of path: BytePath) -> FileStatus.Kind? {
    guard case .success(let status) = FileStatus.ofLink(path) else { return nil }
    return status.kind
  }

  private mutating func report(_ path: BytePath, _ cause: DiscoveryProblem.Cause) {
    ownProblems.append(DiscoveryProblem(path: path, wasNamed: false, cause: cause))
  }
}
