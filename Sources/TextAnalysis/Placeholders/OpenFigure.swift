/// A run of x, X or × that may stand for a figure or a name: xx所, 20xx年, x.x%, X市.
///
/// Most x are none: words (max, XML), sums (1+X), sizes (4X100), names (X光, iPhone X).
struct OpenFigure {
  /// The offset behind the run.
  let end: Int
  /// The place to fill in, with the unit behind it; nil where the x are part of something else.
  let place: Range<Int>?

  /// Reads the run that begins at `offset`; nil if none does.
  init?(_ text: ByteView, at offset: Int) {
    guard let run = Run(text, at: offset) else { return nil }
    end = run.end
    place = run.place
  }

  /// Whether, and how long, an x of any sort stands at `offset`.
  private static func length(_ text: ByteView, at offset: Int) -> Int {
    switch text[offset] {
    case 0x78, 0x58: return 1
    case 0xC3: return text[offset + 1] == 0x97 ? 2 : 0
    case 0xD1: return text[offset + 1] == 0x85 ? 2 : 0
    case 0xD0: return text[offset + 1] == 0xA5 ? 2 : 0
    // A Roman ten.
    case 0xE2: return text.has("Ⅹ", at: offset) ? 3 : 0
    case 0xEF: return text.has("Ｘ", at: offset) || text.has("ｘ", at: offset) ? 3 : 0
    default: return 0
    }
  }

  /// Whether two x stand at `offset`, as in the second half of xx-xx.
  private static func startsRun(_ text: ByteView, at offset: Int) -> Bool {
    let first = length(text, at: offset)
    return first > 0 && length(text, at: offset + first) > 0
  }

  private struct Run {
    let text: ByteView
    let start: Int
    let end: Int
    let count: Int
    /// Whether digits stand behind a point: x.6.
    let isDecimal: Bool

    init?(_ text: ByteView, at offset: Int) {
      var end = offset
      var count = 0
      while true {
        let length = OpenFigure.length(text, at: end)
        if length > 0 {
          end += length
          count += 1
        } else if count > 0, text[end] == 0x2E, OpenFigure.length(text, at: end + 1) > 0 {
          end += 1
        } else if count > 1, text[end] == 0x2D, OpenFigure.startsRun(text, at: end + 1) {
          end += 1
        } else {
          break
        }
      }
      guard count > 0 else { return nil }
      var decimals = end + 1
      while text[end] == 0x2E, (0x30...0x39).contains(text[decimals]) { decimals += 1 }
      isDecimal = text[end] == 0x2E && decimals > end + 1
      if isDecimal { end = decimals }
      (self.text, start, self.end, self.count) = (text, offset, end, count)
    }

    var place: Range<Int>? {
      if let year { return year }
      if text[start] == 0xE2 { return placeOfTen }
      if let road { return road }
      guard !PlaceholderScan.isWord(text[start - 1]), !PlaceholderScan.isWord(text[end]),
        !isPartOfSum, !isHyphenated
      else { return nil }
      if isDecimal {
        return PlaceholderWords.units.contains(next.value) ? start..<next.end : nil
      }
      let endsWord =
        !(0xE4...0xE9).contains(text[end])
        || text.has(anyOf: PlaceholderWords.behindAnnexes, at: end)
      if endsWord, text.has(anyOf: PlaceholderWords.annexes, endingAt: start) {
        return start..<end
      }
      return count > 1 ? placeOfMany : placeOfOne
    }

    /// 20xx, 202x: digits of a year, then x.
    private var year: Range<Int>? {
      var first = start
      while (0x30...0x39).contains(text[first - 1]), start - first < 4 { first -= 1 }
      let digits = start - first
      guard digits > 0, digits + count == 4, text[first] == 0x31 || text[first] == 0x32,
        !PlaceholderScan.isWord(text[first - 1]), !PlaceholderScan.isWord(text[end])
      else { return nil }
      return first..<(text.has("年", at: end) ? end + 3 : end)
    }

    /// Ⅹ年Ⅹ月; elsewhere it is a number.
    private var placeOfTen: Range<Int>? {
      let isDate = text.has(anyOf: ["年", "月", "日"], at: end)
      return isDate && !text.has("第", endingAt: start) ? start..<end + 3 : nil
    }

    /// G×××线, SXXX省道: the number of a road.
    private var road: Range<Int>? {
      guard count > 1, [0x47, 0x53, 0x58, 0x59, 0x43].contains(text[start - 1]),
        !PlaceholderScan.isWord(text[start - 2]),
        text.has(anyOf: PlaceholderWords.roads, at: end)
      else { return nil }
      return start - 1..<end
    }

    /// 1+X, X+1
    private var isPartOfSum: Bool {
      text[start - 1] == 0x2B || text[end] == 0x2B || text.has("＋", at: start - 3)
        || text.has("＋", at: end)
    }

    /// X-ray, e-x
    private var isHyphenated: Bool {
      text[end] == 0x2D && PlaceholderScan.isWord(text[end + 1])
        || text[start - 1] == 0x2D && PlaceholderScan.isWord(text[start - 2])
    }

    private var isTimesSign: Bool { text[start] == 0xC3 }

    /// The first character behind the run that is no blank.
    private var next: (value: UInt32, end: Int) {
      let offset = text[end] == 0x20 ? end + 1 : end
      let (value, length) = text.scalar(at: offset)
      return (value, offset + length)
    }

    /// The last character before the run that is no blank.
    private var before: UInt32 {
      let offset = text[start - 1] == 0x20 ? start - 1 : start
      if text[offset - 1] < 0x80 { return UInt32(text[offset - 1]) }
      let three = text.scalar(at: offset - 3)
      return three.length == 3 ? three.value : text.scalar(at: offset - 2).value
    }

    private var placeOfMany: Range<Int>? {
      // XX染色体
      if isRomanNumeral || text.has("染色", at: end) { return nil }
      return start..<(PlaceholderWords.units.contains(next.value) ? next.end : end)
    }

    /// Chapter XX, Part XXX
    private var isRomanNumeral: Bool {
      guard text[start] == 0x58, count < 4, text[start - 1] == 0x20 else { return false }
      var first = start - 1
      while PlaceholderScan.isWord(text[first - 1]), start - first < 16 { first -= 1 }
      return [
        "part", "chapter", "title", "volume", "vol", "article", "section", "schedule", "annex",
        "appendix", "book", "act", "figure", "table", "class", "type",
      ]
      .contains(text.string(first..<start - 1).lowercased())
    }

    private var placeOfOne: Range<Int>? {
      let (next, nextEnd) = next
      if next == 0x25 || next == 0xFF05 { return start..<nextEnd }
      if text.has(" per cent", at: end) || text.has(" percent", at: end) { return start..<end }
      if isEnglishFigure { return start..<end }
      if before < 0x80, PlaceholderScan.isWord(UInt8(before)) { return nil }
      let isUnit = PlaceholderWords.units.contains(next)
      if isTimesSign {
        guard isOpenTimes(next, nextEnd) else { return nil }
        return start..<(isUnit ? nextEnd : endOfWord(from: nextEnd))
      }
      guard (0x4E00..<0xA000).contains(next), !PlaceholderWords.nounsBehindX.contains(next) else {
        return nil
      }
      return start..<(isUnit ? nextEnd : endOfWord(from: nextEnd))
    }

    /// Recruit X nurses: behind a verb that takes a figure, before a word in lower case.
    private var isEnglishFigure: Bool {
      guard text[start] == 0x58, text[start - 1] == 0x20, text[end] == 0x20,
        (0x61...0x7A).contains(text[end + 1])
      else { return false }
      var first = start - 1
      while PlaceholderScan.isWord(text[first - 1]), start - first < 12 { first -= 1 }
      return PlaceholderWords.wordsBeforeEnglishFigures.contains(
        text.string(first..<start - 1).lowercased())
    }

    /// Whether a single × stands for something, not between two names (文化×科技): ×县, 第×次, 培训教师×名，, 于×年×月.
    private func isOpenTimes(_ next: UInt32, _ nextEnd: Int) -> Bool {
      let isHan = (0x4E00..<0xA000).contains(before)
      let isBehindWord = PlaceholderWords.wordsBeforeFigures.contains(before)
      if PlaceholderWords.unitsBehindTimes.contains(next),
        !isHan || isBehindWord || PlaceholderWords.certainBehindTimes.contains(next)
      {
        return true
      }
      guard PlaceholderWords.units.contains(next) else {
        return isBehindWord && text.has(anyOf: PlaceholderWords.bodies, at: end)
      }
      // A name does not end with a measure word.
      let end = endOfUnit(from: nextEnd)
      return isBehindWord || PlaceholderScan.isBreak(text.scalar(at: end).value)
        || OpenFigure.length(text, at: end) > 0
    }

    /// The end of a unit of several characters, 公里, 亿元, 万亩, of which the first ends at `offset`.
    private func endOfUnit(from offset: Int) -> Int {
      var end = offset
      for _ in 0..<3 {
        let (scalar, length) = text.scalar(at: end)
        guard
          PlaceholderWords.units.contains(scalar) || PlaceholderWords.unitEnds.contains(scalar)
        else { break }
        end += length
      }
      return end
    }

    /// The end of a word of two Chinese characters, of which the first ends at `offset`.
    private func endOfWord(from offset: Int) -> Int {
      let (scalar, length) = text.scalar(at: offset)
      return (0x4E00..<0xA000).contains(scalar) ? offset + length : offset
    }
  }
}
