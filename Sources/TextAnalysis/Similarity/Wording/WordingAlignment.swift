/// What two rows of units have in common and where they differ, with as few differences as can be.
///
/// E. W. Myers, "An O(ND) difference algorithm and its variations", 1986: the time grows with the
/// length times the number of differences, and beyond a number of them nothing is said.
enum WordingAlignment {
  /// A place where the rows differ: units of the first, of the second, or both.
  struct Gap: Equatable {
    var first: Range<Int>
    var second: Range<Int>
  }

  /// The most units that only one of the rows holds.
  static let mostEdits = 400

  /// The places where two rows differ, in order; nil if they differ in more than ``mostEdits`` units.
  ///
  /// - Parameter share: nil also if they have less than this in common, as a share of the shorter one. That
  ///   is known after fewer edits.
  static func gaps(_ first: [UInt32], _ second: [UInt32], sharing share: Double = 0) -> [Gap]? {
    let common = Int((share * Double(min(first.count, second.count))).rounded(.down))
    var start = 0
    while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
    var tail = 0
    while tail < min(first.count, second.count) - start,
      first[first.count - 1 - tail] == second[second.count - 1 - tail]
    {
      tail += 1
    }
    let middle = Middle(
      first: Array(first[start..<(first.count - tail)]),
      second: Array(second[start..<(second.count - tail)]),
      limit: min(first.count + second.count - 2 * common, mostEdits))
    return middle.gaps()?.map { gap in
      Gap(
        first: gap.first.lowerBound + start..<gap.first.upperBound + start,
        second: gap.second.lowerBound + start..<gap.second.upperBound + start)
    }
  }

  /// What lies between the common beginning and the common end.
  private struct Middle {
    let first: [UInt32]
    let second: [UInt32]
    /// The most edits that are looked for.
    let limit: Int

    /// Room for the trace of 15 edits.
    private static let usualTrace = 256

    func gaps() -> [Gap]? {
      if first.isEmpty || second.isEmpty {
        return first.count == second.count
          ? [] : [Gap(first: 0..<first.count, second: 0..<second.count)]
      }
      guard let trace = trace() else { return nil }
      return gaps(along: trace.reach, trace.edits)
    }

    /// For each number of edits, from 0 on, how far into the first row each diagonal reached before: one list behind
    /// the other, so that the list of `edits` starts at its square. With it the number of edits that it takes.
    private func trace() -> (reach: [Int32], edits: Int)? {
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * limit + 3) { reach in
        reach.initialize(repeating: 0)
        var trace: [Int32] = []
        trace.reserveCapacity(Self.usualTrace)
        let edits = first.withUnsafeBufferPointer { first in
          second.withUnsafeBufferPointer { second in
            (0...limit).first { edits in
              let reached = reach[(limit + 1 - edits)...(limit + 1 + edits)]
              trace.append(contentsOf: UnsafeMutableBufferPointer(rebasing: reached))
              return reachesEnd(edits, reach, first, second)
            }
          }
        }
        return edits.map { (trace, $0) }
      }
    }

    /// Goes on by one edit on each diagonal; whether that reaches the ends of both rows.
    private func reachesEnd(
      _ edits: Int, _ reach: UnsafeMutableBufferPointer<Int32>,
      _ first: UnsafeBufferPointer<UInt32>, _ second: UnsafeBufferPointer<UInt32>
    ) -> Bool {
      // Not `stride`, which costs as much as the rest of the step.
      var diagonal = -edits - 2
      while diagonal < edits {
        diagonal += 2
        let slot = limit + 1 + diagonal
        let isDown = diagonal == -edits || diagonal != edits && reach[slot - 1] < reach[slot + 1]
        var position = Int(isDown ? reach[slot + 1] : reach[slot - 1] + 1)
        while position < first.count, position - diagonal < second.count,
          first[position] == second[position - diagonal]
        {
          position += 1
        }
        reach[slot] = Int32(truncatingIfNeeded: position)
        if position >= first.count, position - diagonal >= second.count { return true }
      }
      return false
    }

    /// The edits along a trace, neighbouring ones as one gap, in the order of the rows.
    private func gaps(along trace: [Int32], _ total: Int) -> [Gap] {
      var gaps: [Gap] = []
      var (position, other) = (first.count, second.count)
      // From the last edit to the first, each of which is a unit of one row.
      for count in stride(from: total, to: 0, by: -1) {
        // What the diagonals reached with one edit less; the middle one is number `count`.
        let middle = count * count + count
        let diagonal = position - other
        let isDown =
          diagonal == -count
          || diagonal != count && trace[middle + diagonal - 1] < trace[middle + diagonal + 1]
        let before = isDown ? diagonal + 1 : diagonal - 1
        let start = Int(trace[middle + before])
        let edit =
          isDown
          ? Gap(first: start..<start, second: start - before..<start - before + 1)
          : Gap(first: start..<start + 1, second: start - before..<start - before)
        if let next = gaps.last, next.first.lowerBound == edit.first.upperBound,
          next.second.lowerBound == edit.second.upperBound
        {
          gaps[gaps.count - 1] = Gap(
            first: edit.first.lowerBound..<next.first.upperBound,
            second: edit.second.lowerBound..<next.second.upperBound)
        } else {
          gaps.append(edit)
        }
        (position, other) = (start, start - before)
      }
      gaps.reverse()
      return gaps
    }
  }
}
