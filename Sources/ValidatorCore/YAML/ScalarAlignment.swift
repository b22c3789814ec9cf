import TextAnalysis

/// Which bytes of the source stand for which bytes of a scalar's decoded value: line folding, indentation and escapes
/// lie between the two.
struct ScalarAlignment {
  /// A run of the value and the source bytes that it was made of.
  struct Segment {
    var text: Range<Int>
    var source: Range<Int>
    /// Whether both are the same bytes.
    var isVerbatim: Bool
  }

  /// The segments in order; together they cover the value.
  private(set) var segments: [Segment] = []

  /// Aligns a value with its source.
  ///
  /// - Parameters:
  ///   - text: the decoded value; a space that a folded line end left may be missing in it.
  ///   - source: the scalar as written, with its quotes or its block indicator.
  ///   - style: how it is written.
  init(text: ByteView, source: ByteView, style: YAMLStyle) {
    var i = Self.contentStart(source, style)
    var j = 0
    while j < text.count, i < source.count {
      let sourceStart = i
      let textStart = j
      if let length = Self.lineBreak(source, i) {
        i += length
        while text[j] == 0x0A || text[j] == 0x20, j < text.count { j += 1 }
      } else if let length = Self.escape(source, i, style) {
        i += length
        if !Self.isEscapedLineEnd(source, sourceStart, style) { j += text.scalar(at: j).length }
      } else if source[i] == text[j] {
        while i < source.count, j < text.count, source[i] == text[j],
          Self.lineBreak(source, i) == nil, Self.escape(source, i, style) == nil
        {
          i += 1
          j += 1
        }
        segments.append(
          Segment(text: textStart..<j, source: sourceStart..<i, isVerbatim: true))
        continue
      } else if source[i] == 0x20 {
        // Indentation of a block scalar, or blanks that folding dropped.
        i += 1
        continue
      } else {
        break
      }
      segments.append(Segment(text: textStart..<j, source: sourceStart..<i, isVerbatim: false))
    }
    if j < text.count {
      segments.append(
        Segment(
          text: j..<text.count, source: min(i, source.count)..<source.count, isVerbatim: false))
    }
  }

  /// The source bytes of a range of the value.
  func source(of range: Range<Int>) -> Range<Int> {
    var low: Int?
    var high = 0
    for segment in segments[firstSegment(reaching: range.lowerBound)...] {
      if segment.text.lowerBound > range.upperBound { break }
      if segment.text.upperBound > range.lowerBound, low == nil {
        low =
          segment.isVerbatim
          ? segment.source.lowerBound + max(0, range.lowerBound - segment.text.lowerBound)
          : segment.source.lowerBound
      }
      if segment.text.lowerBound < range.upperBound {
        high =
          segment.isVerbatim
          ? segment.source.lowerBound
            + (min(range.upperBound, segment.text.upperBound) - segment.text.lowerBound)
          : segment.source.upperBound
      }
    }
    let start = low ?? segments.last?.source.upperBound ?? 0
    return start..<max(start, high)
  }

  /// The first segment that ends at `offset` of the value or behind it.
  private func firstSegment(reaching offset: Int) -> Int {
    var (start, end) = (0, segments.count)
    while start < end {
      let middle = (start + end) / 2
      if segments[middle].text.upperBound < offset { start = middle + 1 } else { end = middle }
    }
    return start
  }

  /// The value without the spaces that folded line ends left between two Chinese characters.
  func joined(_ text: ByteView) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    for segment in segments {
      let isFold =
        !segment.isVerbatim && segment.text.count == 1 && text[segment.text.lowerBound] == 0x20
        && segment.source.count > 0
      if isFold, Self.isChinese(before: segment.text.lowerBound, text),
        Self.isChinese(text.scalar(at: segment.text.upperBound).value)
      {
        continue
      }
      for offset in segment.text { result.append(text[offset]) }
    }
    return result
  }

  private static func contentStart(_ source: ByteView, _ style: YAMLStyle) -> Int {
    switch style {
    case .singleQuoted, .doubleQuoted: return 1
    case .literal, .folded:
      var offset = 0
      while offset < source.count, source[offset] != 0x0A, source[offset] != 0x0D { offset += 1 }
      offset += source[offset] == 0x0D && source[offset + 1] == 0x0A ? 2 : 1
      while source[offset] == 0x20 { offset += 1 }
      return offset
    default: return 0
    }
  }

  /// The length of a line end with the blanks around it, where one stands at `offset`.
  private static func lineBreak(_ source: ByteView, _ offset: Int) -> Int? {
    var end = offset
    while source[end] == 0x20 || source[end] == 0x09 { end += 1 }
    guard source[end] == 0x0A || source[end] == 0x0D else { return nil }
    while end < source.count {
      let byte = source[end]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { break }
      end += 1
    }
    return end - offset
  }

  private static func escape(_ source: ByteView, _ offset: Int, _ style: YAMLStyle) -> Int? {
    if style == .singleQuoted {
      return source[offset] == 0x27 && source[offset + 1] == 0x27 ? 2 : nil
    }
    guard style == .doubleQuoted, source[offset] == 0x5C else { return nil }
    switch source[offset + 1] {
    case UInt8(ascii: "x"): return 4
    case UInt8(ascii: "u"): return 6
    case UInt8(ascii: "U"): return 10
    case 0x0A, 0x0D, 0x20, 0x09:
      return lineBreak(source, offset + 1).map { $0 + 1 } ?? 2
    default: return 2
    }
  }

  private static func isEscapedLineEnd(_ source: ByteView, _ offset: Int, _ style: YAMLStyle)
    -> Bool
  {
    style == .doubleQuoted && lineBreak(source, offset + 1) != nil
  }

  private static func isChinese(before offset: Int, _ text: ByteView) -> Bool {
    var start = offset - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isChinese(text.scalar(at: start).value)
  }

  /// Ideographs, their punctuation and full-width forms, and the quotation marks and dashes that Chinese shares.
  private static func isChinese(_ scalar: UInt32) -> Bool {
    scalar >= 0x2E80 || (0x2014...0x2026).contains(scalar)
  }
}
