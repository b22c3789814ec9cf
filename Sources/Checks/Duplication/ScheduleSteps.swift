import TextAnalysis

/// The steps of a text that says month by month what is done: 3月：…；6月：….
///
/// What such a text repeats is done again, or goes on.
struct ScheduleSteps {
  /// A text with fewer labels is no schedule.
  private static let fewest = 2
  private static let colons: [StaticString] = [":", "："]

  /// Where the steps begin, in bytes of the text, in order.
  private let starts: [Int]

  init(_ dates: [DateMention], in text: ByteView) {
    let labels = dates.map(\.reading.range).filter {
      text.has(anyOf: Self.colons, at: $0.upperBound)
    }
    starts = labels.count < Self.fewest ? [] : labels.map(\.lowerBound)
  }

  /// The number of the step that a clause at `offset` belongs to, from 1; 0 where there are no steps.
  func step(at offset: Int) -> Int32 {
    Int32(truncatingIfNeeded: starts.prefix { $0 <= offset }.count)
  }
}
