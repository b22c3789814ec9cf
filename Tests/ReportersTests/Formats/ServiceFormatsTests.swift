import TestSupport
import Testing
import ValidatorCore

@testable import Reporters

/// What CI services get.
@Suite struct ServiceFormatsTests {
  private func many(_ count: Int, _ severity: Severity) -> Scenario {
    let tasks = (1...count).map { "  - title: ⟦任务\($0)⟧\n" }.joined()
    var scenario = Scenario("plan: 标题\ntasks:\n" + tasks, path: "plans/a.plan.yaml")
    for mark in 0..<count {
      scenario.report(
        mark == 0 ? DeadlineProbe.self : TargetProbe.self, mark == 0 ? .error : severity,
        at: scenario.place(mark))
    }
    return scenario
  }

  @Test func githubShowsTenOfALevelTheGravestFirstAndSaysSo() {
    let lines = many(14, .warning).text(.github).split(separator: "\n").map(String.init)
    #expect(lines.count == 12)
    #expect(
      lines[0].hasPrefix("::error file=plans/a.plan.yaml,line=3,endLine=3,col=12,endColumn=15,"))
    #expect(lines[1...10].allSatisfy { $0.hasPrefix("::warning ") })
    #expect(lines[11] == "每级最多标注10处，另有请核3处没有标注")
    let english = many(12, .info).text(.github, .english).split(separator: "\n")
    #expect(english.last == "10 annotations of a level are shown; not shown: 1 info")
    #expect(!many(11, .warning).text(.github).contains("没有标注"))
  }

  @Test func gitlabTellsEqualFindingsOfAFileApart() throws {
    var scenario = Scenario("plan: ⟦标题⟧\ntasks: [甲]\n", path: "a.plan.yaml")
    scenario.add("plan: ⟦标题⟧\ntasks: [甲]\n", path: "b.plan.yaml")
    for plan in [0, 0, 1] { scenario.report(plan: plan, at: scenario.place(0, plan: plan)) }
    let issues = try JSONDocument(parsing: scenario.text(.gitlab)).items
    #expect(Set(issues.map { $0["fingerprint"] }).count == 3)
    #expect(issues.map { $0["severity"]?.string } == ["critical", "critical", "critical"])
    #expect(issues[0]["description"]?.string == "conflicting-deadlines/error: 完成时限冲突")
    let alone = try JSONDocument(
      parsing: { () -> String in
        var alone = Scenario("plan: ⟦标题⟧\ntasks: [甲]\n", path: "b.plan.yaml")
        alone.report(at: alone.place(0))
        return alone.text(.gitlab)
      }())
    #expect(alone[0]?["fingerprint"] == issues[2]["fingerprint"], "no other file has a part in it")
  }

  @Test func junitHasASuiteForEachFileAndAPassForACleanOne() throws {
    var scenario = many(2, .info)
    scenario.add("plan: 标题\ntasks: [甲]\n", path: "b.plan.yaml")
    let failures = [ReportFailure(plugin: "budget", message: "timed out")]
    let root = try #require(ParsedXML(parsing: scenario.text(.junit, failures: failures)))
    #expect(root.attributes["tests"] == "4" && root.attributes["failures"] == "2")
    #expect(root.attributes["errors"] == "1")
    #expect(
      root.children.map { $0.attributes["name"] }
        == ["plans/a.plan.yaml", "b.plan.yaml", "plan-lint"])
    let failed = root.children[0].children[0]
    #expect(failed.attributes["name"] == "conflicting-deadlines/error (3:12)")
    #expect(failed.children[0].attributes["type"] == "error")
    #expect(failed.children[0].text == "plans/a.plan.yaml:3:12\n完成时限冲突")
    #expect(root.children[1].children.map(\.children) == [[]], "one case that passed")
    let error = root.children[2].children[0]
    #expect(error.attributes["name"] == "budget")
    #expect(error.children.map(\.name) == ["error"])
    #expect(error.children[0].attributes["message"] == "timed out")
  }

  @Test func checkstyleListsEveryFile() throws {
    var scenario = many(1, .error)
    scenario.add("plan: 标题\ntasks: [甲]\n", path: "b.plan.yaml")
    let root = try #require(ParsedXML(parsing: scenario.text(.checkstyle)))
    #expect(root.attributes == ["version": "4.3"])
    #expect(root.children.map { $0.attributes["name"] } == ["plans/a.plan.yaml", "b.plan.yaml"])
    #expect(
      root.children[0].children.map(\.attributes) == [
        [
          "line": "3", "column": "12", "severity": "error", "message": "完成时限冲突",
          "source": "plan-lint.conflicting-deadlines.error",
        ]
      ])
    #expect(root.children[1].children == [])
  }

  @Test func rdjsonSuggestsWhatOneEditMends() throws {
    var scenario = Scenario("plan: 标题\ntasks:\n  - title: ⟦甲⟧⟦乙⟧\n", path: "a.plan.yaml")
    let edits = [0, 1].map { Fix.Edit(scenario.place($0).span, "新\($0)") }
    let title = Text.message("改")
    scenario.report(
      at: scenario.place(0), related: [RelatedPlace(scenario.place(1), Text.message("这里"))],
      fixes: [Fix(title, isSafe: true, edits: [edits[0]]), Fix(title, isSafe: true, edits: edits)])
    let found = try JSONDocument(parsing: scenario.text(.rdjson))["diagnostics"]?[0]
    #expect(found?["suggestions"]?.items.map { $0["text"]?.string } == ["新0"])
    #expect(found?["suggestions"]?[0]?["range"]?["end"]?["column"]?.int == 15)
    #expect(found?["severity"]?.string == "ERROR")
    #expect(found?["code"]?["value"]?.string == "conflicting-deadlines/error")
    #expect(found?["message"]?.string == "完成时限冲突\na.plan.yaml:3:13: 这里")
  }

  @Test func pathsAreThoseOfTheRepository() {
    let paths = RepositoryPaths(root: "/srv/plans", folder: "/srv/plans/2026")
    #expect(paths.path(of: "a.yaml") == "2026/a.yaml")
    #expect(paths.path(of: "./教育/../a.yaml") == "2026/a.yaml")
    #expect(paths.path(of: "../b/a.yaml") == "b/a.yaml")
    #expect(paths.path(of: "/srv/plans/a.yaml") == "a.yaml")
    #expect(paths.path(of: "../../a.yaml") == "/srv/a.yaml")
    #expect(paths.path(of: "/srv/plans2/a.yaml") == "/srv/plans2/a.yaml")
    let unknown = RepositoryPaths()
    #expect(unknown.path(of: "./a/b.yaml") == "a/b.yaml")
    #expect(unknown.path(of: "../a.yaml") == "../a.yaml")
    #expect(unknown.path(of: "/a.yaml") == "/a.yaml")
  }
}
