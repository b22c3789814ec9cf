import Foundation
import Testing
import ValidatorCore

@testable import Reporters

@Suite struct JSONReporterTests {
  private typealias Object = [String: Any]

  private func report(
    _ result: LintResult, _ language: Language = .english, failures: [ReportFailure] = []
  ) throws -> Object {
    var text = ""
    JSONReporter(language: language, toolVersion: "1.2.3")
      .report(result, failures: failures) { text += $0 }
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? Object)
  }

  private func diagnostics(_ result: LintResult) throws -> [Object] {
    try #require(try report(result)["diagnostics"] as? [Object])
  }

  /// Whether two values say the same in JSON.
  private func expectSame(
    _ found: Any?, _ expected: Any, _ location: SourceLocation = #_sourceLocation
  ) throws {
    let found = try JSONSerialization.data(
      withJSONObject: try #require(found), options: [.sortedKeys, .fragmentsAllowed])
    let expected = try JSONSerialization.data(
      withJSONObject: expected, options: [.sortedKeys, .fragmentsAllowed])
    #expect(
      String(decoding: found, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
      sourceLocation: location)
  }

  private func range(_ start: (Int, Int, Int), _ end: (Int, Int, Int)) -> Object {
    func position(_ place: (Int, Int, Int)) -> Object {
      ["line": place.0, "column": place.1, "offset": place.2]
    }
    return ["start": position(start), "end": position(end)]
  }

  @Test func aRunWithoutFindingsHasEveryList() throws {
    try expectSame(
      report(Scenario("plan: 标题\ntasks:\n  - 任务\n").result()),
      [
        "version": 1, "tool": ["name": "plan-lint", "version": "1.2.3"], "failures": [],
        "diagnostics": [],
        "summary": ["files": 1, "errors": 0, "warnings": 0, "infos": 0, "suppressed": 0],
      ] as Object)
  }

  @Test func aDiagnosticHasEveryFieldOfTheContract() throws {
    var scenario = Scenario(
      "plan: 标题\ntasks:\n  - id: t05\n    title: ⟦😀新建⟧\n  - title: 乙\n", path: "a.plan.yaml")
    scenario.add("plan: 标题\ntasks:\n  - title: x⟦乙⟧\n", path: "b.plan.yaml")
    let title = try #require(scenario.loaded().tasks.first?.title)
    scenario.report(
      DuplicateProbe.self, .warning, Text.message("重复", "a duplicate"), at: title.place, task: 0,
      label: Text.message("标注", "a label"),
      related: [
        RelatedPlace(scenario.place(0, plan: 1), Text.message("这里", "here"), task: 0, plan: 1)
      ],
      note: Text.message("说明", "why"), help: Text.message("建议", "what"),
      fixes: [
        Fix(Text.message("改", "mend"), isSafe: true, edits: [Fix.Edit(title.place.span, "a/b\n")])
      ])
    let found = try #require(try diagnostics(scenario.result()).first)
    let fingerprint = try #require(found["fingerprint"] as? String)
    #expect(fingerprint.count == 16)
    let place = range((4, 12, 43), (4, 15, 53))
    try expectSame(
      found,
      [
        "check": "duplicate-task", "kind": "warning", "severity": "warning",
        "message": "a duplicate", "note": "why", "help": "what", "file": "a.plan.yaml",
        "document": 0, "range": place, "path": "/tasks/0/title", "task": "t05",
        "related": [
          [
            "message": "here", "file": "b.plan.yaml", "range": range((3, 13, 32), (3, 14, 35)),
            "task": "#1",
          ] as Object
        ],
        "fixes": [
          [
            "title": "mend", "safe": true,
            "edits": [["file": "a.plan.yaml", "range": place, "text": "a/b\n"] as Object],
          ] as Object
        ], "fingerprint": fingerprint,
      ] as Object)
  }

  @Test func whatIsAbsentIsLeftOutAndListsAreNot() throws {
    var scenario = Scenario("plan: 标题\ntasks:\n  - title: ⟦甲⟧\n")
    scenario.report(at: scenario.place(0))
    let found = try #require(try diagnostics(scenario.result()).first)
    #expect(
      Set(found.keys) == [
        "check", "kind", "severity", "message", "file", "document", "range", "related", "fixes",
        "fingerprint",
      ])
  }

  @Test func everySeverityIsListedAndCounted() throws {
    let found = try report(Drafts.twoFindings().result())
    #expect((found["diagnostics"] as? [Object])?.count == 8)
    try expectSame(
      found["summary"],
      ["files": 1, "errors": 1, "warnings": 1, "infos": 6, "suppressed": 0] as Object)
  }

  @Test func theLanguageIsTheReaders() throws {
    let found = try report(Drafts.twoFindings().result(), .chinese)
    let first = (found["diagnostics"] as? [Object])?.first
    #expect(first?["message"] as? String == "完成时限冲突：第9项“新建城东幼儿园”的正文与时限不一致")
  }

  @Test func aByteOrderMarkCountsForOffsetsAndNotForColumns() throws {
    var scenario = Scenario("\u{FEFF}⟦plan⟧: 标题\r\ntasks:\r\n  - title: ⟦甲⟧\r\n")
    scenario.report(at: scenario.place(0))
    scenario.report(at: scenario.place(1))
    let found = try diagnostics(scenario.result())
    try expectSame(found[0]["range"], range((1, 1, 3), (1, 5, 7)))
    try expectSame(found[1]["range"], range((3, 12, 36), (3, 13, 39)))
  }

  @Test func aTranscodedFileSaysSoAndHasNoFixes() throws {
    let text = "plan: 标题\ntasks:\n  - title: 甲\n    conten: 乙\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    var scenario = Scenario(text)
    scenario.add(bytes, path: "utf16.plan.yaml")
    let found = try diagnostics(scenario.result()).filter { $0["kind"] as? String == "unknown-key" }
    #expect(found.map { $0["encoding"] as? String } == [nil, "UTF-16LE"])
    #expect(found.map { ($0["fixes"] as? [Object])?.isEmpty } == [false, true])
    let change = "\n4│ +     content: 乙"
    #expect(scenario.human().split(separator: change, omittingEmptySubsequences: false).count == 2)
  }

  @Test func pathsPointIntoTheDocumentAsWritten() throws {
    let result = Scenario(
      """
      plan: 标题
      tasks:
        - title: 甲
          a/b~c: 乙
        - &x {title: 乙, titel: 丙}
      ---
      plan: 标题
      sections:
        - title: 一
          tasks: [{title: 甲}, {title: 乙, deadline: 等通知}]
      """
    ).result()
    let paths = try diagnostics(result).map { $0["path"] as? String }
    #expect(
      paths == ["/tasks/0/a~1b~0c", "/tasks/1/titel", "/sections/0/tasks/1/deadline"])
  }

  @Test func whatIsBehindAnAliasIsPointedToByTheAlias() throws {
    let result = Scenario(
      "plan: 标题\nx-date: &late 等通知\ntasks:\n  - title: 甲\n    deadline: *late\n"
    ).result()
    let found = try #require(try diagnostics(result).first)
    #expect(found["path"] as? String == "/tasks/0/deadline")
    #expect((found["related"] as? [Object])?.count == 1)
  }

  @Test func aMistakeInTheSyntaxHasNoPath() throws {
    let found = try diagnostics(Scenario("plan: 标题\ntasks:\n  - title: \"甲\n").result())
    let mistake = try #require(found.first { $0["check"] as? String == "yaml-syntax" })
    #expect(mistake["path"] == nil)
  }

  @Test func whatFailedIsListed() throws {
    let linter = Linter(catalog: CheckCatalog([]))
    let path = BytePath("/nonexistent/a.plan.yaml")
    let missing = LintInput(path: "没有.plan.yaml", content: .file(path, isStream: false))
    let found = try report(
      linter.run([missing]), failures: [.init(plugin: "budget", message: "timed out")])
    try expectSame(
      found["failures"],
      [
        ["plugin": "budget", "message": "timed out"],
        ["file": "没有.plan.yaml", "message": "there is no such file"],
      ])
  }

  @Test func plansToCompareWithAreNotCounted() throws {
    let bytes = Array("plan: 标题\ntasks:\n  - title: 甲\n    titel: 乙\n".utf8)
    let result = Linter(catalog: CheckCatalog([])).run([
      LintInput(path: "a.plan.yaml", content: .bytes(bytes)),
      LintInput(path: "b.plan.yaml", content: .bytes(bytes), isContext: true),
    ])
    try expectSame(
      report(result)["summary"],
      ["files": 1, "errors": 0, "warnings": 1, "infos": 0, "suppressed": 0] as Object)
  }

  @Test func everyDiagnosticStandsOnALineOfItsOwn() {
    var text = ""
    JSONReporter(language: .chinese, toolVersion: "1")
      .report(Drafts.twoFindings().result()) { text += $0 }
    #expect(text.split(separator: "\n").count { $0.hasPrefix("{\"check\": ") } == 8)
    #expect(text.hasSuffix("}\n"))
  }

  @Test func aClosedPipeEndsTheReport() {
    struct Closed: Error {}
    var calls = 0
    #expect(throws: Closed.self) {
      try JSONReporter(language: .chinese, toolVersion: "1").report(Drafts.twoFindings().result()) {
        _ in
        calls += 1
        throw Closed()
      }
    }
    #expect(throws: Closed.self) {
      try HumanReporter(language: .chinese).report(Drafts.twoFindings().result()) { _ in
        calls += 1
        throw Closed()
      }
    }
    #expect(calls == 2)
  }
}
