import Foundation
import Testing

/// What `.plan-lint.yml` says holds for the plans beside and below it.
@Suite struct ConfigurationTests {
  private static let unowned = """
    plan: 清溪县2026年教育工作要点
    tasks:
      - title: 新建城东幼儿园
        content: 8月底前建成投用，新增学位360个。
        deadline: 2026-08-31

    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
  }

  private func run(_ arguments: String..., from subfolder: String = "", input: String = "")
    throws -> PlanLintProcess.Output
  {
    try PlanLintProcess.run(
      arguments, in: folder.url.appendingPathComponent(subfolder), input: input)
  }

  /// `file check severity` of everything that is reported.
  private func found(_ arguments: String..., from subfolder: String = "", input: String = "")
    throws -> [String]
  {
    let out = try PlanLintProcess.run(
      arguments + ["--format", "json"], in: folder.url.appendingPathComponent(subfolder),
      input: input
    ).out
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    return diagnostics.map { "\($0["file"] ?? "") \($0["check"] ?? "") \($0["severity"] ?? "")" }
  }

  @Test func turnsChecksOffAndGivesOtherSeverities() throws {
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(try found() == ["a.plan.yaml missing-responsible-unit warning"])
    try folder.write("checks: {missing-responsible-unit: error}\n", to: ".plan-lint.yml")
    #expect(try found() == ["a.plan.yaml missing-responsible-unit error"])
    try folder.write("检查:\n  missing-responsible-unit/missing: off\n", to: ".plan-lint.yml")
    #expect(try found() == [])
  }

  @Test func theNearestConfigurationGoesFirst() throws {
    try folder.write("checks: {missing-responsible-unit: off}\n", to: ".plan-lint.yml")
    try folder.write("checks: {missing-responsible-unit: info}\n", to: "in/.plan-lint.yml")
    for path in ["a.plan.yaml", "in/b.plan.yaml", "in/deeper/c.plan.yaml"] {
      try folder.write(Self.unowned, to: path)
    }
    let expected = ["b.plan.yaml", "deeper/c.plan.yaml"]
      .map { "in/\($0) missing-responsible-unit info" }
    #expect(try found("--skip", "duplicate-task") == expected)
  }

  @Test func nothingFurtherUpHoldsBehindARoot() throws {
    try folder.write("checks: {missing-responsible-unit: off}\n", to: ".plan-lint.yml")
    try folder.write("root: true\n", to: "in/.plan-lint.yml")
    try folder.write(Self.unowned, to: "in/b.plan.yaml")
    #expect(try found() == ["in/b.plan.yaml missing-responsible-unit warning"])
  }

  @Test func nothingOutsideOfTheRepositoryHolds() throws {
    try folder.write("checks: {missing-responsible-unit: off}\n", to: ".plan-lint.yml")
    try folder.write("", to: "other/.git/HEAD")
    try folder.write(Self.unowned, to: "other/b.plan.yaml")
    #expect(try found("other") == ["other/b.plan.yaml missing-responsible-unit warning"])
  }

  @Test func buildsOnOtherFilesAndPresets() throws {
    try folder.write("checks: {missing-responsible-unit: error}\n", to: "common/base.yml")
    try folder.write("extends: [strict, common/base.yml]\n", to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(try found() == ["a.plan.yaml missing-responsible-unit error"])
    try folder.write("extends: strict\n", to: ".plan-lint.yml")
    #expect(try run().code == 1)
    #expect(try run("--no-config").code == 0)
  }

  @Test func tellsACircleAndAMissingBase() throws {
    try folder.write("extends: b.yml\n", to: ".plan-lint.yml")
    try folder.write("extends: [.plan-lint.yml, strikt]\n", to: "b.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    let result = try run()
    #expect(result.code == 2)
    #expect(result.out.contains("b.yml:1:11"))
    #expect(result.out.contains("是否为“strict”"))
    #expect(result.out.contains("missing-responsible-unit"))
  }

  @Test func overridesHoldForTheirFilesOnly() throws {
    try folder.write(
      "overrides:\n  - files: [drafts/]\n    checks: {missing-responsible-unit: off}\n",
      to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    try folder.write(Self.unowned, to: "drafts/b.plan.yaml")
    #expect(
      try found("--skip", "duplicate-task") == ["a.plan.yaml missing-responsible-unit warning"])
  }

  @Test func leavesOutWhatIsExcludedEvenWhereAHookNamesIt() throws {
    try folder.write("exclude: [archive/]\n", to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "archive/a.plan.yaml")
    for arguments in [[], ["archive/a.plan.yaml"]] {
      let result = try PlanLintProcess.run(arguments, in: folder.url)
      #expect(result.code == 0 && result.out == "")
    }
    #expect(try found("a.plan.yaml", from: "archive") == [])
    #expect(try found("-", "--stdin-filename", "archive/a.plan.yaml", input: Self.unowned) == [])
  }

  @Test func takesIncludedFilesForPlans() throws {
    try folder.write("include: [\"plans/*.yml\"]\n", to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "plans/a.yml")
    try folder.write("a: b\n", to: "other/a.yml")
    #expect(try found() == ["plans/a.yml missing-responsible-unit warning"])
  }

  @Test func theCommandLineGoesBeforeTheConfiguration() throws {
    try folder.write(
      "checks: {missing-responsible-unit: off, missing-deadline: off}\n", to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(
      try found("--enable", "missing-responsible-unit")
        == ["a.plan.yaml missing-responsible-unit warning"])
    #expect(
      try found(
        "--severity", "missing-responsible-unit=error", "--only", "missing-responsible-unit")
        == ["a.plan.yaml missing-responsible-unit error"])
  }

  @Test(arguments: [
    ("langauge: zh", "1:1", "language"),
    ("checks: {duplicate-tsk: off}", "1:10", "duplicate-task"),
    ("checks: {duplicate-task: {options: {treshold: 0.9}}}", "1:37", "threshold"),
    ("checks: {duplicate-task: perhaps}", "1:26", "on、off"),
    ("checks: {duplicate-task: {options: {threshold: often}}}", "1:48", "数"),
    ("units: nowhere.yml", "1:8", "nowhere.yml"),
    ("plugins: [{name: a}]", "1:11", "run"),
    ("overrides: [{checks: {}}]", "1:13", "files"),
    ("exclude: [a\nlanguage: zh", "1:10", "括号"),
    ("checks: {duplicate-task: off, duplicate-task: error}", "1:31", "两次"),
    ("root: true\n---\nchecks: {}", "3:1", "---"),
  ])
  func everyMistakeHasAPlaceAndGivesTwo(_ text: String, _ place: String, _ word: String) throws {
    try folder.write(text + "\n", to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    let result = try run("--lang", "zh")
    #expect(result.code == 2)
    #expect(result.out.contains(".plan-lint.yml:\(place)\n"), "\(result.out)")
    #expect(result.out.contains(word), "\(result.out)")
    #expect(result.out.contains("a.plan.yaml:3:12"))
  }

  @Test func tellsAPatternThatMatchesNothingWhenAsked() throws {
    try folder.write("exclude: [archiv/, b.plan.yaml]\n", to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "b.plan.yaml")
    #expect(try run().code == 0)
    let result = try run("--strict-config")
    #expect(result.code == 2)
    #expect(result.out.contains("archiv/") && !result.out.contains("“b.plan.yaml”"))
  }

  @Test func readsTheOldNameOfACheckThatHasAnAlias() throws {
    try folder.write(
      "aliases: {no-unit: missing-responsible-unit}\nchecks: {no-unit: off}\n",
      to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(try found() == [])
  }

  @Test func aNamedConfigurationHoldsAlone() throws {
    try folder.write("checks: {missing-responsible-unit: off}\n", to: ".plan-lint.yml")
    try folder.write("language: en\n", to: "other.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(try run("--config", "other.yml").out.contains("names no responsible unit"))
    #expect(try run("--config", "nowhere.yml").code == 2)
  }

  @Test func aCheckOfAPluginThatIsOffIsNotCalledUnknown() throws {
    try folder.write(
      "plugins: [{name: budget, run: [none]}]\nchecks: {budget-total: error}\n",
      to: ".plan-lint.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(try run("--no-plugins").code == 0)
  }

  @Test func aConfigurationThatCannotBeReadIsTold() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent(".plan-lint.yml").path,
      withDestinationPath: "nowhere.yml")
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(try run().code == 2)
  }

  @Test func aDiffDoesNotHideWhatFailed() throws {
    try folder.write("chekcs: {}\n", to: ".plan-lint.yml")
    try folder.write(
      Self.unowned.replacingOccurrences(of: "新增学位", with: "新(xīn)增(zēng)学位"), to: "a.plan.yaml")
    let result = try run("--diff")
    #expect(result.out.contains("+    content: 8月底前建成投用，新增学位360个。"))
    #expect(result.code == 2 && result.err.contains("chekcs"))
  }
}
