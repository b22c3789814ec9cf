/// The recorder for folding without the way back.
struct UnrecordedFolding: FoldingRecorder {
  func record(folded: Range<Int>, source: Range<Int>) {}

  func finish() {}
}
