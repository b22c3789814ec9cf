import TextAnalysis

/// Tells of a listed target whether it states a result that figures and acceptances do not show: that nothing of a kind
/// happens (全年无失泄密事件), or a product by its name (编制“一规划两方案”, 合作协议).
enum ListedResult {
  /// Whether one of the clauses of `text` states such a result.
  static func stands(in text: ByteView) -> Bool {
    var start = 0
    while start < text.count {
      let end = endOfClause(text, from: start)
      let clause = text.part(start..<end)
      if isAbsence(clause) || isNamedProduct(clause) || isProduct(clause) { return true }
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

  /// 合作协议, 实施办法出台, 新一届服务团队名单: a clause that is the name of a document, with or without its issue. What is
  /// to be done about documents is no product (完善管理制度, 落实实施方案).
  private static func isProduct(_ clause: ByteView) -> Bool {
    var (start, end) = (0, clause.count)
    while start < end, clause[start] <= 0x20 { start += 1 }
    while end > start, clause[end - 1] <= 0x20 { end -= 1 }
    if clause.has(anyOf: ["）", ")"], endingAt: end),
      let open = ["（", "("].compactMap({ clause.offset(of: $0, from: start) }).first
    {
      end = open
    }
    if let issue = issues.first(where: { clause.has($0, endingAt: end) }) {
      end -= issue.utf8CodeUnitCount
    }
    guard products.contains(where: { clause.has($0, endingAt: end) }) else { return false }
    let name = clause.part(start..<end)
    if name.has(anyOf: systems, endingAt: name.count), name.offset(of: "的") != nil { return false }
    return !doing.contains { name.offset(of: $0) != nil }
  }

  private static let issues: [StaticString] = [
    "正式出台", "出台", "印发", "印發", "发布", "發布", "下发", "下發", "公布", "上线", "上線", "签订", "簽訂", "签署", "簽署",
    "定稿", "成稿", "出版", "上报", "上報", "归档", "歸檔",
  ]

  private static let products: [StaticString] =
    [
      "方案", "办法", "辦法", "细则", "細則", "名单", "名單", "协议", "協議", "协议书", "協議書", "合同", "契约", "契約", "备忘录",
      "備忘錄",
      "一览表", "一覽表", "检查表", "檢查表", "调查表", "調查表", "统计表", "統計表", "分解表", "登记表", "登記表", "台账", "臺賬", "台帳",
      "清单", "清單", "目录", "目錄", "报告", "報告", "报告书", "報告書", "白皮书", "白皮書", "证书", "證書", "手册", "手冊", "汇编",
      "彙編",
      "资料", "資料", "案例集", "图册", "圖冊", "教材", "指南", "章程", "决议", "決議", "纪要", "紀要", "数据库", "數據庫",
      "资料库", "資料庫",
    ] + systems

  /// With 的 before them they name a quality: 让群众满意的平台.
  private static let systems: [StaticString] = ["系统", "系統", "平台", "网站", "網站"]

  /// Verbs of which a document is the means or the ground, not the result.
  private static let doing: [StaticString] = [
    "提升", "提高", "加强", "加強", "强化", "強化", "优化", "優化", "完善", "健全", "推进", "推進", "推动", "推動", "促进", "促進",
    "深化",
    "落实", "落實", "贯彻", "貫徹", "执行", "執行", "按照", "根据", "根據", "依据", "依據", "围绕", "圍繞", "对照", "對照", "结合",
    "結合",
    "做好", "抓好", "开展", "開展", "学习", "學習", "宣传", "宣傳", "研究", "探索", "规范", "規範", "管理好", "整理", "积累", "積累",
    "收集", "蒐集", "扩大", "擴大", "增强", "增強", "改进", "改進", "支持", "支援", "鼓励", "鼓勵", "充分", "更好", "丰富", "豐富",
    "争取", "爭取", "力争", "力爭", "修改", "打造", "构建", "構建", "构筑", "構築", "搭建", "营造", "營造", "发挥", "發揮",
    "形成", "推行", "用好", "建设", "建設", "新建", "改造", "提供", "打通",
  ]

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
