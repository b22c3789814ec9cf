/// The least and the most that there may be.
struct RuleBounds: Sendable {
  var min: Int?
  var max: Int?

  func contains(_ number: Int) -> Bool {
    number >= min ?? 0 && number <= max ?? Int.max
  }
}
