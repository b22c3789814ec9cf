import TestSupport
import Testing
import ValidatorCore

@testable import Reporters

@Suite struct SARIFTests {
  private func run(_ text: String) throws -> JSONDocument {
    try #require(try JSONDocument(parsing: text)["runs"]?[0])
  }

  @Test func resultsPointToTheirRules() throws {
    let run = try run(Drafts.twoFindings().text(.sarif, .english))
    let driver = run["tool"]?["driver"]
    #expect(driver?["name"]?.string == "plan-lint" && driver?["version"]?.string == "1.2.3")
    let rules = driver?["rules"]?.items ?? []
    let results = run["results"]?.items ?? []
    #expect(results.map { $0["level"]?.string }.prefix(3) == ["error", "warning", "note"])
    for result in results {
      let rule = try #require(result["ruleIndex"]?.int.map { rules[$0] })
      #expect(rule["id"] == result["ruleId"])
    }
    #expect(
      results[0]["message"]?["text"]?.string
        == "the text of task 9 and its deadline disagree\nhelp: make both say the same")
    let related = results[0]["relatedLocations"]?[0]
    #expect(related?["message"]?["text"]?.string == "to be in use by 30 June")
  }

  @Test func aRuleExplainsTheCheck() throws {
    let rules = try run(Drafts.twoFindings().text(.sarif))["tool"]?["driver"]?["rules"]
    let rule = try #require(rules?.items.first { $0["id"]?.string == "yaml-syntax" })
    #expect(rule["shortDescription"]?["text"]?.string == "文件格式")
    #expect(rule["fullDescription"]?["text"]?.string?.contains("YAML") == true)
    #expect(rule["help"]?["markdown"]?.string?.hasPrefix("# yaml-syntax\n") == true)
    #expect(rule["help"]?["text"]?.string?.hasPrefix("yaml-syntax  ") == true)
    #expect(rule["defaultConfiguration"]?["level"]?.string == "error")
    for rule in rules?.items ?? [] {
      let length = rule["fullDescription"]?["text"]?.string?.count ?? 0
      #expect(length <= 1024)
    }
  }

  @Test func aCheckThatNobodyDescribedIsARuleToo() throws {
    var scenario = Scenario("plan: 标题\ntasks:\n  - title: ⟦甲⟧\n")
    scenario.report(DuplicateProbe.self, at: scenario.place(0))
    let run = try run(scenario.text(.sarif))
    let index = try #require(run["results"]?[0]?["ruleIndex"]?.int)
    #expect(run["tool"]?["driver"]?["rules"]?[index]?["id"]?.string == "duplicate-task")
  }

  @Test func fingerprintsAreOursAndThoseOfTheLine() throws {
    let result = try run(Drafts.twoFindings().text(.sarif))["results"]?[0]
    let fingerprints = result?["partialFingerprints"]
    #expect(fingerprints?["planLint/v1"]?.string?.count == 16)
    #expect(fingerprints?["primaryLocationLineHash"]?.string?.hasSuffix(":1") == true)
  }

  @Test func aFixIsAReplacement() throws {
    var scenario = Scenario("plan: 标题\ntasks:\n  - title: ⟦甲乙⟧\n", path: "a.plan.yaml")
    let edit = Fix.Edit(scenario.place(0).span, "丙{0}")
    scenario.report(
      at: scenario.place(0), fixes: [Fix(Text.message("改"), isSafe: true, edits: [edit])])
    let fix = try run(scenario.text(.sarif))["results"]?[0]?["fixes"]?[0]
    #expect(fix?["description"]?["text"]?.string == "改")
    let change = fix?["artifactChanges"]?[0]
    #expect(change?["artifactLocation"]?["uri"]?.string == "a.plan.yaml")
    let replacement = change?["replacements"]?[0]
    #expect(replacement?["insertedContent"]?["text"]?.string == "丙{0}")
    #expect(replacement?["deletedRegion"]?["startColumn"]?.int == 12)
    #expect(replacement?["deletedRegion"]?["endColumn"]?.int == 14)
  }

  @Test func aFailureIsANotificationAndNoSuccess() throws {
    let scenario = Drafts.twoFindings()
    let fine = try run(scenario.text(.sarif))["invocations"]?[0]
    #expect(fine?["executionSuccessful"]?.bool == true)
    #expect(fine?["toolExecutionNotifications"]?.items == [])
    let failures = [ReportFailure(plugin: "budget", message: "timed out")]
    let failed = try run(scenario.text(.sarif, failures: failures))["invocations"]?[0]
    #expect(failed?["executionSuccessful"]?.bool == false)
    let note = failed?["toolExecutionNotifications"]?[0]
    #expect(note?["message"]?["text"]?.string == "budget: timed out")
    #expect(note?["level"]?.string == "error")
  }

  @Test func theGravestAreKeptAndItIsSaid() throws {
    let settings = ReportSettings(language: .english, toolVersion: "1")
    var text = ""
    SARIFReporter(settings, limit: 2).report(Drafts.twoFindings().result()) { text += $0 }
    let run = try run(text)
    #expect(run["results"]?.items.map { $0["level"]?.string } == ["error", "warning"])
    let note = run["invocations"]?[0]?["toolExecutionNotifications"]?[0]
    #expect(note?["message"]?["text"]?.string == "of 8 findings the 2 gravest are listed")
    #expect(run["invocations"]?[0]?["executionSuccessful"]?.bool == true)
    #expect(SARIFReporter.limit == 25_000)
  }
}
