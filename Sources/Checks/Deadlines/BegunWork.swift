import TextAnalysis
import ValidatorCore

/// Finds time limits that only say when a work begins, of tasks that have to be finished: 建成…中心, 5月底前动工.
struct BegunWork {
  private let plan: Plan

  init(_ plan: Plan) { self.plan = plan }

  /// A finding for each task but those at `told`.
  func findings(without told: Set<Place>) -> [Finding] {
    plan.tasks.compactMap { task in
      guard let deadline = task.deadline?.text, let title = task.title, task.milestones.isEmpty,
        !told.contains(deadline.place), isBeginning(deadline), title.withBytes(Self.isFinished),
        !(task.content.map { $0.withBytes(Self.begins.occur) } ?? false)
      else { return nil }
      return Finding(
        "stage", Messages.begun(plan.citation(of: task.index)), at: deadline.place,
        task: task.index,
        related: [RelatedPlace(title.place, Messages.finish, task: task.index)],
        help: Messages.help)
    }
  }

  private func isBeginning(_ deadline: PlanText) -> Bool {
    deadline.withBytes { Self.begins.occur(in: $0) && !Self.ends.occur(in: $0) }
  }

  /// Whether a title begins with the end of a work, behind its number, and names no beginning.
  private static func isFinished(_ title: ByteView) -> Bool {
    let start = OrdinalReader(title).leading()?.range.upperBound ?? 0
    guard let finish = finishes.first(where: { title.has($0, at: start) }) else { return false }
    let end = start + finish.utf8CodeUnitCount
    return !isBuiltUpArea(title, at: end) && !begins.occur(in: title)
  }

  /// 建成区, 建成环境: what stands there already.
  private static func isBuiltUpArea(_ title: ByteView, at offset: Int) -> Bool {
    if title.has(anyOf: ["环境", "環境"], at: offset) { return true }
    return title.has(anyOf: ["区", "區"], at: offset)
      && !title.has(anyOf: ["域", "级", "級", "块", "塊"], at: offset + 3)
  }

  private static let begins = FewWords(["动工", "开工", "开建", "破土"])
  private static let ends = FewWords(["建成", "完成", "竣工", "完工", "投用", "使用", "交付", "运营"])
  private static let finishes: [StaticString] = [
    "建成", "全面建成", "基本建成", "如期建成", "按期建成",
  ]

  private enum Messages {
    static func begun(_ task: TaskCitation) -> Message {
      Message(
        "begun", zh: "完成时限与任务不符：\(task)要求建成，时限只到开工",
        en: "\(task) is to be finished, and its deadline is that of its beginning")
    }

    static let finish = Message("finish", zh: "任务要求建成", en: "to be finished")
    static let help = Message(
      "help-begun", zh: "写明建成时间；年内只开工的，任务改为“开工建设…”",
      en: "write when it is to be finished, or say in the task that it is only begun")
  }
}
