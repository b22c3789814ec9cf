/// A measure of how alike two sets are, from 0 (nothing in common) to 1 (equal).
public enum SetSimilarity: Sendable {
  /// What both hold, as a share of what at least one of them holds (Jaccard).
  case jaccard
  /// What both hold, as a share of the mean size (Sørensen and Dice).
  case dice

  /// The similarity of two sets of the given sizes that have `overlap` elements in common.
  public func value(overlap: Int, _ first: Int, _ second: Int) -> Double {
    switch self {
    case .jaccard: Double(overlap) / Double(max(1, first + second - overlap))
    case .dice: Double(2 * overlap) / Double(max(1, first + second))
    }
  }

  /// The fewest common elements with which two sets reach `threshold`, as a share of the sum of
  /// their sizes. Both measures have such a share, so that one join serves them both.
  func leastShare(threshold: Double) -> Double {
    switch self {
    case .jaccard: threshold / (1 + threshold)
    case .dice: threshold / 2
    }
  }
}
