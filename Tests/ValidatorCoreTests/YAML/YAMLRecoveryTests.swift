import Testing

@testable import ValidatorCore

/// One broken task costs that task, not the plan.
@Suite struct YAMLRecoveryTests {
  private func load(_ middle: String) -> PlanLoader.LoadedFile {
    let text = """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 甲任务
          content: 甲内容
          lead: 基教科
      \(middle)
        - title: 丙任务
          content: 丙内容
          lead: 人事科

      """
    return PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8))
  }

  /// Each task as `title|content|units`.
  private func tasks(_ file: PlanLoader.LoadedFile) -> [String] {
    file.plans.flatMap(\.tasks).map { task in
      let units = [task.lead, task.responsible].compactMap(\.self).flatMap(\.units).map(\.string)
      return [task.title?.string ?? "–", task.content?.string ?? "–", units.joined(separator: "、")]
        .joined(separator: "|")
    }
  }

  @Test(arguments: [
    // An unclosed quote costs its own text.
    ("  - title: \"乙任务\n    content: 乙内容\n    lead: 基教科", "–|乙内容|基教科", "6:12"),
    ("  - title: \"乙任务\n    content: \"乙内容\"\n    lead: \"基教科\"", "–|乙内容|基教科", "6:12"),
    ("  - title: '乙任务\n    content: 乙内容\n    lead: 基教科", "–|乙内容|基教科", "6:12"),
    // Brackets that do not close.
    ("  - title: 乙任务\n    lead: [基教科, 人事科\n    content: 乙内容", "乙任务|乙内容|", "7:11"),
    // Signs that begin no text.
    ("  - title: @乙任务\n    lead: 基教科", "–|–|基教科", "6:12"),
    ("  - title: 乙任务\n    lead: }基教科\n    content: 乙内容", "乙任务|乙内容|", "7:11"),
    // A colon inside of a text without quotation marks.
    ("  - title: 乙任务: 建设\n    lead: 基教科", "乙任务|–|基教科", "6:15"),
    // A tab as indentation.
    ("  - title: 乙任务\n\tcontent: 乙内容\n    lead: 基教科", "–|–|基教科", "7:1"),
    // An alias without anchor is no syntax error.
    ("  - title: 乙任务\n    content: *nope\n    lead: 基教科", "乙任务|–|基教科", "7:14"),
  ])
  func aBrokenEntryCostsThatEntry(_ middle: String, _ task: String, _ place: String) {
    let file = load(middle)
    #expect(tasks(file) == ["甲任务|甲内容|基教科", task, "丙任务|丙内容|人事科"])
    let lines = LineTable(file.source)
    let places = file.findings.map { finding in
      let position = lines.position(at: finding.finding.place.span.start)
      return "\(finding.check) \(position.line):\(position.column)"
    }
    #expect(places == ["yaml-syntax \(place)"])
    #expect(file.plans[0].tasks[1].isDamaged)
  }

  @Test(arguments: [
    // An item that is indented otherwise than its list.
    " - title: 乙任务\n   lead: 基教科",
    // A brace that takes the next lines for its own.
    "  - {title: 乙任务, lead: 基教科",
  ])
  func aBrokenItemCostsThatItem(_ middle: String) {
    let file = load(middle)
    #expect(tasks(file) == ["甲任务|甲内容|基教科", "丙任务|丙内容|人事科"])
    #expect(file.findings.map(\.check) == ["yaml-syntax"])
  }

  @Test func aBrokenHeaderCostsNoTask() {
    let text = "plan:\n  title: \"清溪县2026年\n  issuer: 县教育局\ntasks:\n  - title: 甲\n    lead: 乙\n"
    let file = PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8))
    #expect(tasks(file) == ["甲|–|乙"])
    #expect(file.plans[0].header.issuers.map(\.string) == ["县教育局"])
    #expect(file.findings.map(\.check) == ["yaml-syntax"])
  }

  @Test func sectionsAfterABrokenSectionAreRead() {
    let text = """
      sections:
        - title: 一
          tasks:
            - title: 甲
            - title: "乙
        - title: 二
          tasks:
            - title: 丙
      ---
      plan: 第二份
      tasks: [丁]
      """
    let file = PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8))
    #expect(
      file.plans.map { $0.tasks.map { $0.title?.string ?? "–" } } == [["甲", "–", "丙"], ["丁"]])
    #expect(file.plans[0].sections.map { $0.title?.string } == ["一", "二"])
  }

  @Test func manyMistakesAreCutAtALimit() {
    let text = String(repeating: "- \"x\n", count: 1000)
    let file = PlanLoader().load(path: "t.plan.yaml", contents: Array(text.utf8))
    let syntax = file.findings.filter { $0.check == "yaml-syntax" }
    #expect(syntax.count == 101)
    #expect(syntax.last?.finding.kind == "limit")
  }
}
