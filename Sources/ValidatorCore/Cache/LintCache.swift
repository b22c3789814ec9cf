/// What earlier runs found, in a folder: a run takes from there what cannot have changed.
///
/// A plan's findings are kept under a key of everything that they depend on: the plan's text and path, the settings that hold
/// for it, the checks and the program. Nothing is ever out of date, and what cannot be read is found anew.
public final class LintCache: Sendable {
  let folder: CacheFolder
  private let program: CacheKey

  /// Opens the cache in a folder, which is made if it is not there.
  ///
  /// - Parameters:
  ///   - folder: a folder of the cache's own.
  ///   - version: the version of the program.
  ///   - executable: the file of the program, whose content tells one build from another; nil where `version` does.
  /// - Throws: why it cannot be used.
  public init(
    folder path: BytePath, version: String, executable: BytePath?
  ) throws(CacheProblem) {
    folder = try CacheFolder(path)
    var builder = KeyBuilder(secret: folder.secret, "program")
    builder.add(version)
    builder.add(YAMLEventReader.libraryVersion)
    if let executable {
      switch FileReader.read(executable, limit: Self.largestProgram) {
      case .success(let bytes): builder.add(bytes)
      case .failure(let error):
        throw CacheProblem(
          unusable: path,
          LocalizedText(
            zh: "程序文件无法读取（\(error.reason.chinese)），版本无从确认",
            en: "the program's own file, which tells its version, cannot be read: "
              + error.reason.english))
      }
    }
    program = builder.key
  }

  private static let largestProgram = 1 << 30

  /// What went wrong when something was to be kept; nil while nothing did.
  public var problem: CacheProblem? { folder.problem }

  /// What all keys of a run have in common: the program and the checks. Processes are left out: what they find is never kept.
  func key(of catalog: CheckCatalog) -> CacheKey {
    var builder = KeyBuilder(secret: folder.secret, "run")
    builder.add(program)
    for (position, plugin) in catalog.plugins.enumerated() where plugin.isReproducible {
      builder.add(plugin.name)
      builder.add(plugin.sources.count)
      for source in plugin.sources { builder.add(source.bytes) }
      for entry in catalog.entries where entry.plugin == position {
        builder.add(entry.description.id)
      }
    }
    return builder.key
  }
}
