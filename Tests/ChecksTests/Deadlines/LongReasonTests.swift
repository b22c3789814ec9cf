import TestSupport
import Testing
import ValidatorCore

@testable import Checks

/// Reasons with more steps than a reader can follow.
@Suite struct LongReasonTests {
  private func chain(_ count: Int, _ fields: (Int) -> String) -> String {
    (0..<count).map { task in
      let wait = task == 0 ? "start: 2026-01-01" : "after: t\(task - 1)"
      return "  - {id: t\(task), title: T\(task), \(wait), \(fields(task))}\n"
    }.joined()
  }

  private func infeasible(_ tasks: String, header: String = "plan: x") -> [Diagnostic] {
    MarkedPlan("\(header)\ntasks:\n\(tasks)").diagnostics(of: ConflictingDeadlines.self)
      .filter { $0.kind == "infeasible" }
  }

  @Test(arguments: [(15, false), (60, true), (300, true)])
  func theBeginningAndTheEndAreShown(_ count: Int, _ isCut: Bool) {
    let tasks = chain(count) { "duration: 1d" + ($0 == count - 1 ? ", deadline: 2026-01-02" : "") }
    let related = infeasible(tasks).first?.related.map { $0.message.text(in: .chinese) } ?? []
    #expect(related.first == "第1项“T0”2026年1月1日开始")
    #expect(related.contains { $0.hasPrefix("从此处起另有") } == isCut)
    #expect(related.count == LongArgument.most || !isCut)
  }

  @Test func aLimitWhoseReasonIsTooLongIsStillReported() {
    let tasks = chain(1200) { "duration: 1d" + ($0 > 300 ? ", deadline: 2026-03-01" : "") }
    let found = infeasible(tasks)
    #expect(found.count == 899)
    #expect(found.allSatisfy { $0.related.count <= LongArgument.most })
    #expect(found.allSatisfy { !$0.related.isEmpty || $0.note != nil })
    #expect(
      found.last?.message.text(in: .chinese) == "完成时限冲突：第1200项“T1199”按前后衔接关系无法在2026年3月1日前完成")
    #expect(found.last?.note?.text(in: .chinese) == "连同其他衔接关系，最早2029年4月14日才能完成")
  }

  @Test func aLargeCircleIsNamedByItsFirstTasks() {
    let tasks = (0..<3000).map { "  - {id: t\($0), title: T, after: t\(($0 + 1) % 3000)}\n" }
    let found = MarkedPlan("plan: x\ntasks:\n" + tasks.joined())
      .diagnostics(of: DependencyCycle.self)
    #expect(
      found.map { $0.message.text(in: .chinese) } == [
        "前置任务互为前提：第1项“T”、第2项“T”、第3项“T”、第4项“T”、第5项“T”等3000项依次等待，首尾相接"
      ])
    #expect(found.map(\.related.count) == [LongArgument.most])
  }
}
