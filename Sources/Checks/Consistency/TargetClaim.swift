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
  /// The times that hold for it.
  var days: [Day] = []
  /// Whether it is only hoped for.
  var isHope = false

  /// Whether it is a rate.
  var isRate: Bool { unit == "%" || unit == "‰" }

  /// Whether both speak of the same thing at the same time, and say different values.
  func contradicts(_ other: TargetClaim) -> Bool {
    guard key == other.key, unit == other.unit, scopes == other.scopes, isHope == other.isHope,
      days.isEmpty || other.days.isEmpty || days == other.days, place != other.place
    else { return false }
    return value != other.value || hasUpperBound && other.hasLowerBound
      || hasLowerBound && other.hasUpperBound
  }

  private var hasUpperBound: Bool { comparator == .atMost || comparator == .less }
  private var hasLowerBound: Bool { comparator == .atLeast || comparator == .more }
}
