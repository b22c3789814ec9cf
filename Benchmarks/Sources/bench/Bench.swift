import ArgumentParser

@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measure plan-lint in multiples of what reading YAML costs.",
    subcommands: [
      Measure.self, MeasureSchedule.self, MeasureDuplicates.self, MeasureCache.self,
      RunDuplicates.self, RunStage.self, PeakMemory.self,
    ],
    defaultSubcommand: Measure.self)

  /// Every stage, in the order of the report.
  static func stages(withYams: Bool) -> [Stage] {
    [BaselineStages.raw, BaselineStages.rawOnTwoThreads] + OurStages.all()
      + (withYams ? [BaselineStages.yams] : [])
  }
}
