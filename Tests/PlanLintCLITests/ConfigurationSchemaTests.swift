import TestSupport
import Testing

/// The schema for editors takes what the program takes, and nothing else.
@Suite struct ConfigurationSchemaTests {
  private func schema(_ arguments: String...) throws -> String {
    let result = try PlanLintProcess.run(["schema", "--config"] + arguments)
    #expect(result.code == 0)
    return result.out
  }

  private func mistakes(_ document: String) throws -> Int {
    try JSONSchema(parsing: schema()).mistakes(in: JSONDocument(parsing: document)).count
  }

  @Test(arguments: [
    #"{}"#,
    #"{"root": true, "extends": ["strict", "base.yml"], "language": "zh", "units": "units.yaml"}"#,
    #"{"检查": {"duplicate-task": "off"}, "單位名錄": "units.yaml", "baseline": "known.json"}"#,
    #"{"checks": {"duplicate-task": {"severity": "error", "options": {"threshold": 0.9}}}}"#,
    #"{"checks": {"duplicate-task": false, "our-rules/no-slogans": "info"}}"#,
    #"{"overrides": [{"files": ["drafts/"], "checks": {"missing-deadline": "off"}}]}"#,
    #"{"plugins": [{"name": "budget", "run": ["python3", "b.py"], "options": {"a": [1]}}]}"#,
  ])
  func takesWhatAConfigurationMaySay(document: String) throws {
    #expect(try mistakes(document) == 0)
  }

  @Test(arguments: [
    #"{"exlude": ["drafts/"]}"#,
    #"{"language": "fr"}"#,
    #"{"root": "perhaps"}"#,
    #"{"checks": {"duplicate-task": "loud"}}"#,
    #"{"checks": {"duplicate-task": {"level": "error"}}}"#,
    #"{"overrides": {"files": ["drafts/"]}}"#,
    #"{"include": {"a": "b"}}"#,
  ])
  func refusesWhatAConfigurationMayNotSay(document: String) throws {
    #expect(try mistakes(document) > 0)
  }

  @Test func offersEveryCheckWithItsSummary() throws {
    for id in ["duplicate-task", "missing-responsible-unit", "yaml-syntax"] {
      #expect(try schema().contains("\"\(id)\""))
    }
    #expect(try schema("--lang", "zh").contains("责任单位"))
  }

  @Test func oneSchemaAtATimeIsPrinted() throws {
    let both = try PlanLintProcess.run(["schema", "--config", "--pack"])
    #expect(both.code == 2 && both.out.isEmpty)
  }
}
