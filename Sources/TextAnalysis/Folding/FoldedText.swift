/// The folded form of a text, with the way back to the text as written.
public struct FoldedText: Sendable {
  /// The folded form, as UTF-8.
  public let bytes: [UInt8]

  private let map: FoldingMap

  /// Folds `text`.
  public init(_ text: ByteView, options: TextFolding.Options = []) {
    var map = FoldingMap()
    bytes = [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
      (count, map) = TextFolding.run(text, options, output, map)
    }
    self.map = map
  }

  /// The byte range of the text as written that was folded to `folded`, a byte range of `bytes`
  /// (clamped to it) that starts and ends between characters.
  ///
  /// Characters that folding dropped are part of it only if they stand between others that are. An
  /// empty range gives the empty range before the character that stands there.
  public func sourceRange(_ folded: Range<Int>) -> Range<Int> {
    let inside = folded.clamped(to: 0..<bytes.count)
    let start = map.sourceStart(of: inside.lowerBound)
    return inside.isEmpty ? start..<start : start..<max(start, map.sourceEnd(of: inside.upperBound))
  }
}
