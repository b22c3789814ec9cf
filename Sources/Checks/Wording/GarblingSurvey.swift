import TextAnalysis
import ValidatorCore

/// What was read of the texts of a plan by somebody who searches for damage.
struct GarblingSurvey {
  /// The texts that show damage.
  private(set) var damaged: [(entry: PlanFieldText, garbles: [Garble])] = []
  /// The number of characters that only Traditional text writes.
  private(set) var traditional = 0
  /// The number of characters that only Simplified text writes.
  private(set) var simplified = 0

  /// Reads all texts of `plan`.
  ///
  /// - Parameter isDamagedPlan: whether the plan is known to be damaged, so that less has to be proved.
  init(_ plan: Plan, isDamagedPlan: Bool) {
    for entry in plan.texts {
      let reading = entry.text.withBytes { GarblingReader.read($0, isDamagedPlan: isDamagedPlan) }
      traditional += reading.traditional
      simplified += reading.simplified
      if !reading.garbles.isEmpty { damaged.append((entry, reading.garbles)) }
    }
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
