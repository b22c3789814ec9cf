import TextAnalysis

/// A set of words of two characters. Longer words are those that are made of them: 主体工程, 前期工作.
struct CharacterPairs {
  private let pairs: Set<UInt64>

  /// The words in `list`, which stand one behind the other; line ends between them say nothing.
  init(_ list: String) {
    let scalars = list.unicodeScalars.map(\.value).filter { $0 > 0x20 }
    pairs = Set(
      stride(from: 0, to: scalars.count - 1, by: 2).map { Self.pair(scalars[$0], scalars[$0 + 1]) })
  }

  /// The end of the word at `offset` in folded text; nil where none stands.
  func end(in text: ByteView, at offset: Int) -> Int? {
    let (first, length) = text.scalar(at: offset)
    let middle = offset + length
    guard middle < text.count else { return nil }
    let (second, rest) = text.scalar(at: middle)
    return pairs.contains(Self.pair(first, second)) ? middle + rest : nil
  }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }
}
