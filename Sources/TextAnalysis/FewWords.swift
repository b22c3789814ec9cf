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
        !word.isEmpty && bytes.offset(of: word) != nil
      }
    }
  }
}
