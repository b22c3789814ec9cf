/// Folds text to one form of each character, for matching only.
///
/// Traditional and Simplified characters and their variant shapes become one character each, mostly
/// the Simplified one; full-width forms become ASCII, Chinese marks their ASCII counterpart where
/// there is one, capital letters of ASCII small ones, and every kind of blank a space. Characters
/// that are not seen (zero-width blanks, variation selectors) are dropped. Folding folded text
/// changes nothing, and text never grows.
public enum TextFolding {
  /// What folding does beyond the usual.
  public struct Options: OptionSet, Hashable, Sendable {
    /// The options as bits.
    public let rawValue: Int

    /// The options that the bits of `rawValue` name.
    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// Drops punctuation and blanks too, for comparing what two texts say. A point, colon, stroke
    /// or dash between two digits stays, so that 1.5 is not 15.
    public static let comparison = Options(rawValue: 1)
  }

  /// The folded form of `text`, as UTF-8. A byte that is no character becomes a question mark.
  public static func fold(_ text: ByteView, options: Options = []) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
      count = run(text, options, output, UnrecordedFolding()).count
    }
  }

  /// Appends the folded form of `text` to `output`, for many short texts in one buffer.
  public static func fold(
    _ text: ByteView, into output: inout [UInt8], options: Options = []
  ) {
    let start = output.count
    output.append(contentsOf: repeatElement(0, count: text.count))
    let count = output.withUnsafeMutableBufferPointer {
      run(text, options, UnsafeMutableBufferPointer(rebasing: $0[start...]), UnrecordedFolding())
        .count
    }
    output.removeLast(text.count - count)
  }

  /// The folded form of a Unicode scalar; 0 for a character that folding drops without any option.
  public static func scalar(_ value: UInt32) -> UInt32 {
    if value < 0x80 { return MarkFolding.ascii(value) }
    if HanFolding.ideographRange.contains(value) { return HanFolding.ideograph(value) }
    let mark = MarkFolding.form(of: value)
    return mark == value ? HanFolding.other(value) : mark
  }

  /// Folds `text` into `output`, which has room for as many bytes as the text has.
  static func run<Recorder: FoldingRecorder>(
    _ text: ByteView, _ options: Options, _ output: UnsafeMutableBufferPointer<UInt8>,
    _ recorder: Recorder
  ) -> (count: Int, recorder: Recorder) {
    var pass = FoldingPass(
      text, dropsMarks: options.contains(.comparison), output: output, recorder: recorder)
    pass.run()
    return (pass.writer.count, pass.recorder)
  }
}
