import ArgumentParser
import Foundation
import PlanGenerator

/// Measures how much faster a run is when the findings of an earlier one are at hand.
struct MeasureCache: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: "Measure a second run with --cache against a run without, as whole processes.")

  @Option(help: "A folder of plans; without it, plans are generated.")
  var corpus: String?

  @Option(help: "How many plans to generate.")
  var plans = 10_000

  @Option(help: "How many tasks each generated plan holds.")
  var tasks = 30

  @Option(help: "How many times each is measured, in turn.")
  var rounds = 5

  @Option(help: "The release binary of plan-lint.")
  var bin: String

  @Option(help: "The format of the reports.")
  var format = "human"

  @Flag(help: "Exit with 1 when a bar of the limits file is missed.")
  var check = false

  @Option(help: "The file with the bars.")
  var limits = "limits.json"

  /// What a run costs, in seconds.
  private struct Cost {
    var clock: Double
    var processor: Double
  }

  func validate() throws {
    guard plans > 0, tasks > 0, rounds > 0 else {
      throw ValidationError("--plans, --tasks and --rounds are at least 1.")
    }
  }

  func run() throws {
    let bar = check ? try Limits(path: limits).cache : nil
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "plan-lint-cache-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let folder = scratch.appending(path: "plans")
    try fill(folder)
    let plain = [bin, folder.path(), "--format", format, "--no-config"]
    let cached = plain + ["--cache", scratch.appending(path: "cache").path()]
    let first = try run(cached)
    var (without, second, changed): ([Cost], [Cost], [Cost]) = ([], [], [])
    for round in 0..<rounds {
      without.append(try run(plain))
      second.append(try run(cached))
      try change(folder, round)
      changed.append(try run(cached))
    }
    print(Report.row("run", "seconds", "processor", "faster", "processor"))
    show("without cache", without, against: without)
    show("first run with cache", [first], against: without)
    let faster = show("second run", second, against: without)
    show("one plan changed", changed, against: without)
    guard let bar, faster < bar.timesFaster else { return }
    print("missed: the second run is \(Report.number(faster, 1)) × faster, not \(bar.timesFaster)")
    throw ExitCode.failure
  }

  /// Puts the plans into `folder`, where one of them will be changed.
  private func fill(_ folder: URL) throws {
    guard let corpus else {
      _ = try PlanFolder(writing: plans, .init(tasksPerPlan: tasks), to: folder)
      return
    }
    try FileManager.default.createDirectory(
      at: folder.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: URL(filePath: corpus), to: folder)
  }

  /// Changes one plan, by a comment at its end.
  private func change(_ folder: URL, _ round: Int) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    guard let name = names.first(where: { $0.hasSuffix(".plan.yaml") }) else {
      throw BenchError("there are no plans in \(folder.path())")
    }
    let file = folder.appending(path: name)
    var text = try Data(contentsOf: file)
    text.append(contentsOf: "# \(round)\n".utf8)
    try text.write(to: file)
  }

  private func run(_ arguments: [String]) throws -> Cost {
    let before = Program.processorSeconds
    let outcome = try Program.run(arguments)
    guard (0...1).contains(outcome.status) else { throw BenchError("\(arguments) failed") }
    return Cost(
      clock: outcome.duration.inSeconds, processor: Program.processorSeconds - before)
  }

  /// Prints the medians, and how much faster the runs are, each compared with the one beside it.
  ///
  /// - Returns: the latter, by the clock.
  @discardableResult
  private func show(_ name: String, _ costs: [Cost], against others: [Cost]) -> Double {
    let pairs = zip(costs, others)
    let clock = Statistics.median(pairs.map { $1.clock / $0.clock })
    let processor = Statistics.median(pairs.map { $1.processor / $0.processor })
    print(
      Report.row(
        name, Report.number(Statistics.median(costs.map(\.clock)), 2),
        Report.number(Statistics.median(costs.map(\.processor)), 2), Report.number(clock, 1),
        Report.number(processor, 1)))
    return clock
  }
}
