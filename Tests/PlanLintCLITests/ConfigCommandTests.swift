import Foundation
import Testing

/// `plan-lint config` says what holds for a file, and where each value comes from.
@Suite struct ConfigCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    try folder.write("plan: 计划\n", to: "in/a.plan.yaml")
  }

  private func run(_ arguments: String...) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(["config"] + arguments + ["--lang", "en"], in: folder.url)
  }

  /// The lines of the output, runs of blanks as one.
  private func lines(_ arguments: String...) throws -> [String] {
    let out = try PlanLintProcess.run(["config"] + arguments, in: folder.url).out
    return out.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
  }

  @Test func theNearestValueIsShownWithItsPlace() throws {
    try folder.write(
      "language: zh\nexclude: [archive/]\nchecks:\n  duplicate-task: error\n  missing-deadline: off\n",
      to: ".plan-lint.yml")
    try folder.write(
      "exclude: [old/]\n检查:\n  duplicate-task: {severity: info, options: {threshold: 0.9}}\n",
      to: "in/.plan-lint.yml")
    #expect(
      try lines("in/a.plan.yaml") == [
        "language: zh # .plan-lint.yml:1",
        "exclude: archive/ # .plan-lint.yml:2",
        "exclude: old/ # in/.plan-lint.yml:1",
        "checks.missing-deadline: off # .plan-lint.yml:5",
        "checks.duplicate-task.severity: info # in/.plan-lint.yml:3",
        "checks.duplicate-task.options.threshold: 0.9 # in/.plan-lint.yml:3",
      ])
    #expect(try lines().last == "checks.missing-deadline: off # .plan-lint.yml:5")
  }

  @Test func presetsAndOverridesAreShown() throws {
    try folder.write(
      "extends: strict\noverrides:\n  - files: [in/]\n    checks: {missing-deadline: off}\n",
      to: ".plan-lint.yml")
    #expect(
      try lines("in/a.plan.yaml") == [
        "extends: strict # .plan-lint.yml:1", "fail-level: warning # strict",
        "checks.missing-deadline: off # .plan-lint.yml:4", "require-reasons: true # strict",
      ])
    #expect(try !lines("b.plan.yaml").contains { $0.contains("missing-deadline") })
  }

  @Test func programsReadItAsJSON() throws {
    try folder.write("exclude: [in/]\n", to: ".plan-lint.yml")
    let json = try run("in/a.plan.yaml", "--format", "json")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(json.out.utf8)) as? [String: Any])
    #expect(object["excluded"] as? Bool == true)
    let value = try #require((object["values"] as? [[String: Any]])?.first)
    #expect(value["key"] as? String == "exclude" && value["line"] as? Int == 1)
    #expect(json.err == "plan-lint: this file is not linted: it is excluded\n")
  }

  @Test func aMistakeIsShownAndMakesTheExitCodeTwo() throws {
    try folder.write("checks: {duplicate-tusk: off}\n", to: ".plan-lint.yml")
    let result = try run()
    #expect(result.code == 2)
    #expect(result.err.contains(".plan-lint.yml:1:10"))
    #expect(result.err.contains("there is no check “duplicate-tusk”"))
  }

  @Test func saysThatThereIsNoConfiguration() throws {
    let result = try run()
    #expect(result.code == 0 && result.out.isEmpty)
    #expect(result.err == "plan-lint: no configuration sets anything: the defaults hold\n")
  }
}
