import TextAnalysis

/// Tells of a listed target whether it states a result that figures and acceptances do not show: that nothing of a kind
/// happens (全年无失泄密事件), or a product by its name (编制“一规划两方案”).
enum ListedResult {
  /// Whether one of the clauses of `text` states such a result.
  static func stands(in text: ByteView) -> Bool {
    var start = 0
    while start < text.count {
      let end = endOfClause(text, from: start)
      let clause = text.part(start..<end)
      if isAbsence(clause) || isNamedProduct(clause) { return true }
      start = end + max(text.scalar(at: end).length, 1)
    }
    return false
  }

  private static func endOfClause(_ text: ByteView, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != 0x2C, text[end] != 0x3B, text[end] != 0x0A,
      !text.has(anyOf: ["，", "；", "。"], at: end)
    {
      end += max(text.scalar(at: end).length, 1)
    }
    return end
  }

  // MARK: Nothing of a kind

  /// 无失泄密事件, 重大事故为零, 不发生规模性返贫, “no data breaches”.
  private static func isAbsence(_ clause: ByteView) -> Bool {
    guard let incident = incidents.first(where: { clause.offset(of: $0) != nil }),
      let place = clause.offset(of: incident)
    else { return false }
    if none.contains(where: { clause.offset(of: $0, from: place) != nil }) { return true }
    let before = clause.part(0..<place)
    return negations.contains { before.offset(of: $0) != nil }
  }

  private static let negations: [StaticString] = [
    "无", "無", "零", "未发生", "未發生", "不发生", "不發生", "不出现", "不出現", "未出现", "未出現", "没有", "沒有", "杜绝", "杜絕",
    "no ", "No ", "zero ", "Zero ", "without ", "Without ",
  ]

  /// What stands behind the incident.
  private static let none: [StaticString] = ["为零", "為零", "零发生", "零發生", "归零", "歸零", "清零"]

  private static let incidents: [StaticString] = [
    "事故", "事件", "案件", "投诉", "投訴", "舆情", "輿情", "上访", "上訪", "伤亡", "傷亡", "死亡", "违规", "違規", "违纪", "違紀",
    "违法", "違法", "差错", "差錯", "火灾", "火災", "泄密", "洩密", "泄露", "洩露", "中毒", "溺水", "欠薪", "拖欠", "返贫", "返貧",
    "辍学", "輟學", "逾期", "疫情", "脱管", "脫管", "accident", "incident", "breach", "death", "fatal", "injur",
    "complaint", "outbreak", "leak",
  ]

  // MARK: Products

  /// 编制…“一规划两方案”, 建成…平台.
  private static func isNamedProduct(_ clause: ByteView) -> Bool {
    if let verb = drawing.lazy.compactMap({ clause.offset(of: $0) }).first,
      let name = quoted(clause, from: verb)
    {
      return documents.contains { clause.part(name).offset(of: $0) != nil }
    }
    guard opening.contains(where: { clause.offset(of: $0) != nil }) else { return false }
    var end = clause.count
    while end > 0, clause[end - 1] <= 0x20 { end -= 1 }
    return clause.has(anyOf: facilities, endingAt: end)
  }

  /// What stands in quotation marks behind `start`.
  private static func quoted(_ clause: ByteView, from start: Int) -> Range<Int>? {
    for (open, close) in [("“", "”"), ("「", "」")] as [(StaticString, StaticString)] {
      guard let first = clause.offset(of: open, from: start),
        let last = clause.offset(of: close, from: first)
      else { continue }
      return first + open.utf8CodeUnitCount..<last
    }
    return nil
  }

  private static let drawing: [StaticString] = [
    "编制", "編制", "制定", "制订", "制訂", "印发", "印發", "出台", "发布", "發布", "编写", "編寫", "编印", "編印", "修订", "修訂",
    "形成",
  ]

  private static let documents: [StaticString] = [
    "规划", "規劃", "方案", "计划", "計劃", "計畫", "办法", "辦法", "细则", "細則", "清单", "清單", "手册", "手冊", "标准", "標準",
    "目录", "目錄", "指南", "规范", "規範", "制度", "图", "圖",
  ]

  private static let opening: [StaticString] = [
    "建成", "开通", "開通", "上线", "上線", "投用", "启用", "啟用",
  ]

  private static let facilities: [StaticString] = [
    "平台", "系统", "系統", "中心", "基地", "数据库", "數據庫", "公园", "公園", "园区", "園區", "展馆", "展館", "场馆", "場館",
    "网站",
    "網站", "小程序", "工作站", "服务站", "服務站", "热线", "熱線", "示范区", "示範區", "试验区", "試驗區",
  ]
}
