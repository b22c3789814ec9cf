import Checks
import TextAnalysis
import ValidatorCore

/// What plan-lint does with a corpus, stage by stage: loading, decoding, each check, a whole run.
enum OurStages {
  /// The stages in the order of the report.
  static func all() -> [Stage] {
    let sources = Prepared { corpus in
      corpus.files.map { SourceText(path: $0.path, contents: $0.bytes) }
    }
    let trees = Prepared { corpus in try sources.value(of: corpus).map { YAMLLoader.load($0) } }
    let plans = Prepared { corpus in
      try trees.value(of: corpus).flatMap { PlanLoader().plans(of: $0) }
    }
    return [
      Stage("load") { corpus in
        corpus.files.reduce(0) { count, file in
          let source = SourceText(path: file.path, contents: file.bytes)
          return count + YAMLLoader.load(source).documents.count
        }
      },
      Stage("decode", from: trees) { trees in
        trees.reduce(0) { $0 + PlanLoader().plans(of: $1).reduce(0) { $0 + $1.tasks.count } }
      },
      Stage("load and decode") { corpus in
        corpus.files.reduce(0) { count, file in
          let loaded = PlanLoader().load(path: file.path, contents: file.bytes)
          return count + loaded.plans.reduce(0) { $0 + $1.tasks.count }
        }
      },
      Stage("read titles and contents", from: plans) { plans in
        plans.reduce(0) { $0 + read($1) }
      },
    ] + builtinChecks.checks.map { stage(of: $0, plans) } + [
      Stage("checks before issuance", from: plans) { check($0, by: beforeIssuance) }
    ] + RuleStages.all(plans) + [
      Stage("lint without duplicate-task") { lint($0, without: ["duplicate-task"]) },
      Stage("lint") { lint($0, without: []) },
    ]
  }

  /// Dates, quantities and clauses of every title and content.
  private static func read(_ plan: Plan) -> Int {
    let reader = TextReader(times: plan.timeContext)
    return plan.tasks.flatMap { [$0.title, $0.content] }.compactMap(\.self).reduce(0) {
      count, text in
      let readings = text.withBytes { reader.read($0) }
      return count + readings.dates.count + readings.clauses.count + readings.quantities.count
    }
  }

  /// What a reviewer looks for before a plan is issued.
  private static let beforeIssuance: Set = [
    "unfilled-placeholder", "garbled-text", "numbering-sequence", "count-mismatch",
    "inconsistent-target", "stale-year", "duplicate-heading", "vague-deadline", "document-number",
    "deadline-before-issue", "mixed-term", "secrecy-marking", "personal-data",
  ]

  /// Runs several checks, which share what was read of a plan as in a whole run.
  private static func check(_ plans: [Plan], by names: Set<String>) -> Int {
    let context = CheckContext()
    let instances = builtinChecks.checks.filter { names.contains($0.description.id) }
      .map { $0.make(CheckOptions()) }
    var count = 0
    for plan in plans {
      for check in instances.compactMap(\.plan) { count += check.check(plan, in: context).count }
      plan.forgetReadings()
    }
    for check in instances.compactMap(\.corpus) { count += join(check, plans, context) }
    return count
  }

  private static func stage(of check: RegisteredCheck, _ plans: Prepared<[Plan]>) -> Stage {
    let instance = check.make(CheckOptions())
    let context = CheckContext()
    return Stage("check \(check.description.id)", from: plans) { plans in
      var count = 0
      if let check = instance.plan {
        count += plans.reduce(0) { $0 + check.check($1, in: context).count }
      }
      if let check = instance.corpus { count += join(check, plans, context) }
      plans.forEach { $0.forgetReadings() }
      return count
    }
  }

  private static func join<C: CorpusChecking>(_ check: C, _ plans: [Plan], _ context: CheckContext)
    -> Int
  {
    let corpus = plans.enumerated().map { index, plan in
      CorpusPlan(plan: index, isContext: false, facts: check.collect(plan, in: context))
    }
    return check.check(corpus, in: context).count
  }

  private static func lint(_ corpus: Corpus, without skipped: Set<String>) -> Int {
    var settings = LintSettings()
    settings.skip = skipped
    let inputs = corpus.files.map { LintInput(path: $0.path, content: .bytes($0.bytes)) }
    return Linter(catalog: CheckCatalog([builtinChecks]), settings: settings).run(inputs)
      .diagnostics.count
  }
}
