/// What two sets must have in common to be similar.
struct OverlapBounds: Sendable {
  /// The measure.
  let measure: SetSimilarity
  /// The least similarity.
  let threshold: Double

  /// Rounding may not cut off a pair that just reaches the threshold.
  private static let slack = 1e-9

  /// The fewest common tokens as a share of the sum of both sizes.
  private let share: Double

  init(_ measure: SetSimilarity, threshold: Double) {
    self.measure = measure
    self.threshold = threshold
    share = measure.leastShare(threshold: threshold) * (1 - Self.slack)
  }

  /// The fewest common tokens of sets whose sizes have the sum `sizes`, at least 1.
  func leastOverlap(_ sizes: Int) -> Int {
    max(1, Int((share * Double(sizes)).rounded(.up)))
  }

  /// The most tokens that only one of two similar sets holds whose sizes have the sum `sizes`.
  @inline(__always)
  func mostDifference(_ sizes: Int) -> Int {
    Int((1 - 2 * share) * Double(sizes))
  }

  /// The smallest set that can be similar to one of `size`, at least 1; at least as many tokens must
  /// be common to it and any smaller set.
  func leastSize(of size: Int) -> Int {
    max(1, Int((share / (1 - share) * Double(size)).rounded(.up)))
  }

  /// The largest set that can be similar to one of `size` if the first token that they share has
  /// `position` tokens before it.
  @inline(__always)
  func largestPartner(of size: Int, from position: UInt32) -> Int {
    Int(Double(size - Int(position)) / share) - size
  }
}
