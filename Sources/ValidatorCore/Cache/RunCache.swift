/// A cache as one run uses it.
struct RunCache: Sendable {
  private let cache: LintCache
  private let catalog: CheckCatalog
  /// By profile, what all files have in common for which its settings hold.
  private let profiles: [CacheKey]
  /// Whether what was kept is used; else it is only written anew.
  private let isRead: Bool
  private let corpus: [ConfiguredChecks.Check<any CorpusChecking>]

  private var secret: CacheKey { cache.folder.secret }

  init(_ cache: LintCache, _ catalog: CheckCatalog, _ checks: ConfiguredChecks) {
    self.cache = cache
    self.catalog = catalog
    // What checks cost is known only when they run.
    isRead = !checks.measuresCosts
    corpus = checks.corpus
    let run = cache.key(of: catalog)
    // Checks that compare plans have the options of one profile in all.
    profiles = checks.profiles.map { settings in
      var builder = KeyBuilder(secret: cache.folder.secret, "profile")
      builder.add(run)
      settings.add(to: &builder)
      return builder.key
    }
  }

  // MARK: Files

  /// The key of a file that was read.
  func key(of input: LintInput, _ source: SourceText) -> CacheKey {
    var builder = KeyBuilder(secret: secret, "file")
    builder.add(profiles[input.profile])
    builder.add(input.path)
    builder.add(input.isContext)
    builder.add(input.isEarlier)
    // A file in another encoding is read by the system's converters.
    builder.add(String(describing: source.encoding))
    builder.add(source.problems.count)
    for problem in source.problems {
      builder.add(problem.kind.rawValue)
      builder.add(problem.count)
      for range in problem.ranges {
        builder.add(range.lowerBound)
        builder.add(range.upperBound)
      }
    }
    builder.add(source.bytes)
    return builder.key
  }

  /// The key of a file that could not be read.
  func key(ofUnread input: LintInput) -> CacheKey {
    var builder = KeyBuilder(secret: secret, "unread")
    builder.add(input.path)
    return builder.key
  }

  /// What was kept of the file with `key`.
  func file(_ key: CacheKey) -> KeptFile? {
    isRead ? cache.folder.content(of: key).flatMap { KeptFile($0) } : nil
  }

  /// Keeps what was found in a file, unless a check could not do its work.
  func keep(_ file: CheckedFile) {
    guard isWhole, let key = file.key else { return }
    cache.folder.keep(KeptFile(file).content, as: key)
  }

  // MARK: Plans

  /// What was kept of the plans of the file with `key`.
  func plans(_ key: CacheKey, in document: FileDocument) -> KeptPlans? {
    guard isRead else { return nil }
    return cache.folder.content(of: self.key(ofPlansIn: key))
      .flatMap { KeptPlans($0, in: document) }
  }

  /// Keeps what all corpus checks remember of the plans of the file with `key`.
  func keep(_ plans: [CheckedPlan], as key: CacheKey) {
    guard !corpus.isEmpty, isWhole else { return }
    cache.folder.keep(KeptPlans(plans, corpus).content, as: self.key(ofPlansIn: key))
  }

  private func key(ofPlansIn file: CacheKey) -> CacheKey {
    var builder = KeyBuilder(secret: secret, "plans")
    // The options of these checks come from the first profiles in which they are on.
    for key in profiles + [file] { builder.add(key) }
    return builder.key
  }

  // MARK: Runs

  /// What was kept of a run over the files with `keys`, in this order.
  func join(of keys: [CacheKey]) -> KeptJoin? {
    guard isRead else { return nil }
    return cache.folder.content(of: key(ofRun: keys)).flatMap { KeptJoin($0, files: keys.count) }
  }

  /// Keeps what joining the files with `keys` found, unless a check could not do its work.
  func keep(_ join: KeptJoin, of keys: [CacheKey]) {
    guard isWhole else { return }
    cache.folder.keep(join.content, as: key(ofRun: keys))
  }

  /// Removes what has not been used for long.
  func prune() {
    cache.folder.prune()
  }

  private func key(ofRun files: [CacheKey]) -> CacheKey {
    var builder = KeyBuilder(secret: secret, "join")
    // The options of the checks come from the first profiles, whether a file uses them or not.
    for key in profiles + files { builder.add(key) }
    return builder.key
  }

  /// Whether all checks have done their work so far.
  private var isWhole: Bool {
    catalog.plugins.allSatisfy { !$0.isReproducible || $0.failures().isEmpty }
  }
}
