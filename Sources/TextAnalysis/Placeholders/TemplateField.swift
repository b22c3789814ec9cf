/// What templates and spreadsheets leave in the place of a value: {{x}}, ${x}, <单位名称>, ？？处, #REF!, 错误!未找到引用源.
struct TemplateField {
  /// The bytes of the field, with the unit behind question marks.
  let range: Range<Int>

  /// The field that begins at `offset`; nil if none does.
  init?(_ text: ByteView, at offset: Int) {
    let end: Int?
    switch text[offset] {
    case 0x7B: end = text[offset + 1] == 0x7B ? Self.end(text, offset + 2, "}}") : nil
    case 0x24: end = text[offset + 1] == 0x7B ? Self.end(text, offset + 2, "}") : nil
    case 0x23: end = Self.endOfError(text, offset)
    case 0x45, 0xE9: end = Self.endOfMessage(text, offset)
    case 0x3C: end = Self.endOfName(text, offset + 1, ">")
    case 0x3F: end = Self.endOfQuestion(text, offset, "?")
    case 0xE2: end = Self.endOfQuestion(text, offset, "…")
    case 0x25: end = Self.isRate(text, offset) ? offset + 1 : nil
    default:
      end =
        text.has("％", at: offset)
        ? Self.isRate(text, offset) ? offset + 3 : nil
        : text.has("＜", at: offset)
          ? Self.endOfName(text, offset + 3, "＞") : Self.endOfQuestion(text, offset, "？")
    }
    guard let end else { return nil }
    range = offset..<end
  }

  /// Whether a figure should stand before the % at `offset`: 覆盖率达到%以上.
  private static func isRate(_ text: ByteView, _ offset: Int) -> Bool {
    text.has(anyOf: verbs, endingAt: offset)
  }

  /// What stands before a rate.
  private static let verbs: [StaticString] = [
    "达到", "達到", "提高到", "提升到", "提升至", "提高至", "降低到", "降低至", "降至", "增长", "增長", "下降", "不低于", "不低於",
    "不少于", "不少於", "超过", "超過", "完成率", "覆盖率", "覆蓋率", "稳定在", "穩定在", "保持在", "控制在", "维持在", "維持在",
    "增加到", "增至", "下降到", "下降至", "减少到", "減少到", "不高于", "不高於",
  ]

  /// The longest that stands between the marks, in bytes.
  private static let longest = 60

  /// The end of what `close` ends, in the same line and not empty.
  private static func end(_ text: ByteView, _ start: Int, _ close: StaticString) -> Int? {
    guard let end = text.part(0..<min(text.count, start + longest)).offset(of: close, from: start),
      end > start, text.part(start..<end).offset(of: "\n") == nil
    else { return nil }
    return end + close.utf8CodeUnitCount
  }

  /// #REF!, #N/A and the like.
  private static func endOfError(_ text: ByteView, _ offset: Int) -> Int? {
    let errors: [StaticString] = [
      "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!",
    ]
    return errors.first { text.has($0, at: offset) }.map { offset + $0.utf8CodeUnitCount }
  }

  /// What word processors print for a reference that leads nowhere.
  private static func endOfMessage(_ text: ByteView, _ offset: Int) -> Int? {
    let messages: [StaticString] = [
      "错误!未找到引用源", "错误！未找到引用源", "錯誤!找不到參照來源", "錯誤！找不到參照來源", "错误!未定义书签", "错误！未定义书签",
      "错误!文档中没有指定样式的文字", "Error! Reference source not found", "Error! Bookmark not defined",
    ]
    return messages.first { text.has($0, at: offset) }.map { offset + $0.utf8CodeUnitCount }
  }

  /// <单位名称>, <请填写…>: named by what is to come.
  private static func endOfName(_ text: ByteView, _ start: Int, _ close: StaticString) -> Int? {
    guard let end = end(text, start, close) else { return nil }
    let last = end - close.utf8CodeUnitCount
    let isNamed =
      text.has(anyOf: names, endingAt: last)
      || text.has(anyOf: ["填", "请填", "請填", "此处", "此處", "请输入", "請輸入", "输入", "輸入"], at: start)
    return isNamed ? end : nil
  }

  private static let names: [StaticString] = [
    "名称", "名稱", "姓名", "日期", "时间", "時間", "数量", "數量", "金额", "金額", "人数", "人數", "地点", "地點", "单位", "單位",
    "部门", "部門", "文号", "文號", "学校", "學校", "年份", "数字", "數字", "数值", "數值", "责任人", "責任人",
  ]

  /// Two question marks or more, or …, with a unit behind them.
  private static func endOfQuestion(_ text: ByteView, _ offset: Int, _ mark: StaticString) -> Int? {
    // Only the first of a run is read.
    guard isHan(text, endingAt: offset) else { return nil }
    var end = offset
    while text.has(mark, at: end) { end += mark.utf8CodeUnitCount }
    // A question ends with one, and 所 or 个 may begin the next sentence.
    let least = mark.utf8CodeUnitCount * (text.has("…", at: offset) ? 1 : 2)
    guard end - offset >= least,
      let unit = BlankFigure.endOfUnit(text, from: end),
      PlaceholderScan.isBreak(text.scalar(at: unit).value)
    else { return nil }
    return unit
  }

  private static func isHan(_ text: ByteView, endingAt offset: Int) -> Bool {
    let before = text.scalar(at: offset - 3)
    return before.length == 3 && (0x4E00..<0xA000).contains(before.value)
  }
}
