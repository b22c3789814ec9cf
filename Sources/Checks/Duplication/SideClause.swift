import TextAnalysis

/// Clauses that say how work is done, who does it or what is amiss: beside them stands the work itself.
enum SideClause {
  /// Whether the clause at `range` is one: 通过讲座、培训等形式, 责任单位：人事科, （人事科）, 设施建设滞后, 占总支出的21%.
  static func holds(_ range: Range<Int>, in text: ByteView) -> Bool {
    isLabelled(range, in: text) || isBracketOfUnits(text.part(range)) || isWay(text.part(range))
      || isWant(text.part(range)) || isShare(text.part(range))
  }

  private static func isLabelled(_ range: Range<Int>, in text: ByteView) -> Bool {
    guard let colon = length(of: [":", "："], endingAt: range.lowerBound, in: text) else {
      return false
    }
    return text.has(anyOf: labels, endingAt: range.lowerBound - colon)
  }

  private static func isBracketOfUnits(_ clause: ByteView) -> Bool {
    guard clause.has(anyOf: ["(", "（"], at: 0),
      let close = length(of: [")", "）"], endingAt: clause.count, in: clause)
    else { return false }
    return clause.has(anyOf: unitEndings, endingAt: clause.count - close)
  }

  private static func isWay(_ clause: ByteView) -> Bool {
    clause.has(anyOf: ways, endingAt: clause.count) && clause.has(anyOf: openings, at: 0)
  }

  /// 占总支出的21%: of what, the sentence says.
  private static func isShare(_ clause: ByteView) -> Bool {
    MetricKey.isShareOfNothing(clause)
      && (clause.offset(of: "%") != nil || clause.offset(of: "％") != nil)
  }

  private static func isWant(_ clause: ByteView) -> Bool {
    clause.has(anyOf: wants, endingAt: clause.count) && !clause.has(anyOf: remedies, at: 0)
  }

  private static func length(
    of marks: [StaticString], endingAt offset: Int, in text: ByteView
  ) -> Int? {
    marks.first { text.has($0, endingAt: offset) }?.utf8CodeUnitCount
  }

  private static let labels: [StaticString] = [
    "单位", "單位", "部门", "部門", "科室", "处室", "處室", "责任人", "責任人", "牵头", "牽頭", "配合",
    "时限", "時限", "完成时间", "完成時間",
  ]

  private static let unitEndings: [StaticString] = [
    "局", "科", "股", "处", "處", "办公室", "辦公室", "厅", "廳", "委", "政府",
  ]

  private static let openings: [StaticString] = [
    "通过", "通過", "采取", "採取", "采用", "採用", "利用", "运用", "運用", "借助", "依托", "依託", "以",
  ]

  /// Behind a list: 拓宽销售渠道 is work.
  private static let ways: [StaticString] = [
    "等形式", "等方式", "等方法", "等途径", "等途徑", "等手段", "等渠道", "等载体", "等載體", "的形式", "的方式", "的方法",
    "为契机", "為契機", "为抓手", "為抓手", "为载体", "為載體",
  ]

  private static let wants: [StaticString] = [
    "滞后", "滯後", "不足", "薄弱", "不够", "不夠", "欠缺", "不高", "不强", "不強", "落后", "落後", "积压", "積壓",
  ]

  private static let remedies: [StaticString] = [
    "解决", "解決", "着力解决", "着力解決", "破解", "着力破解", "缓解", "緩解", "改善", "改变", "改變", "补齐", "補齊", "扭转",
    "扭轉", "克服", "化解", "弥补", "彌補", "整治",
  ]
}
