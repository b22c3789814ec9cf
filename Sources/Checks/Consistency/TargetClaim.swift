import TextAnalysis
import ValidatorCore

/// What a plan says about one metric in one place.
struct TargetClaim {
  /// The words around a claim that narrow it, a bit for each.
  struct Scopes: Equatable {
    var divisions: UInt64 = 0
    var levels: UInt64 = 0
  }

  /// The metric with its verb, folded and without words of no weight.
  let key: [UInt8]
  let value: Double
  let unit: String?
  let comparator: QuantityComparator
  /// The value as written.
  let written: String
  let place: Place
  let task: Int?
  /// The field that the claim stands in: claims of one text are not compared.
  let text: PlanText
  /// What it is narrowed to.
  var scopes = Scopes()
  /// The days that are named for it.
  var days: [Day] = []
  /// When its task is due, where that is stated.
  var due: Day?
  /// When the plan ends.
  var planEnd: Day?
  /// Whether it is only hoped for.
  var isHope = false

  /// Whether it is a rate.
  var isRate: Bool { unit == "%" || unit == "‰" }

  /// Whether both speak of the same thing at the same time, and say different values.
  func contradicts(_ other: TargetClaim) -> Bool {
    guard key == other.key, unit == other.unit, scopes == other.scopes, isHope == other.isHope,
      isAtSameTime(as: other), place != other.place
    else { return false }
    return value != other.value || hasUpperBound && other.hasLowerBound
      || hasLowerBound && other.hasUpperBound
  }

  /// Whether both hold for one time. A claim without a day holds for its task's time or the plan's.
  private func isAtSameTime(as other: TargetClaim) -> Bool {
    if days != other.days {
      guard days.isEmpty || other.days.isEmpty else { return false }
      let ends = [due, other.due, planEnd].compactMap(\.self)
      return (days + other.days).allSatisfy(ends.contains)
    }
    // A task that is due earlier may well be content with less.
    guard task != other.task, let due, let otherDue = other.due, due != otherDue else {
      return true
    }
    return due < otherDue ? value > other.value : value < other.value
  }

  private var hasUpperBound: Bool { comparator == .atMost || comparator == .less }
  private var hasLowerBound: Bool { comparator == .atLeast || comparator == .more }
}
