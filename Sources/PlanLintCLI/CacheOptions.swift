import ArgumentParser
import ValidatorCore

#if canImport(Darwin)
  import Darwin
#endif

/// The option that says where findings are kept from run to run.
struct CacheOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      zh: "把检查结果存入这个文件夹，没有改动的计划下次不再重新检查",
      en: "Keep what was found in this folder; the next run need not check unchanged plans again.",
      valueName: "folder"),
    completion: .directory)
  var cache: String?

  /// The cache of a run; nil without one.
  func open() -> Result<LintCache, CacheProblem>? {
    guard let cache else { return nil }
    return Result { () throws(CacheProblem) in
      try LintCache(
        folder: BytePath(cache), version: PlanLintCLI.version, executable: Self.executable)
    }
  }

  /// Why the cache was not used or not written to.
  static func problem(of cache: Result<LintCache, CacheProblem>?) -> CacheProblem? {
    switch cache {
    case .success(let cache): cache.problem
    case .failure(let problem): problem
    case nil: nil
    }
  }

  /// The file of the running program, even where another one has taken its name.
  private static var executable: BytePath {
    #if canImport(Darwin)
      var length = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(length))
      guard _NSGetExecutablePath(&path, &length) == 0 else {
        return BytePath(CommandLine.arguments[0])
      }
      return BytePath(bytes: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)))
    #else
      return BytePath("/proc/self/exe")
    #endif
  }
}
