import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct DependencyCycleTests {
  private func messages(_ tasks: String, _ language: Language = .chinese) -> [String] {
    MarkedPlan("plan: 2026年要点\ntasks:\n\(tasks)").diagnostics(of: DependencyCycle.self)
      .map { $0.message.text(in: language) }
  }

  @Test func eachWayToGoInACircleIsNamed() {
    #expect(messages("  - {id: a, title: 甲, after: a}\n") == ["第1项“甲”以自身为前置任务"])
    #expect(
      messages("  - {id: a, title: 甲, after: b}\n  - {id: b, title: 乙, after: a}\n", .english) == [
        "task 1 “甲” and task 2 “乙” wait for each other"
      ])
    #expect(
      messages(
        "  - {id: a, title: 甲, after: b}\n  - {id: b, title: 乙, after: c}\n  - {id: c, title: 丙, after: a}\n"
      ) == ["前置任务互为前提：第1项“甲”、第2项“乙”、第3项“丙”依次等待，首尾相接"])
    #expect(
      messages("  - {id: a, title: 甲, tasks: [{title: 乙, after: a}]}\n") == [
        "前置任务互为前提：第2项“乙”以上级任务第1项“甲”为前置任务"
      ])
    #expect(
      messages("  - {title: 甲, after: b, tasks: [{title: 丙, tasks: [{id: b, title: 乙}]}]}\n") == [
        "前置任务互为前提：第1项“甲”以子任务第3项“乙”为前置任务"
      ])
  }

  @Test func circlesThatShareATaskAreBothReported() {
    let tasks = """
        - {id: a, title: 甲, after: b}
        - {id: b, title: 乙, after: [a, c]}
        - {id: c, title: 丙, after: b}
      """
    #expect(messages(tasks).count == 2)
  }

  @Test func whatLiesInACircleIsCutAndTheRemainderJudged() {
    let plan = MarkedPlan(
      """
      plan: {title: 要点, period: 2026年}
      tasks:
        - {id: a, title: 甲, after: b}
        - {id: b, title: 乙, after: a, start: 2026-06-01, duration: 30d}
        - {title: 丙, after: b, deadline: 6月15日}
      """)
    #expect(plan.findings(of: DependencyCycle.self).count == 1)
    #expect(plan.findings(of: ConflictingDeadlines.self) == ["infeasible @ “6月15日”"])
  }

  @Test(arguments: [
    "  - {id: a, title: 甲}\n  - {id: b, title: 乙, after: a}\n  - {title: 丙, after: [a, b]}\n",
    "  - {id: a, title: 甲, after: 没有}\n",
    "  - {id: a, title: 甲, tasks: [{id: b, title: 乙}, {title: 丙, after: b}]}\n",
    // The first of two tasks with one id counts.
    "  - {id: a, title: 甲}\n  - {id: a, title: 乙, after: a}\n",
  ])
  func whatGoesInNoCircleIsLeftAlone(_ tasks: String) {
    #expect(messages(tasks) == [])
  }

  @Test func aLongCircleAndManyShortOnesTakeNoTime() {
    let long = (0..<3000).map { "  - {id: t\($0), title: T, after: t\(($0 + 1) % 3000)}\n" }
    #expect(messages(long.joined()).count == 1)
    let knot = (0..<40).map { task in
      let others = (0..<40).filter { $0 != task }.map { "t\($0)" }.joined(separator: ", ")
      return "  - {id: t\(task), title: T, after: [\(others)]}\n"
    }
    #expect(!messages(knot.joined()).isEmpty)
  }
}
