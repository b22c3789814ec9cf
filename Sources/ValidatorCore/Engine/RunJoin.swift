import Dispatch
import Synchronization

/// What the corpus checks find in the files of a run: taken from the cache, or by asking them.
struct RunJoin {
  let linter: FileLinter
  /// The files of the run with what they were made of.
  let files: [(input: LintInput, file: CheckedFile)]

  private var checks: ConfiguredChecks { linter.checks }

  /// The diagnostics, check by check. Plans whose findings come from the cache are read only if a check has to run.
  func diagnostics(_ costs: inout CostTally) -> [Diagnostic] {
    let kept = keptJoin()
    let wanted = checks.corpus.indices.filter {
      kept == nil || !checks.corpus[$0].isReproducible
    }
    let join = CorpusJoin(
      checks: checks, plans: wanted.isEmpty ? [] : plans(for: Set(wanted)))
    let found = checks.corpus.indices.map { memory in
      wanted.contains(memory)
        ? join.diagnostics(of: memory, &costs)
        : kept?.diagnostics[checks.corpus[memory].description.id] ?? []
    }
    if let kept {
      for (file, pointers) in kept.pointers { files[file].file.file.document.add(pointers) }
    } else {
      keep(found)
    }
    return Array(found.joined())
  }

  // MARK: The cache

  /// The keys of all files; nil without a cache, and where there is nothing to keep.
  private var keys: [CacheKey]? {
    let keys = files.compactMap(\.file.key)
    return keys.count == files.count && checks.corpus.contains(where: \.isReproducible)
      ? keys : nil
  }

  private func keptJoin() -> KeptJoin? {
    keys.flatMap { linter.cache?.join(of: $0) }
  }

  private func keep(_ found: [[Diagnostic]]) {
    guard let cache = linter.cache, let keys else { return }
    let reproducible = zip(checks.corpus, found).filter(\.0.isReproducible)
    let diagnostics = Dictionary(
      reproducible.map { ($0.description.id, $1) }, uniquingKeysWith: +)
    cache.keep(KeptJoin(diagnostics, files.map(\.file.file)), of: keys)
  }

  // MARK: Plans

  /// The plans of the run, those that were not read included.
  private func plans(for wanted: Set<Int>) -> [CheckedPlan] {
    let plans = Mutex(files.map(\.file.plans))
    let missing = files.indices.filter { files[$0].file.plans == nil }
    DispatchQueue.concurrentPerform(iterations: missing.count) { index in
      let (input, file) = files[missing[index]]
      let read = linter.plans(of: file, input, wanted: wanted)
      plans.withLock { $0[missing[index]] = read }
    }
    return plans.withLock { plans in
      plans.enumerated().flatMap { file, plans in (plans ?? []).map { $0.moved(to: file) } }
    }
  }
}
