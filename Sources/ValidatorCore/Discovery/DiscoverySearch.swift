#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// One search for plans: what was found so far.
struct DiscoverySearch {
  private let extensions: [[UInt8]]
  private let includes: (BytePath) -> Bool
  private var files: [DiscoveredFile] = []
  /// Where in `files` the file with a canonical path is.
  private var places: [BytePath: Int] = [:]
  private var problems: Set<DiscoveryProblem> = []
  private var emptyFolders: [BytePath] = []
  private var folders: Set<BytePath> = []

  init(extensions: [[UInt8]], includes: @escaping (BytePath) -> Bool) {
    self.extensions = extensions
    self.includes = includes
  }

  /// What was found, in order.
  var result: DiscoveryResult {
    DiscoveryResult(
      files: files.sorted { $0.path < $1.path },
      problems: problems.sorted { $0.path < $1.path }, foldersWithoutPlans: emptyFolders,
      folders: folders.sorted())
  }

  /// Takes up the file at `path`, or the plans in the folder there.
  mutating func visit(_ path: BytePath) {
    let status: FileStatus
    switch FileStatus.followingLinks(path) {
    case .success(let found): status = found
    case .failure(let error): return report(path, cause(of: error, at: path))
    }
    switch status.kind {
    case .folder: visitFolder(path)
    case .regular, .stream:
      let isStream = status.kind == .stream
      guard !isStream || path.isStreamForUs else { return report(path, .notAFile) }
      // What a stream is called is no path: `/dev/fd/63` is a link to `pipe:[4711]`.
      let canonical = isStream ? path : path.canonical ?? path
      add(DiscoveredFile(path: path, wasNamed: true, isStream: isStream), canonical: canonical)
    case .link, .other: report(path, .notAFile)
    }
  }

  private mutating func visitFolder(_ path: BytePath) {
    guard let canonical = path.canonical else {
      return report(path, .unreadable(errno: errno))
    }
    var walk = FolderWalk(extensions: extensions, includes: includes)
    walk.walk(path, canonical: canonical)
    problems.formUnion(walk.problems)
    folders.formUnion(walk.folders)
    let wasRead = !walk.problems.contains { $0.wasNamed }
    if walk.files.isEmpty, wasRead, !emptyFolders.contains(path) { emptyFolders.append(path) }
    for found in walk.files {
      let file = DiscoveredFile(path: found.path, wasNamed: false, isStream: false)
      add(file, canonical: found.canonical)
    }
  }

  private mutating func add(_ file: DiscoveredFile, canonical: BytePath) {
    guard let place = places[canonical] else {
      places[canonical] = files.count
      files.append(file)
      return
    }
    guard file.wasNamed, !files[place].wasNamed else { return }
    files[place] = DiscoveredFile(
      path: files[place].path, wasNamed: true, isStream: files[place].isStream)
  }

  private mutating func report(_ path: BytePath, _ cause: DiscoveryProblem.Cause) {
    problems.insert(DiscoveryProblem(path: path, wasNamed: true, cause: cause))
  }

  private func cause(of error: SystemError, at path: BytePath) -> DiscoveryProblem.Cause {
    switch error.code {
    case ENOENT, ENOTDIR:
      if case .success = FileStatus.ofLink(path) { return .brokenLink }
      return .notFound(nearest: NearestPath(extensions: extensions).find(path))
    case ELOOP: return .linkLoop
    default: return .unreadable(errno: error.code)
    }
  }
}
