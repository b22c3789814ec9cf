/// Two sets that may be similar, by their positions in the order of sizes.
struct CandidatePair: Comparable, Sendable {
  let larger: Int32
  let smaller: Int32

  init(larger: Int, smaller: Int) {
    self.larger = Int32(truncatingIfNeeded: larger)
    self.smaller = Int32(truncatingIfNeeded: smaller)
  }

  static func < (left: CandidatePair, right: CandidatePair) -> Bool {
    (left.larger, left.smaller) < (right.larger, right.smaller)
  }
}
