/// Generates work plans of the education bureaus of counties that do not exist.
///
/// The plans have the shape of real ones: sections, titles of ten to twenty characters, contents
/// whose length is spread as in real plans, units, figures and times. The vocabulary grows with the
/// number of plans. The plans are the same for a seed on every machine, and the first plans of a
/// long corpus are those of a short one. Apart from the faults asked for, every task names its
/// unit, has a target that can be checked, and agrees with itself and the others about its times.
public struct PlanGenerator {
  /// What the corpus is to be like.
  public struct Options: Sendable {
    /// Where the randomness starts.
    public var seed: UInt64

    /// How many tasks each plan holds, subtasks counted.
    public var tasksPerPlan: Int

    /// The share of tasks that repeat a task of another plan, from 0 to 1.
    public var duplicates: Double

    /// The share of tasks that each kind of fault is planted in, from 0 to 1.
    public var faults: Double

    /// The options of a corpus; the shares are those of the program `generate-plans`.
    public init(
      seed: UInt64 = 1, tasksPerPlan: Int = 100, duplicates: Double = 0.01, faults: Double = 0.01
    ) {
      self.seed = seed
      self.tasksPerPlan = tasksPerPlan
      self.duplicates = duplicates
      self.faults = faults
    }
  }

  private let options: Options
  private var state: GeneratorState
  private var counties = GrowingPool(discount: 0.7, concentration: 8)
  private var plansOfCounty: [Int: Int] = [:]
  private var earlier = EarlierTasks()
  private var count = 0

  /// A generator that stands before its first plan.
  public init(_ options: Options) {
    self.options = options
    state = GeneratorState(seed: options.seed)
  }

  /// The next plan.
  public mutating func next() -> GeneratedPlan {
    count += 1
    let digits = String(count)
    let fileName = String(repeating: "0", count: max(0, 5 - digits.count)) + digits + ".plan.yaml"
    let county = counties.draw(using: &state.random)
    let year = 2021 + plansOfCounty[county, default: 0] % 10
    plansOfCounty[county, default: 0] += 1

    var composer = PlanComposer(
      options: options, fileName: fileName, county: county, year: year)
    let plan = composer.compose(&state, earlier: earlier)
    for task in composer.tasks where state.random.chance(0.25) {
      earlier.add(.init(file: fileName, county: county, task: task))
    }
    return plan
  }
}
