/// One walk over a text that writes its folded form.
struct FoldingPass<Recorder: FoldingRecorder> {
  /// Writes the folded form.
  private(set) var writer: Utf8Writer
  /// Takes down where it comes from.
  private(set) var recorder: Recorder

  private let text: ByteView
  private let dropsMarks: Bool
  /// Whether the character before is a digit.
  private var followsDigit = false

  /// `output` has room for as many bytes as `text` has.
  init(
    _ text: ByteView, dropsMarks: Bool, output: UnsafeMutableBufferPointer<UInt8>,
    recorder: Recorder
  ) {
    self.text = text
    self.dropsMarks = dropsMarks
    writer = Utf8Writer(output)
    self.recorder = recorder
  }

  /// Folds the whole text.
  mutating func run() {
    var offset = 0
    while offset < text.count {
      let lead = text[offset]
      if lead < 0x80 {
        let end = copyWord(at: offset)
        guard end == offset else {
          offset = end
          continue
        }
        fold(MarkFolding.ascii(UInt32(lead)), from: offset..<(offset + 1))
        offset += 1
        continue
      }
      if lead >= 0xE4, lead <= 0xE9, copyIdeograph(at: offset, lead) {
        offset += 3
        continue
      }
      let (value, length) = text.scalar(at: offset)
      let isBad = value == 0xFFFD && length == 1
      fold(isBad ? 0x3F : TextFolding.scalar(value), from: offset..<(offset + length))
      offset += length
    }
    recorder.finish()
  }

  /// Writes the letters and digits of ASCII at `offset`, at most eight, and returns their end.
  @inline(__always)
  private mutating func copyWord(at offset: Int) -> Int {
    guard let bytes = text.eightBytes(at: offset) else { return offset }
    let word = ASCIIWord(bytes)
    guard word.length > 0 else { return offset }
    let start = writer.count
    writer.write(lowest: word.length, of: word.folded)
    recorder.record(folded: start..<writer.count, source: offset..<(offset + word.length))
    followsDigit = word.endsInDigit
    return offset + word.length
  }

  /// Writes the form of the ideograph at `offset`; false if none stands there.
  @inline(__always)
  private mutating func copyIdeograph(at offset: Int, _ lead: UInt8) -> Bool {
    let second = text[offset + 1]
    let third = text[offset + 2]
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80,
      let form = HanFolding.ideograph(lead, second, third)
    else { return false }
    let start = writer.count
    writer.write(form[0], form[1], form[2])
    recorder.record(folded: start..<writer.count, source: offset..<(offset + 3))
    followsDigit = false
    return true
  }

  /// Writes the folded character `value` that comes from `source`, unless it is dropped.
  @inline(__always)
  private mutating func fold(_ value: UInt32, from source: Range<Int>) {
    guard value != 0 else { return }
    let isDigit = value &- 0x30 < 10
    defer { followsDigit = isDigit }
    guard isDigit || !dropsMarks || !MarkFolding.isMark(value) || joinsDigits(value, source)
    else { return }
    let start = writer.count
    writer.write(value)
    recorder.record(folded: start..<writer.count, source: source)
  }

  /// Whether a point, colon, stroke or dash stands between two digits.
  private func joinsDigits(_ value: UInt32, _ source: Range<Int>) -> Bool {
    guard followsDigit, value == 0x2D || value == 0x2E || value == 0x2F || value == 0x3A
    else { return false }
    let next = TextFolding.scalar(text.scalar(at: source.upperBound).value)
    return next &- 0x30 < 10
  }
}
