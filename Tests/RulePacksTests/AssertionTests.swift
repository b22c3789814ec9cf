import Testing

/// What rules may demand.
@Suite struct AssertionTests {
  @Test func aRequiredFieldIsMissedWhereTheTaskIsNamed() {
    let run = PackRun(rule: "required: [lead, 完成时限]\nmessage: no {field}")
    #expect(run.mistakes == [])
    #expect(
      run.findings(
        """
        plan: 2026年工作要点
        tasks:
          - title: 甲
            lead: 县教育局
          - title: 乙
            lead: 　
            deadline: 2026-06-30
          - {title: 丙, lead: 县财政局, deadline: 6月底前}
        """) == ["甲: no deadline", "乙: no lead"])
  }

  @Test func whatIsMissingInNearlyEveryTaskIsSaidOnce() {
    let run = PackRun(rule: "required: lead\ntitle: no lead\nmessage: x")
    let tasks = (1...6).map { "  - title: 任务\($0)\n" }.joined()
    #expect(
      run.findings("plan: 2026年工作要点\ntasks:\n\(tasks)") == [
        "2026年工作要点: 6 of 6 tasks: no lead"
      ])
  }

  @Test func aDamagedTaskIsNotBlamedForWhatItLacks() {
    let run = PackRun(rule: "required: lead\nmessage: x")
    #expect(
      run.findings("plan: 要点\ntasks:\n  - title: 甲\n    lead: \"县教育局\n  - title: 乙") == ["乙: x"])
  }

  @Test func aForbiddenFieldIsReportedAtItsValue() {
    let run = PackRun(rule: "forbidden: 责任单位")
    #expect(
      run.findings("plan: 要点\ntasks:\n  - {title: 甲, responsible: [县教育局, 县财政局]}") == [
        "县教育局", "县财政局",
      ])
  }

  @Test func aPatternMustOrMustNotMatch() {
    let plan = "plan: 要点\ntasks:\n  - {title: 甲, id: T-01}\n  - {title: 抓紧抓好😀抓实, id: x}"
    #expect(
      PackRun(rule: "matches: {field: id, pattern: '^T-\\d+$'}").findings(plan) == ["x"])
    #expect(
      PackRun(rule: "select: task\nnot-matches: {field: 标题, pattern: 抓.}").findings(plan) == [
        "抓紧", "抓好", "抓实",
      ])
    #expect(PackRun(rule: "not-matches: 好😀").findings(plan) == ["好😀"])
  }

  @Test func aValueMustBeOneOfThoseAllowed() {
    let run = PackRun(rule: "one-of: {field: lead, values: [县教育局, 县财政局]}\nmessage: '{value}'")
    #expect(
      run.findings("plan: 要点\ntasks:\n  - {title: 甲, lead: 縣教育局}\n  - {title: 乙, lead: 县水利局}")
        == ["县水利局: 县教育局、县财政局"])
  }

  @Test func aTextMustNotBeLongerThanAllowed() {
    let run = PackRun(rule: "length: {field: title, max: 4}\nmessage: '{count}>{max}'")
    #expect(
      run.findings("plan: 要点\ntasks:\n  - 建设学校\n  - 建设好学校") == ["建设好学校: 5>4"])
  }

  @Test func thereMustBeEnoughAndNotTooMany() {
    let run = PackRun(
      rule: "select: section\ncount: {field: tasks, min: 1, max: 2}\nmessage: '{count}'")
    #expect(
      run.findings(
        """
        plan: 要点
        sections:
          - {title: 一, tasks: [甲, 乙, 丙]}
          - {title: 二, tasks: [丁]}
          - {title: 三, preamble: 无}
        """) == ["丙: 3", "三: 0"])
  }

  @Test func aValueMustNotStandThereTwice() {
    let run = PackRun(rule: "unique: title\nmessage: again")
    #expect(
      run.findings("plan: 要点\ntasks:\n  - 建设学校\n  - 办好学校\n  - 建設學校。") == ["建設學校。: again"])
  }

  @Test(arguments: [
    ("deadline", "<=", "value: 2026-11-30", ["2026-12-31", "年底前"]),
    ("完成时限", "不早于", "value: 12月1日", ["2026-03-31"]),
    ("targets.value", ">", "value: 100", ["95%"]),
    ("start", "before", "other: deadline", ["2026-12-31"]),
  ])
  func aFieldIsComparedWithAValueOrAnotherField(
    _ field: String, _ relation: String, _ operand: String, _ places: [String]
  ) {
    let run = PackRun(rule: "compare: {field: \(field), op: '\(relation)', \(operand)}\nmessage: m")
    #expect(run.mistakes == [])
    let found = run.findings(
      """
      plan: 2026年要点
      tasks:
        - {title: 甲, deadline: 2026-12-31, targets: [{metric: 入园率, value: 95%}]}
        - {title: 乙, start: 2026-12-31, deadline: 2026-03-31, targets: [{metric: 学位, value: 1200个}]}
        - {title: 丙, deadline: 年底前}
        - {title: 丁, deadline: 长期坚持}
      """)
    #expect(found == places.map { "\($0): m" })
  }

  @Test func aConditionDemandsSomethingElse() {
    let run = PackRun(
      rule: """
        requires:
          if: {field: 资金.金额}
          then: {required: 资金.来源}
        message: no {field}
        """)
    #expect(run.mistakes == [])
    #expect(
      run.findings(
        """
        plan: 要点
        tasks:
          - {title: 甲, budget: {amount: 720万元}}
          - {title: 乙, budget: {amount: 720万元, source: 省级资金}}
          - {title: 丙}
        """) == ["甲: no source of budget"])
  }

  @Test func theStagesOfATaskFollowOneAnother() {
    let run = PackRun(rule: "order: {field: milestones.by}\nmessage: '{found} after {other}'")
    #expect(
      run.findings(
        """
        plan: 2026年要点
        tasks:
          - title: 甲
            milestones:
              - {by: 2026-06-30, content: 开工}
              - {by: 2026-03-31, content: 立项}
          - title: 乙
            milestones: [{by: 2026-03-31, content: 立项}]
        """) == ["2026-03-31: 2026-03-31 after 2026-06-30"])
  }

  @Test func aKeyOfTheOfficeItselfIsAFieldLikeAnyOther() {
    let run = PackRun(rule: "matches: {field: x-code, pattern: '^[A-Z]+$'}")
    #expect(
      run.findings("plan: 要点\ntasks:\n  - {title: 甲, x-code: AB}\n  - {title: 乙, x-code: [C, d]}")
        == ["d"])
  }
}
