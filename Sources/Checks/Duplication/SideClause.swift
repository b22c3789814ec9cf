import TextAnalysis

/// Clauses that say how work is done, who does it or what is amiss: beside them stands the work itself.
enum SideClause {
  /// Whether the clause at `range` is one: 通过讲座、培训等形式, 责任单位：人事科, （人事科）, 设施建设滞后, 占总支出的21%.
  static func holds(_ range: Range<Int>, in text: ByteView) -> Bool {
    isLabelled(range, in: text) || isBracketOfUnits(text.part(range)) || isWay(text.part(range))
      || isWant(text.part(range)) || isShare(text.part(range)) || isGround(range, in: text)
  }

  /// 按照上级部署，…; 对认定为示范基地的，…; 在学校、医院等领域，…: on what ground, in what case or where the next clause is done.
  private static func isGround(_ range: Range<Int>, in text: ByteView) -> Bool {
    let clause = text.part(range)
    guard text.has(anyOf: commas, at: range.upperBound) else { return false }
    // Who or what is meant: 参加社会保险的，给予补贴.
    if clause.has("的", endingAt: clause.count) { return true }
    let isGround =
      clause.has(anyOf: grounds, at: 0) && clause.has(anyOf: reasons, endingAt: clause.count)
      || clause.has(anyOf: ["在", "于", "於"], at: 0)
        && clause.has(anyOf: fields, endingAt: clause.count)
    // What costs most comes last.
    return isGround && !acts.contains { clause.offset(of: $0) != nil }
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
    (clause.offset(of: "%") != nil || clause.offset(of: "％") != nil)
      && MetricKey.isShareOfNothing(clause)
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
    "为牵引", "為牽引", "为引领", "為引領", "为依托", "為依託", "为基础", "為基礎", "为支撑", "為支撐", "为导向", "為導向",
    "为主线", "為主線", "为核心", "為核心", "为重点", "為重點", "为目标", "為目標", "为引擎", "為引擎",
  ]

  private static let commas: [StaticString] = ["，", ","]

  private static let grounds: [StaticString] = [
    "结合", "結合", "根据", "根據", "按照", "依照", "遵照", "对照", "對照", "针对", "針對", "围绕", "圍繞", "以满足", "以滿足",
  ]

  private static let reasons: [StaticString] = [
    "要求", "规定", "規定", "原则", "原則", "部署", "精神", "标准", "標準", "意见", "意見", "实际", "實際", "情况", "情況",
    "特点", "特點", "需要", "需求", "工作", "问题", "問題", "职责", "職責", "分工", "安排", "方案", "计划", "計劃", "通知",
    "》",
  ]

  /// With these, a clause says what is done on that ground.
  private static let acts: [StaticString] = [
    "开展", "開展", "推进", "推進", "做好", "抓好", "制定", "制訂", "完善", "组织", "組織", "落实", "落實", "加强", "加強",
    "建立", "实施", "實施", "完成", "出台", "举办", "舉辦", "增设", "增設", "发放", "發放", "培训", "培訓", "推广", "推廣", "开通",
    "開通", "免费", "免費",
  ]

  private static let fields: [StaticString] = ["领域", "領域", "方面"]

  private static let wants: [StaticString] = [
    "滞后", "滯後", "不足", "薄弱", "不够", "不夠", "欠缺", "不高", "不强", "不強", "落后", "落後", "积压", "積壓",
  ]

  private static let remedies: [StaticString] = [
    "解决", "解決", "着力解决", "着力解決", "破解", "着力破解", "缓解", "緩解", "改善", "改变", "改變", "补齐", "補齊", "扭转",
    "扭轉", "克服", "化解", "弥补", "彌補", "整治",
  ]
}
