import ValidatorCore

/// Part of a source line as it is shown: what each character becomes, and how many cells it takes.
struct GlyphLine {
  /// A character of the source as it is shown.
  private struct Glyph {
    /// Offset of its first byte in the source.
    var offset: Int
    /// The cell that it begins in.
    var cell: Int
    var cells: Int
    var text: String
  }

  /// Every tab takes as many cells.
  static let tabWidth = 4

  private var glyphs: [Glyph] = []
  /// Offset behind the part's last byte.
  private let end: Int
  /// The number of cells of the whole part.
  private(set) var cells = 0

  /// Reads the bytes in `range`; where that is not the whole `line`, an ellipsis stands for the rest.
  init(_ source: SourceText, range: Range<Int>, of line: SourceSpan) {
    let inside = Self.onScalars(range.clamped(to: line.range), in: source)
    self.init(
      source.string(SourceSpan(inside)), at: inside.lowerBound,
      isCutBefore: inside.lowerBound > line.start, isCutBehind: inside.upperBound < line.end)
  }

  /// Reads a text that begins at `start`; an ellipsis stands for what was cut off.
  init(_ text: String, at start: Int = 0, isCutBefore: Bool = false, isCutBehind: Bool = false) {
    end = start + text.utf8.count
    glyphs.reserveCapacity(text.utf8.count)
    if isCutBefore { append("…", cells: 1, at: start) }
    var offset = start
    for character in text {
      append(character, at: offset)
      offset += character.utf8.count
    }
    if isCutBehind { append("…", cells: 1, at: end) }
  }

  /// The cell at which the character that holds the byte at `offset` begins; the end for offsets behind the part.
  func cell(at offset: Int) -> Int {
    let after = firstGlyph { $0.offset > offset }
    guard after > 0 else { return 0 }
    let glyph = glyphs[after - 1]
    return offset >= end && glyph.offset < end ? cells : glyph.cell
  }

  /// The cell behind the last character that begins before `offset`.
  func endCell(at offset: Int) -> Int {
    let after = firstGlyph { $0.offset >= offset }
    guard after > 0 else { return 0 }
    return glyphs[after - 1].cell + glyphs[after - 1].cells
  }

  /// What is to be seen through a window of `width` cells that begins at `start`, what is cut off marked by an
  /// ellipsis; without trailing spaces.
  func text(from start: Int, width: Int) -> String {
    let isCutBehind = cells - start > width
    let end = isCutBehind ? start + width - 1 : cells
    let first = start > 0 ? start + 1 : 0
    var text = start > 0 ? "…" : ""
    var cell = first
    for glyph in glyphs[firstGlyph { $0.cell >= first }...] {
      guard glyph.cell + glyph.cells <= end else { break }
      text += String(repeating: " ", count: glyph.cell - cell) + glyph.text
      cell = glyph.cell + glyph.cells
    }
    if isCutBehind { text += "…" }
    while text.last == " " { text.removeLast() }
    return text
  }

  private mutating func append(_ character: Character, at offset: Int) {
    if character == "\t" {
      return append(String(repeating: " ", count: Self.tabWidth), cells: Self.tabWidth, at: offset)
    }
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F {
      return append(String(character), cells: 1, at: offset)
    }
    let scalars = character.unicodeScalars
    guard scalars.contains(where: { VisibleText.replacement(for: $0) != nil }) else {
      let text = String(character)
      return append(text, cells: DisplayWidth.cells(of: text), at: offset)
    }
    var next = offset
    for scalar in scalars {
      let text = VisibleText.replacement(for: scalar) ?? String(scalar)
      append(text, cells: DisplayWidth.cells(of: text), at: next)
      next += UTF8.width(scalar)
    }
  }

  private mutating func append(_ text: String, cells width: Int, at offset: Int) {
    glyphs.append(Glyph(offset: offset, cell: cells, cells: width, text: text))
    cells += width
  }

  private func firstGlyph(where isBeyond: (Glyph) -> Bool) -> Int {
    var low = 0
    var high = glyphs.count
    while low < high {
      let middle = (low + high) / 2
      if isBeyond(glyphs[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The range, grown to where Unicode scalars begin.
  private static func onScalars(_ range: Range<Int>, in source: SourceText) -> Range<Int> {
    let bytes = source.bytes
    var start = range.lowerBound
    while start > 0, bytes.indices.contains(start), bytes[start] & 0xC0 == 0x80 { start -= 1 }
    var end = range.upperBound
    while bytes.indices.contains(end), bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<max(start, end)
  }
}
