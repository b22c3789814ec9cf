import TextAnalysis
import ValidatorCore

/// Finds plans in which most tasks are due on the last day.
struct DeadlinePileup: PlanCheck {
  static let share = CheckOption(
    "share", default: 50, zh: "时限在计划期最后一天的任务超过百分之多少时报告，0到99",
    en: "how many per cent of the dated tasks may be due on the last day, from 0 to 99"
  ) { (0...99).contains($0) }

  static let fewest = CheckOption(
    "fewest", default: 10, zh: "写明时限的任务达到多少项才查，至少1项",
    en: "how many dated tasks a plan must have to be judged, at least 1"
  ) { $0 >= 1 }

  static let description = CheckDescription(
    id: "deadline-pileup",
    title: LocalizedText(zh: "完成时限过于集中", en: "Deadlines that pile up"),
    summary: LocalizedText(
      zh: "写明时限的任务中，多数的时限是计划期的最后一天。年度计划写“年底前”属正常情况，所以默认不查。",
      en:
        "Most of the dated tasks are due on the last day of the plan's period. In yearly plans December is normal, so this is off by default."
    ),
    rationale: LocalizedText(
      zh: "平时无从督办，年底集中交账，问题发现得太晚。",
      en: "Nothing can be followed up during the year, and what goes wrong is seen too late."),
    kinds: [
      FindingKind(
        "last-day", zh: "多数任务的时限是计划期最后一天", en: "most tasks due on the last day",
        severity: SeverityRule(.info), isOnByDefault: false)
    ],
    options: [AnyCheckOption(share), AnyCheckOption(fewest)],
    examples: [
      .bad(
        """
        plan: ⟦清溪县2026年教育工作任务分解表⟧
        tasks:
          - {title: 新建幼儿园, deadline: 年底前}
          - {title: 改造食堂, deadline: 年底前}
          - {title: 更新教室灯具, deadline: 12月底前}
          - {title: 培训教师, deadline: 2026-12-31}
          - {title: 建设校园网络, deadline: 年内}
          - {title: 改造厕所, deadline: 年底前}
          - {title: 配备校车, deadline: 年底前}
          - {title: 建设运动场, deadline: 年底前}
          - {title: 印发招生办法, deadline: 4月底前}
          - {title: 完成秋季招生, deadline: 8月底前}
        """, kind: "last-day"),
      .good(
        """
        plan: 清溪县2026年教育工作任务分解表
        tasks:
          - {title: 新建幼儿园, deadline: 8月底前}
          - {title: 改造食堂, deadline: 年底前}
        """),
    ])

  private let share: Int
  private let fewest: Int

  init(options: CheckOptions) {
    share = options[Self.share]
    fewest = options[Self.fewest]
  }

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    guard let period = plan.period else { return [] }
    let dated = plan.tasks.compactMap { task in
      task.deadline.flatMap { time in
        time.deadline.map { (task: task.index, place: time.text.place, due: $0) }
      }
    }
    let last = dated.filter { $0.due == period.last }
    guard dated.count >= fewest, last.count * 100 > dated.count * share else { return [] }
    return [
      Finding(
        "last-day",
        Messages.pileup(last.count, of: dated.count, period.last, year: plan.year),
        at: plan.header.place,
        related: last.map { RelatedPlace($0.place, Messages.dueThen, task: $0.task) },
        help: Messages.help)
    ]
  }

  private enum Messages {
    static func pileup(_ count: Int, of total: Int, _ day: Day, year: Int?) -> Message {
      Message(
        "pileup", zh: "完成时限过于集中：写明时限的\(total)项中有\(count)项的时限为\(day, year: year)",
        en: "\(count) of \(total, "dated task") are due on \(day, year: year)"
      ).identified(by: .day(day, year: nil))
    }

    static let dueThen = Message("due-then", zh: "时限为计划期最后一天", en: "due on the last day")
    static let help = Message(
      "help", zh: "按工作进度分别确定时限，或补写“序时进度”", en: "date the tasks by their work, or add “milestones”")
  }
}
