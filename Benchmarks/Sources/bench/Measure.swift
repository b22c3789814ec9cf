import ArgumentParser
import Foundation
import PlanGenerator

/// Measures everything in one run and prints it.
struct Measure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure every stage over a corpus (the default).")

  @Option(help: "A folder of plans; without it, plans are generated.")
  var corpus: String?

  @Option(help: "How many plans to generate.")
  var plans = 300

  @Option(help: "How many tasks each generated plan holds.")
  var tasks = 100

  @Option(help: "The seed of the generated plans.")
  var seed: UInt64 = 1

  @Option(help: "How many times each stage is measured.")
  var rounds = 7

  @Option(help: "The release binary of plan-lint, to measure whole processes.")
  var bin: String?

  @Flag(help: "Measure Yams too, which takes long.")
  var yams = false

  @Flag(help: "Leave out the peak memory of the stages.")
  var skipMemory = false

  @Flag(help: "Leave out texts of one piece again and again.")
  var skipHostile = false

  @Flag(help: "Exit with 1 when a bar of the limits file is missed.")
  var check = false

  @Option(help: "The file with the bars.")
  var limits = "limits.json"

  func validate() throws {
    guard plans > 0, tasks > 0, rounds > 0 else {
      throw ValidationError("--plans, --tasks and --rounds are at least 1.")
    }
  }

  func run() throws {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "plan-lint-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let folder = try corpus ?? generate(plans, of: tasks, in: scratch.appending(path: "corpus"))
    let loaded = try Corpus(folder: folder)
    var report = Report(limits: check ? try Limits(path: limits) : nil)
    report.add(corpus: loaded)

    let stages = Bench.stages(withYams: yams)
    let timings = try Timings(of: stages, over: loaded, rounds: rounds)
    report.add(timings, of: stages, corpus: loaded)
    if !skipHostile {
      report.add(HostileTexts(realText: HostileTexts.realText(of: loaded)))
    }
    if !skipMemory { try measureMemory(of: stages, loaded, &report) }
    if let bin {
      try measureOnePlan(with: bin, in: scratch.appending(path: "one"), &report)
    }
    for miss in report.misses { print("missed: \(miss)") }
    if !report.misses.isEmpty { throw ExitCode.failure }
  }

  /// Writes generated plans to the folder and returns its path.
  private func generate(_ count: Int, of tasks: Int, in folder: URL) throws -> String {
    _ = try PlanFolder(writing: count, .init(seed: seed, tasksPerPlan: tasks), to: folder)
    return folder.path()
  }

  private func measureMemory(
    of stages: [Stage], _ corpus: Corpus, _ report: inout Report
  ) throws {
    print("\n" + Report.row("peak memory, input included", "MB", "÷ input"))
    for stage in stages where stage.name != BaselineStages.yams.name {
      let program = [Program.own, "run-stage", stage.name, corpus.folder]
      let bytes = try PeakMemory.measure(program)
      report.add(peakMemory: bytes, of: stage.name, corpus: corpus)
    }
    guard let bin else { return }
    let bytes = try PeakMemory.measure([bin, corpus.folder])
    report.add(
      peakMemory: bytes, of: "plan-lint, whole process", corpus: corpus, isProgram: true)
  }

  private func measureOnePlan(with bin: String, in folder: URL, _ report: inout Report) throws {
    let path = try generate(1, of: 30, in: folder) + "/00001.plan.yaml"
    var onePlan: [Double] = []
    var empty: [Double] = []
    for _ in 0..<50 {
      empty.append(try Program.run(["/usr/bin/true"]).duration.inSeconds)
      let outcome = try Program.run([bin, path])
      guard (0...1).contains(outcome.status) else { throw BenchError("\(bin) failed") }
      onePlan.append(outcome.duration.inSeconds)
    }
    report.add(onePlan: onePlan, empty: empty)
  }
}
