import TextAnalysis

/// Finds bounds that say two opposite things at once: 不低于或高于.
struct ContradictoryBounds {
  /// A pair of bounds.
  struct Match {
    /// The words, in bytes of the text.
    let range: Range<Int>
    /// The first bound, in bytes of the text.
    let first: Range<Int>
  }

  private static let triggers = FewCharacters("或t")

  /// The contradictory bounds of `text`.
  static func matches(in text: ByteView) -> [Match] {
    var matches: [Match] = []
    var offset = 0
    while let trigger = triggers.next(in: text, from: offset) {
      offset = trigger + max(text.scalar(at: trigger).length, 1)
      guard let match = text[trigger] == 0x74 ? english(trigger, text) : chinese(trigger, text)
      else { continue }
      matches.append(match)
      offset = match.range.upperBound
    }
    return matches
  }

  private static let lower: [StaticString] = ["低于", "低於", "少于", "少於", "小于", "小於"]
  private static let upper: [StaticString] = ["高于", "高於", "超过", "超過", "多于", "多於", "大于", "大於"]

  private static func chinese(_ or: Int, _ text: ByteView) -> Match? {
    guard text.has("或", at: or), text.has("不", at: or - 9) else { return nil }
    let isLower = lower.contains { text.has($0, at: or - 6) }
    guard isLower || upper.contains(where: { text.has($0, at: or - 6) }) else { return nil }
    var start = or + 3
    if text.has("者", at: start) { start += 3 }
    guard (isLower ? upper : lower).contains(where: { text.has($0, at: start) }) else { return nil }
    return Match(range: or - 9..<start + 6, first: or - 9..<or)
  }

  /// “not less than or more than”
  private static func english(_ than: Int, _ text: ByteView) -> Match? {
    guard text.has("than or ", at: than) else { return nil }
    let second = than + 8
    for (first, others) in english {
      let length = first.utf8CodeUnitCount
      guard text.has(first, at: than - length - 1) else { continue }
      let start = than - length - 1
      let before = text.has("not ", at: start - 4) ? 4 : text.has("no ", at: start - 3) ? 3 : 0
      guard before > 0 else { return nil }
      for other in others where text.has(other, at: second) {
        return Match(
          range: start - before..<second + other.utf8CodeUnitCount, first: start - before..<than + 4
        )
      }
    }
    return nil
  }

  private static let english: [(StaticString, [StaticString])] = [
    ("less", ["more than", "greater than", "above"]),
    ("fewer", ["more than", "greater than", "above"]),
    ("lower", ["higher than", "more than", "above"]),
    ("more", ["less than", "fewer than", "below"]),
    ("higher", ["lower than", "less than", "below"]),
    ("greater", ["less than", "fewer than", "below"]),
  ]
}
