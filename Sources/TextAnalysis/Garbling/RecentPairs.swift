/// Where pairs of neighbouring characters stood last, filed by a hash of a byte: a later pair takes the place of an
/// earlier one with the same hash, and is nearer.
struct RecentPairs {
  private let places: UnsafeMutableBufferPointer<Int32>

  /// Bytes of eight characters, the longest word that is looked for.
  private static let reach = 24
  private static let never = Int32.min / 2

  /// Calls `body` with no pair filed.
  static func with<Result>(_ body: (RecentPairs) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { places in
      places.initialize(repeating: never)
      return body(RecentPairs(places: places))
    }
  }

  /// Files a pair of characters, of which the second one ends at `end`. Whether it may have stood at most eight
  /// characters before.
  @inline(__always)
  func file(_ first: Int, _ second: Int, endingAt end: Int) -> Bool {
    let hash = (first &+ second) & 0xFF
    let last = Int(places[hash])
    places[hash] = Int32(truncatingIfNeeded: end)
    return end &- last <= Self.reach
  }
}
