import TestSupport
import Testing
import TextAnalysis
import ValidatorCore

@testable import Checks

/// What is said about plans drawn at random, compared with a slow and separate method.
@Suite struct SchedulePropertyTests {
  /// What was said that cannot be kept: the fields of the argument, read from the places of the report.
  private func reasons(_ plan: RandomPlan) -> [Set<RandomPlan.Field>] {
    let (text, fields) = plan.yaml()
    let lines = LineTable(SourceText(path: "", text: text))
    return MarkedPlan(text).diagnostics(of: ConflictingDeadlines.self)
      .filter { $0.kind == "infeasible" }
      .map { diagnostic in
        let places = [diagnostic.place] + diagnostic.related.map(\.place)
        return Set(places.compactMap { fields[lines.position(at: $0.span.start).line - 1] })
      }
  }

  @Test(arguments: 0..<40)
  func whatCannotBeKeptIsReportedAndNothingElse(_ block: Int) {
    var random = SeededNumbers(seed: UInt64(block))
    var infeasible = 0
    for _ in 0..<40 {
      let plan = RandomPlan.drawn(&random)
      let reasons = reasons(plan)
      let isConsistent = NaiveNetwork(plan).isConsistent
      #expect(reasons.isEmpty == isConsistent, "\(plan.yaml().text)")
      infeasible += isConsistent ? 0 : 1
      for reason in reasons { expectIrreducible(reason, plan) }
    }
    #expect(infeasible > 2 && infeasible < 40)
  }

  private func expectIrreducible(_ reason: Set<RandomPlan.Field>, _ plan: RandomPlan) {
    for partsAlwaysHold in [true, false] {
      func isConsistent(_ fields: Set<RandomPlan.Field>) -> Bool {
        NaiveNetwork(plan, keeping: fields, partsAlwaysHold: partsAlwaysHold).isConsistent
      }
      #expect(!isConsistent(reason), "\(reason) is no reason in\n\(plan.yaml().text)")
      for field in reason {
        if partsAlwaysHold, case .part = field { continue }
        #expect(
          isConsistent(reason.subtracting([field])),
          "\(reason) does not need \(field) in\n\(plan.yaml().text)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func aProjectDueOnTheLastDayOfItsCriticalPathIsSilentAndOneDayEarlierSpeaks(_ block: Int) throws {
    var random = SeededNumbers(seed: UInt64(1000 + block))
    for _ in 0..<20 {
      var plan = RandomPlan.project(&random)
      let times = try #require(NaiveNetwork(plan).earliest())
      let finish = try #require(times[plan.tasks.count * 2 - 1])
      plan.tasks[plan.tasks.count - 1].deadline = finish - 1
      #expect(reasons(plan).isEmpty, "\(plan.yaml().text)")
      plan.tasks[plan.tasks.count - 1].deadline = finish - 2
      let said = reasons(plan)
      #expect(said.count == 1, "\(plan.yaml().text)")
      for reason in said { expectIrreducible(reason, plan) }
    }
  }

  @Test(arguments: 0..<10)
  func earliestDaysAreThoseOfTheSlowMethod(_ block: Int) throws {
    var random = SeededNumbers(seed: UInt64(2000 + block))
    for _ in 0..<40 {
      let plan = RandomPlan.drawn(&random)
      guard let times = NaiveNetwork(plan).earliest() else { continue }
      let loaded = PlanLoader().load(path: "", contents: Array(plan.yaml().text.utf8))
      let schedule = try #require(loaded.plans.first).schedule
      for task in plan.tasks.indices {
        #expect(schedule.earliestStart(of: task)?.number == times[task * 2])
        #expect(schedule.earliestFinish(of: task).map { $0.number + 1 } == times[task * 2 + 1])
      }
    }
  }

  /// A deadline is late where the earliest finish of all others still lies before it, but not on every later day.
  @Test(arguments: 0..<10)
  func lateDeadlinesAreThoseThatNobodyCouldUse(_ block: Int) {
    var random = SeededNumbers(seed: UInt64(3000 + block))
    for _ in 0..<30 {
      let plan = RandomPlan.drawn(&random)
      guard NaiveNetwork(plan).isConsistent else { continue }
      let isLate = plan.tasks.indices.contains { task in
        guard let deadline = plan.tasks[task].deadline else { return false }
        var others = plan
        others.tasks[task].deadline = nil
        return !NaiveNetwork(others.finishing(task, at: deadline + 1)).isConsistent
      }
      let said = MarkedPlan(plan.yaml().text).diagnostics(of: ConflictingDeadlines.self)
        .filter { $0.message.id != "before-start" }
      #expect(said.isEmpty != isLate, "\(plan.yaml().text)")
    }
  }

  @Test(arguments: 0..<10)
  func theDayNamedForALateDeadlineIsTheLastThatAllOthersAllow(_ block: Int) throws {
    var random = SeededNumbers(seed: UInt64(4000 + block))
    var count = 0
    for _ in 0..<60 {
      let plan = RandomPlan.drawn(&random)
      guard NaiveNetwork(plan).isConsistent else { continue }
      let loaded = PlanLoader().load(path: "", contents: Array(plan.yaml().text.utf8))
      for late in try #require(loaded.plans.first).schedule.slackDeadlines {
        var others = plan
        others.tasks[late.task].deadline = nil
        let day = late.latest.number
        #expect(NaiveNetwork(others.finishing(late.task, at: day + 1)).isConsistent)
        #expect(!NaiveNetwork(others.finishing(late.task, at: day + 2)).isConsistent)
        count += 1
      }
    }
    #expect(count > 0)
  }
}

extension RandomPlan {
  /// The plan with a task that follows `task` and starts on a day at the earliest.
  fileprivate func finishing(_ task: Int, at day: Int) -> RandomPlan {
    var plan = self
    // What is part of the task and starts no earlier holds its finish back as long.
    plan.tasks.append(Task(parent: task, start: day))
    return plan
  }
}
