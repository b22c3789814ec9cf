import TestSupport
import Testing
import ValidatorCore

@testable import Reporters

@Suite struct TimelineTextTests {
  private func rows(_ text: String, width: Int, _ language: Language = .chinese) throws -> [String]
  {
    let plan = try #require(
      PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8)).plans.first)
    return TimelineText(language: language, style: .plain, width: width).text(plan)
      .split(separator: "\n").map(String.init)
  }

  private static let plan = """
    plan: 清溪县2026年教育工作要点
    tasks:
      - {id: a, title: 完成设计, start: 2026-01-01, duration: 3个月, deadline: 6月底前}
      - {title: 建成城东实验幼儿园, after: a, duration: 8个月, deadline: 9月底前}
      - {title: Q, deadline: 6月底前}
    """

  @Test func aLineForEachTaskShowsWhenItCanBeDone() throws {
    let rows = try rows(Self.plan, width: 80)
    #expect(rows[0] == "清溪县2026年教育工作要点")
    #expect(rows[1].hasSuffix("2026"))
    #expect(rows.dropFirst(3).count == 4)
    #expect(rows[3].contains("█") && !rows[3].contains("✗"))
    #expect(rows[4].hasSuffix("✗") && rows[4].contains("▓"))
    #expect(rows[5].contains("◆") && rows[5].contains("░"))
  }

  @Test func aLateTaskThatTakesNoTimeKeepsItsMark() throws {
    let text = """
      plan: 清溪县2026年教育工作要点
      tasks:
        - {id: a, title: 甲, start: 2026-01-01, duration: 6个月}
        - {title: 乙, after: a, deadline: 3月底前}
      """
    let row = try rows(text, width: 80)[4]
    #expect(row.contains("▓◆") && row.hasSuffix("✗"))
  }

  @Test func aTaskWithoutATitleIsNamedByItsContent() throws {
    let rows = try rows(
      "plan: x\ntasks: [{title: ' ', content: 完成设计, deadline: 2026-06-30}]\n", width: 80)
    #expect(rows.contains { $0.contains("完成设计") })
  }

  @Test(arguments: [40, 60, 80, 120])
  func theBarsBeginInOneCellHoweverWideTheCharactersAre(_ width: Int) throws {
    let rows = try rows(Self.plan, width: width).dropFirst(3).prefix(3)
    let columns = rows.map { row in
      row.range(of: "│").map { DisplayWidth.cells(of: String(row[..<$0.lowerBound])) }
    }
    #expect(Set(columns).count == 1)
    for row in rows { #expect(DisplayWidth.cells(of: row) <= width, "\(row)") }
  }

  @Test func controlCharactersAreShownNotSent() throws {
    let rows = try rows(
      "plan: \"x\\e[31m\"\ntasks: [{title: \"a\\nb\\e[0m\", deadline: 2026-06-30}]\n", width: 80,
      .english)
    #expect(!rows.joined().unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func aPlanWithoutTimesSaysSo() throws {
    #expect(try rows("plan: x\ntasks: [a, b]\n", width: 80, .english).count == 2)
  }
}
