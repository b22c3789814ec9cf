import TextAnalysis

extension PlanText {
  /// The edit of the source that puts `replacement` in the place of a range of the decoded text, written as the style of the
  /// scalar asks: in quotes with its escapes, in a block scalar on the line where it stands.
  ///
  /// - Parameters:
  ///   - range: bytes of the decoded text.
  ///   - replacement: the new text, decoded.
  /// - Returns: nil where no edit of the source does exactly that: behind an alias, where the range begins or ends inside of
  ///   an escape or a line end, where nothing would be left, or where a plain scalar would come to mean something else.
  public func edit(_ range: Range<Int>, to replacement: String) -> Fix.Edit? {
    guard !place.isAliased, 0 <= range.lowerBound, range.upperBound <= count,
      let change = sourceChange(range, replacement)
    else { return nil }
    return leavesText(range, replacement) ? change : nil
  }

  /// The edit of the source that gives the text another wording; nil where there is none, see ``edit(_:to:)``.
  public func edit(to replacement: String) -> Fix.Edit? {
    edit(0..<count, to: replacement)
  }

  private func sourceChange(_ range: Range<Int>, _ replacement: String) -> Fix.Edit? {
    guard let exact = exactSource(of: range) else {
      let smaller = difference(range, replacement)
      guard smaller.range != range, let exact = exactSource(of: smaller.range) else { return nil }
      return written(smaller.replacement, in: exact.span)
    }
    if !exact.isVerbatim {
      // Line ends and escapes that need not change stay as they are.
      let smaller = difference(range, replacement)
      if let kept = exactSource(of: smaller.range), kept.isVerbatim,
        let edit = written(smaller.replacement, in: kept.span)
      {
        return edit
      }
    }
    return written(replacement, in: exact.span)
  }

  /// The part of `range` that differs from `replacement`, and what stands there instead.
  private func difference(_ range: Range<Int>, _ replacement: String) -> (
    range: Range<Int>, replacement: String
  ) {
    withBytes { text in
      ByteView.with(replacement) { new in
        var start = 0
        let shorter = min(range.count, new.count)
        while start < shorter {
          let (_, length) = new.scalar(at: start)
          let same = (start..<start + length).allSatisfy { new[$0] == text[range.lowerBound + $0] }
          guard same, start + length <= shorter else { break }
          start += length
        }
        var end = 0
        while end < shorter - start, new[new.count - end - 1] == text[range.upperBound - end - 1] {
          end += 1
        }
        while end > 0, new[new.count - end] & 0xC0 == 0x80 { end -= 1 }
        return (
          range.lowerBound + start..<range.upperBound - end, new.string(start..<new.count - end)
        )
      }
    }
  }

  private func leavesText(_ range: Range<Int>, _ replacement: String) -> Bool {
    if replacement.utf8.contains(where: { $0 > 0x20 }) { return true }
    return withBytes { text in
      (0..<range.lowerBound).contains { text[$0] > 0x20 }
        || (range.upperBound..<text.count).contains { text[$0] > 0x20 }
    }
  }
}
