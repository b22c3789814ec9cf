import TextAnalysis
import ValidatorCore

/// Finds work that is asked for twice, in one plan and across the plans of a run.
struct DuplicateTask: CorpusCheck {
  static let threshold = CheckOption(
    "threshold", default: 0.85, zh: "内容相似到什么程度算重复，大于0，最大为1",
    en: "how alike texts must be to count as duplicates, above 0 and up to 1"
  ) { $0 > 0 && $0 <= 1 }

  static let clauseThreshold = CheckOption(
    "clause-threshold", default: 0.5, zh: "分句的内容有多少相同算重复，大于0，最大为1",
    en: "how much of a clause another one must hold to repeat it, above 0 and up to 1"
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
      zh: "同一项工作写了两遍：整项任务相同或大部分相同，或者任务中的一个分句说的是另一处已有的事项，即使换了说法。一字之差而对象不同的并列任务、口号和套话，不算重复。",
      en:
        "The same work is asked for twice: whole tasks are equal or nearly equal, or a clause of a task asks for what stands elsewhere already, even in other words. Parallel tasks that differ in the one word that matters, slogans and set phrases are not duplicates."
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
      FindingKind(
        "clause", zh: "分句重复", en: "the same work in two clauses",
        severity: SeverityRule(.warning, draft: .info),
        isToldBy: ["inconsistent-target/two-values", "duplicate-heading/equal"]),
      FindingKind(
        "overlap", zh: "分句部分重复", en: "clauses that overlap", severity: SeverityRule(.info)),
      FindingKind(
        "shared-clause", zh: "分句与其他计划重复", en: "a clause that stands in another plan too",
        severity: SeverityRule(.info)),
      FindingKind(
        "carried-over", zh: "沿用上年任务", en: "taken over from an earlier plan unchanged",
        severity: SeverityRule(.info)),
    ],
    options: [
      AnyCheckOption(threshold), AnyCheckOption(clauseThreshold), AnyCheckOption(scope),
      AnyCheckOption(measure),
    ],
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
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 推进义务教育优质均衡
            content: 优化学校布局，提升课后服务质量，建设乡镇图书室12个。
          - title: 办好民生实事
            content: 改造食堂8所，⟦开展课后延时服务提质行动⟧，假期开放运动场地。
        """, kind: "overlap"),
      .bad(
        """
        計劃: 雲嶺縣2026年政務服務工作要點
        任務:
          - 標題: 推動數據共享
            內容: 編製數據目錄，消除跨部門數據壁壘。
          - 標題: 優化辦事流程
            內容: 減少辦事材料，⟦打破部門間“信息孤島”⟧，延長窗口服務時間。
        """, kind: "overlap"),
      .bad(
        """
        plan: 清溪县2026年城市管理工作要点
        tasks:
          - title: 扩大停车供给
            lead: 交通管理科
            content: 在老城区新建停车泊位800个，规范路内停车收费。
          - title: 办好民生实事
            lead: 城市管理科
            content: 整修背街小巷15条，⟦在老城区新建停车泊位1000个⟧。
        """, kind: "two-leads"),
      .bad(
        """
        plan: Westmere work plan 2026
        tasks:
          - title: Look after the waterways
            content: Dredge the basin; repair the bridge at Mill Lock.
          - title: Keep the paths open
            content: Cut the verges twice; ⟦repair the bridges at Mill Lock⟧.
        """, kind: "clause"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 加强党建工作
            content: 加强组织领导，落实主体责任，打造“一校一品”党建品牌。
          - title: 加强美育工作
            content: 切实加强组织领导，形成“一校一品”美育特色。
          - title: 充实医疗力量
            content: 招聘校医40人，修订校医管理办法。
          - title: 提高医疗水平
            content: 培训校医40人，举办校医急救技能竞赛。
          - title: 减轻学生负担
            content: 减少书面家庭作业，增加户外活动时间。
        """),
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
  private let clauseThreshold: Double
  private let scope: DuplicateScope
  private let measure: DuplicateMeasure

  init(options: CheckOptions) {
    threshold = options[Self.threshold]
    clauseThreshold = options[Self.clauseThreshold]
    scope = options[Self.scope]
    measure = options[Self.measure]
  }

  func collect(_ plan: Plan, in context: CheckContext) -> DuplicateFacts {
    DuplicateFactsReader.facts(
      of: plan, measure: measure, clauses: measure == .wording ? clauseThreshold : nil,
      words: context.words)
  }

  func check(_ corpus: [CorpusPlan<DuplicateFacts>], in context: CheckContext) -> [CorpusFinding] {
    let corpus = corpus.map(DuplicatePlan.init)
    let current = corpus.filter { !$0.isEarlier }
    let findings =
      switch scope {
      case .run: findings(in: current, context.words)
      case .plan:
        current.filter { !$0.isContext }.flatMap { self.findings(in: [$0], context.words) }
      }
    guard measure == .wording, current.count < corpus.count else { return findings }
    return findings + carriedOver(in: corpus)
  }

  private func findings(in corpus: [DuplicatePlan], _ words: OwnWords) -> [CorpusFinding] {
    let judge = DuplicateJudge(corpus)
    let relation = DuplicateRelation(corpus, knowsOrigin: measure == .wording)
    let occurrences = occurrences(in: corpus, judge, relation)
    let report = DuplicateReport(corpus, listsAll: measure == .bigramJaccard)
    guard measure == .wording else { return report.findings(occurrences) }
    let clauses = DuplicateClauseReport(corpus, told: DuplicateTold(occurrences))
    let findings = report.foldedFindings(occurrences) + clauses.findings()
    guard corpus.count > 1 else { return findings }
    let shared = DuplicateClauseSearch(
      corpus, threshold: clauseThreshold, reader: words.gistReader
    ).groups()
    return findings + clauses.findings(shared, relation)
  }

  private func carriedOver(in corpus: [DuplicatePlan]) -> [CorpusFinding] {
    let judge = DuplicateJudge(corpus)
    let relation = DuplicateRelation(corpus, knowsOrigin: true, looksBack: true)
    return DuplicateCarriedOver(corpus).findings(occurrences(in: corpus, judge, relation))
  }

  private func occurrences(
    in corpus: [DuplicatePlan], _ judge: DuplicateJudge, _ relation: DuplicateRelation
  ) -> [DuplicateOccurrence] {
    DuplicateSearch(corpus, measure: measure, threshold: threshold, judge).groups()
      .flatMap { DuplicateOccurrence.all(in: $0, relation) }
  }
}
