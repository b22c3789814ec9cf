import ArgumentParser
import Foundation
import PlanGenerator

/// Measures what it costs to find duplicates in a run of many plans, as a multiple of loading them.
struct MeasureDuplicates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Measure finding tasks, or clauses, that are asked for twice in many plans.")

  @Option(
    help: "How many tasks the larger run holds, 100 to a plan; the smaller one holds a tenth.")
  var tasks = 100_000

  @Option(help: "The seed of the generated plans.")
  var seed: UInt64 = 1

  @Option(help: "How many times each is measured.")
  var rounds = 3

  @Flag(help: "Compare clauses, too, and judge what differs; else tasks by their character pairs.")
  var clauses = false

  @Flag(help: "Exit with 1 when a bar of the limits file is missed.")
  var check = false

  @Option(help: "The file with the bars.")
  var limits = "limits.json"

  private static let tasksInPlan = 100

  func validate() throws {
    guard tasks >= 1000, rounds > 0 else {
      throw ValidationError("--tasks is at least 1000, --rounds at least 1.")
    }
  }

  func run() throws {
    let scratch = FileManager.default.temporaryDirectory
      .appending(path: "plan-lint-bench-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let plans = tasks / Self.tasksInPlan
    let folder = scratch.appending(path: "corpus")
    let written = try PlanFolder(
      writing: plans, .init(seed: seed, tasksPerPlan: Self.tasksInPlan), to: folder)
    let large = try DuplicatesCorpus(folder: folder.path(), first: plans)
    let small = try DuplicatesCorpus(folder: folder.path(), first: plans / 10)

    print(Report.row("tasks", "load, s", "duplicates, s", "÷ load", "÷ load, CPU"))
    let costs = try [small, large].map { try measure($0) }
    let growth = costs[1].all / costs[0].all
    let arguments = ["run-duplicates", folder.path()] + (clauses ? ["--clauses"] : [])
    let memory =
      Double(try PeakMemory.measure([Program.own] + arguments)) / Double(written.byteCount)
    print("growth for ten times the tasks, loading included: \(Report.number(growth, 1))")
    print("peak memory ÷ input: \(Report.number(memory, 2))")
    var misses = clauses ? [] : try recall(of: large)
    let bars = check ? try Limits(path: limits).duplicates : nil
    for (what, value, bar) in [
      (
        "processor time ÷ load", costs[1].ratio,
        clauses ? bars?.clausesTimesLoad : bars?.tasksTimesLoad
      ),
      ("growth", growth, bars?.growth), ("peak memory ÷ input", memory, bars?.peakMemoryTimesInput),
    ] {
      guard let bar, value > bar else { continue }
      misses.append("\(what) is \(Report.number(value, 2)), the bar is \(Report.number(bar, 2))")
    }
    for miss in misses { print("missed: \(miss)") }
    if check, !misses.isEmpty { throw ExitCode.failure }
  }

  /// The processor times of finding duplicates as a multiple of loading, and of both together in seconds.
  private func measure(_ corpus: DuplicatesCorpus) throws -> (ratio: Double, all: Double) {
    var load: [Timings.Sample] = []
    var rest: [Timings.Sample] = []
    for _ in 0..<rounds {
      let (count, loading) = try Timings.measure { try corpus.load() }
      let (_, all) = try Timings.measure { try corpus.kinds(withClauses: clauses) }
      guard count > 0 else { throw BenchError("the plans hold no tasks") }
      load.append(loading)
      rest.append(
        Timings.Sample(
          wall: all.wall - loading.wall, processor: all.processor - loading.processor))
    }
    let wall = (Statistics.median(load.map(\.wall)), Statistics.median(rest.map(\.wall)))
    let work = (Statistics.median(load.map(\.processor)), Statistics.median(rest.map(\.processor)))
    print(
      Report.row(
        "\(corpus.names.count * Self.tasksInPlan)", Report.number(wall.0, 2),
        Report.number(wall.1, 2), Report.number(wall.1 / wall.0, 2),
        Report.number(work.1 / work.0, 2)))
    return (work.1 / work.0, work.0 + work.1)
  }

  /// Prints how many of the planted duplicates at or above the threshold were found; a miss is a line.
  private func recall(of corpus: DuplicatesCorpus) throws -> [String] {
    let planted = try PlantedDuplicates(
      corpus, found: try corpus.findings(withClauses: false),
      threshold: DuplicatesCorpus.threshold)
    print("planted duplicates at or above the threshold: \(planted.count), found \(planted.found)")
    return planted.found == planted.count ? [] : ["some planted duplicates are not found"]
  }
}
