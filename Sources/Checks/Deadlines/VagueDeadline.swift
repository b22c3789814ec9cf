import TextAnalysis
import ValidatorCore

/// Finds empty words in the place of a deadline: 适时, 尽快, "in due course".
struct VagueDeadline: PlanCheck {
  static let description = CheckDescription(
    id: "vague-deadline",
    title: LocalizedText(zh: "时限含糊", en: "Vague deadline"),
    summary: LocalizedText(
      zh:
        "时间栏只写了“适时”“尽快”“择机”“近期”一类的词；或者任务没有另写时限，正文又用这类词代替（尽快完成、择机启动、争取早日建成）。“适时调整”“及早发现”一类说的是做法，不算。",
      en:
        "A time field holds empty words such as “soon” or “in due course”, or the text puts them in the place of a deadline (尽快完成, “will be opened as soon as possible”) and the task has no other. Words that only say how a thing is done do not count."
    ),
    rationale: LocalizedText(
      zh: "何时算逾期无从认定，督办没有依据。", en: "Nobody can say when the task is late."),
    kinds: [
      FindingKind(
        "field", zh: "时间栏没有写明时间", en: "a time field without a time",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "text", zh: "正文以空泛的词代替时限", en: "empty words for a deadline in the text",
        severity: SeverityRule(.info)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            deadline: ⟦尽快完成⟧
          - title: 推廣智慧課堂
            完成時限: ⟦適時⟧
          - title: Open the northern depot
            deadline: ⟦as soon as possible⟧
        """, kind: "field"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            content: 加强与规划部门对接，⟦尽快⟧完成选址，争取⟦早日⟧建成投用。
          - title: 推進校車改革
            content: ⟦擇機⟧啟動第二批試點。
          - title: Open the northern depot
            content: Planning consent is being sought, and the depot will be opened ⟦as soon as possible⟧.
        """, kind: "text"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            content: 尽快完成选址，8月底前建成投用。
          - title: 抓好课堂教学
            content: 适时调整教学安排，对学困生及早发现、及早帮扶，帮助新教师尽快站稳讲台，近期目标与长远目标相衔接。
          - title: Keep the paths safe
            content: Report broken stiles as soon as possible.
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let signs = plan.signs
    var findings: [Finding] = []
    for task in plan.tasks {
      var isTimed = false
      task.forEachTime { field in
        isTimed = true
        guard field.time.reading.meaning == .vague else { return }
        let text = field.time.text
        findings.append(finding("field", text.place, text.string, task, plan))
      }
      if !isTimed { findings += texts(task, plan, signs) }
    }
    return findings
  }

  /// The text is the content, else the title.
  private func texts(_ task: PlanTask, _ plan: Plan, _ signs: PlanSigns) -> [Finding] {
    guard let text = task.content ?? task.title, !text.place.isAliased,
      !signs[text].isDisjoint(with: .vagueTime)
    else { return [] }
    let dates = plan.dates(of: text)
    guard dates.contains(where: { $0.reading.meaning == .vague }),
      !dates.contains(where: isDeadline)
    else { return [] }
    let words = dates.filter { date in
      date.reading.meaning == .vague && date.role == .deadline
        && text.withBytes { EmptyTimeWord.isDeadline(in: $0, at: date.reading.range) }
    }
    return Finding.listed(words) { date in
      let word = text.part(date.reading.range)
      return finding("text", word.place, word.string, task, plan)
    }
  }

  private func isDeadline(_ date: DateMention) -> Bool {
    switch date.role {
    case .deadline, .period: date.reading.meaning != .vague
    case .start, .recurring, .reference, .name: false
    }
  }

  private func finding(
    _ kind: String, _ place: Place, _ words: String, _ task: PlanTask, _ plan: Plan
  ) -> Finding {
    Finding(
      kind, Messages.vague(plan.citation(of: task.index), words), at: place, task: task.index,
      help: Messages.help)
  }

  private enum Messages {
    static func vague(_ task: TaskCitation, _ words: String) -> Message {
      Message(
        "vague", zh: "\(task)的时限含糊：\(quoted: words)不是确定的时间",
        en: "\(task) has a vague deadline: \(quoted: words) is no time")
    }

    static let help = Message(
      "help", zh: "写明年月日或季度；取决于他人的，写“按上级统一部署”",
      en: "give a date or a quarter; where others decide, say who")
  }
}
