import TextAnalysis

/// Writes a change of a scalar's value as a change of its source that keeps the style in which the scalar is written.
struct ScalarEdit {
  /// The whole source, and what of it lies between the quotes or behind the block indicator.
  private let source: ByteView
  private let content: Range<Int>
  private let style: YAMLStyle

  /// - Parameters:
  ///   - source: the whole file.
  ///   - scalar: the bytes of the scalar, with its quotes or its block indicator.
  init(source: ByteView, scalar: Range<Int>, style: YAMLStyle) {
    self.source = source
    self.style = style
    var content = scalar
    switch style {
    case .singleQuoted, .doubleQuoted:
      content = scalar.lowerBound + 1..<max(scalar.lowerBound + 1, scalar.upperBound - 1)
    case .literal, .folded:
      var start = scalar.lowerBound
      while start < scalar.upperBound, !Self.isLineEnd(source[start]) { start += 1 }
      content = start..<scalar.upperBound
    default: break
    }
    self.content = content
  }

  /// The source of `replacement` in the place of the bytes in `range`; nil where it would not be read as that.
  func written(_ replacement: String, in range: Range<Int>) -> String? {
    guard content.lowerBound <= range.lowerBound, range.upperBound <= content.upperBound,
      !replacement.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      let written = encoded(replacement), keepsLines(written, range)
    else { return nil }
    return style != .plain || staysPlain(written, range) ? written : nil
  }

  private func encoded(_ text: String) -> String? {
    switch style {
    case .singleQuoted: Self.doubling([0x27], with: 0x27, in: text)
    case .doubleQuoted: Self.doubling([0x22, 0x5C], with: 0x5C, in: text)
    case .plain: text.utf8.contains(where: Self.marks.contains) ? nil : text
    default: text
    }
  }

  /// `text` with `mark` before each of `bytes`.
  private static func doubling(_ bytes: [UInt8], with mark: UInt8, in text: String) -> String {
    guard text.utf8.contains(where: bytes.contains) else { return text }
    var result: [UInt8] = []
    for byte in text.utf8 {
      if bytes.contains(byte) { result.append(mark) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Lines

  /// Whether every line keeps its beginning and its end: blanks there are not read as text, and an empty line means more than
  /// its line end does.
  private func keepsLines(_ written: String, _ range: Range<Int>) -> Bool {
    // Before the first line that holds something there is no telling where text may begin.
    if isBlock, Self.isLineEnd(source[range.lowerBound - 1]) { return false }
    let before = lastByte(before: range.lowerBound)
    let after = firstByte(behind: range.upperBound)
    // Lines of a folded scalar that begin with blanks are not folded.
    if style == .folded, before == nil, Self.isBlank(source[range.lowerBound]) { return false }
    // Most edits lie inside of a line, and no scalar of a megabyte is looked through for each of them.
    guard before == nil || after == nil, style == .plain || isBlock || spansLines else {
      return true
    }
    if before == nil, written.utf8.first.map(Self.isBlank) ?? opensBlank(range.upperBound) {
      return false
    }
    if after == nil, written.utf8.last.map(Self.isBlank) ?? endsBlank(range.lowerBound) {
      return false
    }
    return true
  }

  private var isBlock: Bool { style == .literal || style == .folded }

  private var spansLines: Bool { content.contains { Self.isLineEnd(source[$0]) } }

  /// The last byte before `offset` on its line that is no blank; nil at the beginning of the line.
  private func lastByte(before offset: Int) -> UInt8? {
    var offset = offset
    while offset > content.lowerBound, Self.isBlank(source[offset - 1]) { offset -= 1 }
    guard offset > content.lowerBound, !Self.isLineEnd(source[offset - 1]) else { return nil }
    return source[offset - 1]
  }

  /// The first byte behind `offset` on its line that is no blank; nil at the end of the line.
  private func firstByte(behind offset: Int) -> UInt8? {
    var offset = offset
    while offset < content.upperBound, Self.isBlank(source[offset]) { offset += 1 }
    return offset < content.upperBound && !Self.isLineEnd(source[offset]) ? source[offset] : nil
  }

  /// Whether nothing or a blank stands at `offset`.
  private func opensBlank(_ offset: Int) -> Bool {
    offset >= content.upperBound || source[offset] <= 0x20
  }

  private func endsBlank(_ offset: Int) -> Bool {
    offset <= content.lowerBound || source[offset - 1] <= 0x20
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  // MARK: Scalars without quotes

  /// Characters that may mean something to YAML in the midst of a plain scalar.
  private static let marks = Array(":#,[]{}".utf8)
  /// Characters that may mean something at its beginning.
  private static let openingMarks = marks + Array("-?&*!|>'\"%@`".utf8)

  /// Whether the scalar neither ends early nor begins to mean something else.
  private func staysPlain(_ written: String, _ range: Range<Int>) -> Bool {
    let next = range.upperBound < content.upperBound ? source[range.upperBound] : 0x20
    let previous = range.lowerBound > content.lowerBound ? source[range.lowerBound - 1] : 0x20
    let first = written.utf8.first ?? next
    let last = written.utf8.last ?? previous
    if range.lowerBound == content.lowerBound, Self.openingMarks.contains(first) { return false }
    if previous == UInt8(ascii: ":"), first <= 0x20 || Self.marks.contains(first) { return false }
    return next != UInt8(ascii: "#") || last > 0x20
  }
}
