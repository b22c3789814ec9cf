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

    func gaps() -> [Gap]? {
      if first.isEmpty || second.isEmpty {
        return first.count == second.count
          ? [] : [Gap(first: 0..<first.count, second: 0..<second.count)]
      }
      guard let trace = trace() else { return nil }
      return merged(edits(along: trace))
    }

    /// For each number of edits, how far into the first row each diagonal reaches.
    private func trace() -> [[Int]]? {
      var reach = [Int](repeating: 0, count: 2 * limit + 3)
      var trace: [[Int]] = []
      for edits in 0...limit {
        trace.append(Array(reach[(limit + 1 - edits)...(limit + 1 + edits)]))
        // Not `stride`, which costs as much as the rest of the step.
        var diagonal = -edits - 2
        while diagonal < edits {
          diagonal += 2
          let slot = limit + 1 + diagonal
          let isDown = diagonal == -edits || diagonal != edits && reach[slot - 1] < reach[slot + 1]
          var position = isDown ? reach[slot + 1] : reach[slot - 1] + 1
          while position < first.count, position - diagonal < second.count,
            first[position] == second[position - diagonal]
          {
            position += 1
          }
          reach[slot] = position
          if position >= first.count, position - diagonal >= second.count { return trace }
        }
      }
      return nil
    }

    /// The edits from the last to the first: each the place where one row holds a unit of its own.
    private func edits(along trace: [[Int]]) -> [Gap] {
      var edits: [Gap] = []
      var (position, other) = (first.count, second.count)
      for count in stride(from: trace.count - 1, to: 0, by: -1) {
        // What the diagonals reached with one edit less; the middle one is number `count`.
        let reach = trace[count]
        let diagonal = position - other
        let isDown =
          diagonal == -count
          || diagonal != count && reach[count + diagonal - 1] < reach[count + diagonal + 1]
        let before = isDown ? diagonal + 1 : diagonal - 1
        let start = reach[count + before]
        edits.append(
          isDown
            ? Gap(first: start..<start, second: start - before..<start - before + 1)
            : Gap(first: start..<start + 1, second: start - before..<start - before))
        (position, other) = (start, start - before)
      }
      return edits
    }

    /// Neighbouring edits as one gap, in the order of the rows.
    private func merged(_ edits: [Gap]) -> [Gap] {
      var gaps: [Gap] = []
      for edit in edits.reversed() {
        if let last = gaps.last, last.first.upperBound == edit.first.lowerBound,
          last.second.upperBound == edit.second.lowerBound
        {
          gaps[gaps.count - 1] = Gap(
            first: last.first.lowerBound..<edit.first.upperBound,
            second: last.second.lowerBound..<edit.second.upperBound)
        } else {
          gaps.append(edit)
        }
      }
      return gaps
    }
  }
}
