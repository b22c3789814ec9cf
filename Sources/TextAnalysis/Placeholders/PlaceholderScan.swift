/// The walk over one text that ``PlaceholderReader`` makes.
struct PlaceholderScan {
  let text: ByteView
  /// What was found, in order.
  private(set) var found: [Placeholder] = []

  init(_ text: ByteView) {
    self.text = text
  }

  /// Walks the whole text, most Chinese characters in one step.
  mutating func run() {
    var offset = 0
    while offset < text.count {
      let step = stepOverPlainCharacter(at: offset)
      guard step == 0 else {
        offset += step
        continue
      }
      offset = max(read(at: offset) ?? 0, offset + 1)
    }
  }

  /// The length of the character at `offset`, where no place can begin with it; else 0.
  @inline(__always)
  private func stepOverPlainCharacter(at offset: Int) -> Int {
    let lead = text[offset]
    if lead < 0x80 {
      switch lead {
      case 0x78, 0x58, 0x5F, 0x2A, 0x5B, 0x28, 0x20, 0x54, 0x6C, 0x4C, 0x4E: return 0
      // # $ % < ? { E
      case 0x23, 0x24, 0x25, 0x3C, 0x3F, 0x7B, 0x45: return 0
      default: return 1
      }
    }
    switch lead {
    case 0xE4: return 3
    // 资 資
    case 0xE8: return text.has("资", at: offset) || text.has("資", at: offset) ? 0 : 3
    // 待
    case 0xE5: return text[offset + 1] == 0xBE ? 0 : 3
    // 错 and 錯
    case 0xE9: return text.has("错误", at: offset) || text.has("錯誤", at: offset) ? 0 : 3
    // 某 此
    case 0xE6: return text[offset + 1] == 0x9F || text[offset + 1] == 0xAD ? 0 : 3
    // 点 积 積
    case 0xE7: return [0x82, 0xA7, 0xA9].contains(text[offset + 1]) ? 0 : 3
    // × and the Cyrillic х.
    case 0xC3, 0xD0, 0xD1: return 0
    // … □ ○ Ⅹ
    case 0xE2:
      return [0x80, 0x85, 0x96, 0x97].contains(text[offset + 1]) ? 0 : 3
    case 0xE3: return text[offset + 1] == 0x80 && mayOpen(text[offset + 2]) ? 0 : 3
    case 0xEF: return mayOpenWide(text[offset + 1], text[offset + 2]) ? 0 : 3
    default: return 1
    }
  }

  /// The last byte of the blank, 〇 《 【 and 〔.
  private func mayOpen(_ byte: UInt8) -> Bool {
    byte == 0x80 || byte == 0x87 || byte == 0x8A || byte == 0x90 || byte == 0x94
  }

  /// The last two bytes of ％ （ ＊ ＜ ？ Ｘ ＿ and ｘ.
  private func mayOpenWide(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0xBC
      ? third == 0x85 || third == 0x88 || third == 0x8A || third == 0x9C || third == 0x9F
        || third == 0xB8
        || third == 0xBF
      : second == 0xBD && third == 0x98
  }

  /// Notes a place that begins at `offset`; the end of what was read, or nil where none begins.
  private mutating func read(at offset: Int) -> Int? {
    switch text[offset] {
    case 0xE5: return readAwaited(at: offset)
    case 0xE6: return readName(at: offset)
    case 0xE7:
      return readInvitation(at: offset, "点击此处")
        ?? LostFigure(text, at: offset).map { note($0.range) }
    case 0xE8: return LostFigure(text, at: offset).map { note($0.range) }
    case 0x20:
      let next = text[offset + 1]
      return next >= 0x80 || next == 0x20 || next == 0x25 ? readBlank(at: offset) : nil
    case 0x78, 0x58, 0xC3, 0xD0, 0xD1: return readFigure(at: offset)
    case 0xEF:
      return readFigure(at: offset) ?? readLine(at: offset) ?? readEmptyBrackets(at: offset)
        ?? readField(at: offset)
    case 0x23, 0x24, 0x25, 0x3C, 0x3F, 0x45, 0x7B, 0xE9: return readField(at: offset)
    case 0x5F, 0x2A: return readLine(at: offset)
    case 0x4E: return OpenLetter(text, at: offset).map { note($0.range) }
    case 0xE2:
      return readFigure(at: offset) ?? readShapes(at: offset) ?? readField(at: offset)
    case 0xE3:
      return readDocumentNumber(at: offset) ?? readEmptyBrackets(at: offset)
        ?? readShapes(at: offset) ?? readBlank(at: offset)
    case 0x28: return readEmptyBrackets(at: offset)
    default: return readEnglish(at: offset)
    }
  }

  /// What programs print in the place of a value: ${x}, #REF!, ？？.
  private mutating func readField(at offset: Int) -> Int? {
    TemplateField(text, at: offset).map { note($0.range) }
  }

  private mutating func note(_ range: Range<Int>, _ kind: Placeholder.Kind = .text) -> Int {
    if QuotedMark.isMentioned(range, in: text) { return range.upperBound }
    if let last = found.last, last.range.upperBound == range.lowerBound, isDatePart(last.range) {
      found[found.count - 1] = Placeholder(last.kind, last.range.lowerBound..<range.upperBound)
    } else if found.last.map({ $0.range.upperBound <= range.lowerBound }) ?? true {
      found.append(Placeholder(kind, range))
    }
    return range.upperBound
  }

  /// Whether a place ends with 年 or 月, so that what follows belongs to it: xx年xx月.
  private func isDatePart(_ range: Range<Int>) -> Bool {
    text.has("年", at: range.upperBound - 3) || text.has("月", at: range.upperBound - 3)
  }

  // MARK: Figures

  private mutating func readFigure(at offset: Int) -> Int? {
    guard let figure = OpenFigure(text, at: offset) else { return nil }
    guard let range = figure.place, !MaskedCase.isNamed(by: offset..<figure.end, in: text),
      !MaskedName.isWithheld(offset..<figure.end, in: text)
    else { return figure.end }
    return note(range)
  }

  /// ____ and **, with the unit behind them.
  private mutating func readLine(at offset: Int) -> Int? {
    let isLine = text[offset] == 0x5F || text.has("＿", at: offset)
    guard isLine || text[offset] == 0x2A || text.has("＊", at: offset) else { return nil }
    var end = offset
    var count = 0
    while text[end] == text[offset] {
      end += text[offset] < 0x80 ? 1 : 3
      count += 1
      if text[offset] >= 0x80, !text.has("＿", at: end), !text.has("＊", at: end) { break }
    }
    if let year = OpenStar(text, offset..<end) { return note(year.range) }
    let unit = unit(at: end)
    let isWord = Self.isWord(text[offset - 1]) || Self.isWord(text[end])
    let isOpen =
      isLine
      ? count >= 3 || (count == 2 && !isWord) || (unit != nil && !isWord)
      : count >= 2 && unit != nil && !isWord
    return isOpen ? note(offset..<(unit ?? end)) : end
  }

  /// The end of a unit at `offset`, with at most one blank before it.
  private func unit(at offset: Int) -> Int? {
    let start = text[offset] == 0x20 ? offset + 1 : offset
    let (scalar, length) = text.scalar(at: start)
    return PlaceholderWords.units.contains(scalar) ? start + length : nil
  }

  static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  // MARK: Shapes and brackets

  /// □□, ○○县, △△; 〇 and ○ beside numerals are zeros.
  private mutating func readShapes(at offset: Int) -> Int? {
    let (shape, length) = text.scalar(at: offset)
    switch shape {
    case 0x25A0, 0x25A1, 0x25B2, 0x25B3, 0x25CB, 0x25CF, 0x25EF, 0x3007: break
    default: return nil
    }
    var end = offset
    while text.scalar(at: end).value == shape { end += length }
    guard end - offset >= 2 * length else { return end }
    let isNumber =
      PlaceholderWords.numerals.contains(text.scalar(at: end).value)
      || PlaceholderWords.numerals.contains(text.scalar(at: offset - 3).value)
    return isNumber ? end : note(offset..<(unit(at: end) ?? end))
  }

  /// 【】, （  ）, 《》, “” with nothing or blanks between them.
  private mutating func readEmptyBrackets(at offset: Int) -> Int? {
    let open = text.scalar(at: offset)
    guard let close = Self.closer(of: open.value) else { return nil }
    // f() is no blank.
    if open.value == 0x28, Self.isWord(text[offset - 1]) || offset == 0 { return nil }
    let inside = endOfBlanks(from: offset + open.length)
    let last = text.scalar(at: inside)
    guard last.value == close else { return nil }
    let end = inside + last.length
    return note(offset..<end, open.value == 0x3014 ? .signing : .text)
  }

  private static func closer(of open: UInt32) -> UInt32? {
    switch open {
    case 0x28: 0x29
    // （ 【 〔 《
    case 0xFF08, 0x3010, 0x3014, 0x300A: open + 1
    default: nil
    }
  }

  private func endOfBlanks(from start: Int) -> Int {
    var offset = start
    while true {
      let (scalar, length) = text.scalar(at: offset)
      guard scalar == 0x20 || scalar == 0x3000 || scalar == 0xA0 else { return offset }
      offset += length
    }
  }

  // MARK: What is set at signing

  /// 〔2026〕 号, 〔2026〕x号, 〔20xx〕1号.
  private mutating func readDocumentNumber(at offset: Int) -> Int? {
    guard text.has("〔", at: offset) else { return nil }
    let year = endOfOpenNumber(from: offset + 3)
    guard text.has("〕", at: year.end) else { return nil }
    let number = endOfOpenNumber(from: year.end + 3)
    guard text.has("号", at: number.end) || text.has("號", at: number.end) else { return nil }
    guard !year.isFilled || !number.isFilled else { return number.end + 3 }
    return note(offset..<number.end + 3, .signing)
  }

  /// Digits, or x, blanks and lines in their place.
  private func endOfOpenNumber(from start: Int) -> (end: Int, isFilled: Bool) {
    var end = start
    var digits = 0
    var others = 0
    while end - start < 24 {
      let (scalar, length) = text.scalar(at: end)
      switch scalar {
      case 0x30...0x39: digits += 1
      case 0x78, 0x58, 0xD7, 0x5F, 0x2A, 0x25CB, 0x25A1, 0xFF38, 0xFF58: others += 1
      case 0x20, 0x3000, 0xA0, 0x7B2C: break
      default: return (end, digits > 0 && others == 0)
      }
      end += length
    }
    return (end, digits > 0 && others == 0)
  }

  /// 2026年 月 日, 第 号, and blanks before a measure word: 新建   所，.
  private mutating func readBlank(at offset: Int) -> Int? {
    let end = endOfBlanks(from: offset)
    guard end > offset else { return nil }
    let next = text.scalar(at: end)
    let before = text.scalar(at: offset - 3).value
    switch (before, next.value) {
    // 年 月, 月 日
    case (0x5E74, 0x6708), (0x6708, 0x65E5):
      return note(startOfYear(before: offset)..<endOfDay(from: end + next.length), .signing)
    // 第 号
    case (0x7B2C, 0x53F7), (0x7B2C, 0x865F):
      return note(offset - 3..<end + next.length, .signing)
    default: break
    }
    let blank = BlankFigure(text, blanks: offset..<end)
    guard let unit = blank.endOfUnit else { return end }
    return note(offset..<unit)
  }

  /// The end of blanks and 日 behind a month; else the end of the month.
  private func endOfDay(from month: Int) -> Int {
    let day = endOfBlanks(from: month)
    return text.has("日", at: day) ? day + 3 : month
  }

  /// The start of the digits before the 年 that ends at `offset`; else of the 年 or 月.
  private func startOfYear(before offset: Int) -> Int {
    var start = offset - 3
    while (0x30...0x39).contains(text[start - 1]), offset - start < 8 { start -= 1 }
    return start
  }

  /// Whether a text ends with a character or is parted by it; 0 behind its end.
  static func isBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0, 0x0A, 0x0D, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3001, 0x3002, 0xFF08, 0xFF09, 0xFF0C,
      0xFF1A, 0xFF1B, 0x3010, 0x3011, 0x3014, 0x3015, 0x5B, 0x5D:
      true
    default: false
    }
  }

  // MARK: Words

  /// 待定 and the like in brackets or between marks; 等待定点 is none.
  private mutating func readAwaited(at offset: Int) -> Int? {
    guard text.has("待", at: offset) else { return nil }
    guard offset == 0 || Self.isBreak(before(offset)) else { return readAwaitedValue(at: offset) }
    var end = offset
    while end - offset < PlaceholderWords.longest, !Self.isBreak(text.scalar(at: end).value) {
      end += text.scalar(at: end).length
    }
    guard offset > 0 || end < text.count, PlaceholderWords.isStandIn(text.part(offset..<end)) else {
      return nil
    }
    return note(offset..<end)
  }

  /// 时间待定，, 数据待补充。: behind what a value is called.
  private mutating func readAwaitedValue(at offset: Int) -> Int? {
    guard let value = PlaceholderWords.values.first(where: { text.has($0, endingAt: offset) }),
      let end = PlaceholderWords.awaited.first(where: { text.has($0, at: offset) })
        .map({ offset + $0.utf8CodeUnitCount }) ?? PlaceholderWords.endOfPromise(text, from: offset)
    else { return nil }
    let start = offset - value.utf8CodeUnitCount
    guard Self.isBreak(text.scalar(at: end).value),
      !PlaceholderWords.isDescription(start..<end, in: text)
    else { return nil }
    return note(offset..<end)
  }

  private func before(_ offset: Int) -> UInt32 {
    text[offset - 1] < 0x80 ? UInt32(text[offset - 1]) : text.scalar(at: offset - 3).value
  }

  /// 某某县, 此处填写….
  private mutating func readName(at offset: Int) -> Int? {
    if text.has("此处", at: offset) || text.has("此處", at: offset) {
      let verbs: [StaticString] = [
        "请填", "請填", "请补充", "請補充", "请输入", "請輸入", "填", "输入", "輸入", "添加", "插入", "补充", "補充",
      ]
      return verbs.contains { text.has($0, at: offset + 6) } ? note(offset..<offset + 9) : nil
    }
    guard text.has("某某", at: offset) else {
      return MaskedName.endOfUnit(text, from: offset).map { note(offset..<$0) }
    }
    var end = offset
    while text.has("某", at: end) { end += 3 }
    let unit = unit(at: end)
    let isWithheld = unit == nil && MaskedName.stands(before: offset, in: text)
    if isWithheld || MaskedCase.isNamed(by: offset..<end, in: text) { return end }
    return note(offset..<(unit ?? end))
  }

  /// What word processors print where nothing was entered.
  private mutating func readInvitation(at offset: Int, _ words: StaticString) -> Int? {
    text.has(words, at: offset) ? note(offset..<offset + words.utf8CodeUnitCount) : nil
  }

  private mutating func readEnglish(at offset: Int) -> Int? {
    guard !Self.isWord(text[offset - 1]) else { return nil }
    switch text[offset] {
    case 0x54:
      // Drafters write these words in plans where a value is to come, so the check has to name them.
      let words: [StaticString] = ["TBD", "TBC", "TBA", "TODO"]  // reason: searched for in plans
      for word in words where text.has(word, at: offset) {
        let end = offset + word.utf8CodeUnitCount
        return Self.isWord(text[end]) || EnglishStandIn.isName(offset..<end, in: text)
          ? nil : note(offset..<end)
      }
      return nil
    case 0x5B: return readTemplateField(at: offset)
    default:
      let word = text.part(offset..<offset + 11)
      return String(decoding: TextFolding.fold(word), as: UTF8.self) == "lorem ipsum"
        ? note(offset..<offset + 11) : nil
    }
  }

  /// The end of []人次 and [  ]所; [ ] in front of words is a box to tick.
  private func endOfEmptySquares(at offset: Int) -> Int? {
    let close = endOfBlanks(from: offset + 1)
    guard text[close] == 0x5D, (0x4E00..<0xA000).contains(before(offset)) else { return nil }
    return unit(at: close + 1)
  }

  /// [insert …], [date], [name of school], [TBC].
  private mutating func readTemplateField(at offset: Int) -> Int? {
    if let end = endOfEmptySquares(at: offset) { return note(offset..<end) }
    var end = offset + 1
    while end - offset < 60, end < text.count, text[end] != 0x5D, text[end] < 0x80 { end += 1 }
    guard text[end] == 0x5D else { return nil }
    let words = text.string(offset + 1..<end).lowercased().split(separator: " ")
    guard let first = words.first.map(String.init) else { return nil }
    let isOpen =
      ["insert", "enter", "tbc", "tbd", "tba", "xx", "xxx"].contains(first)
      || words.count <= 3 && ["date", "name", "number", "amount", "figure"].contains(first)
    return isOpen ? note(offset..<end + 1) : nil
  }
}
