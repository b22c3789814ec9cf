import TextAnalysis

/// Words that tell what a listed target is.
enum TargetWords {
  /// Something is finished, granted or handed over: somebody can look whether it is.
  static let completion = FewWords([
    "取得", "获得", "获批", "选举产生", "推选产生", "获评", "入选", "通过", "完成", "建成", "竣工", "开工", "投用", "启用", "开通",
    "上线", "挂牌", "揭牌",
    "签订", "签约",
    "落地", "验收", "批复", "登记", "备案", "发布", "公布", "公开", "出版", "报送", "上报", "提交", "移交", "交付", "命名", "认定",
    "授牌", "摘牌",
    "销号", "办结", "归档", "入库", "评定", "达标",
    "signed", "passed", "opened", "open to", "submitted", "published", "publication", "adopted",
    "adoption", "completed",
    "completion", "installed", "approved", "approval", "granted", "issued", "launched", "certified",
    "certificat",
    "accredited", "accreditation", "awarded", "delivered", "handed over", "in place", "in use",
    "in operation", "retained",
    "retention", "audit opinion", "let", "appointed", "registered",
  ])

  /// Words that say that something is finished, and how, but not what.
  private static let bare = [
    "完成", "按期", "按时", "如期", "及时", "全面", "全部", "基本", "力争", "争取", "确保", "务必", "必须", "需", "须", "要",
    "应", "于",
    "在", "之", "前", "内", "底", "并", "达标", "到位", "，", "。", "、", "；", "completed", "complete", "done",
    "finished",
    "to be", "on time", "by", "in full", " ", ".", ",",
  ].map { Array($0.utf8) }

  /// Whether nothing but such words stands in a text.
  static func isBare(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    while !rest.isEmpty {
      guard let word = bare.first(where: rest.starts(with:)) else { return false }
      rest = rest.dropFirst(word.count)
    }
    return true
  }

  /// To stay where one is can be a target.
  static let keeping = FewWords(["稳定", "保持", "维持", "不低于上年", "maintain", "keep", "stable"])

  /// Whether a metric is better when it is lower. The end of the name decides: of 投诉办结率, what is done about them,
  /// more is better.
  static func isBetterLower(_ metric: String) -> Bool { ByteView.with(metric, isBetterLower) }

  /// Whether the metric that `name` is the name of is better when it is lower.
  static func isBetterLower(_ name: ByteView) -> Bool {
    let folded = TextFolding.fold(name)
    return folded.withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      guard (0..<text.count).contains(where: { text[$0] >= 0xE4 && text[$0] <= 0xE9 }) else {
        return burdensInEnglish.occur(in: text) && !betterHigher.occur(in: text)
      }
      var end = text.count
      if text.has(")", endingAt: end), let bracket = text.offset(of: "(") { end = bracket }
      while true {
        if text.has("率", endingAt: end) { return text.has(anyOf: burdenRates, endingAt: end) }
        if text.has(anyOf: burdens, endingAt: end) { break }
        guard let measure = measures.first(where: { text.has($0, endingAt: end) }) else {
          return falling.occur(in: text) && !betterHigher.occur(in: text)
            && !remedies.occur(in: text)
        }
        end -= measure.utf8CodeUnitCount
      }
      return !betterHigher.occur(in: text) && !remedies.occur(in: text)
    }
  }

  /// Words that say that something is to fall.
  static let falling = FewWords([
    "下降", "降低", "降至", "减少", "压减", "reduce", "reduction", "lower",
  ])

  private static let burdensInEnglish = FewWords([
    "dropout", "death", "accident", "complaint", "emission", "waste", "loss", "delay", "vacan",
    "reduce", "reduction", "lower", "waiting", "backlog", "error", "injur", "erosion", "litter",
    "bare ground",
  ])

  private static let burdenRates: [StaticString] = [
    "失业率", "辍学率", "失学率", "流失率", "发病率", "死亡率", "病死率", "投诉率", "空置率", "闲置率", "撂荒率", "漏损率", "损失率",
    "损耗率",
    "差错率", "错误率", "差评率", "故障率", "缺陷率", "违约率", "负债率", "债务率", "吸烟率", "近视率", "肥胖率", "超重率", "患病率",
    "感染率", "不良率", "不良贷款率", "致残率", "致贫率", "返贫率", "贫困率", "发案率", "案发率", "犯罪率", "事故率", "伤亡率", "发生率",
    "超标率", "逾期率", "违规率", "违法率", "空缺率", "空岗率", "欠费率", "拖欠率", "欠薪率", "复发率", "信访率", "上访率",
  ]

  private static let burdens: [StaticString] = [
    "辍学", "失学", "死亡", "事故", "伤亡", "发案", "投诉", "信访量", "信访", "能耗", "排放", "消耗", "超标", "逾期", "差距", "空置",
    "违规", "违法", "贫困", "发病", "缺口", "等待时间", "平均用时", "反应时间", "住院日", "次均费用", "浓度", "损失", "大班额", "漏损",
    "差错", "空缺", "案件数", "积案", "返贫", "欠费", "欠薪", "违约", "过重", "负担", "隐患数", "负债", "债务", "火灾", "空岗",
    "耗水",
  ]

  /// What is counted or measured, behind the name of what is bad.
  private static let measures: [StaticString] = [
    "数", "量", "件", "起", "人", "次", "人口", "天", "面积", "强度", "比例", "占比", "比重", "额", "总", "金", "余", "规模",
    "程度",
    "时间", "时长", "问题", "行为", "现象", "事件", "案件", "水平", "情况", "控制", "学生", "儿童",
  ]

  /// What is done about them, of which more is better.
  static let remedies = FewWords([
    "消除率", "化解率", "办结率", "结案率", "整改率", "处置率", "清零率", "下降率", "降低率", "减少率", "回复率", "答复率", "减轻",
    "减负", "查处", "处理", "防控", "防治", "预防",
  ])

  /// Metrics that are better when they are higher.
  static let betterHigher = FewWords([
    "覆盖", "普及", "普惠", "达标率", "合格率", "满意", "入学率", "巩固率", "毛入", "完成率", "办结率", "利用率", "受益", "参与率",
    "配齐", "就业率", "升学率",
    "治愈率", "接种率", "规范管理", "提高", "提升", "增长", "增加", "新增", "学位", "coverage", "satisfaction",
    "completion", "increase",
    "attendance", "pass rate", "compliance",
  ])
}
