import TextAnalysis
import ValidatorCore

/// Finds units that lead too many tasks due in one month.
struct UnitOverload: PlanCheck {
  static let most = CheckOption(
    "most", default: 5, zh: "一个单位一个月内最多有几项牵头任务到期，至少1项",
    en: "how many tasks of one lead unit may be due in one month, at least 1"
  ) { $0 >= 1 }

  static let description = CheckDescription(
    id: "unit-overload",
    title: LocalizedText(zh: "单位任务过于集中", en: "Overloaded unit"),
    summary: LocalizedText(
      zh: "同一牵头单位（没有牵头单位的，唯一的责任单位）在一个月内到期的任务过多。时限为计划期最后一天的不计。默认不查。",
      en:
        "Too many tasks of one lead unit (or of the only responsible one) are due in one month. Tasks due on the last day of the plan's period do not count. It is off by default."
    ),
    rationale: LocalizedText(
      zh: "一个科室一个月办不完这么多事，时限就成了摆设。",
      en: "One office cannot finish so much at once, so the deadlines will not hold."),
    kinds: [
      FindingKind(
        "month", zh: "一个月内到期的任务过多", en: "too many tasks due in one month",
        severity: SeverityRule(.info), isOnByDefault: false)
    ],
    options: [AnyCheckOption(most)],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - {title: 新建幼儿园, lead: ⟦计财科⟧, deadline: 8月底前}
          - {title: 改造食堂, lead: 计财科, deadline: 8月20日前}
          - {title: 更新教室灯具, lead: 计财科, deadline: 8月底前}
          - {title: 建设运动场, lead: 计财科, deadline: 8月上旬}
          - {title: 改造厕所, responsible: 计财科, deadline: 8月底前}
          - {title: 配备校车, lead: 计财科, deadline: 2026-08-25}
        """, kind: "month"),
      .good(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - {title: 新建幼儿园, lead: 计财科, deadline: 8月底前}
          - {title: 改造食堂, lead: 计财科, deadline: 8月20日前}
          - {title: 印发招生办法, lead: 基教科, deadline: 8月底前}
          - {title: 培训教师, lead: 各学校, deadline: 8月底前}
        """),
    ])

  private let most: Int

  init(options: CheckOptions) {
    most = options[Self.most]
  }

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    var loads: [Load] = []
    var positions: [Key: Int] = [:]
    for task in plan.tasks {
      guard let due = task.deadline?.deadline, due != plan.period?.last,
        let unit = leadUnit(of: task)
      else { continue }
      let key = Key(unit: folded(unit), year: due.date.year, month: due.date.month)
      let position = positions[key] ?? loads.count
      positions[key] = position
      if position == loads.count { loads.append(Load(unit: unit, due: due)) }
      loads[position].places.append((unit.place, task.index))
    }
    return loads.filter { $0.places.count > most }.map { finding($0, plan) }
  }

  private struct Key: Hashable {
    let unit: String
    let year: Int
    let month: Int
  }

  /// The tasks of one unit that are due in one month.
  private struct Load {
    let unit: PlanText
    let due: Day
    var places: [(place: Place, task: Int)] = []
  }

  /// The first unit of the lead, or the only responsible one, where it is one body with a name of its own.
  private func leadUnit(of task: PlanTask) -> PlanText? {
    let leads = task.lead?.units ?? []
    let responsible = task.responsible?.units ?? []
    let units = leads.isEmpty ? (responsible.count == 1 ? responsible : []) : leads
    guard let unit = units.first else { return nil }
    let name = unit.withBytes { UnitName.read($0) }
    guard name.kind == .specific else { return nil }
    return unit.part(name.range)
  }

  private func folded(_ name: PlanText) -> String {
    name.withBytes { String(decoding: TextFolding.fold($0, options: .comparison), as: UTF8.self) }
  }

  private func finding(_ load: Load, _ plan: Plan) -> Finding {
    Finding(
      "month",
      Messages.overload(
        load.unit.string, load.places.count, load.due, year: plan.year),
      at: load.places[0].place,
      related: load.places.dropFirst().map {
        RelatedPlace($0.place, Messages.dueToo, task: $0.task)
      },
      help: Messages.help)
  }

  private enum Messages {
    static func overload(_ unit: String, _ count: Int, _ due: Day, year: Int?) -> Message {
      let (dueYear, month, _) = due.date
      let when = (dueYear == year ? "" : "\(dueYear)年") + "\(month)月"
      return Message(
        "overload", zh: "\(quoted: unit)牵头的任务有\(count)项在\(when)到期",
        en: "\(quoted: unit) leads \(count, "task") due in \(dueYear)-\(month)"
      ).identified(by: .text(unit), .text("\(dueYear)-\(month)"))
    }

    static let dueToo = Message("due-too", zh: "同月到期", en: "due in that month too")
    static let help = Message(
      "help", zh: "调整时限，或分出部分任务由其他单位牵头", en: "spread the deadlines, or let another unit lead")
  }
}
