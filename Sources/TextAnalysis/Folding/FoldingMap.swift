/// Leads from offsets in a folded text back to the text as written.
struct FoldingMap: FoldingRecorder {
  /// A stretch of the folded text whose bytes stand one for one for those of the text, or one
  /// character that has changed its length.
  private struct Stretch {
    var folded: Range<Int>
    var source: Range<Int>

    var isEven: Bool { folded.count == source.count }
  }

  /// In order, without gaps in the folded text; the one that grows is not among them.
  private var stretches: [Stretch] = []
  private var growing = Stretch(folded: 0..<0, source: 0..<0)

  @inline(__always)
  mutating func record(folded: Range<Int>, source: Range<Int>) {
    if growing.source.upperBound == source.lowerBound, growing.isEven,
      folded.count == source.count
    {
      growing.folded = growing.folded.lowerBound..<folded.upperBound
      growing.source = growing.source.lowerBound..<source.upperBound
    } else {
      stretches.append(growing)
      growing = Stretch(folded: folded, source: source)
    }
  }

  mutating func finish() {
    stretches.append(growing)
  }

  /// Where the character that was folded to the byte at `folded` starts.
  func sourceStart(of folded: Int) -> Int {
    guard let stretch = stretch(with: folded) ?? stretches.last else { return 0 }
    guard folded < stretch.folded.upperBound else { return stretch.source.upperBound }
    return stretch.source.lowerBound + (folded - stretch.folded.lowerBound)
  }

  /// Where the character ends whose folded form ends at `folded`.
  func sourceEnd(of folded: Int) -> Int {
    guard let stretch = stretch(with: folded - 1) else { return 0 }
    guard folded < stretch.folded.upperBound else { return stretch.source.upperBound }
    return stretch.source.lowerBound + (folded - stretch.folded.lowerBound)
  }

  private func stretch(with folded: Int) -> Stretch? {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = low + (high - low) / 2
      if stretches[middle].folded.upperBound <= folded { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count ? stretches[low] : nil
  }
}
