import TextAnalysis

/// Which bytes of the source stand for which bytes of a scalar's decoded value: line folding, indentation and escapes
/// lie between the two.
struct ScalarAlignment: Sendable {
  /// A run of the value and the source bytes that it was made of.
  struct Segment {
    var text: Range<Int>
    var source: Range<Int>
    var relation: Relation

    /// Whether both are the same bytes.
    var isVerbatim: Bool { relation == .verbatim }
  }

  /// What the bytes of a segment have to do with each other.
  enum Relation {
    /// They are the same.
    case verbatim
    /// The source is an escape that stands for the text.
    case escape
    /// The source is a line end with the blanks around it, which left the text.
    case lineEnd
    /// There is no telling, or the text has no bytes of its own: the last line end of a block scalar.
    case unknown
  }

  /// The segments in order; together they cover the value.
  let segments: [Segment]

  /// Aligns a value with its source.
  ///
  /// - Parameters:
  ///   - text: the decoded value; a space that a folded line end left may be missing in it.
  ///   - source: the scalar as written, with its quotes or its block indicator.
  ///   - style: how it is written.
  init(text: ByteView, source: ByteView, style: YAMLStyle) {
    segments = ScalarAligner.segments(text: text, source: source, style: style)
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

  /// The source bytes that make `range` of the value and nothing else; nil where a bound lies inside of what several bytes
  /// of the value were made of. They hold line ends and escapes unless they are `verbatim`.
  func exactSource(of range: Range<Int>) -> (range: Range<Int>, isVerbatim: Bool)? {
    var start: Int?
    var end: Int?
    var isVerbatim = true
    for segment in segments[firstSegment(reaching: range.lowerBound)...] {
      let text = segment.text
      if text.lowerBound > range.upperBound { break }
      if start == nil, text.upperBound > range.lowerBound || range.isEmpty {
        guard let offset = segment.source(at: range.lowerBound) else { return nil }
        start = offset
        if range.isEmpty { return (offset..<offset, true) }
      }
      guard start != nil, text.lowerBound < range.upperBound else { continue }
      guard let offset = segment.source(at: min(range.upperBound, text.upperBound)) else {
        return nil
      }
      end = offset
      if !segment.isVerbatim { isVerbatim = false }
    }
    guard let start, let end, start <= end else { return nil }
    return (start..<end, isVerbatim)
  }

  /// The offset into the value of a source byte; nil inside of what stands for other bytes.
  func text(of offset: Int) -> Int? {
    var (start, end) = (0, segments.count)
    while start < end {
      let middle = (start + end) / 2
      if segments[middle].source.upperBound < offset { start = middle + 1 } else { end = middle }
    }
    guard start < segments.count else { return nil }
    let segment = segments[start]
    guard segment.relation != .unknown else { return nil }
    if offset == segment.source.upperBound { return segment.text.upperBound }
    if offset == segment.source.lowerBound { return segment.text.lowerBound }
    guard segment.isVerbatim, segment.source.contains(offset) else { return nil }
    return segment.text.lowerBound + offset - segment.source.lowerBound
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
        segment.relation == .lineEnd && segment.text.count == 1
        && text[segment.text.lowerBound] == 0x20
      if isFold, Self.isChinese(before: segment.text.lowerBound, text),
        Self.isChinese(text.scalar(at: segment.text.upperBound).value)
      {
        continue
      }
      for offset in segment.text { result.append(text[offset]) }
    }
    return result
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

extension ScalarAlignment.Segment {
  /// The source offset of `offset` of the value; nil inside of what is not verbatim.
  fileprivate func source(at offset: Int) -> Int? {
    if isVerbatim { return source.lowerBound + offset - text.lowerBound }
    guard relation != .unknown else { return nil }
    if offset == text.upperBound { return source.upperBound }
    return offset == text.lowerBound ? source.lowerBound : nil
  }
}
