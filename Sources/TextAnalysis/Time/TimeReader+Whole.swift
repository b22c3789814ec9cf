extension TimeReader {
  /// The bytes of `text` without the blanks around it.
  static func trimmed(_ text: ByteView) -> Range<Int> {
    let lexicon = TimeLexicon.shared
    var start = 0
    while start < text.count {
      let (value, length) = text.scalar(at: start)
      guard lexicon.symbol(of: value) == TimeLexicon.blank else { break }
      start += length
    }
    var end = text.count
    while end > start {
      let length = blankLength(in: text, endingAt: end)
      guard length > 0 else { break }
      end -= length
    }
    return start..<end
  }

  private static func blankLength(in text: ByteView, endingAt end: Int) -> Int {
    let lexicon = TimeLexicon.shared
    for length in 1...3 {
      let (value, width) = text.scalar(at: end - length)
      if width == length, lexicon.symbol(of: value) == TimeLexicon.blank { return length }
    }
    return 0
  }

  /// Marks that stand for "none" only when nothing else is in the field: /, —, 无, ( ).
  static func placeholder(_ text: ByteView, _ body: Range<Int>) -> TimeReading? {
    guard !body.isEmpty, body.count <= 24 else { return nil }
    var offset = body.lowerBound
    while offset < body.upperBound {
      let (value, length) = text.scalar(at: offset)
      guard isBlankMark(value) else { return nil }
      offset += length
    }
    return TimeReading(range: body, meaning: .placeholder)
  }

  private static func isBlankMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x2D, 0x2F, 0x3F, 0x5F, 0x2013...0x2015, 0xFF0F, 0xFF1F, 0x65E0, 0x7121, 0x5E74,
      0x6708, 0x65E5, 0x28, 0x29, 0xFF08, 0xFF09, 0x3000, 0x58, 0x78, 0xD7, 0x2A, 0x25A1:
      true
    default: false
    }
  }

  /// A day as figures that no expression begins with: 6.30, 6/30前 of the context's year, 31/12/2026.
  ///
  /// Of a day and a month in front of a year the one above 12 must be the day; 3/4/2026 is not read.
  static func shortDate(_ text: ByteView, _ body: Range<Int>, _ context: TimeContext)
    -> TimeReading?
  {
    guard let first = figure(text, body.lowerBound), isShortMark(text[first.end]),
      let second = figure(text, first.end + 1)
    else { return nil }
    var fields = TimeFields(range: body.lowerBound..<second.end)
    if isShortMark(text[second.end]), let year = TimeNumber(in: text, at: second.end + 1) {
      fields.range = body.lowerBound..<year.end
      guard year.isYear, max(first.value, second.value) > 12 || first.value == second.value else {
        return TimeReading(range: fields.range, meaning: .unreadable)
      }
      (fields.year, fields.hasYear) = (year.value, true)
      let month = min(first.value, second.value)
      fields.set(month: month, day: max(first.value, second.value), at: fields.range)
    } else {
      fields.set(month: first.value, day: second.value, at: fields.range)
    }
    let parser = TimeParser(text: text, context: context, isProse: false)
    let next = parser.token(at: fields.range.upperBound)
    guard next.range.lowerBound >= body.upperBound || next.term == .bound(.upTo) else { return nil }
    return parser.expression(of: fields).reading
  }

  /// Words that name no time when nothing else is in the field: 视情况而定, 另行通知, 按时完成. In running text they
  /// say how something is done.
  static func emptyWords(_ text: ByteView, _ body: Range<Int>) -> TimeReading? {
    guard !body.isEmpty, body.count <= 48, text[body.lowerBound] >= 0x80 else { return nil }
    let folded = TextFolding.fold(text.part(body))
    return folded.withUnsafeBufferPointer { buffer in
      let bytes = ByteView(buffer)
      let isEmpty = empty.contains { word in
        let end = word.utf8CodeUnitCount
        guard bytes.has(word, at: 0) else { return false }
        return end == bytes.count
          || additions.contains {
            bytes.has($0, at: end) && end + $0.utf8CodeUnitCount == bytes.count
          }
      }
      return isEmpty ? TimeReading(range: body, meaning: .vague) : nil
    }
  }

  /// 汛期前, 入汛前完成, 供暖季前: in running text such words mostly say what for.
  static func beforeSeason(_ text: ByteView, _ body: Range<Int>, _ context: TimeContext)
    -> TimeReading?
  {
    guard text[body.lowerBound] >= 0xE4 else { return nil }
    for (words, season) in seasons {
      guard let word = words.first(where: { text.has($0, at: body.lowerBound) }) else { continue }
      var fields = TimeFields(
        range: body.lowerBound..<body.lowerBound + word.utf8CodeUnitCount)
      fields.part = .season(season)
      let parser = TimeParser(text: text, context: context, isProse: false)
      let reading = parser.expression(of: fields).reading
      return reading.bound == .upTo ? reading : nil
    }
    return nil
  }

  private static let seasons: [(words: [StaticString], season: WeatherSeason)] = [
    (["主汛期", "防汛期", "汛期", "入汛", "汛", "雨季", "防汛"], .flood),
    (
      ["供暖季", "采暖季", "採暖季", "供暖期", "采暖期", "採暖期", "供暖", "采暖", "採暖", "供热季", "供熱季", "供热", "供熱"],
      .heating
    ),
  ]

  private static let empty: [StaticString] = [
    "视情况而定", "视具体情况而定", "视实际情况而定", "视情况确定", "视情况", "视情而定", "视情", "酌情", "看情况", "另行通知", "另行安排", "及时",
    "按时限要求", "按时限", "按时", "按期", "如期", "按时按期", "适当时候", "适当时机", "适当时间", "适当的时候", "合适的时候",
    "若干年内", "数年内", "几年内", "年内择机", "年内适时", "年内尽快", "本年择机", "根据实际情况", "根据工作需要", "根据需要", "按要求", "按进度",
    "视工作进展", "视进展", "视条件", "条件允许时",
    "条件具备时", "条件具备后", "条件允许后", "待条件具备", "近期内", "近日内", "短期内", "不久",
  ]

  /// What may stand behind: 按期完成, 视情开展.
  private static let additions: [StaticString] = [
    "完成", "办理", "开展", "推进", "落实", "实施", "启动", "进行", "处理", "办结", "报送", "上报", "安排", "确定", "。",
  ]

  /// Whether others set the time, however they are called: 按省厅要求, 根据工作需要.
  static func isByOthers(_ text: ByteView, _ body: Range<Int>) -> Bool {
    let openings: [StaticString] = ["按", "根据", "根據", "依据", "依據", "视", "視", "随", "隨"]
    return openings.contains { text.has($0, at: body.lowerBound) }
  }

  private static func figure(_ text: ByteView, _ offset: Int) -> TimeNumber? {
    guard let number = TimeNumber(in: text, at: offset), number.isArabic, number.length <= 2 else {
      return nil
    }
    return number
  }

  private static func isShortMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }
}
