import TestSupport
import Testing
import ValidatorCore

@testable import Checks

/// Chains of times that cannot be kept.
@Suite struct ChainConflictTests {
  private func plan(_ tasks: String, header: String = "plan: {title: 要点, period: 2026年}")
    -> MarkedPlan
  {
    MarkedPlan("\(header)\ntasks:\n\(tasks)")
  }

  private func infeasible(_ tasks: String, header: String = "plan: {title: 要点, period: 2026年}")
    -> [Diagnostic]
  {
    plan(tasks, header: header).diagnostics(of: ConflictingDeadlines.self)
      .filter { $0.kind == "infeasible" }
  }

  @Test func aChainReadsAsAnArgument() {
    let found = infeasible(
      """
        - {id: t7, number: 7, title: 设计, start: 2026-06-01, duration: 30天}
        - {id: t9, number: 9, title: 施工, after: t7, duration: 8周, deadline: 7月31日}
      """)
    #expect(found.map { $0.message.text(in: .chinese) } == ["完成时限冲突：第9项“施工”按前后衔接关系无法在7月31日前完成"])
    #expect(
      found.first?.related.map { $0.message.text(in: .chinese) } == [
        "第7项“设计”6月1日开始", "所需时间30天，最早6月30日完成", "第9项“施工”须待第7项“设计”完成，最早7月1日开始",
        "所需时间8周，最早8月25日完成",
      ])
    #expect(found.first?.label?.text(in: .chinese) == "时限为7月31日")
    #expect(
      found.first?.related.map { $0.message.text(in: .english) } == [
        "task 7 “设计” starts on 1 June", "takes 30天, so it is done on 30 June at the earliest",
        "task 9 “施工” waits for task 7 “设计”, so it starts on 1 July at the earliest",
        "takes 8周, so it is done on 25 August at the earliest",
      ])
  }

  /// What starts on 1 March and takes five days is done on 5 March; what waits for it starts on 6 March.
  @Test(arguments: [
    ("3月5日", "2026-03-06", 0), ("3月4日", "2026-03-06", 1), ("3月5日", "2026-03-05", 1),
  ])
  func theFirstDayOfTheWorkCounts(_ deadline: String, _ start: String, _ count: Int) {
    let tasks = """
        - {id: a, title: 甲, start: 2026-03-01, duration: 5d, deadline: \(deadline)}
        - {title: 乙, after: a, start: \(start)}
      """
    #expect(infeasible(tasks).count == count)
  }

  @Test(arguments: [
    // 2028 has a 29 February; two months have at least 59 days.
    ("2028-02-01", "29d", "2028-02-29", "2028-02-28"),
    ("2027-02-01", "28d", "2027-02-28", "2027-02-27"),
    ("2027-12-30", "1w", "2028-01-05", "2028-01-04"),
    ("2027-01-01", "2m", "2027-02-28", "2027-02-27"),
    ("2027-01-01", "1个季度", "第一季度", "2027-03-29"),
    ("2027-04-21", "10天", "4月下旬", "4月中旬"),
    // Friday 1 October 2027 and the Monday behind it.
    ("2027-10-01", "2个工作日", "2027-10-04", "2027-10-03"),
    ("2027-10-02", "1个工作日", "2027-10-04", "2027-10-03"),
    ("2027-10-01", "10个工作日", "2027-10-14", "2027-10-13"),
  ])
  func theCalendarIsKept(_ start: String, _ duration: String, _ inTime: String, _ tooEarly: String)
  {
    let header = "plan: {title: 规划, period: 2027-01..2028-12}"
    for (deadline, count) in [(inTime, 0), (tooEarly, 1)] {
      let year = deadline.first == "2" ? "" : "2027年"
      let tasks =
        "  - {title: 甲, start: \(start), duration: \(duration), deadline: \(year)\(deadline)}\n"
      #expect(infeasible(tasks, header: header).count == count, "\(tasks)")
    }
  }

  @Test func aLagCounts() {
    let tasks = """
        - {id: a, title: 甲, start: 2026-03-01, duration: 5d}
        - {title: 乙, after: [{task: a, lag: 2w}], duration: 1d, deadline: 2026-03-19}
      """
    let found = infeasible(tasks)
    #expect(found.count == 1)
    #expect(
      found.first?.related.map { $0.message.text(in: .chinese) }.contains(
        "第2项“乙”须待第1项“甲”完成后再隔2w，最早3月20日开始") == true)
    #expect(infeasible(tasks.replacing("03-19", with: "03-20")).isEmpty)
  }

  @Test func aLagOfNoDaysIsNone() {
    let found = infeasible(
      """
        - {id: a, title: 甲, start: 2026-03-01, duration: 5d}
        - {title: 乙, after: [{task: a, lag: 0d}], duration: 0d, deadline: 2026-03-04}
      """)
    #expect(found.first?.related.last?.message.text(in: .chinese) == "第2项“乙”须待第1项“甲”完成，最早3月6日开始")
  }

  @Test func aParentWaitsForItsPartsAndHoldsThem() {
    let inside = """
        - title: 甲
          start: 2026-03-01
          deadline: 2026-03-31
          tasks:
            - {id: b, title: 乙, duration: 20d}
            - {title: 丙, after: b, duration: 12d}
      """
    #expect(infeasible(inside).map { $0.place.span.start }.count == 1)
    #expect(infeasible(inside.replacing("12d", with: "11d")).isEmpty)
  }

  @Test func theReasonHoldsNothingThatIsNotNeeded() {
    let found = infeasible(
      """
        - {id: a, title: 甲, start: 2026-09-01, duration: 30d}
        - {title: 乙, after: a, duration: 8w, deadline: 6月底前}
      """)
    #expect(
      found.first?.related.map { $0.message.id } == ["starts", "waits"],
      "the start alone is too late")
    #expect(found.first?.note?.text(in: .chinese) == "连同其他衔接关系，最早11月25日才能完成")
  }

  @Test func aTaskThatTakesNoTimeIsAsLateAsItsReasonSays() {
    let tasks = """
        - {id: a, title: 甲, start: 2026-10-01, duration: 60d}
        - {id: b, title: 乙, after: a, deadline: 2026-10-31}
      """
    let found = infeasible(tasks)
    #expect(
      found.first?.related.last?.message.text(in: .chinese) == "第2项“乙”须待第1项“甲”完成，最早11月30日开始")
    #expect(found.map { $0.note?.text(in: .chinese) } == [nil])
  }

  @Test func noFinishIsNamedThatLiesBeforeTheStart() {
    let found = infeasible(
      """
        - {id: a, title: 甲, start: 2026-10-01, duration: 60d}
        - {id: b, title: 乙, after: a, deadline: 2026-08-31}
      """)
    #expect(found.first?.related.map { $0.message.id } == ["starts", "waits"])
    #expect(found.first?.note?.text(in: .chinese) == "连同其他衔接关系，最早11月30日才能开始")
  }

  @Test func theDurationGoesBeforeThePeriod() {
    let text = plan("  - {title: 甲, start: 2026-11-02, duration: 3个月}\n")
    #expect(text.findings(of: ConflictingDeadlines.self) == ["infeasible @ “3个月”"])
    let found = text.diagnostics(of: ConflictingDeadlines.self)
    #expect(found.map { $0.message.text(in: .chinese) } == ["完成时限冲突：第1项“甲”按所需时间无法在计划期内完成"])
    #expect(found.first?.related.last?.message.text(in: .chinese) == "计划期到12月31日为止")
  }

  @Test func onlyTheFirstTaskBeyondThePeriodIsReported() {
    let chain = (1..<9).map {
      "  - {id: t\($0), title: T\($0), after: t\($0 - 1), duration: 60d}\n"
    }
    #expect(
      infeasible("  - {id: t0, title: T0, start: 2026-03-01, duration: 60d}\n" + chain.joined())
        .count == 1)
  }

  @Test(arguments: [
    // Work that goes on from last year began before the period.
    "  - {title: 甲, carry: 续建, duration: 18个月, deadline: 10月底前}\n",
    "  - {title: 甲, carry: 續建, duration: 18个月, deadline: 10月底前}\n",
    "  - {title: 甲, start: 2025-06-01, duration: 15个月, deadline: 10月底前}\n",
    // What has no end limits nothing.
    "  - {title: 甲, start: 2026-11-01, duration: 6m, deadline: 长期坚持}\n",
    "  - {title: 甲, start: 2026-11-01, duration: 6m, deadline: 每季度}\n",
    "  - {title: 甲, start: 2026-07-01, duration: 3m, deadline: 9月起}\n",
    // A deadline out of the period is told elsewhere.
    "  - {title: 甲, start: 2026-11-01, duration: 3m, deadline: 2027-06-30}\n",
    "  - {title: 甲, duration: 3m, deadline: 2025-06-30}\n",
    // A wait for nobody, and a duration that cannot be read.
    "  - {title: 甲, after: 没有, duration: 很久, deadline: 1月底前}\n",
  ])
  func whatIsNoConflictIsNotReported(_ tasks: String) {
    #expect(plan(tasks).diagnostics(of: ConflictingDeadlines.self).isEmpty)
  }

  @Test func milestonesTargetsAndStatedStartsAreLimitsToo() {
    let tasks = """
        - {id: a, title: 甲, start: 2026-06-01, duration: 30d}
        - {title: 乙, after: a, start: 2026-06-15}
        - {title: 丙, after: a, milestones: [{by: 6月29日, content: 开工}]}
        - {title: 丁, after: a, targets: [{metric: 比例, value: 90, by: 6月29日}]}
      """
    #expect(
      infeasible(tasks).map { $0.message.text(in: .chinese) } == [
        "完成时限冲突：第2项“乙”按前后衔接关系无法在6月15日开始",
        "完成时限冲突：第3项“丙”按前后衔接关系无法在6月29日前达到节点要求",
        "完成时限冲突：第4项“丁”按前后衔接关系无法在6月29日前达到目标",
      ])
  }

  @Test func theTextLimitsWhereTheFieldIsSilent() {
    let tasks = """
        - {id: a, title: 完成设计, start: 2026-05-01, duration: 60d}
        - {title: 新建城东幼儿园, content: "城东幼儿园6月底前建成投用。", after: a, duration: 30d}
      """
    let found = infeasible(tasks)
    #expect(found.map { $0.label?.text(in: .chinese) } == ["正文要求6月30日前完成"])
    #expect(infeasible(tasks.replacing("建成投用", with: "完成选址")).isEmpty)
  }

  @Test func aThousandConflictsAreReportedAndTheOthersCounted() {
    let tasks = (0..<1100).map {
      "  - {title: T\($0), start: 2026-06-01, duration: 30d, deadline: 2026-06-15}\n"
    }
    let found = infeasible(tasks.joined())
    #expect(found.count == 1001)
    #expect(found.contains { $0.message.text(in: .chinese) == "完成时限冲突：另有100处时限无法做到，未逐一列出" })
  }

  @Test func hugeNumbersAndDeepPlansDoNoHarm() {
    let deep = (0..<60).map { depth in
      let indent = String(repeating: "  ", count: depth * 2 + 1)
      return "\(indent)- title: T\(depth)\n\(indent)  duration: 36500d\n"
        + (depth < 59 ? "\(indent)  tasks:\n" : "")
    }
    #expect(infeasible(deep.joined()).count >= 1)
    let chain = (1..<800).map { "  - {id: t\($0), title: T, after: t\($0 - 1), duration: 100年}\n" }
    let found = infeasible(
      "  - {id: t0, title: T, start: 2026-01-01}\n" + chain.joined(), header: "plan: x")
    #expect(found.isEmpty)
  }
}
