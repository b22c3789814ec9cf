import TestSupport
import Testing
import ValidatorCore

@testable import Checks

/// Deadlines that contradict each other, and those that leave too little time.
@Suite struct LateDeadlineTests {
  private func diagnostics(_ tasks: String) -> [Diagnostic] {
    MarkedPlan("plan: {title: 要点, period: 2026年}\ntasks:\n\(tasks)")
      .diagnostics(of: ConflictingDeadlines.self)
  }

  private func messages(_ tasks: String) -> [String] {
    diagnostics(tasks).map { "\($0.kind) \($0.message.text(in: .chinese))" }
  }

  @Test func aDeadlineThatLeavesTooLittleTimeIsToldWithTheDayThatWouldDo() {
    let found = diagnostics(
      """
        - {id: t7, number: 7, title: 设计, deadline: 6月30日前}
        - {number: 9, title: 施工, after: t7, duration: 8周, deadline: 7月31日}
      """)
    #expect(found.map(\.kind) == ["slack"])
    #expect(
      found.map { $0.message.text(in: .chinese) } == ["完成时限冲突：第7项“设计”须在6月5日前完成，第9项“施工”才能按时完成"])
    #expect(
      found.first?.related.map { $0.message.text(in: .chinese) } == [
        "第9项“施工”的时限为7月31日", "第9项“施工”所需时间8周，最迟6月6日开始", "第9项“施工”须待第7项“设计”完成，后者最迟6月5日完成",
      ])
  }

  @Test func oneOfTheDeadlinesAlongAChainIsEnough() {
    let chain = """
        - {id: a, title: 甲, deadline: 6月20日}
        - {id: b, title: 乙, after: a, deadline: 6月30日}
        - {title: 丙, after: b, duration: 8周, deadline: 7月31日}
      """
    #expect(messages(chain) == ["slack 完成时限冲突：第2项“乙”须在6月5日前完成，第3项“丙”才能按时完成"])
  }

  @Test func allDeadlinesThatOneLimitMakesLateAreNamedWithTheirLatestDays() {
    let chain = """
        - {id: a, title: 甲, deadline: 6月底前}
        - {id: b, title: 乙, after: a, duration: 10d, deadline: 年底前}
        - {title: 丙, after: b, duration: 300d, deadline: 年底前}
      """
    let found = diagnostics(chain)
    #expect(
      found.map { $0.message.text(in: .chinese) } == ["完成时限冲突：第2项“乙”须在3月6日前完成，第3项“丙”才能按时完成"])
    #expect(found.first?.related.last?.message.text(in: .chinese) == "第1项“甲”须在2月24日前完成")
  }

  @Test func aDeadlineBehindATightOneIsJudgedByThat() {
    let chain = """
        - {id: a, title: 甲, deadline: 6月底前}
        - {id: b, title: 乙, after: a, duration: 10d, deadline: 3月1日}
        - {title: 丙, after: b, duration: 300d, deadline: 年底前}
      """
    #expect(messages(chain) == ["order 完成时限冲突：第2项“乙”的时限早于须先完成的第1项“甲”"])
  }

  @Test(arguments: [("9月20日", 1), ("10月20日", 2)])
  func whatStandsBehindAContradictionIsToldWhereItIsOneItself(_ deadline: String, _ count: Int) {
    let chain = """
        - {id: a, title: 甲, deadline: \(deadline)}
        - {id: m, title: 中, after: a}
        - {id: b, title: 乙, after: m, deadline: 9月底前}
        - {title: 丙, after: b, deadline: 8月底前}
      """
    #expect(diagnostics(chain).map(\.kind) == Array(repeating: "order", count: count))
  }

  @Test func thePeriodAndAStatedStartLimitToo() {
    #expect(
      messages(
        """
          - {id: a, title: 甲, deadline: 年底前}
          - {title: 乙, after: a, duration: 3周}
        """) == ["slack 完成时限冲突：第1项“甲”须在12月10日前完成，第2项“乙”才能在计划期内完成"])
    #expect(
      messages(
        """
          - {id: a, title: 甲, deadline: 7月底前}
          - {title: 乙, after: a, start: 2026-07-01}
        """) == ["slack 完成时限冲突：第1项“甲”须在6月30日前完成，第2项“乙”才能按时开始"])
  }

  @Test func whatCannotBeKeptAnywayIsToldOnce() {
    #expect(
      messages(
        """
          - {id: a, title: 甲, start: 2026-06-01, duration: 30d, deadline: 8月底前}
          - {title: 乙, after: a, duration: 8周, deadline: 7月31日}
        """) == ["infeasible 完成时限冲突：第2项“乙”按前后衔接关系无法在7月31日前完成"])
  }

  @Test func tasksBetweenTwoDeadlinesAreNamedInTheArgument() {
    let found = diagnostics(
      """
        - {id: a, title: 甲, deadline: 9月底前}
        - {id: b, title: 乙, after: a}
        - {title: 丙, after: b, deadline: 8月底前}
      """)
    #expect(found.map { $0.message.text(in: .chinese) } == ["完成时限冲突：第3项“丙”的时限早于须先完成的第1项“甲”"])
    #expect(found.map(\.kind) == ["order"])
    #expect(
      found.first?.related.map { $0.message.text(in: .chinese) } == [
        "第3项“丙”须待第2项“乙”完成，后者最迟8月31日完成", "第2项“乙”须待第1项“甲”完成，后者最迟8月31日完成", "第1项“甲”的时限为9月30日",
      ])
  }

  @Test func oneDeadlineThatContradictsManyIsToldOnce() {
    let waiting = (0..<6).map { "  - {title: T\($0), after: a, deadline: 8月底前}\n" }.joined()
    #expect(messages("  - {id: a, title: 甲, deadline: 9月底前}\n" + waiting).count == 1)
    let parts = (0..<6).map { "      - {title: T\($0), deadline: 8月底前}\n" }.joined()
    #expect(
      messages("  - title: 甲\n    deadline: 7月底前\n    tasks:\n" + parts).count == 1)
    let two = (0..<2).map { "  - {title: T\($0), after: a, deadline: 8月底前}\n" }.joined()
    #expect(messages("  - {id: a, title: 甲, deadline: 9月底前}\n" + two).count == 2)
  }

  @Test func aDeadlineOnTheEveOfTheStartIsAContradiction() {
    #expect(
      messages("  - {title: 甲, start: 7月1日, deadline: 6月30日}\n") == ["order 完成时限冲突：第1项“甲”的时限早于开始时间"]
    )
  }

  @Test func deadlinesOutOfThePeriodAreToldElsewhere() {
    #expect(
      messages(
        """
          - {id: a, title: 甲, deadline: 2027年6月}
          - {title: 乙, after: a, deadline: 8月底前}
          - {title: 丙, deadline: 7月, tasks: [{title: 丁, deadline: 2027年3月}]}
        """
      ).isEmpty)
  }

  @Test func aStartBehindThePeriodContradictsADeadlineOnly() {
    #expect(
      messages("  - {title: 甲, start: 2027-03-01, deadline: 10月底前}\n") == [
        "infeasible 完成时限冲突：第1项“甲”的时限早于开始时间"
      ])
    #expect(messages("  - {title: 甲, start: 2027-03-01, duration: 30d}\n").isEmpty)
  }

  // MARK: Stages

  @Test(arguments: [
    ("milestones: [{by: 9月底前, content: 开工建设}, {by: 6月, content: 竣工验收}]", ["6月"]),
    ("milestones: [{by: 9月, content: 動工興建北岸泵站}, {by: 6月, content: 北岸泵站竣工}]", ["6月"]),
    ("milestones: [{by: 9月, content: 开工建设北岸泵站}, {by: 6月, content: 南岸公园竣工}]", []),
    ("milestones: [{by: 3月—12月, content: 北岸泵站开工}, {by: 4月—7月, content: 北岸泵站竣工}]", []),
    ("milestones: [{by: 6月, content: x}, {by: 9月, content: y}]", []),
    ("milestones: [{by: 6月, content: x}, {by: 每季度, content: y}, {by: 6月, content: z}]", []),
    ("deadline: 8月, milestones: [{by: 9月, content: x}]", ["9月"]),
    ("deadline: 9月底前, milestones: [{by: 9月, content: x}]", []),
    ("deadline: 8月, targets: [{metric: x, value: 1, by: 9月}]", ["9月"]),
    ("deadline: 长期坚持, milestones: [{by: 9月, content: x}]", []),
    ("deadline: 8月, milestones: [{by: 2027年1月, content: x}]", []),
  ])
  func stagesComeInOrderAndBeforeTheDeadline(_ fields: String, _ expected: [String]) {
    let found = MarkedPlan("plan: {title: 要点, period: 2026年}\ntasks:\n  - {title: 甲, \(fields)}\n")
      .findings(of: ConflictingDeadlines.self)
    #expect(found == expected.map { "order @ “\($0)”" })
  }

  @Test(arguments: [
    ("[{by: 9月底前, content: 竣工验收}, {by: 6月底前, content: 开工}]", ["6月底前"]),
    ("[{by: 9月, content: 泵站竣工}, {by: 3月—6月, content: 泵站機電安裝}]", ["3月—6月"]),
    ("[{by: 9月, content: 招募讲解志愿者}, {by: 6月, content: 修缮东侧围墙}]", []),
    ("[{by: 9月, content: 完成护栏更换}, {by: 6月, content: 完成泵站选址}]", []),
    ("[{by: 6月—9月, content: 泵站竣工}, {by: 8月, content: 泵站机电安装}]", []),
    ("[{by: 9月}, {by: 6月}]", []),
  ])
  func stagesOfOneWorkAreListedInTheirOrder(_ milestones: String, _ expected: [String]) {
    let found = MarkedPlan(
      "plan: {title: 要点, period: 2026年}\ntasks:\n  - {title: 甲, milestones: \(milestones)}\n"
    ).findings(of: ConflictingDeadlines.self)
    #expect(found == expected.map { "unsorted @ “\($0)”" })
  }
}
