import Checks
import Foundation
import TextAnalysis
import ValidatorCore

/// Plans in which duplicates are looked for. They are read from their files each time and only what the check
/// remembers of them is kept, as in a run that stores it.
struct DuplicatesCorpus: Sendable {
  /// How alike tasks must be.
  static let threshold = 0.8

  let folder: String
  /// The names of the files in order.
  let names: [String]

  /// The plans of a folder, or only the first of them.
  init(folder: String, first count: Int = .max) throws {
    let all = try FileManager.default.contentsOfDirectory(atPath: folder)
    self.folder = folder
    names = Array(all.filter { $0.hasSuffix(".plan.yaml") }.sorted().prefix(count))
  }

  /// Loads all plans, and forgets them; the number of their tasks.
  func load() throws -> Int {
    try forEachPlan { $0.tasks.count }.reduce(0, +)
  }

  /// What `body` gives for each plan, in their order, on all cores.
  func forEachPlan<Result: Sendable>(_ body: @Sendable (Plan) throws -> Result) throws -> [Result] {
    let pieces = TextAnalysis.Parallel.map(names.count, grain: 4) { range in
      Swift.Result {
        try range.flatMap { index in
          let path = folder + "/" + names[index]
          let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
          return try PlanLoader().load(path: path, contents: bytes).plans.map(body)
        }
      }
    }
    return try pieces.flatMap { try $0.get() }
  }

  /// How many findings of each kind there are, each of which is put into words.
  func kinds(withClauses: Bool) throws -> [String: Int] {
    try findings(withClauses: withClauses).reduce(into: [:]) { kinds, found in
      kinds[found.finding.kind, default: 0] += 1
    }
  }

  /// What the check says of the plans: of tasks by their character pairs, or of tasks and clauses as it does by
  /// default.
  func findings(withClauses: Bool) throws -> [CorpusFinding] {
    let check = builtinChecks.checks.first { $0.description.id == "duplicate-task" }
    let options = CheckOptions(
      withClauses ? [:] : ["measure": "bigram-jaccard", "threshold": "\(Self.threshold)"])
    guard let check = check?.make(options).corpus else {
      throw BenchError("the check of duplicates is gone")
    }
    return try findings(check)
  }

  private func findings<C: CorpusChecking>(_ check: C) throws -> [CorpusFinding] {
    let context = CheckContext()
    let facts = try forEachPlan { plan in
      defer { plan.forgetReadings() }
      return check.collect(plan, in: context)
    }
    let corpus = facts.enumerated().map {
      CorpusPlan(plan: $0.offset, isContext: false, facts: $0.element)
    }
    return check.check(corpus, in: context)
  }
}
