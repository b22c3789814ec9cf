import TextAnalysis
import ValidatorCore

/// What a plan says about one metric in one place.
struct TargetClaim {
  /// The metric with its verb, folded and without words of no weight.
  let key: [UInt8]
  let value: Double
  let unit: String?
  let comparator: QuantityComparator
  let task: Int?
  /// The text that holds the value.
  let text: PlanText
  /// The value, in bytes of the text.
  let range: Range<Int>
  /// The words around it, which may narrow it, in bytes of the text.
  var sentence = 0..<0
  /// The clause that holds the value, in bytes of the text.
  var clause = 0..<0
  /// The clauses before it in its sentence that have a value of their own, in bytes of the text.
  var items: [Range<Int>] = []
  /// The target, where it is one.
  var target: PlanTarget?
  /// The days that are named for it.
  var days: [Day] = []
  /// When its task is due, where that is stated.
  var due: Day?
  /// When the plan ends.
  var planEnd: Day?

  /// Where the value stands.
  var place: Place { text.place(of: range) }
  /// The value with its unit, as written.
  var written: String { text.part(range).string + (target?.unit?.string ?? "") }

  /// Whether it is a rate.
  var isRate: Bool { unit == "%" || unit == "‰" }

  /// Whether both say different values of one metric for one time.
  func contradicts(_ other: TargetClaim) -> Bool {
    key == other.key && hasOtherValue(than: other)
  }

  /// Whether the values differ, and hold for one time.
  func hasOtherValue(than other: TargetClaim) -> Bool {
    guard unit == other.unit,
      value != other.value || hasUpperBound && other.hasLowerBound
        || hasLowerBound && other.hasUpperBound
    else { return false }
    if comparator == .about || other.comparator == .about {
      guard isRate, abs(value - other.value) > 0.05 * max(abs(value), abs(other.value)) else {
        return false
      }
    }
    return isAtSameTime(as: other)
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
