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
      let name = TextFolding.fold(bytes)
      return !verbs.contains { name.starts(with: $0) }
    }
  }

  /// Bytes of a name with its bracket.
  private static let longest = 120

  private static let verbs = [
    "建", "新建", "成立", "设立", "组建", "打造", "完善", "规范", "加", "推", "支持", "创", "改", "搬迁", "迁建", "办好", "做",
    "深化", "优化", "争", "筹", "扩", "升级", "提升", "强化", "培育", "申报", "开", "落实", "配合", "协助", "服务", "联合",
    "依托", "对接",
    "督促", "指导", "抓", "健全", "整合", "撤", "启", "引进", "整顿", "调整", "充实", "理顺", "移交", "向", "由", "与",
  ].map { Array($0.utf8) }
}
