import Foundation

/// The bars of `limits.json`: what a stage may cost at most, as ratios, which hold on any machine.
struct Limits: Decodable {
  struct Bar: Decodable {
    /// The median of the stage's time as a multiple of raw libyaml's.
    let timesRaw: Double?

    /// The median of the stage's processor time, of all cores, as a multiple of raw libyaml's. It
    /// holds on a busy machine too.
    let processorTimesRaw: Double?

    /// The peak memory of a process that runs the stage, as a multiple of the input.
    let peakMemoryTimesInput: Double?
  }

  /// The bars of stages, by name.
  let stages: [String: Bar]

  struct TwinBar: Decodable {
    /// The stage of a rule.
    let stage: String

    /// The stage of the same check in Swift.
    let twin: String

    /// The processor time of the rule as a multiple of its twin's.
    let times: Double
  }

  /// The bars of rules against the same checks in Swift.
  let twins: [TwinBar]?

  struct HostileBar: Decodable {
    /// The time of 1 MiB of one piece as a multiple of that of real text.
    let timesRealText: Double?

    /// The time of 1 MiB as a multiple of that of a quarter of it.
    let growth: Double?
  }

  /// The bars of texts of one piece again and again.
  let hostileTexts: HostileBar?

  struct DuplicatesBar: Decodable {
    /// The processor time of finding tasks that are alike, as a multiple of loading them.
    let tasksTimesLoad: Double

    /// The same with clauses, too.
    let clausesTimesLoad: Double

    /// The peak memory as a multiple of the bytes of the plans.
    let peakMemoryTimesInput: Double

    /// The time for ten times the tasks as a multiple, loading included.
    let growth: Double
  }

  /// The bars of finding duplicates.
  let duplicates: DuplicatesBar?

  struct CacheBar: Decodable {
    /// How many times faster than a run without cache a second run is, by the clock.
    let timesFaster: Double
  }

  /// The bar of the second run with a cache.
  let cache: CacheBar?

  /// The bar of the peak memory of a whole run of the release binary, as a multiple of the input.
  let programPeakMemoryTimesInput: Double?

  /// The bar of the median time to lint one plan of 30 tasks, from start to end of the process.
  let onePlanMilliseconds: Double?

  init(path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    self = try JSONDecoder().decode(Limits.self, from: data)
  }
}
