import TextAnalysis

/// Two figures in the same place of two texts, as they stand there.
struct DuplicateFigures {
  /// That of the first text, with what is counted.
  let first: String
  /// That of the second text.
  let second: String
  /// Whether both count the same: two numbers of one thing, and no times.
  let areCounts: Bool

  /// Nil where the figures are equal and no more than the measure word differs, 4个 and 4座, and where one of the texts
  /// has none.
  init?(_ change: WordingChange, of first: ByteView, and second: ByteView) {
    guard !change.first.isEmpty, !change.second.isEmpty else { return nil }
    let one = Self.quantity(at: change.first, in: first)
    let two = Self.quantity(at: change.second, in: second)
    if let one, let two, one.value == two.value, one.upper == two.upper { return nil }
    areCounts = one?.value != nil && two?.value != nil
    self.first = first.string(areCounts ? one?.range ?? change.first : change.first)
    self.second = second.string(areCounts ? two?.range ?? change.second : change.second)
  }

  private static func quantity(at range: Range<Int>, in text: ByteView) -> Quantity? {
    TextReader().read(text).quantities.first { $0.role != .name && $0.range.overlaps(range) }
  }
}
