import ValidatorCore

/// Finds tasks that wait for one another.
struct DependencyCycle: PlanCheck {
  static let description = CheckDescription(
    id: "dependency-cycle",
    title: LocalizedText(zh: "前置任务互为前提", en: "Tasks that wait for one another"),
    summary: LocalizedText(
      zh: "几项任务互为前置任务；任务以自身、上级任务或者子任务为前置任务。",
      en:
        "Tasks wait for one another in a circle, or a task waits for itself, its parent or its part."
    ),
    rationale: LocalizedText(
      zh: "谁也无法先开始，时限也无从推算。",
      en: "None of them can begin, and no date can be worked out."),
    kinds: [
      FindingKind(
        "cycle", zh: "互为前提", en: "tasks that wait for one another", severity: SeverityRule(.error))
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - id: t1
            title: 编制学校布局规划
            after: ⟦t2⟧
          - id: t2
            title: 核定学位需求
            after: t1
        """, kind: "cycle"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - id: t1
            title: 新建城东幼儿园
            tasks:
              - title: 完成设备采购
                after: ⟦t1⟧
        """, kind: "cycle"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - id: t1
            title: 核定学位需求
          - id: t2
            title: 编制学校布局规划
            after: t1
        """),
    ])

  /// How many tasks of a circle are named.
  private static let mostNamed = 5

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    plan.schedule.cycles.compactMap { finding($0, plan) }
  }

  private func finding(_ cycle: WaitCycle, _ plan: Plan) -> Finding? {
    guard let first = cycle.steps.first else { return nil }
    return Finding(
      "cycle", message(cycle, plan), at: first.place, task: first.task, label: label(first, plan),
      related: LongArgument(count: cycle.steps.count - 1).places { position in
        let step = cycle.steps[position + 1]
        return RelatedPlace(step.place, label(step, plan), task: step.task)
      },
      help: Messages.help)
  }

  private func message(_ cycle: WaitCycle, _ plan: Plan) -> Message {
    let all = cycle.tasks
    let tasks = all.prefix(Self.mostNamed).map(plan.citation(of:))
    guard tasks.count > 1, let first = cycle.steps.first else { return Messages.itself(tasks[0]) }
    if cycle.steps.filter(\.isWait).count == 1 {
      let (task, other) = (plan.citation(of: first.task), plan.citation(of: first.other))
      // Parents stand before their parts.
      return first.other < first.task ? Messages.parent(task, other) : Messages.part(task, other)
    }
    guard tasks.count > 2 else { return Messages.pair(tasks[0], tasks[1]) }
    return tasks.count == all.count
      ? Messages.circle(tasks) : Messages.largeCircle(tasks, all.count)
  }

  private func label(_ step: WaitCycle.Step, _ plan: Plan) -> Message {
    let (task, other) = (plan.citation(of: step.task), plan.citation(of: step.other))
    if step.isWait { return Messages.waits(task, other) }
    return plan.tasks[step.task].parent == step.other
      ? Messages.belongs(task, other) : Messages.belongs(other, task)
  }

  private enum Messages {
    static func itself(_ task: TaskCitation) -> Message {
      Message("itself", zh: "\(task)以自身为前置任务", en: "\(task) waits for itself")
    }

    static func pair(_ task: TaskCitation, _ other: TaskCitation) -> Message {
      Message(
        "pair", zh: "前置任务互为前提：\(task)与\(other)互为前置任务",
        en: "\(task) and \(other) wait for each other")
    }

    static func circle(_ tasks: [TaskCitation]) -> Message {
      Message(
        "circle", zh: "前置任务互为前提：\(tasks)依次等待，首尾相接",
        en: "tasks wait for one another in a circle: \(tasks)")
    }

    static func largeCircle(_ tasks: [TaskCitation], _ count: Int) -> Message {
      Message(
        "large-circle", zh: "前置任务互为前提：\(tasks)等\(count)项依次等待，首尾相接",
        en: "\(count, "task") wait for one another in a circle, among them \(tasks)")
    }

    static func parent(_ task: TaskCitation, _ parent: TaskCitation) -> Message {
      Message(
        "parent", zh: "前置任务互为前提：\(task)以上级任务\(parent)为前置任务",
        en: "\(task) waits for \(parent), which it is part of")
    }

    static func part(_ task: TaskCitation, _ part: TaskCitation) -> Message {
      Message(
        "part", zh: "前置任务互为前提：\(task)以子任务\(part)为前置任务",
        en: "\(task) waits for \(part), which is part of it")
    }

    static func waits(_ task: TaskCitation, _ other: TaskCitation) -> Message {
      Message("waits", zh: "\(task)须待\(other)完成", en: "\(task) waits for \(other)")
    }

    static func belongs(_ task: TaskCitation, _ parent: TaskCitation) -> Message {
      Message("belongs", zh: "\(task)是\(parent)的子任务", en: "\(task) is part of \(parent)")
    }

    static let help = Message(
      "help", zh: "理清先后顺序，删去其中一处“前置任务”", en: "settle which comes first, and remove one “after”")
  }
}
