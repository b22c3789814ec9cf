/// A few dozen words that are looked for in short texts; larger lists belong into a ``Lexicon``.
public struct FewWords: Sendable {
  private let words: [[UInt8]]

  /// Words in Simplified characters, half-width and lower case, as folding leaves a text.
  public init(_ words: [String]) {
    self.words = words.map { Array($0.utf8) }
  }

  /// Whether one of the words stands in `text`; script, width and case do not matter.
  public func occur(in text: ByteView) -> Bool {
    let folded = TextFolding.fold(text)
    return folded.withUnsafeBufferPointer { buffer in
      let bytes = ByteView(buffer)
      return words.contains { word in
        word.withUnsafeBufferPointer { Self.find(ByteView($0), in: bytes) }
      }
    }
  }

  private static func find(_ word: ByteView, in text: ByteView) -> Bool {
    guard word.count > 0, word.count <= text.count else { return false }
    let first = word[0]
    for offset in 0...(text.count - word.count) where text[offset] == first {
      if text.part(offset..<offset + word.count) == word { return true }
    }
    return false
  }
}
