import Testing

@testable import ValidatorCore

@Suite struct BlankIndentationTests {
  private func load(_ text: String) -> PlanLoader.LoadedFile {
    PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8))
  }

  @Test("ideographic and no-break spaces in the indentation are read as spaces, and told once")
  func blanks() throws {
    let file = load(
      "plan: 清溪县2026年教育工作要点\ntasks:\n\u{A0} - title: 甲\n    lead: 基教科\n　- title: 乙\n　　lead: 人事科\n")
    let tasks = file.plans.flatMap(\.tasks)
    #expect(tasks.map { $0.title?.string } == ["甲", "乙"])
    #expect(tasks.map { $0.lead?.units.first?.string } == ["基教科", "人事科"])
    let finding = try #require(file.findings.first?.finding)
    #expect(file.findings.count == 1)
    #expect(finding.kind == "blank-indentation")
    #expect(finding.related.count == 2)
    let fix = try #require(finding.fixes.first)
    #expect(fix.edits.map(\.text) == ["  ", "  ", "    "])
    #expect(fix.edits.map { file.source.string($0.span) } == ["\u{A0} ", "　", "　　"])
  }

  @Test("places behind such blanks are those of the file")
  func places() throws {
    let file = load("plan: 清溪县2026年\ntasks:\n　- title: 甲任务\n　  lead: 基教科\n")
    let task = try #require(file.plans.first?.tasks.first)
    let title = try #require(task.title)
    let lead = try #require(task.lead?.units.first)
    #expect(file.source.string(title.place.span) == "甲任务")
    #expect(file.source.string(lead.place.span) == "基教科")
  }

  @Test("blanks that open a paragraph of a text are text")
  func paragraph() {
    let file = load(
      "plan: 清溪县2026年\ntasks:\n  - title: 甲\n    content: |\n      　　- 一是新建学校\n      　　二是改建学校\n")
    #expect(file.findings.isEmpty)
    #expect(file.plans[0].tasks[0].content?.string == "　　- 一是新建学校\n　　二是改建学校\n")
  }

  @Test(
    "what stands before the first key of a line and is no text costs no task",
    arguments: [
      "\u{FEFF}\u{FEFF}plan: 清溪县2026年\ntasks:\n  - title: 甲\n",
      "\u{0}plan: 清溪县2026年\ntasks:\n  - title: 甲\n",
      "plan: 清溪县2026年\n\u{FEFF}tasks:\n  - title: 甲\n",
    ])
  func lineStarts(text: String) {
    let file = load(text)
    #expect(file.plans.flatMap(\.tasks).map { $0.title?.string } == ["甲"])
    #expect(file.findings.map(\.check) == ["file-encoding"])
  }
}
