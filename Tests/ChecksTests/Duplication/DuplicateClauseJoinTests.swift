import TestSupport
import Testing
import ValidatorCore

@testable import Checks
@testable import TextAnalysis

/// The joins of clauses against comparing every clause with every other.
@Suite struct DuplicateClauseJoinTests {
  /// Two clauses, by their plans and positions.
  private struct Pair: Hashable {
    let first: SetReference
    let second: SetReference
  }

  private static let parts = [
    "新建", "改造", "乡镇", "寄宿制学校", "食堂", "图书室", "运动场地", "交互式", "教学设备", "更新", "课后延时服务", "心理健康", "辅导教师",
    "培训", "校医", "应急疏散演练", "职业学校", "实训基地", "县级", "公交线网", "政务数据", "共享目录", "12个", "300套", "6月底前", "切实",
  ]

  /// Plans whose clauses are put together of few parts: many are alike, and some are equal.
  private static func plans(_ count: Int, patterns patternCount: Int, seed: UInt64) -> [String] {
    var numbers = SeededNumbers(seed: seed)
    let patterns = (0..<patternCount).map { _ in
      (0..<Int.random(in: 3...9, using: &numbers)).map { _ in
        parts.randomElement(using: &numbers) ?? ""
      }
    }
    func clause() -> String {
      var words = patterns.randomElement(using: &numbers) ?? []
      if Bool.random(using: &numbers) {
        words[Int.random(in: 0..<words.count, using: &numbers)] =
          parts.randomElement(using: &numbers) ?? ""
      }
      if Int.random(in: 0..<4, using: &numbers) == 0 { words.removeLast() }
      return words.joined()
    }
    return (0..<count).map { _ in
      let tasks = (0..<6).map { _ in
        let content = (0..<4).map { _ in clause() }.joined(separator: "，")
        return "  - {title: \(clause()), content: \"\(content)。\"}"
      }
      return "plan: 清溪县2026年教育工作要点\ntasks:\n" + tasks.joined(separator: "\n")
    }
  }

  private static func corpus(_ count: Int, patterns: Int = 24, seed: UInt64) -> [DuplicatePlan] {
    let check = DuplicateTask(options: CheckOptions())
    return plans(count, patterns: patterns, seed: seed).enumerated().flatMap { index, text in
      PlanLoader().load(path: "\(index).plan.yaml", contents: Array(text.utf8)).plans.map {
        DuplicatePlan(
          CorpusPlan(
            plan: index, isContext: false, facts: check.collect($0, in: CheckContext())))
      }
    }
  }

  private static func gist(_ clause: DuplicateClauseFacts, in facts: DuplicateFacts) -> Gist {
    var reader = GistReader()
    return facts.withText(clause.text) { reader.gist(of: $0) }
  }

  private static func overlap(_ one: Gist, _ two: Gist) -> Int {
    one.weighted.reduce(0) { sum, element in
      let other = two.weighted.first { $0.value == element.value }
      return sum + Int(min(element.weight, other?.weight ?? 0))
    }
  }

  /// Every clause of the run that says enough, and what it says.
  private static func clauses(_ corpus: [DuplicatePlan]) -> [(
    place: SetReference, gist: Gist
  )] {
    corpus.enumerated().flatMap { plan, entry in
      entry.facts.clauses.enumerated().filter { !$0.element.isTitle }
        .map { (SetReference(part: plan, index: $0.offset), gist($0.element, in: entry.facts)) }
        .filter { $0.1.weight >= 10 }
    }
  }

  /// Of few patterns, many clauses are variants: more than 24 are like one.
  @Test(arguments: [(0.75, 24), (0.85, 24), (0.95, 24), (0.85, 3)])
  func `clauses of several plans are those that comparing all with all finds`(
    threshold: Double, patterns: Int
  ) {
    for seed in 1...2 as ClosedRange<UInt64> {
      let corpus = Self.corpus(8, patterns: patterns, seed: seed)
      let groups = DuplicateClauseSearch(corpus, threshold: threshold).groups()
      let all = Self.clauses(corpus)
      let kinds = Dictionary(grouping: all) { $0.gist.identity }
      let equal = Set(kinds.values.map { $0.map(\.place) }.filter { $0.count > 1 })
      #expect(Set(groups.filter(\.likeness.isEqual).map(\.members)) == equal)

      let firsts = all.filter { kinds[$0.gist.identity]?.first?.place == $0.place }
      var alike: Set<Pair> = []
      for (index, two) in firsts.enumerated() {
        for one in firsts[..<index] where one.place.part != two.place.part {
          let share =
            Double(2 * Self.overlap(one.gist, two.gist))
            / Double(one.gist.weight + two.gist.weight)
          guard share >= max(threshold, 0.85) - 1e-9,
            GistComparison(one.gist, two.gist)?.likeness(isOneTask: false, hasTitle: false) == .same
          else { continue }
          alike.insert(Pair(first: one.place, second: two.place))
        }
      }
      let found = groups.filter { !$0.likeness.isEqual }.map {
        Pair(first: $0.members[0], second: $0.members[1])
      }
      #expect(!equal.isEmpty && alike.count > 3)
      #expect(found.count == alike.count)
      #expect(Set(found) == alike)
    }
  }

  @Test(arguments: [0.5, 0.75, 0.9])
  func `clauses and titles of a plan are those that comparing all with all finds`(
    threshold: Double
  ) {
    var withTitle = 0
    for seed in 4...5 as ClosedRange<UInt64> {
      for plan in Self.corpus(4, seed: seed) {
        let gists = plan.facts.clauses.map { Self.gist($0, in: plan.facts) }
        let join = ContainmentJoin(plan.facts.gists, threshold: threshold, leastOverlap: 2)
        var expected: Set<ContainmentJoin.Pair> = []
        for second in gists.indices {
          for first in 0..<second {
            let overlap = Self.overlap(gists[first], gists[second])
            let lighter = min(gists[first].weight, gists[second].weight)
            guard overlap >= 2, Double(overlap) >= threshold * Double(lighter) - 1e-9 else {
              continue
            }
            expected.insert(ContainmentJoin.Pair(first: first, second: second, overlap: overlap))
            if plan.facts.clauses[first].isTitle != plan.facts.clauses[second].isTitle {
              withTitle += 1
            }
          }
        }
        let found = join.pairs()
        #expect(found.count == expected.count)
        #expect(Set(found) == expected)
      }
    }
    #expect(withTitle > 0)
  }
}
