/// The rows of ``PlanPairs``.
struct PairTable {
  /// A character with those that follow it somewhere.
  struct Row {
    let character: UInt32
    /// The binary logarithm of the share of the character in all pairs.
    let likelihood: Double
    /// The bytes of the followers.
    let followers: Range<Int>
  }

  /// In the order of the table.
  private(set) var rows: [Row] = []
  private let bytes = ByteView(
    UnsafeBufferPointer(
      start: PlanPairs.table.utf8Start, count: PlanPairs.table.utf8CodeUnitCount))

  init() {
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let (character, length) = bytes.scalar(at: start)
      if end - start > length, (0x4E00..<0xA000).contains(character) {
        rows.append(
          Row(
            character: character, likelihood: -Double(bytes[start + length] &- 0x30) / 4,
            followers: start + length + 1..<end))
      }
      start = end + 1
    }
  }

  /// Calls `body` with each follower and the binary logarithm of how often it stands there.
  @inline(__always)
  func forEachFollower(in row: Row, _ body: (_ character: UInt32, _ degree: Int) -> Void) {
    var degree = 0
    var offset = row.followers.lowerBound
    while offset < row.followers.upperBound {
      if bytes[offset] < 0x80 {
        degree = Int(bytes[offset] &- 0x30)
        offset += 1
      } else {
        body(bytes.quickScalar(at: offset).value, degree)
        offset += 3
      }
    }
  }
}
