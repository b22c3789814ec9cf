import TestSupport
import Testing
import ValidatorCore

@testable import Reporters

/// Each format against its schema, with a draft that is easy and one that is hard.
@Suite struct SchemaTests {
  private static var scenarios: [Scenario] {
    [Drafts.twoFindings(), Drafts.hostile(), fixed(), Scenario("plan: x\ntasks: [y]\n")]
  }

  /// A finding with fixes.
  private static func fixed() -> Scenario {
    var scenario = Scenario("plan: 标题\ntasks:\n  - title: ⟦甲⟧⟦乙⟧\n", path: "plans/a.plan.yaml")
    let title = Text.message("改{0}", "mend {0}")
    let edits = [0, 1].map { Fix.Edit(scenario.place($0).span, "新\n<\u{1}>") }
    scenario.report(
      at: scenario.place(0),
      fixes: [Fix(title, isSafe: true, edits: [edits[0]]), Fix(title, isSafe: false, edits: edits)])
    return scenario
  }

  private static let failures = [
    ReportFailure(plugin: "预算", message: "超时<\u{1B}>"), ReportFailure(message: "没有“x”"),
  ]

  @Test(arguments: scenarios.indices, Language.allCases)
  func sarifKeepsItsSchema(_ index: Int, _ language: Language) throws {
    let schema = try Schemas.schema("sarif-2.1.0-rtm.4.json")
    for failures in [[], Self.failures] {
      let text = Self.scenarios[index].text(.sarif, language, failures: failures)
      let document = try JSONDocument(parsing: text)
      #expect(schema.mistakes(in: document) == [])
    }
  }

  @Test(arguments: scenarios.indices) func rdjsonKeepsItsSchema(_ index: Int) throws {
    let schema = try Schemas.schema("rdjson.schema.json")
    let text = Self.scenarios[index].text(.rdjson)
    #expect(schema.mistakes(in: try JSONDocument(parsing: text)) == [])
    for line in Self.scenarios[index].text(.rdjsonl).split(separator: "\n") {
      let document = try JSONDocument(parsing: String(line))
      #expect(schema.mistakes(in: document, definition: "diagnostic") == [])
    }
  }

  @Test(arguments: scenarios.indices) func gitlabKeepsItsSchema(_ index: Int) throws {
    let schema = try Schemas.schema("gitlab-code-quality.schema.json")
    let text = Self.scenarios[index].text(.gitlab)
    #expect(schema.mistakes(in: try JSONDocument(parsing: text)) == [])
  }

  /// As Jenkins' `junit-10.xsd` has it.
  private static let junit = XMLShape(
    "testsuites", required: ["name"], numbers: ["tests", "failures", "errors"],
    children: [
      XMLShape(
        "testsuite", required: ["name"], numbers: ["tests", "failures", "errors"],
        children: [
          XMLShape(
            "testcase", required: ["name", "classname"],
            children: [
              XMLShape("failure", required: ["message", "type"], hasText: true),
              XMLShape("error", required: ["message", "type"], hasText: true),
            ])
        ])
    ])

  @Test(arguments: scenarios.indices) func junitKeepsItsSchema(_ index: Int) throws {
    for failures in [[], Self.failures] {
      let text = Self.scenarios[index].text(.junit, failures: failures)
      let xml = try #require(ParsedXML(parsing: text))
      #expect(Self.junit.mistakes(in: xml) == [])
    }
  }

  /// As Checkstyle's `XMLLogger` writes it.
  private static let checkstyle = XMLShape(
    "checkstyle", required: ["version"],
    children: [
      XMLShape(
        "file", required: ["name"],
        children: [
          XMLShape(
            "error", required: ["severity", "message", "source"], numbers: ["line", "column"])
        ])
    ])

  @Test(arguments: scenarios.indices) func checkstyleKeepsItsForm(_ index: Int) throws {
    let xml = try #require(ParsedXML(parsing: Self.scenarios[index].text(.checkstyle)))
    #expect(Self.checkstyle.mistakes(in: xml) == [])
    let severities = xml.children.flatMap(\.children).compactMap { $0.attributes["severity"] }
    #expect(Set(severities).isSubset(of: ["error", "warning", "info", "ignore"]))
  }
}
