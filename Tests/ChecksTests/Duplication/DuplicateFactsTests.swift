import Foundation
import Testing
import ValidatorCore

@testable import Checks

@Suite struct DuplicateFactsTests {
  private static let text = """
    plan: {title: 清溪县2026年工作要点, number: 清发〔2026〕1号, issuer: 清溪县教育局}
    tasks:
      - {id: t1, title: 防治近视, lead: 体卫艺科, content: "每学期检查视力，建立视力档案，更换教室灯具。", deadline: 6月底前}
      - {id: t2, title: 防治近视, lead: 后勤科, content: "每学期检查视力，建立视力档案，更换教室灯具。", deadline: 9月底前}
      - {id: t3, title: 办好实事, content: 改造食堂12所，开展课后延时服务提质行动。}
      - {id: t4, title: 推进均衡, content: 提升课后服务质量，建设图书室。}
    """

  private func facts(_ check: DuplicateTask) -> [DuplicateFacts] {
    PlanLoader().load(path: "a.plan.yaml", contents: Array(Self.text.utf8)).plans.map {
      check.collect($0, in: CheckContext())
    }
  }

  private func said(_ facts: [DuplicateFacts], by check: DuplicateTask) -> [String] {
    let corpus = facts.enumerated().map {
      CorpusPlan(plan: $0.offset, isContext: false, facts: $0.element)
    }
    return check.check(corpus, in: CheckContext()).map { found in
      "\(found.finding.kind) \(found.finding.place) \(found.finding.message) "
        + "\(found.finding.note.map { "\($0)" } ?? "")"
    }
  }

  @Test func `facts that were stored and read again say the same`() throws {
    let check = DuplicateTask(options: CheckOptions())
    let facts = facts(check)
    let stored = try JSONEncoder().encode(facts)
    let read = try JSONDecoder().decode([DuplicateFacts].self, from: stored)
    #expect(said(facts, by: check).count == 2)
    #expect(said(read, by: check) == said(facts, by: check))
  }
}
