import TextAnalysis
import ValidatorCore

/// Finds work that is asked for twice, in one plan and across the plans of a run.
struct DuplicateTask: CorpusCheck {
  static let threshold = CheckOption(
    "threshold", default: 0.85, zh: "内容相似到什么程度算重复，大于0，最大为1",
    en: "how alike texts must be to count as duplicates, above 0 and up to 1"
  ) { $0 > 0 && $0 <= 1 }

  static let scope = CheckOption(
    "scope", default: DuplicateScope.run, zh: "在一份计划内比较，还是在全部计划之间比较",
    en: "whether to compare the tasks of one plan, or those of all plans of a run")

  static let measure = CheckOption(
    "measure", default: DuplicateMeasure.wording,
    zh: "相似度的算法：wording比较去掉数字和套话后的词句，并判断不同之处；bigram-jaccard只比较相邻两字的集合",
    en:
      "how likeness is measured: wording compares texts without figures and set phrases, and judges what differs; bigram-jaccard compares sets of character pairs only"
  )

  static let description = CheckDescription(
    id: "duplicate-task",
    title: LocalizedText(zh: "任务重复", en: "Duplicate task"),
    summary: LocalizedText(
      zh: "同一项工作写了两遍：内容（没有内容的，看标题）相同或大部分相同。一字之差而对象不同的并列任务，不算重复。",
      en:
        "The same work is asked for twice: the contents, or the titles where there is no content, are equal or nearly equal. Parallel tasks that differ in the one word that matters are not duplicates."
    ),
    rationale: LocalizedText(
      zh: "重复的任务会重复统计、重复督办；由两个单位牵头的，责任不清。",
      en:
        "Repeated tasks are counted and supervised twice; under two leads, nobody answers for them."
    ),
    kinds: [
      FindingKind(
        "two-leads", zh: "同一事项由不同单位牵头", en: "the same work under different leads",
        severity: SeverityRule(.warning)),
      FindingKind("equal", zh: "内容相同", en: "equal texts", severity: SeverityRule(.warning)),
      FindingKind(
        "similar", zh: "内容大部分相同", en: "nearly equal texts", severity: SeverityRule(.warning)),
    ],
    options: [AnyCheckOption(threshold), AnyCheckOption(scope), AnyCheckOption(measure)],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 改善办学条件
            content: 新建乡镇寄宿制学校食堂12个，更新厨房设备，8月底前投入使用。
          - title: 改善办学条件
            content: ⟦新建乡镇寄宿制学校食堂１２个；更新厨房设备，8月底前投入使用。⟧
        """, kind: "equal"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 推进智慧课堂应用
            content: 在全县中小学推进智慧课堂应用，更新交互式教学设备260套，每学期开展教学展示活动1次。
          - title: 推进智慧课堂应用
            content: ⟦在全县中小学切实推进智慧课堂应用，更新交互式教学设备300套，每学期开展教学展示活动1次。⟧
        """, kind: "similar"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 防治学生近视
            lead: 体卫艺科
            content: 每学期为中小学生检查视力，建立视力档案，更换不合格的教室灯具。
          - title: 加强学生近视防治
            lead: 基础教育科
            content: ⟦每学期为中小学生检查视力，建立视力档案，更换不合格的教室灯具。⟧
        """, kind: "two-leads"),
      .bad(
        """
        plan: Westmere work plan 2026
        tasks:
          - title: Clear the canal towpath
            content: Cut back the hedges between Mill Lock and Pound Bridge, and mend the drains.
          - title: Clear the canal towpath
            content: ⟦Cut back the hedges between Mill Lock and Pound Bridge; mend all the drains.⟧
        """, kind: "similar"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 加强学校体育工作
            content: 制定学校体育师资与场地达标三年行动计划，5月底前报县政府审定。
          - title: 加强学校美育工作
            content: 制定学校美育师资与场地达标三年行动计划，5月底前报县政府审定。
          - title: 改建第一中学食堂
            content: 改建食堂，新增座位300个，8月底前投入使用。
          - title: 改建第二中学食堂
            content: 改建食堂，新增座位300个，8月底前投入使用。
        """),
    ])

  private let threshold: Double
  private let scope: DuplicateScope
  private let measure: DuplicateMeasure

  init(options: CheckOptions) {
    threshold = options[Self.threshold]
    scope = options[Self.scope]
    measure = options[Self.measure]
  }

  func collect(_ plan: Plan, in context: CheckContext) -> DuplicateFacts {
    DuplicateFacts(plan, measure: measure)
  }

  func check(_ corpus: [CorpusPlan<DuplicateFacts>], in context: CheckContext) -> [CorpusFinding] {
    switch scope {
    case .run: findings(in: corpus)
    case .plan: corpus.filter { !$0.isContext }.flatMap { findings(in: [$0]) }
    }
  }

  private func findings(in corpus: [CorpusPlan<DuplicateFacts>]) -> [CorpusFinding] {
    let judge = DuplicateJudge(corpus.map(\.facts.plan))
    let relation = DuplicateRelation(corpus, knowsOrigin: measure == .wording)
    let search = DuplicateSearch(corpus, measure: measure, threshold: threshold, judge)
    let occurrences = search.groups().flatMap { DuplicateOccurrence.all(in: $0, relation) }
    let report = DuplicateReport(corpus, judge)
    return measure == .wording
      ? report.foldedFindings(occurrences) : report.findings(occurrences)
  }

  enum Messages {
    /// A task, and the plan that holds it where that is another one.
    struct Citation {
      let task: TaskCitation
      let origin: String?
    }

    /// Something that a note can say.
    enum Part {
      case unlisted(Int)
      case similarity(Int)
      case added(String)
      case missing(String)
      case changed(String, String)
      case leads([String], [String])
      case deadlines(String, String)
    }

    static func repeats(
      _ first: Citation, _ last: Citation, others: Int, isEqual: Bool, leads: Int?
    ) -> Message {
      var zh = MessageTemplate.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
      var en = zh
      if let origin = first.origin {
        zh.appendInterpolation(quoted: origin)
        en.appendInterpolation(first.task)
        en.appendLiteral(" of ")
        en.appendInterpolation(quoted: origin)
      } else {
        en.appendInterpolation(first.task)
      }
      zh.appendInterpolation(first.task)
      if others > 0 {
        zh.appendLiteral("等")
        zh.appendInterpolation(others + 1)
        zh.appendLiteral("项")
        en.appendLiteral(", ")
        en.appendInterpolation(others)
        en.appendLiteral(" more")
      }
      zh.appendLiteral("与")
      zh.appendInterpolation(last.task)
      en.appendLiteral(" and ")
      en.appendInterpolation(last.task)
      zh.appendLiteral(isEqual ? "内容重复" : "部分内容重复")
      en.appendLiteral(isEqual ? " ask for the same work" : " ask for nearly the same work")
      if let leads {
        zh.appendLiteral("：同一事项由")
        if leads == 2 { zh.appendLiteral("两") } else { zh.appendInterpolation(leads) }
        zh.appendLiteral("个单位牵头，请明确主责单位")
        en.appendLiteral(" under different leads")
      }
      return Message(
        "repeats", zh: MessageTemplate(stringInterpolation: zh),
        en: MessageTemplate(stringInterpolation: en))
    }

    static func label(_ original: Citation, isEqual: Bool) -> Message {
      isEqual
        ? Message("label", zh: "与\(original.task)相同", en: "the same as \(original.task)")
        : Message("label", zh: "与\(original.task)大部分相同", en: "nearly the same as \(original.task)")
    }

    static func original(_ original: Citation) -> Message {
      Message("original", zh: "\(original.task)", en: "\(original.task)")
    }

    static func copies(_ origin: String, count: Int) -> Message {
      Message(
        "copies", zh: "与\(quoted: origin)有\(count)项任务内容重复",
        en: "\(count) tasks stand in \(quoted: origin) too")
    }

    static func note(_ parts: [Part]) -> Message? {
      guard !parts.isEmpty else { return nil }
      var zh = MessageTemplate.StringInterpolation(literalCapacity: 0, interpolationCount: 0)
      var en = zh
      for (index, part) in parts.enumerated() {
        if index > 0 {
          zh.appendLiteral("；")
          en.appendLiteral("; ")
        }
        add(part, &zh, &en)
      }
      return Message(
        "note", zh: MessageTemplate(stringInterpolation: zh),
        en: MessageTemplate(stringInterpolation: en))
    }

    private static func add(
      _ part: Part, _ zh: inout MessageTemplate.StringInterpolation,
      _ en: inout MessageTemplate.StringInterpolation
    ) {
      switch part {
      case .unlisted(let count):
        zh.appendLiteral("共\(count)项，只列出前\(DuplicateOccurrence.mostListed)项")
        en.appendLiteral("\(count) tasks, of which \(DuplicateOccurrence.mostListed) are listed")
      case .similarity(let percent):
        zh.appendLiteral(percent == 100 ? "除数字和套话外相同" : "相同部分约占\(percent)%")
        en.appendLiteral(
          percent == 100 ? "equal but for figures and set phrases" : "about \(percent)% alike")
      case .added(let text):
        zh.appendLiteral("后者另有")
        zh.appendInterpolation(quoted: text)
        en.appendLiteral("only the latter has ")
        en.appendInterpolation(quoted: text)
      case .missing(let text):
        zh.appendLiteral("前者另有")
        zh.appendInterpolation(quoted: text)
        en.appendLiteral("only the former has ")
        en.appendInterpolation(quoted: text)
      case .changed(let first, let second):
        zh.appendInterpolation(quoted: first)
        zh.appendLiteral("与")
        zh.appendInterpolation(quoted: second)
        zh.appendLiteral("不同")
        en.appendInterpolation(quoted: first)
        en.appendLiteral(" is ")
        en.appendInterpolation(quoted: second)
        en.appendLiteral(" in the latter")
      case .leads(let first, let second):
        zh.appendLiteral("牵头单位分别为")
        zh.appendInterpolation(quoted: first)
        zh.appendLiteral("和")
        zh.appendInterpolation(quoted: second)
        en.appendLiteral("led by ")
        en.appendInterpolation(quoted: first)
        en.appendLiteral(" and by ")
        en.appendInterpolation(quoted: second)
      case .deadlines(let first, let second):
        zh.appendLiteral("完成时限分别为")
        zh.appendInterpolation(quoted: first)
        zh.appendLiteral("和")
        zh.appendInterpolation(quoted: second)
        en.appendLiteral("due ")
        en.appendInterpolation(quoted: first)
        en.appendLiteral(" and ")
        en.appendInterpolation(quoted: second)
      }
    }

    static let help = Message(
      "help", zh: "合并为一项；确属不同工作的，写明各自的范围",
      en: "merge them; if the work is different, say how")

    static let helpWithLeads = Message(
      "help-leads", zh: "确定一个主责单位，其他单位列为配合单位，合并为一项",
      en: "merge them under one lead, and name the other units as supporting ones")

    static let helpWithPlans = Message(
      "help-plans", zh: "同一份计划只保留一个文件；确需并存的，只检查其中一份",
      en: "keep one file of a plan, or check one of them only")
  }
}
