/// How long each stage took in each round.
///
/// Each round runs every stage once. So a time in which the machine was slow falls on all stages,
/// and the ratio of two times of one round says more than either time.
struct Timings {
  private var samples: [String: [Sample]] = [:]

  /// What one run of one stage took, in seconds.
  struct Sample {
    /// By the clock on the wall.
    let wall: Double

    /// Of all cores together; hardly any longer when other programs run beside this one.
    let processor: Double
  }

  /// Runs the stages over the corpus in turn, as many rounds as asked for, after one round that
  /// does not count.
  init(of stages: [Stage], over corpus: Corpus, rounds: Int) throws {
    for stage in stages { try stage.prepare(corpus) }
    var found: [String: Int] = [:]
    for round in 0...rounds {
      for stage in stages {
        let (result, sample) = try Timings.measure { try stage.run(corpus) }
        guard found[stage.name] ?? result == result else {
          throw BenchError("\(stage.name) finds something else in each round")
        }
        found[stage.name] = result
        if round > 0 { samples[stage.name, default: []].append(sample) }
      }
    }
  }

  /// The median of the stage's times by the clock, in seconds.
  func median(of stage: Stage) -> Double {
    Statistics.median((samples[stage.name] ?? []).map(\.wall))
  }

  /// The stage's times as multiples of the other stage's in the same round.
  func ratios(of stage: Stage, to other: Stage, by time: (Sample) -> Double) -> [Double] {
    zip(samples[stage.name] ?? [], samples[other.name] ?? []).map { time($0) / time($1) }
  }

  /// What `work` gives, and what it took.
  static func measure<Result>(_ work: () throws -> Result) rethrows -> (Result, Sample) {
    let processor = Program.processorSeconds
    let begun = ContinuousClock.now
    let result = try work()
    let wall = (ContinuousClock.now - begun).inSeconds
    return (result, Sample(wall: wall, processor: Program.processorSeconds - processor))
  }
}
