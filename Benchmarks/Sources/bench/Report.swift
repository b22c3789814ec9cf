import Foundation

/// Prints what was measured, and keeps which bars it missed.
struct Report {
  private(set) var misses: [String] = []
  private let limits: Limits?

  init(limits: Limits?) {
    self.limits = limits
  }

  mutating func add(corpus: Corpus) {
    let megabytes = Double(corpus.byteCount) / 1e6
    print("corpus: \(corpus.files.count) plans, \(Report.number(megabytes, 1)) MB\n")
  }

  /// One row a stage: speed, and time as a multiple of raw libyaml's.
  mutating func add(_ timings: Timings, of stages: [Stage], corpus: Corpus) {
    let known = Set(stages.map(\.name))
    for name in (limits?.stages.keys.sorted() ?? []) where !known.contains(name) {
      misses.append("limits.json has a bar for “\(name)”, and there is no such stage")
    }
    print(Report.row("stage", "MB/s", "× raw, median", "× raw, least", "× raw, CPU"))
    for stage in stages {
      let speed = Double(corpus.byteCount) / 1e6 / timings.median(of: stage)
      let wall = timings.ratios(of: stage, to: BaselineStages.raw, by: \.wall)
      let processor = timings.ratios(of: stage, to: BaselineStages.raw, by: \.processor)
      let (median, work) = (Statistics.median(wall), Statistics.median(processor))
      print(
        Report.row(
          stage.name, Report.number(speed, 1), Report.number(median, 2),
          Report.number(wall.min() ?? 0, 2), Report.number(work, 2)))
      let bar = limits?.stages[stage.name]
      check("\(stage.name): time ÷ raw libyaml", median, bar?.timesRaw)
      check("\(stage.name): processor time ÷ raw libyaml", work, bar?.processorTimesRaw)
    }
    for bar in limits?.twins ?? [] {
      guard let stage = stages.first(where: { $0.name == bar.stage }),
        let twin = stages.first(where: { $0.name == bar.twin })
      else {
        misses.append("limits.json compares “\(bar.stage)” with “\(bar.twin)”, and one is no stage")
        continue
      }
      let ratios = timings.ratios(of: stage, to: twin, by: \.processor)
      check("\(stage.name): processor time ÷ its twin", Statistics.median(ratios), bar.times)
    }
  }

  /// The pieces whose texts cost the most, in multiples of real text.
  mutating func add(_ texts: HostileTexts) {
    print("\n" + Report.row("1 MiB of one piece, the ten slowest", "× real text", "÷ 256 KiB"))
    for row in texts.rows.sorted(by: { $0.timesRealText > $1.timesRealText }).prefix(10) {
      print(
        Report.row(
          "  " + row.piece.debugDescription, Report.number(row.timesRealText, 1),
          Report.number(row.growth, 1)))
    }
    for row in texts.rows {
      let name = "1 MiB of \(row.piece.debugDescription)"
      check("\(name): time ÷ real text", row.timesRealText, limits?.hostileTexts?.timesRealText)
      check("\(name): time ÷ 256 KiB", row.growth, limits?.hostileTexts?.growth)
    }
  }

  /// The peak memory of a process that runs the stage, in bytes.
  mutating func add(peakMemory: Int, of name: String, corpus: Corpus, isProgram: Bool = false) {
    let ratio = Double(peakMemory) / Double(max(1, corpus.byteCount))
    print(
      Report.row(name, Report.number(Double(peakMemory) / 1e6, 1) + " MB", Report.number(ratio, 2)))
    let bar =
      isProgram
      ? limits?.programPeakMemoryTimesInput : limits?.stages[name]?.peakMemoryTimesInput
    check("\(name): peak memory ÷ input", ratio, bar)
  }

  /// The times of whole processes, in seconds.
  mutating func add(onePlan: [Double], empty: [Double]) {
    let milliseconds = Statistics.median(onePlan) * 1e3
    print("\none plan of 30 tasks, whole process, median of \(onePlan.count) runs:")
    print(Report.row("  plan-lint", Report.number(milliseconds, 2) + " ms"))
    print(Report.row("  true", Report.number(Statistics.median(empty) * 1e3, 2) + " ms"))
    check("one plan, milliseconds", milliseconds, limits?.onePlanMilliseconds)
  }

  private mutating func check(_ what: String, _ value: Double, _ bar: Double?) {
    guard let bar, value > bar else { return }
    misses.append("\(what) is \(Report.number(value, 2)), the bar is \(Report.number(bar, 2))")
  }

  /// The columns of a table, the first to the left and the others to the right.
  static func row(_ first: String, _ others: String...) -> String {
    let name = first + String(repeating: " ", count: max(1, 34 - first.count))
    return others.reduce(name) { line, cell in
      line + String(repeating: " ", count: max(1, 15 - cell.count)) + cell
    }
  }

  static func number(_ value: Double, _ digits: Int) -> String {
    String(format: "%.\(digits)f", value)
  }
}
