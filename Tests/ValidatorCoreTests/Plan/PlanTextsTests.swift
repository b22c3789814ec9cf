import Testing

@testable import ValidatorCore

@Suite struct PlanTextsTests {
  /// `scope.field task/section: text` for each text.
  private func texts(_ source: String) throws -> [String] {
    let file = PlanLoader().load(path: "t.plan.yaml", contents: Array(source.utf8))
    return try #require(file.plans.first).texts.map { entry in
      let place = "\(entry.task.map(String.init) ?? "-")/\(entry.section.map(String.init) ?? "-")"
      return "\(entry.scope).\(entry.field.rawValue) \(place): \(entry.text.string)"
    }
  }

  @Test func theSignsOfATaskAreThoseOfAllItsTexts() throws {
    let file = PlanLoader().load(
      path: "t.plan.yaml",
      contents: Array(
        """
        plan: {title: 清溪县2026年教育工作要点}
        tasks:
          - {title: 尽快新建四个幼儿园, targets: [办学, {metric: 其中, value: 12}]}
          - 提升质量
        """.utf8))
    let plan = try #require(file.plans.first)
    #expect(plan.signs.ofTask(0).isSuperset(of: [.parts, .digit]))
    #expect(!plan.signs.ofTask(0).isDisjoint(with: .count))
    #expect(!plan.signs.ofTask(0).isDisjoint(with: .vagueTime))
    #expect(plan.signs.ofTask(1).isEmpty)
    #expect(plan.signs.ofTask(2).isEmpty)
  }

  @Test func textsAreLentInTheOrderThatTheyAreListedIn() throws {
    let file = PlanLoader().load(
      path: "t.plan.yaml",
      contents: Array("plan: 甲\ntasks:\n  - title: \"乙\\u4E19\"\n    lead: 丁、戊\n".utf8))
    let plan = try #require(file.plans.first)
    var lent: [String] = []
    plan.withEachText { text in
      #expect(text.position == lent.count)
      lent.append(text.bytes.string(0..<text.bytes.count))
    }
    #expect(lent == plan.texts.map(\.text.string))
    #expect(lent == lent.indices.map { plan.text(at: $0)?.text.string })
    #expect(plan.text(at: lent.count) == nil)
    #expect(plan.text(at: -1) == nil)
    #expect(lent.contains("乙丙"))
  }

  @Test func aLentTextSaysWhereItStands() throws {
    let file = PlanLoader().load(
      path: "t.plan.yaml",
      contents: Array(
        """
        plan: 清溪县2026年教育工作要点
        sections: [{title: 学前教育, tasks: [{title: &a 办园4所, targets: [办学, {metric: 学位, value: 9, unit: *a}],
          milestones: [{by: 6月, targets: [{metric: 学位, value: 5}]}]}]}]
        """.utf8))
    let plan = try #require(file.plans.first)
    var lent: [String] = []
    plan.withEachText { text in
      let entry = plan.text(at: text.position)
      #expect(entry?.field == text.field && entry?.scope == text.scope)
      #expect(entry?.task == text.task && entry?.section == text.section)
      #expect(entry.map { plan.signs[$0.text] } == text.signs)
      lent.append(
        text.bytes.string(0..<text.bytes.count) + (text.target.map { " \($0)" } ?? "")
          + (text.isAliased ? " *" : ""))
    }
    #expect(
      lent == [
        "清溪县2026年教育工作要点", "学前教育", "办园4所", "办学 0", "学位 1", "9 1", "办园4所 1 *", "6月", "学位", "5",
      ])
  }

  @Test func theDatesOfATextAreThoseOfItsReadings() throws {
    let file = PlanLoader().load(
      path: "t.plan.yaml",
      contents: Array(
        """
        plan: {title: 清溪县2026年教育工作要点}
        tasks:
          - {title: 6月底前新建幼儿园4所, content: 一季度启动，年内完成；每年9月检查。}
        """.utf8))
    let plan = try #require(file.plans.first)
    let alone = plan.texts.map { plan.dates(of: $0.text).map(\.reading.range) }
    let read = plan.texts.map { plan.readings(of: $0.text).dates.map(\.reading.range) }
    #expect(alone == read)
    #expect(alone.joined().count == 5)
    #expect(plan.texts.map { plan.dates(of: $0.text).map(\.reading.range) } == read)
  }

  @Test func everyTextOfThePlanIsListedInDocumentOrderWithItsFieldTaskAndSection() throws {
    #expect(
      try texts(
        """
        plan:
          title: 甲
          kind: breakdown
          stage: draft
          issuer: [乙, 丙]
          number: 丁
          issued: 2026-02-10
          period: {start: 2026-01-01, end: 2026-12-31}
          preamble: 戊
          secrecy: 己
          publicity: 庚
          to: 辛
          attachments: [壬]
        sections:
          - number: 一
            title: 癸
            preamble: 子
            tasks:
              - id: t1
                number: 1
                title: 丑
                content: 寅
                lead: 卯局
                responsible: 辰局、巳局
                support: 午局
                leader: 未
                owner: 申
                targets:
                  - 酉
                  - {metric: 戌, value: 1, unit: 个, baseline: 2, by: 6月底前, nature: 约束性,
                     definition: 亥, breakdown: {甲县: 3}}
                milestones:
                  - {by: 3月, content: 天, targets: 地}
                source: 人
                implements: [和]
                carry: new
                budget: {amount: 4万元, source: 财政}
                start: 1月
                deadline: 12月
                duration: 30天
                after: t0
                x-note: 略
        """) == [
          "header.title -/-: 甲", "header.issuer -/-: 乙", "header.issuer -/-: 丙",
          "header.number -/-: 丁", "header.issued -/-: 2026-02-10", "header.period -/-: 2026-01-01",
          "header.period -/-: 2026-12-31", "header.secrecy -/-: 己", "header.publicity -/-: 庚",
          "header.to -/-: 辛", "header.attachments -/-: 壬", "header.preamble -/-: 戊",
          "section.number -/0: 一", "section.title -/0: 癸", "section.preamble -/0: 子",
          "task.number 0/0: 1", "task.title 0/0: 丑", "task.content 0/0: 寅", "task.lead 0/0: 卯局",
          "task.responsible 0/0: 辰局", "task.responsible 0/0: 巳局", "task.support 0/0: 午局",
          "task.leader 0/0: 未", "task.owner 0/0: 申", "task.targets 0/0: 酉",
          "target.metric 0/0: 戌", "target.value 0/0: 1", "target.unit 0/0: 个",
          "target.baseline 0/0: 2", "target.by 0/0: 6月底前", "target.definition 0/0: 亥",
          "target.breakdown 0/0: 甲县", "target.breakdown 0/0: 3", "milestone.by 0/0: 3月",
          "milestone.content 0/0: 天", "task.targets 0/0: 地", "task.source 0/0: 人",
          "task.implements 0/0: 和", "budget.amount 0/0: 4万元", "budget.source 0/0: 财政",
          "task.start 0/0: 1月", "task.deadline 0/0: 12月", "task.duration 0/0: 30天",
        ])
  }

  @Test func aPlanOfTasksThatAreTextsHasTheirTitles() throws {
    #expect(
      try texts("plan: 甲\ntasks: [乙, 丙]") == [
        "header.title -/-: 甲", "task.title 0/-: 乙", "task.title 1/-: 丙",
      ])
  }
}
