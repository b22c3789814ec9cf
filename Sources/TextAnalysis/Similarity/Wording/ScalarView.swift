/// A borrowed view of folded Unicode scalars. Reading outside of the text gives 0.
struct ScalarView {
  /// The number of scalars.
  let count: Int
  private let scalars: UnsafeBufferPointer<UInt32>

  /// Views the first `count` of `scalars`, which must be there.
  init(_ scalars: UnsafeBufferPointer<UInt32>, count: Int) {
    self.scalars = scalars
    self.count = min(count, scalars.count)
  }

  /// A part of the text as a text of its own.
  func part(_ range: Range<Int>) -> ScalarView {
    let range = range.clamped(to: 0..<count)
    return ScalarView(UnsafeBufferPointer(rebasing: scalars[range]), count: range.count)
  }

  @inline(__always)
  subscript(position: Int) -> UInt32 {
    position >= 0 && position < count ? scalars[position] : 0
  }

  /// Whether `word` stands at `position`.
  func has(_ word: [UInt32], at position: Int) -> Bool {
    for (index, scalar) in word.enumerated() where self[position + index] != scalar { return false }
    return true
  }
}
