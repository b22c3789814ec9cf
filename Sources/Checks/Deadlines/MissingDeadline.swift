import TextAnalysis
import ValidatorCore

/// Finds tasks of which nobody says by when they are done.
struct MissingDeadline: PlanCheck {
  static let description = CheckDescription(
    id: "missing-deadline",
    title: LocalizedText(zh: "未明确完成时限", en: "Missing deadline"),
    summary: LocalizedText(
      zh:
        "任务没有完成时限，目标、节点、正文也都没有时间。计划期在一年以内的，计划期就是默认的时限，默认不查；超过一年的才查。长期性、常态化工作，以及另有子任务的，不算。",
      en:
        "A task has no deadline, nor do its targets, milestones and text give a time. In a plan of up to a year the period is the deadline, so that is off by default; longer plans are checked. Lasting work and tasks with subtasks are left out."
    ),
    rationale: LocalizedText(
      zh: "跨年度的计划，没有时限就无法安排年度任务，也无法督办。",
      en: "In a plan of several years, nobody can tell in which of them the task is due."),
    kinds: [
      FindingKind(
        "long-plan", zh: "计划期超过一年，任务没有时限",
        en: "a task without deadline in a plan of more than a year",
        severity: SeverityRule(.warning, draft: .info, outline: .info), planWide: Messages.planWide,
        planWideShare: .halfOfTasks),
      FindingKind(
        "yearly-plan", zh: "计划期在一年以内，任务没有时限",
        en: "a task without deadline in a plan of up to a year",
        severity: SeverityRule(.info), planWide: Messages.planWide, planWideShare: .halfOfTasks,
        isOnByDefault: false),
    ],
    examples: [
      .bad(
        """
        plan: {title: 清溪县教育提升行动计划, period: 2026-2028}
        tasks:
          - title: ⟦新建城东幼儿园⟧
            content: 新建城东幼儿园1所，新增学位360个。
          - title: 改造城西小学
            deadline: 2027年8月底前
        """, kind: "long-plan"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: ⟦新建城东幼儿园⟧
          - title: 改造城西小学
            content: 8月底前完成改造。
        """, kind: "yearly-plan"),
      .good(
        """
        plan: {title: 清溪县教育提升行动计划, period: 2026-2028}
        tasks:
          - title: 新建城东幼儿园
            milestones:
              - {by: 2026年底前, content: 完成主体工程}
              - {by: 2027年8月底前, content: 建成投用}
          - title: 完善校园安全防控
            content: 常态化开展隐患排查，每学期演练不少于2次。
          - title: 改善办学条件
            tasks:
              - {title: 改造城西小学, deadline: 2027年}
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let period = plan.period else { return [] }
    let kind = Self.isLong(period) ? "long-plan" : "yearly-plan"
    let parents = Set(plan.tasks.compactMap(\.parent))
    var dated = Set<Int>()
    return plan.tasks.compactMap { task in
      // A deadline above holds for all parts. Tasks stand behind their parents.
      if task.parent.map(dated.contains) == true || !task.times.allSatisfy({ $0.role == .start }) {
        dated.insert(task.index)
        return nil
      }
      guard !task.isDamaged, !parents.contains(task.index), !isDatedByText(task, plan) else {
        return nil
      }
      return Finding(
        kind, Messages.missing(plan.citation(of: task.index)), at: task.titlePlace,
        task: task.index, help: Messages.help)
    }
  }

  private static func isLong(_ period: DayInterval) -> Bool {
    period.last.number - period.first.number > 366
  }

  private func isDatedByText(_ task: PlanTask, _ plan: Plan) -> Bool {
    [task.content, task.title].compactMap(\.self).contains { text in
      let hasTime = plan.readings(of: text).dates.contains { date in
        switch date.role {
        case .deadline: date.reading.meaning != .vague
        case .period, .recurring: true
        case .start, .reference, .name: false
        }
      }
      return hasTime || text.withBytes(Self.lasting.occur)
    }
  }

  /// Words of work that goes on.
  private static let lasting = FewWords([
    "常态化", "长期", "持续", "定期", "日常", "经常", "全年", "全程", "长效", "每年", "每季", "每月", "每周", "每学期", "逐年",
    "年度",
    "ongoing", "continuous", "continue", "regular", "routine", "throughout", "annual", "every",
    "each year",
    "monthly", "quarterly", "maintain",
  ])

  private enum Messages {
    static func missing(_ task: TaskCitation) -> Message {
      Message("missing", zh: "\(task)未明确完成时限", en: "\(task) has no deadline")
    }

    static let planWide: FindingKind.PlanWideMessage = { count, total in
      count == total
        ? Message(
          "all-tasks", zh: "全文\(total)项均未明确完成时限", en: "none of the \(total) tasks has a deadline")
        : Message(
          "most-tasks", zh: "全文\(total)项中有\(count)项未明确完成时限",
          en: "\(count) of the \(total) tasks have no deadline")
    }

    static let help = Message(
      "help", zh: "补写“完成时限”；长期性工作写“长期坚持”", en: "add a “deadline”; for lasting work, write “ongoing”"
    )
  }
}
