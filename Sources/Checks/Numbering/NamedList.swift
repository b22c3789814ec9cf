import TextAnalysis

/// Counts the things that are listed beside the words that say how many they are.
///
/// Only lists whose ends are certain are counted: enumerations with numbers (一是…二是…), quotations, lists in
/// brackets or behind a colon, and names of one sort right before the number.
struct NamedList {
  /// How many things are listed; two numbers where an “and” may join things or be part of one.
  struct Count {
    let fewest: Int
    let most: Int
    /// Where the list stands, in bytes of the text.
    let range: Range<Int>
  }

  private let text: ByteView
  private let phrase: CountPhrase

  init(_ text: ByteView, _ phrase: CountPhrase) {
    self.text = text
    self.phrase = phrase
  }

  /// The list that belongs to the phrase; `marks` gives the numbers of the text. Nil where there is none, or where
  /// its ends are uncertain.
  func count(_ marks: () -> [OrdinalMark]) -> Count? {
    if isEstimate { return nil }
    if isOpen { return names() }
    if let enumeration = enumeration(marks) { return enumeration }
    guard
      let list = bracketed() ?? afterColon() ?? quoted() ?? names()
        ?? ParallelNames(text, phrase).count(), list.fewest <= phrase.value + Self.slip,
      list.most >= phrase.value - Self.slip
    else { return nil }
    return list
  }

  /// How far a miscounted list is off at most: what differs by more is no list of the things counted.
  private static let slip = 2

  /// Whether the list before the number says that it is not complete: 甲镇、乙镇等5个乡镇.
  private var isOpen: Bool { text.has("等", at: phrase.number.lowerBound - 3) }

  /// Whether the words go on as an estimate: 五个以上, 三个左右.
  private var isEstimate: Bool {
    let noun = text.part(phrase.noun)
    return ["以上", "以下", "以内", "左右", "多", "余", "餘"].contains { noun.has($0, at: 0) }
  }

  // MARK: 七个方面：一是…

  private func enumeration(_ marks: () -> [OrdinalMark]) -> Count? {
    guard phrase.measure != .place, let start = startOfEnumeration() else { return nil }
    return OrdinalRun(marks(), at: start).map {
      Count(fewest: $0.count, most: $0.count, range: start..<$0.end)
    }
  }

  /// Where a list begins that is announced by the phrase.
  private func startOfEnumeration() -> Int? {
    var offset = phrase.range.upperBound
    if phrase.isQuoted { offset += 3 }
    let isColon = text.has("：", at: offset) || text[offset] == 0x3A
    let isComma =
      text.has("，", at: offset) || text.has("。", at: offset) || text.has("；", at: offset)
    let isASCII = text[offset] == 0x2C || text[offset] == 0x3B || text[offset] == 0x0A
    if isColon || isComma || isASCII {
      guard isColon || isGeneric else { return nil }
      offset += text[offset] < 0x80 ? 1 : 3
    } else {
      guard text[offset] == 0x28 || text.has("（", at: offset) || text[offset] == 0xE2, isGeneric
      else { return nil }
    }
    while text[offset] == 0x20 || text[offset] == 0x0A { offset += 1 }
    return offset
  }

  /// Whether the noun means things that are said: a list behind it tells them.
  private var isGeneric: Bool {
    guard !phrase.isQuoted else { return false }
    let noun = text.part(phrase.noun)
    var offset = 0
    while offset < noun.count {
      if Self.generic.contains(where: { noun.has($0, at: offset) }) { return true }
      offset += 3
    }
    return false
  }

  private static let generic: [StaticString] = [
    "方面", "任务", "任務", "工作", "措施", "举措", "舉措", "重点", "重點", "环节", "環節", "要求", "问题", "問題", "事", "步骤",
    "步驟", "途径", "途徑", "维度", "維度", "层面", "層面", "关键", "關鍵", "原则", "原則", "领域", "領域", "方向", "抓手", "阶段",
    "階段",
  ]

  // MARK: 新建五所幼儿园（城北、河东……）

  private func bracketed() -> Count? {
    let start = phrase.range.upperBound
    let isWide = text.has("（", at: start)
    guard isWide || text[start] == 0x28 else { return nil }
    let first = start + (isWide ? 3 : 1)
    var end = first
    while end < text.count, end - first < 600 {
      if text.has("）", at: end) || text[end] == 0x29 { break }
      end += max(text.scalar(at: end).length, 1)
    }
    guard end < text.count, end - first < 600 else { return nil }
    let list = first..<end
    guard phrase.noun.count > 0 || areNamesOfNounBefore(list) else { return nil }
    return titles(list) ?? items(list)
  }

  /// 新建幼儿园3所（城南幼儿园、城北幼儿园）: the names end like the noun before the number.
  private func areNamesOfNounBefore(_ list: Range<Int>) -> Bool {
    guard phrase.measure != .matter, isHan(list) else { return false }
    let parts = PausedNames(list, in: text).parts
    let noun = ending(of: max(0, phrase.number.lowerBound - 12)..<phrase.number.lowerBound)
    return noun != nil && parts.allSatisfy { ending(of: $0) == noun } && haveOneEnding(parts)
  }

  private func isHan(_ range: Range<Int>) -> Bool {
    stride(from: range.lowerBound, to: range.upperBound, by: 3).allSatisfy {
      text[$0] >= 0xE4 && text[$0] <= 0xE9 || text.has("、", at: $0)
    }
  }

  // MARK: 三项工程：甲、乙、丙。

  private func afterColon() -> Count? {
    let start = phrase.range.upperBound + (phrase.isQuoted ? 3 : 0)
    guard let first = startOfNames(behind: start) else { return nil }
    var end = first
    while end < text.count, end - first < 600 {
      if ["。", "；"].contains(where: { text.has($0, at: end) }) || text[end] == 0x0A
        || text[end] == 0x3B || isPurpose(at: end)
      {
        break
      }
      end += max(text.scalar(at: end).length, 1)
    }
    guard end - first < 600 else { return nil }
    return titles(first..<end) ?? items(first..<end)
  }

  /// ，力争…: what the list is for follows it.
  private func isPurpose(at offset: Int) -> Bool {
    guard text.has("，", at: offset) else { return false }
    return Self.purposes.contains { text.has($0, at: offset + 3) }
  }

  private static let purposes: [StaticString] = [
    "力争", "力爭", "确保", "確保", "争取", "爭取", "努力", "切实", "切實", "推动", "推動", "促进", "促進", "年内", "年內",
    "全年", "为", "為", "以",
  ]

  /// What follows a colon, 分别是 or 即.
  private func startOfNames(behind start: Int) -> Int? {
    var offset = start
    if text.has("，", at: offset) || text[offset] == 0x2C { offset += text[offset] == 0x2C ? 1 : 3 }
    let word = Self.announcements.first { text.has($0, at: offset) }
    if let word { offset += word.utf8CodeUnitCount }
    // 即将, 即可: another word.
    if word?.utf8CodeUnitCount == 3, Self.behindNamely.contains(where: { text.has($0, at: offset) })
    {
      return nil
    }
    if offset > start, word == nil { return nil }
    if text.has("：", at: offset) { return offset + 3 }
    if text[offset] == 0x3A { return offset + 1 }
    return word == nil ? nil : offset
  }

  private static let announcements: [StaticString] = ["分别是", "分別是", "分别为", "分別為", "即"]
  private static let behindNamely: [StaticString] = [
    "将", "將", "可", "时", "時", "日", "刻", "便", "使", "能", "行", "为", "為", "完",
  ]

  private func titles(_ range: Range<Int>) -> Count? {
    TitleList.count(range, in: text).map { Count(fewest: $0, most: $0, range: range) }
  }

  /// The items of a pure list of short items; nil where there is anything but a list.
  private func items(_ range: Range<Int>) -> Count? {
    var fewest = 1
    var conjunctions = 0
    var itemStart = range.lowerBound
    var offset = range.lowerBound
    var isQuoted = false
    var bracketed = 0
    func isItem(_ end: Int) -> Bool {
      let length = end - itemStart - bracketed
      return length >= 6 && length <= 48 && !isKind(itemStart..<end)
    }
    while offset < range.upperBound {
      let byte = text[offset]
      if text.has("“", at: offset) { isQuoted = true }
      if text.has("”", at: offset) { isQuoted = false }
      if isQuoted {
        offset += max(text.scalar(at: offset).length, 1)
        continue
      }
      // 宣传发动（3月）、自查自纠（4月）: what is in brackets belongs to the item before.
      if text.has("（", at: offset), offset > itemStart {
        guard let length = text.part(offset..<range.upperBound).offset(of: "）") else { return nil }
        bracketed += length + 3
        offset += length + 3
        continue
      }
      if text.has("、", at: offset) {
        guard isItem(offset) else { return nil }
        fewest += 1
        itemStart = offset + 3
        bracketed = 0
      } else if ["和", "与", "與", "及", "或"].contains(where: { text.has($0, at: offset) }) {
        conjunctions += 1
      } else if byte < 0x80 && byte != 0x20 && !(byte >= 0x41 && byte <= 0x5A) || isStop(at: offset)
      {
        return nil
      }
      offset += max(text.scalar(at: offset).length, 1)
    }
    guard isItem(range.upperBound), fewest + conjunctions > 1 else { return nil }
    return Count(fewest: fewest, most: fewest + conjunctions, range: range)
  }

  /// A mark that makes more than a list of it, or a word that leaves the list open.
  private func isStop(at offset: Int) -> Bool {
    Self.stops.contains { text.has($0, at: offset) }
      || OrdinalDigits.read(text, at: offset) != nil
        && OrdinalDigits.arabicDigit(text, at: offset) != nil
  }

  private static let stops: [StaticString] = [
    "，", "；", "：", "（", "）", "！", "？", "等", "含", "其中", "包括", "每", "各", "以及", "…", "—", "＋", "另",
    "不",
    "见附", "見附", "详见", "詳見",
  ]

  private func isKind(_ range: Range<Int>) -> Bool { KindWords.contain(text.part(range)) }

  // MARK: “甲”“乙”两项行动

  private func quoted() -> Count? {
    guard phrase.measure != .place, phrase.noun.count > 0 else { return nil }
    var end = phrase.number.lowerBound - (phrase.isQuoted ? 3 : 0)
    // A quoted number among quotations may be one of them: “双减”“双升”“五项管理”.
    if phrase.isQuoted, text.has("”", at: end - 3) || isPause(before: end) { return nil }
    let listEnd = end
    var separators: Set<Int> = []
    var count = 0
    var width = 0
    while count < 40, let item = quotedItem(before: end - width, isLast: count == 0) {
      if count > 0 { separators.insert(width > 0 ? 1 : 0) }
      count += 1
      end = item
      width = separator(before: end)
      guard text.has("”", at: end - width - 3) || width > 0 else { break }
    }
    guard count > 1, separators.count == 1,
      !phrase.isQuoted || abs(count - phrase.value) == 1,
      width == 0 || isBehindCount(end - width)
    else { return nil }
    return Count(fewest: count, most: count, range: end..<listEnd)
  }

  private func isPause(before offset: Int) -> Bool {
    separator(before: offset) > 0 || text.has("等", at: offset - 3)
  }

  /// The start of the quotation that ends at `end`, with up to eight characters behind its closing mark.
  private func quotedItem(before end: Int, isLast: Bool) -> Int? {
    var close = end
    while end - close <= 24, !text.has("”", at: close - 3) {
      guard text[close - 3] >= 0xE4, text[close - 3] <= 0xE9 else { return nil }
      if text.has("等", at: close - 3) || !isLast && isCount(at: close - 3) { return nil }
      close -= 3
    }
    guard text.has("”", at: close - 3), end - close <= 24,
      !isLast || close == end || phrase.isQuoted
    else { return nil }
    var start = close - 3
    while start > 0, close - start < 90 {
      start -= 1
      if text.has("“", at: start) { return start }
      if text.has("”", at: start) { return nil }
    }
    return nil
  }

  /// A number of things behind a quotation ends another list: “强基”“领航”两大行动、“雨露”….
  private func isCount(at offset: Int) -> Bool {
    OrdinalDigits.hanDigit(text, at: offset) != nil || text.has("两", at: offset)
      || text.has("兩", at: offset)
  }

  private func isBehindCount(_ offset: Int) -> Bool {
    stride(from: offset - 6, to: offset - 27, by: -3).contains(where: isCount)
  }

  /// The length of 、 or 和 before `offset`; 0 if there is none.
  private func separator(before offset: Int) -> Int {
    if text.has("以及", at: offset - 6) { return 6 }
    let isOne = ["、", "和", "与", "與", "及"].contains { text.has($0, at: offset - 3) }
    return isOne ? 3 : 0
  }

  // MARK: 城北小学、河东小学三所学校

  /// Names before the number, back to the start of the clause.
  private func names() -> Count? {
    guard phrase.measure != .matter, !phrase.isQuoted else { return nil }
    var end = phrase.number.lowerBound
    if isOpen { end -= 3 }
    guard let list = PausedNames(before: end, in: text) else { return nil }
    let parts = list.parts
    if isOpen { return openNames(parts, list.range) }
    guard parts.count > 1, abs(parts.count - phrase.value) == 1 else { return nil }
    guard haveOneEnding(parts) || arePlaceNames(parts) else { return nil }
    return Count(fewest: parts.count, most: parts.count, range: list.range)
  }

  /// Names before 等: there may be fewer than the number, but not more.
  private func openNames(_ parts: [Range<Int>], _ range: Range<Int>) -> Count? {
    guard parts.count > phrase.value, parts.count <= phrase.value + Self.slip else { return nil }
    if !["部门", "部門", "单位", "單位"].contains(where: nounBegins) || !areShortNames(parts) {
      guard haveOneEnding(parts), let kind = parts.last.flatMap(ending),
        Self.endings[kind].contains(where: nounBegins)
      else { return nil }
    }
    return Count(fewest: parts.count, most: parts.count, range: range)
  }

  /// 镇, 乡镇, 小学: whether the noun behind the number is the word.
  private func nounBegins(_ word: StaticString) -> Bool {
    let noun = text.part(phrase.noun)
    return noun.has(word, at: 0)
  }

  /// Whether all are names of one sort of thing: …小学、…小学, …县、…县.
  private func haveOneEnding(_ parts: [Range<Int>]) -> Bool {
    let endings = parts.map { ending(of: $0) }
    guard let first = endings.first, let first else { return false }
    return endings.allSatisfy { $0 == first } && parts.allSatisfy { $0.count >= 9 && !isKind($0) }
      && parts.dropFirst().allSatisfy { $0.count <= 42 }
      && !parts.allSatisfy { isKindOf(Self.endings[first], text.part($0)) }
  }

  /// 城区小学, 公办幼儿园: a sort of them, and no name.
  private func isKindOf(_ words: [StaticString], _ name: ByteView) -> Bool {
    words.contains {
      let length = name.count - $0.utf8CodeUnitCount
      return name.has($0, at: length) && KindWords.end(name.part(0..<length))
    }
  }

  private func ending(of range: Range<Int>) -> Int? {
    Self.endings.firstIndex { words in
      words.contains { text.part(range).has($0, at: range.count - $0.utf8CodeUnitCount) }
    }
  }

  private static let endings: [[StaticString]] = [
    [
      "小学", "小學", "中学", "中學", "初中", "高中", "学校", "學校", "一中", "二中", "三中", "四中", "五中", "职专", "职高",
      "中专",
    ],
    ["幼儿园", "幼兒園", "中心园", "中心園"], ["医院", "醫院", "卫生院", "衛生院"], ["县", "縣"], ["镇", "鎮", "乡", "鄉"],
    ["局", "委", "厅", "廳", "部门", "部門", "单位", "單位"], ["村"], ["社区", "社區"], ["街道"], ["公园", "公園"],
  ]

  /// Whether all but the first, which a verb may precede, are names of two characters: 上坪、白石、青岭.
  private func arePlaceNames(_ parts: [Range<Int>]) -> Bool {
    guard parts.count > 2, phrase.measure == .place || isPlaceNoun else { return false }
    return areShortNames(parts)
  }

  private func areShortNames(_ parts: [Range<Int>]) -> Bool {
    parts.dropFirst().allSatisfy { $0.count == 6 && !isKind($0) } && parts[0].count >= 6
      && !isKind(parts[0].upperBound - 6..<parts[0].upperBound)
  }

  private var isPlaceNoun: Bool {
    ["县", "縣", "镇", "鎮", "乡", "鄉", "村", "区", "區", "社区", "社區", "街道", "校区", "校區", "教学点", "教學點"]
      .contains {
        text.part(phrase.noun).has($0, at: 0)
      }
  }
}
