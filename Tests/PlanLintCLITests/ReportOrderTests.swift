import Foundation
import Testing

/// What stands first in a report, and what it is called by.
@Suite struct ReportOrderTests {
  private static let conflict = """
    plan: 清溪县2026年教育工作要点
    tasks:
      - title: 新建城东幼儿园
        lead: 县教育局
        content: 城东幼儿园6月底前建成投用，新增学位360个。
        deadline: 2026-09-30

    """

  private static let blanks = """
    plan: 清溪县2026年文化工作要点
    tasks:
      - title: 推进“书香清溪”工程。
        lead: 县文旅局
        content: 新建书屋XX处，新增藏书XX册。
      - title: 扩建文化馆
        lead: 县文旅局
        content: 新增面积XX平方米。

    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.blanks, to: "a.plan.yaml")
    try folder.write(Self.conflict, to: "b.plan.yaml")
  }

  private func run(_ arguments: String...) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(
      ["lint", "--lang", "zh"] + arguments, in: folder.url, environment: ["LC_ALL": "zh_CN.UTF-8"])
  }

  @Test func aReviewerBeginsWithWhatContradictsItself() throws {
    let report = try run("--format", "markdown", "a.plan.yaml", "b.plan.yaml").out
    let start = try #require(report.range(of: "1. **必改** 完成时限冲突"))
    let next = try #require(
      report.range(of: "2. **必改** ", range: start.upperBound..<report.endIndex))
    #expect(report[next.upperBound...].hasPrefix("有"))
  }

  @Test func aFindingThatDoesNotNameItsTaskSaysItBesideThePlace() throws {
    let text = try run("a.plan.yaml").out
    #expect(text.contains("  第1项“推进‘书香清溪’工程”\n"), "\(text)")
    #expect(!(try run("b.plan.yaml").out.contains("b.plan.yaml:6:15  第1项")))
  }

  @Test func aMistakeInTheConfigurationComesFirst() throws {
    try folder.write("chekcs: {}\n", to: ".plan-lint.yml")
    let text = try run("a.plan.yaml").out
    let mistake = try #require(text.range(of: ".plan-lint.yml:1:1"))
    let blank = try #require(text.range(of: "a.plan.yaml:5"))
    #expect(mistake.lowerBound < blank.lowerBound)
  }
}
