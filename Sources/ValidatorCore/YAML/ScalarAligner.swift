import TextAnalysis

/// Walks a scalar's value and its source in step, by the rules of YAML 1.1 as libyaml has them (its `scanner.c`).
///
/// Where they do not agree, which happens with what a repair left, the rest of the value is one segment.
struct ScalarAligner {
  private let text: ByteView
  private let source: ByteView
  private let style: YAMLStyle
  private var segments: [ScalarAlignment.Segment] = []
  /// Where the source is read.
  private var here = 0
  /// How much of the value is explained.
  private var done = 0

  private init(text: ByteView, source: ByteView, style: YAMLStyle) {
    self.text = text
    self.source = source
    self.style = style
  }

  /// The segments of `text`, in order.
  static func segments(text: ByteView, source: ByteView, style: YAMLStyle)
    -> [ScalarAlignment.Segment]
  {
    var aligner = ScalarAligner(text: text, source: source, style: style)
    if style == .literal || style == .folded {
      aligner.walkBlock()
    } else {
      aligner.walkFlow()
    }
    if aligner.done < text.count {
      aligner.add(
        to: text.count, source: min(aligner.here, source.count)..<source.count, .unknown)
    }
    return aligner.segments
  }

  private mutating func add(
    to end: Int, source: Range<Int>, _ relation: ScalarAlignment.Relation = .lineEnd
  ) {
    segments.append(
      ScalarAlignment.Segment(text: done..<end, source: source, relation: relation))
    done = end
    here = source.upperBound
  }

  /// How far value and source are the same up to `end` of the source.
  private mutating func addVerbatim(to end: Int) {
    var (offset, place) = (done, here)
    while place < end, offset < text.count, source[place] == text[offset] {
      place += 1
      offset += 1
    }
    if place > here { add(to: offset, source: here..<place, .verbatim) }
  }

  private func isLineEnd(_ offset: Int) -> Bool {
    offset < source.count && (source[offset] == 0x0A || source[offset] == 0x0D)
  }

  private func isBlank(_ offset: Int) -> Bool { source[offset] == 0x20 || source[offset] == 0x09 }

  /// Behind the line end at `offset`.
  private func behindLineEnd(_ offset: Int) -> Int {
    offset + (source[offset] == 0x0D && source[offset + 1] == 0x0A ? 2 : 1)
  }

  /// Explains a line end with the empty lines behind it by what they left in the value: a single line end leaves a space,
  /// which may have been taken out afterwards.
  ///
  /// - Returns: false where the value holds something else.
  private mutating func addFold(to end: Int, emptyLines: Int) -> Bool {
    guard emptyLines == 0 else { return addLineFeeds(emptyLines, to: end) }
    add(to: done + (text[done] == 0x20 ? 1 : 0), source: here..<end)
    return true
  }

  private mutating func addLineFeeds(_ count: Int, to end: Int) -> Bool {
    for offset in done..<done + count where text[offset] != 0x0A { return false }
    add(to: done + count, source: here..<end)
    return true
  }

  // MARK: Plain and quoted scalars

  private mutating func walkFlow() {
    here = style == .plain ? 0 : 1
    while done < text.count, here < source.count {
      let before = here
      addVerbatim(to: endOfRun())
      if let length = escapeLength() {
        add(to: done + text.scalar(at: done).length, source: here..<here + length, .escape)
      } else if let fold = fold() {
        let isExplained =
          fold.isEscaped
          ? addLineFeeds(fold.emptyLines, to: fold.end)
          : addFold(to: fold.end, emptyLines: fold.emptyLines)
        guard isExplained else { return }
      }
      guard here > before else { return }
    }
  }

  /// The next escape, or blanks that end a line.
  private func endOfRun() -> Int {
    var offset = here
    while offset < source.count, !isLineEnd(offset) {
      if style == .singleQuoted, source[offset] == 0x27, source[offset + 1] == 0x27 { break }
      if style == .doubleQuoted, source[offset] == 0x5C { break }
      guard isBlank(offset) else {
        offset += 1
        continue
      }
      let start = offset
      while isBlank(offset) { offset += 1 }
      if isLineEnd(offset) { return start }
    }
    return offset
  }

  /// The bytes of the escape that stands here; nil for an escaped line end.
  private func escapeLength() -> Int? {
    if style == .singleQuoted {
      return source[here] == 0x27 && source[here + 1] == 0x27 ? 2 : nil
    }
    guard style == .doubleQuoted, source[here] == 0x5C, !isLineEnd(here + 1) else { return nil }
    switch source[here + 1] {
    case UInt8(ascii: "x"): return 4
    case UInt8(ascii: "u"): return 6
    case UInt8(ascii: "U"): return 10
    default: return 2
    }
  }

  /// The line end that stands here, with the blanks around it and the empty lines behind it.
  private func fold() -> (end: Int, emptyLines: Int, isEscaped: Bool)? {
    var offset = here
    let isEscaped = style == .doubleQuoted && source[offset] == 0x5C
    if isEscaped { offset += 1 }
    while isBlank(offset) { offset += 1 }
    guard isLineEnd(offset) else { return nil }
    var count = 0
    while isLineEnd(offset) || isBlank(offset) {
      if isLineEnd(offset) {
        count += 1
        offset = behindLineEnd(offset)
      } else {
        offset += 1
      }
    }
    return (offset, count - 1, isEscaped)
  }

  // MARK: Block scalars

  private mutating func walkBlock() {
    while here < source.count, !isLineEnd(here) { here += 1 }
    guard here < source.count else { return }
    here = behindLineEnd(here)
    let indentation = indentation()
    // Whether the line before began with a blank; nil before the first line.
    var wasIndented: Bool?
    var emptyLines = 0
    var line = here
    while done < text.count, line < source.count {
      var start = line
      while start < line + indentation, source[start] == 0x20 { start += 1 }
      guard !isLineEnd(start) else {
        emptyLines += 1
        line = behindLineEnd(start)
        continue
      }
      let isIndented = isBlank(start)
      let isFolded = style == .folded && wasIndented == false && !isIndented
      guard addBreak(to: start, emptyLines, isFirst: wasIndented == nil, isFolded: isFolded) else {
        return
      }
      var end = start
      while end < source.count, !isLineEnd(end) { end += 1 }
      addVerbatim(to: end)
      guard here == end, end < source.count else { return }
      (wasIndented, emptyLines, line) = (isIndented, 0, behindLineEnd(end))
    }
  }

  private mutating func addBreak(to start: Int, _ emptyLines: Int, isFirst: Bool, isFolded: Bool)
    -> Bool
  {
    if isFolded { return addFold(to: start, emptyLines: emptyLines) }
    return addLineFeeds(emptyLines + (isFirst ? 0 : 1), to: start)
  }

  /// The spaces before each line that are not part of the value: those of the first line that is not blank, less those
  /// that this line has in the value.
  private func indentation() -> Int {
    Self.leadingSpaces(of: source, from: here) - Self.leadingSpaces(of: text, from: 0)
  }

  private static func leadingSpaces(of text: ByteView, from start: Int) -> Int {
    var line = start
    var offset = start
    while offset < text.count {
      switch text[offset] {
      case 0x0A, 0x0D: line = offset + 1
      case 0x20: break
      default: return offset - line
      }
      offset += 1
    }
    return 0
  }
}
