import TextAnalysis
import ValidatorCore

/// What was read of the texts of a plan by somebody who searches for damage.
struct GarblingSurvey {
  /// The texts that show damage.
  private(set) var damaged: [(entry: PlanFieldText, garbles: [Garble])] = []
  /// The scripts of the texts.
  private(set) var scripts: HanScript.Signs = []

  /// The number of readings in brackets that prove nothing alone, each in its text.
  private var doubtfulReadings = 0

  /// Reads all texts of `plan`, and once more where it turns out that the plan as a whole was damaged. In the known names of
  /// `words` nothing is.
  static func read(_ plan: Plan, _ words: OwnWords) -> GarblingSurvey {
    let survey = GarblingSurvey(plan, words, isDamagedPlan: false, isAnnotated: false)
    let isDamagedPlan = survey.count(of: .shifted) >= enoughShifted
    let isAnnotated =
      survey.doubtfulReadings > 0
      && survey.count(of: .pinyin) + survey.doubtfulReadings >= enoughReadings
    guard isDamagedPlan || isAnnotated else { return survey }
    return GarblingSurvey(plan, words, isDamagedPlan: isDamagedPlan, isAnnotated: isAnnotated)
  }

  /// So many shifted places prove that the plan as a whole was damaged.
  private static let enoughShifted = 3
  /// So many readings, with and without tones, prove that they were put behind characters everywhere.
  private static let enoughReadings = 6

  /// Reads all texts of `plan`; what is known of it as a whole, need not be proved in each text.
  private init(_ plan: Plan, _ words: OwnWords, isDamagedPlan: Bool, isAnnotated: Bool) {
    let habits = isDamagedPlan ? Self.habits(of: plan) : PlanHabits()
    plan.withEachText { lent in
      let text = lent.bytes
      let reading = GarblingReader.read(
        text, isDamagedPlan: isDamagedPlan, isAnnotated: isAnnotated, habits: habits)
      doubtfulReadings += reading.doubtfulReadings
      scripts.formUnion(reading.scripts)
      guard !reading.garbles.isEmpty else { return }
      let garbles = reading.garbles.filter { !words.isKnown($0.range, in: text) }
      if !garbles.isEmpty, let entry = plan.text(at: lent.position) {
        damaged.append((entry, garbles))
      }
    }
    dropLoneLetters()
  }

  /// Leaves single letters out where nothing else in the plan was misread: they may be meant.
  private mutating func dropLoneLetters() {
    let misread = damaged.lazy.flatMap(\.garbles).filter { $0.kind == .misread }
    guard misread.contains(where: Self.isLoneLetter), misread.allSatisfy(Self.isLoneLetter) else {
      return
    }
    damaged = damaged.compactMap { entry, garbles in
      let others = garbles.filter { !Self.isLoneLetter($0) }
      return others.isEmpty ? nil : (entry, others)
    }
  }

  /// Whether this is one letter that nothing can be read back of.
  private static func isLoneLetter(_ garble: Garble) -> Bool {
    garble.kind == .misread && garble.original == nil && garble.range.count == 2
  }

  private static func habits(of plan: Plan) -> PlanHabits {
    var habits = PlanHabits()
    plan.withEachText { habits.add($0.bytes) }
    return habits
  }

  /// The number of places of a kind in the whole plan.
  func count(of kind: Garble.Kind) -> Int {
    damaged.reduce(0) { $0 + $1.garbles.count { $0.kind == kind } }
  }

  /// Whether the one reading in brackets of the plan stands behind a rare character, for the reader.
  var holdsOneGloss: Bool {
    let readings = damaged.lazy.flatMap(\.garbles).filter { $0.kind == .pinyin }.prefix(2)
    return readings.count == 1 && readings.allSatisfy { !$0.isCertain }
  }
}
