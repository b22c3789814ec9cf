/// The words in which a list of units ends that says who does the work, in both scripts.
enum DutyWords {
  /// Whether what stands in a bracket ends as such a list does: 县教育局牵头, 各县区政府落实.
  static func ends(_ text: ByteView) -> Bool {
    let end = withoutStops(text)
    if text.has(anyOf: strong, endingAt: end) { return true }
    return text.has(anyOf: weak, endingAt: end)
      && bodies.contains { text.offset(of: $0) != nil }
  }

  /// Whether the clause of some symbols says nothing but which units do the work: 由县教育局牵头,
  /// 县财政局、县人社局等按职责分工负责.
  static func isClause(_ text: SymbolText, _ symbols: Range<Int>) -> Bool {
    // 头责负合工办实施担助同: one of these ends each of the words below but 参与 and 参加; who only takes part answers
    // for nothing.
    switch text.scalar(symbols.upperBound - 1) {
    case 0x5934, 0x982D, 0x8D23, 0x8CAC, 0x8D1F, 0x8CA0, 0x5408, 0x5DE5, 0x529E, 0x8FA6, 0x5B9E,
      0x5BE6,
      0x65BD, 0x62C5, 0x64D4, 0x52A9, 0x540C:
      isClause(text.text.part(text.bytes(symbols)))
    default: false
    }
  }

  private static func isClause(_ text: ByteView) -> Bool {
    guard
      text.has(anyOf: strong, endingAt: text.count)
        || text.has(anyOf: weak, endingAt: text.count)
    else { return false }
    guard let first = InlineUnitReader.read(text).first?.names.first else { return false }
    let start = first.range.lowerBound
    return start == 0 || start == 3 && text.has("由", at: 0)
  }

  private static func withoutStops(_ text: ByteView) -> Int {
    var end = text.count
    while end > 0 {
      if text[end - 1] == 0x20 || text[end - 1] == 0x2E {
        end -= 1
      } else if text.has("。", endingAt: end) || text.has("　", endingAt: end) {
        end -= 3
      } else {
        break
      }
    }
    return end
  }

  private static let strong = DutyTerm.all.filter(\.isStrong).map(\.word)
  /// Words of many other things too.
  private static let weak = DutyTerm.all.filter { !$0.isStrong }.map(\.word)

  private static let bodies: [StaticString] = [
    "局", "部门", "部門", "单位", "單位", "政府", "厅", "廳", "委", "部", "办公室", "辦公室", "科", "处", "處", "中心",
    "各地", "街道", "乡镇", "鄉鎮", "公司", "学校", "學校", "学院", "學院",
  ]
}
