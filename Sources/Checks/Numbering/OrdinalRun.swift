/// Numbers of one style that go on from 1 at a place of a text.
struct OrdinalRun {
  /// How many there are.
  let count: Int
  /// Where the last one ends, in bytes of the text.
  let end: Int

  /// The run that begins at `start`; nil where none does, where it is one number alone, or where the numbers are out of
  /// sequence, which is a finding of its own.
  init?(_ marks: [OrdinalMark], at start: Int) {
    guard let first = Self.index(of: start, in: marks), marks[first].value == 1,
      marks[first].prefix.isEmpty
    else { return nil }
    var last = marks[first]
    // Nobody writes as many; without a bound, hostile text takes quadratic time.
    for mark in marks[(first + 1)...].prefix(500) where mark.style == last.style {
      if mark.value == 1 { break }
      guard mark.value == last.value + 1 else { return nil }
      last = mark
    }
    guard last.value > 1 else { return nil }
    count = last.value
    end = last.range.upperBound
  }

  private static func index(of start: Int, in marks: [OrdinalMark]) -> Int? {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = low + (high - low) / 2
      if marks[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low < marks.count && marks[low].range.lowerBound == start ? low : nil
  }
}
