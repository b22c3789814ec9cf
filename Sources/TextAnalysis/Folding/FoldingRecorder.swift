/// Takes down, while a text is folded, where each part of the folded form comes from.
protocol FoldingRecorder {
  /// A character that stands at `source` in the text was folded to the bytes at `folded`.
  mutating func record(folded: Range<Int>, source: Range<Int>)

  /// The text is folded whole.
  mutating func finish()
}
