import Testing
import ValidatorCore

@testable import Checks

/// Tasks that carry out a task of a superior plan.
@Suite struct SuperiorDeadlineTests {
  private func run(_ plans: [String], context: Set<Int> = []) -> [Diagnostic] {
    let catalog = CheckCatalog([Plugin(name: "test", checks: [ConflictingDeadlines.self])])
    let inputs = plans.enumerated().map { index, text in
      LintInput(
        path: "\(index).plan.yaml", content: .bytes(Array(text.utf8)),
        isContext: context.contains(index))
    }
    return Linter(catalog: catalog).run(inputs).diagnostics
      .filter { $0.check == ConflictingDeadlines.description.id }
  }

  private static let city = """
    plan: {title: 澄江市2026年教育工作要点, number: 澄教发〔2026〕5号}
    tasks:
      - {id: 18, title: 新建幼儿园, deadline: 8月底前}
      - {id: 19, title: 研学, deadline: 每季度}
      - {number: 20, title: 评估, deadline: 6月底前}
    """

  private func county(_ task: String, number: String = "清教发〔2026〕1号") -> String {
    "plan: {title: 清溪县2026年教育工作要点, number: \(number)}\ntasks:\n  - {id: 18, \(task)}\n"
  }

  @Test(arguments: [
    ("title: 甲, implements: 澄教发〔2026〕5号#18, deadline: 9月底前", 1),
    ("title: 甲, implements: \"澄教发[2026]5号＃18\", deadline: 9月底前", 1),
    ("title: 甲, implements: [澄教发〔2026〕5号#19, 澄教发〔2026〕5号#20], deadline: 8月底前", 1),
    ("title: 甲, implements: 澄教发〔2026〕5号#18, deadline: 8月底前", 0),
    ("title: 甲, implements: 澄教发〔2026〕5号#19, deadline: 年底前", 0),
    ("title: 甲, implements: 澄教发〔2026〕5号#99, deadline: 年底前", 0),
    ("title: 甲, implements: 澄教发〔2026〕6号#18, deadline: 年底前", 0),
    ("title: 甲, implements: 清教发〔2026〕1号#18, deadline: 年底前", 0),
    ("title: 甲, implements: 澄教发〔2026〕5号#18, start: 2026-07-01, duration: 62d", 0),
    ("title: 甲, implements: 澄教发〔2026〕5号#18, start: 2026-07-01, duration: 63d", 1),
  ])
  func aTaskIsDueNoLaterThanTheOneItCarriesOut(_ task: String, _ count: Int) {
    #expect(run([Self.city, county(task)]).count == count)
    #expect(run([Self.city, county(task)], context: [0]).count == count)
    #expect(run([county(task)]).isEmpty)
    #expect(run([Self.city, county(task)], context: [1]).isEmpty)
  }

  private static let project = """
    plan: {title: 澄江市2026年教育工作要点, number: 澄教发〔2026〕5号}
    tasks:
      - title: 大项目
        deadline: 6月底前
        tasks:
          - {id: 18, title: 一期}
          - {id: 20, title: 二期, deadline: 长期坚持}
      - {id: 19, title: 新建城东幼儿园, content: "城东幼儿园6月底前建成投用。"}
    """

  @Test(arguments: [
    ("title: 甲, implements: 澄教发〔2026〕5号#18, deadline: 9月底前", 1),
    ("title: 甲, implements: 澄教发〔2026〕5号#18, deadline: 6月底前", 0),
    ("title: 甲, implements: 澄教发〔2026〕5号#19, deadline: 9月底前", 1),
    ("title: 甲, implements: 澄教发〔2026〕5号#20, deadline: 9月底前", 0),
  ])
  func theTextOfASuperiorTaskAndWhatItIsPartOfLimitToo(_ task: String, _ count: Int) {
    #expect(run([Self.project, county(task)]).count == count)
    #expect(run([Self.project, county(task)], context: [0]).count == count)
  }

  @Test(arguments: [
    ("{title: 乙, deadline: 9月底前}", 1), ("{title: 乙, deadline: 8月底前}", 0),
    ("{title: 乙, tasks: [{title: 丙, deadline: 9月底前}]}", 1),
    ("{title: 乙, deadline: 长期坚持, tasks: [{title: 丙, deadline: 9月底前}]}", 0),
  ])
  func aPartIsDueNoLaterThanTheSuperiorTaskOfTheWhole(_ part: String, _ count: Int) {
    let task = "title: 甲, implements: 澄教发〔2026〕5号#18, tasks: [\(part)]"
    #expect(
      run([Self.city, county(task)]).map(\.message.id)
        == Array(repeating: "after-superior", count: count))
  }

  @Test(arguments: [("2026-09-01", 1), ("2027-03-01", 1), ("2026-08-31", 0), ("10月前", 0)])
  func aTaskStartsBeforeTheSuperiorTaskIsDue(_ start: String, _ count: Int) {
    let task = "title: 甲, implements: 澄教发〔2026〕5号#18, start: \(start)"
    let found = run([Self.city, county(task)])
    #expect(found.map(\.message.id) == Array(repeating: "starts-after-superior", count: count))
  }

  @Test func theSuperiorTaskIsShownInItsFile() {
    let found = run([Self.city, county("title: 甲, implements: 澄教发〔2026〕5号#18, deadline: 9月底前")])
    #expect(found.map { $0.message.text(in: .chinese) } == ["完成时限冲突：第1项“甲”的时限晚于所落实的上级任务"])
    #expect(found.first?.related.map(\.file) == [1, 0])
    #expect(found.first?.related.last?.message.text(in: .chinese) == "上级计划第1项“新建幼儿园”的时限为8月31日")
  }

  @Test func superiorTasksOfSuperiorTasksCountToo() {
    let middle = county("title: 甲, implements: 澄教发〔2026〕5号#18")
    let low = county("title: 乙, implements: 清教发〔2026〕1号#18, deadline: 9月底前", number: "柳发〔2026〕3号")
    #expect(run([Self.city, middle, low]).map(\.file) == [2])
  }
}
