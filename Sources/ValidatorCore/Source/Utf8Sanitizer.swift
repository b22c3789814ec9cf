/// Replaces, at equal length, what is no UTF-8 or what libyaml refuses or misreads, and notes it.
///
/// libyaml checks whole buffers, so that one bad byte would cost every event of the file. Each
/// replacement has the length of what it replaces, so that offsets stay those of the file.
struct Utf8Sanitizer {
  /// The text, good UTF-8 after `run`.
  private(set) var bytes: [UInt8]
  /// What was replaced.
  private(set) var tally: EncodingProblemTally

  init(_ bytes: [UInt8], tally: EncodingProblemTally = EncodingProblemTally()) {
    self.bytes = bytes
    self.tally = tally
  }

  /// Mends the text from `start`, which must be the start of a character.
  mutating func run(from start: Int = 0) {
    let first = bytes.withUnsafeBytes { Utf8Scanner($0).firstStop(from: start) }
    // Lending the text for writing may copy it.
    guard first < bytes.count else { return }
    let padding = Utf8Sanitizer.paddingStart(bytes)
    var tally = tally
    bytes.withUnsafeMutableBufferPointer { buffer in
      let scanner = Utf8Scanner(UnsafeRawBufferPointer(buffer))
      var offset = first
      while offset < buffer.count {
        let trouble = Utf8Sanitizer.trouble(UnsafeBufferPointer(buffer), at: offset)
        let end = offset + trouble.length
        tally.note(trouble.kind, at: offset..<end)
        Utf8Sanitizer.mend(buffer, offset..<end, trouble, isPadding: offset >= padding)
        offset = scanner.firstStop(from: end)
      }
    }
    self.tally = tally
  }

  /// What stands at a place where the scanner stopped.
  private struct Trouble {
    let kind: EncodingProblem.Kind
    let length: Int
    let mending: Mending
  }

  private enum Mending {
    case questionMarks
    case replacementCharacter
    case blank
    case nothing
  }

  /// NUL and SUB bytes that end a file are padding: from this offset they become blanks, as marks
  /// on a line of their own would be read as a key.
  private static func paddingStart(_ bytes: [UInt8]) -> Int {
    let last = bytes.lastIndex { $0 != 0 && $0 != 0x1A && $0 != 0x0A && $0 != 0x0D }
    return last.map { $0 + 1 } ?? 0
  }

  private static func trouble(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Trouble {
    func byte(_ step: Int) -> UInt8 { offset + step < bytes.count ? bytes[offset + step] : 0 }
    switch (byte(0), byte(1), byte(2)) {
    case (0, _, _):
      return Trouble(kind: .nul, length: 1, mending: .questionMarks)
    case (0x0B, _, _), (0x0C, _, _):
      return Trouble(kind: .wordLineBreak, length: 1, mending: .blank)
    case (0x01..<0x20, _, _), (0x7F, _, _):
      return Trouble(kind: .controlCharacter, length: 1, mending: .questionMarks)
    case (0xC2, 0x85, _):
      return Trouble(kind: .lineSeparator, length: 2, mending: .blank)
    case (0xC2, 0x80..<0xA0, _):
      return Trouble(kind: .controlCharacter, length: 2, mending: .questionMarks)
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9):
      return Trouble(kind: .lineSeparator, length: 3, mending: .blank)
    case (0xEF, 0xBB, 0xBF):
      // libyaml skips the mark in the first column, but counts it as a column of indentation.
      let startsLine = offset == 0 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D
      return Trouble(
        kind: .strayByteOrderMark, length: 3,
        mending: startsLine ? .replacementCharacter : .nothing)
    case (0xEF, 0xBF, 0xBE), (0xEF, 0xBF, 0xBF):
      return Trouble(kind: .noncharacter, length: 3, mending: .replacementCharacter)
    case (0xED, 0xA0..<0xC0, 0x80..<0xC0):
      return Trouble(kind: .loneSurrogate, length: 3, mending: .replacementCharacter)
    default:
      return Trouble(kind: .invalidBytes, length: 1, mending: .questionMarks)
    }
  }

  private static func mend(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>, _ trouble: Trouble,
    isPadding: Bool
  ) {
    switch (trouble.mending, trouble.length) {
    case (.nothing, _): return
    case (.replacementCharacter, _): write("\u{FFFD}", to: bytes, at: range.lowerBound)
    case (.blank, 3): write("\u{3000}", to: bytes, at: range.lowerBound)
    case (.blank, 2): write("\u{A0}", to: bytes, at: range.lowerBound)
    case (.blank, _): write(" ", to: bytes, at: range.lowerBound)
    case (.questionMarks, _):
      for offset in range { bytes[offset] = isPadding ? 0x20 : mark(bytes, at: offset) }
    }
  }

  private static func write(
    _ text: StaticString, to bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) {
    for step in 0..<text.utf8CodeUnitCount { bytes[offset + step] = text.utf8Start[step] }
  }

  /// A question mark; an underscore where YAML could take the question mark for the sign of a key.
  private static func mark(
    _ bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int
  ) -> UInt8 {
    guard offset > 0 else { return UInt8(ascii: "_") }
    switch bytes[offset - 1] {
    case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","):
      return UInt8(ascii: "_")
    default:
      return UInt8(ascii: "?")
    }
  }
}
