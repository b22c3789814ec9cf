import ArgumentParser
import Checks
import Foundation
import ValidatorCore

/// Measures what it costs to judge the times of one large plan, as a multiple of loading it.
struct MeasureSchedule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Measure the checks of times over one plan of many tasks that wait for one another.")

  @Option(help: "How many tasks the larger plan holds; the smaller one holds a tenth.")
  var tasks = 100_000

  @Option(help: "How many times each is measured.")
  var rounds = 5

  @Flag(help: "Exit with 1 when a bar is missed.")
  var check = false

  /// The most time that the checks may take, as a multiple of loading.
  private static let mostTimesLoad = 2.0
  /// The most that the time may grow for ten times the tasks.
  private static let mostGrowth = 12.0

  func validate() throws {
    guard tasks >= 10, rounds > 0 else {
      throw ValidationError("--tasks is at least 10, --rounds at least 1.")
    }
  }

  func run() throws {
    print(Report.row("tasks", "load, ms", "times, ms", "÷ load"))
    let small = try measure(tasks / 10)
    let large = try measure(tasks)
    let ratio = large.times / large.load
    let growth = (large.load + large.times) / (small.load + small.times)
    print("growth for ten times the tasks, loading included: \(Report.number(growth, 1))")
    guard check, ratio > Self.mostTimesLoad || growth > Self.mostGrowth else { return }
    throw ExitCode.failure
  }

  /// The medians of the processor times in seconds.
  private func measure(_ count: Int) throws -> (load: Double, times: Double) {
    let text = Array(ChainedPlan(tasks: count).yaml.utf8)
    let checks = builtinChecks.checks
      .filter { ["conflicting-deadlines", "dependency-cycle"].contains($0.description.id) }
      .compactMap { $0.make(CheckOptions()).plan }
    guard checks.count == 2 else { throw BenchError("the checks of times are gone") }
    var load: [Double] = []
    var times: [Double] = []
    for _ in 0..<rounds {
      let begun = Program.processorSeconds
      let plans = PlanLoader().load(path: "chained.plan.yaml", contents: text).plans
      let loaded = Program.processorSeconds
      let found = plans.reduce(0) { sum, plan in
        checks.reduce(sum) { $0 + $1.check(plan, in: CheckContext()).count }
      }
      guard found == 0 else { throw BenchError("the plan should be in order") }
      load.append(loaded - begun)
      times.append(Program.processorSeconds - loaded)
    }
    let result = (load: Statistics.median(load), times: Statistics.median(times))
    print(
      Report.row(
        String(count), Report.number(result.load * 1e3, 0), Report.number(result.times * 1e3, 0),
        Report.number(result.times / result.load, 2)))
    return result
  }
}
