import TextAnalysis
import ValidatorCore

/// Tells tasks that go by the name of the unit that does them: 综合办公室（党群工作部、督查室）.
enum UnitTitle {
  /// Whether the title of `task` ends as the names of offices do and does not begin with what is done to one. In a plan
  /// with but one such title it may still be a work.
  static func stands(in task: PlanTask) -> Bool {
    guard let title = task.title, title.count <= longest else { return false }
    return title.withBytes { bytes in
      guard UnitName.isOffice(bytes) else { return false }
      let start = OrdinalReader(bytes).leading()?.range.upperBound ?? 0
      let name = TextFolding.fold(bytes.part(start..<bytes.count))[...]
      let isVisited = visits.contains { verb in
        name.starts(with: verb)
          && places.contains { name.dropFirst(verb.count).starts(with: $0) }
      }
      return !isVisited && !verbs.contains { name.starts(with: $0) } && !isBuilt(in: task)
    }
  }

  /// Whether the content speaks of the house of the unit: 新建业务用房, 迁址办公.
  private static func isBuilt(in task: PlanTask) -> Bool {
    task.content?.withBytes { content in
      if content.has(anyOf: ["迁址", "遷址"], at: 0) { return true }
      guard content.has(anyOf: buildings, at: 0) else { return false }
      return houses.occur(in: content.part(PastClause.clause(in: content, around: 0..<6)))
    } ?? false
  }

  private static let buildings: [StaticString] = [
    "新建", "改造", "改建", "扩建", "擴建", "迁建", "遷建", "重建",
  ]
  private static let houses = FewWords(["办公", "用房", "业务楼", "综合楼", "大楼", "大厅", "新建面积", "改造面积"])

  /// Bytes of a name with its bracket.
  private static let longest = 120

  /// What is done to an office, whatever its name.
  private static let verbs = [
    "建好", "建立", "建强", "建成", "新建", "新设", "增设", "成立", "设立", "组建", "打造", "完善", "规范", "加强", "加快", "加大",
    "推进", "推动", "推行", "支持", "创办", "创设", "改造", "改建", "改善", "改进", "改组", "搬迁", "迁建", "办好", "做好", "做实",
    "做强",
    "深化", "优化", "争取", "争创", "筹建", "筹备", "筹办", "筹设", "扩建", "扩大", "升级", "提升", "强化", "培育", "申报", "开设",
    "开办",
    "开展", "落实", "配合", "协助", "依托", "对接", "督促", "指导", "抓好", "抓实", "抓紧", "健全", "整合", "撤销", "撤并", "启动",
    "启用",
    "引进", "整顿", "调整", "充实", "理顺", "移交",
  ].map { Array($0.utf8) }

  /// What is done to an office where a place follows: 考核县财政局, but 考核办.
  private static let visits = [
    "走访", "考核", "巡查", "巡察", "督查", "督察", "督导", "督办", "检查", "调研", "约谈", "慰问", "拜访", "监督", "审计", "评估",
    "评议",
    "帮扶", "服务", "联合", "建设", "通报", "表彰", "组织", "邀请", "会同", "向", "由", "与", "建", "创", "改", "撤",
  ].map { Array($0.utf8) }
  private static let places = [
    "县", "各", "市", "区", "省", "州", "旗", "镇", "乡", "全", "本", "相关", "有关", "所有",
  ].map { Array($0.utf8) }
}
