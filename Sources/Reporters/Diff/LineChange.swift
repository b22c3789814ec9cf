/// A stretch of lines that stand otherwise in a newer text.
struct LineChange: Equatable {
  /// The lines before, counted from 0.
  var old: Range<Int>
  /// The lines after, counted from 0.
  var new: Range<Int>

  /// How far ahead equal lines are looked for. What lies further apart is a change of everything between.
  private static let reach = 64

  /// What was changed from `old` to `new`, in order.
  ///
  /// Not always the shortest answer, but always a true one, and in linear time: fixes change lines where they stand.
  static func all(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [LineChange] {
    var changes: [LineChange] = []
    var (here, there) = (0, 0)
    while here < old.count || there < new.count {
      if here < old.count, there < new.count, old[here] == new[there] {
        here += 1
        there += 1
        continue
      }
      let (skipped, added) = nextEqual(old[here...], new[there...])
      if let last = changes.last, last.old.upperBound == here, last.new.upperBound == there {
        changes[changes.count - 1].old = last.old.lowerBound..<here + skipped
        changes[changes.count - 1].new = last.new.lowerBound..<there + added
      } else {
        changes.append(LineChange(old: here..<here + skipped, new: there..<there + added))
      }
      here += skipped
      there += added
    }
    return changes
  }

  /// How many lines lie before the nearest equal ones, in either list.
  private static func nextEqual(
    _ old: ArraySlice<ArraySlice<UInt8>>, _ new: ArraySlice<ArraySlice<UInt8>>
  ) -> (Int, Int) {
    for distance in 1...reach {
      for skipped in 0...distance {
        // A line that was changed is likelier than one that came or went.
        let skipped = (distance / 2 + skipped) % (distance + 1)
        let (line, other) = (old.startIndex + skipped, new.startIndex + distance - skipped)
        if line < old.endIndex, other < new.endIndex, old[line] == new[other] {
          return (skipped, distance - skipped)
        }
      }
    }
    return (min(reach, old.count), min(reach, new.count))
  }
}
