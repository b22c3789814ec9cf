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

  @Test func aSecondConfigurationInAFolderIsToldAndNotUsed() throws {
    try folder.write(Self.unowned, to: "a.plan.yaml")
    try folder.write("checks: {missing-responsible-unit: error}\n", to: ".plan-lint.yml")
    try folder.write("checks: {missing-responsible-unit: off}\n", to: ".plan-lint.yaml")
    let result = try run()
    #expect(result.code == 2)
    #expect(result.out.contains("同一文件夹中已有“.plan-lint.yml”，这个文件没有使用"))
    #expect(result.out.contains("必改 missing-responsible-unit"))
  }

  @Test func aFolderOfTheNameOfAConfigurationIsNone() throws {
    try folder.write(Self.unowned, to: "a.plan.yaml")
    try folder.write("checks: {missing-responsible-unit: error}\n", to: ".plan-lint.yml")
    try folder.write("", to: ".plan-lint.yaml/notes.txt")
    #expect(try run().code == 1)
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
    ("checks: {duplicate-task: perhaps}", "1:26", "启用、关闭"),
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

  @Test(arguments: [
    ("packs: [checks/yusan.yml]", "1:9", "checks/yusan.yml", "did you mean “checks/yusuan.yml”?"),
    ("规则文件: smart-target", "1:7", "smart-target", "did you mean “smart-targets”?"),
    ("units: unit.yaml", "1:8", "unit.yaml", "did you mean “units.yaml”?"),
    ("context: [last-yaer/]", "1:11", "last-yaer/", "did you mean “last-year”?"),
    ("extends: bsae.yml", "1:10", "bsae.yml", "did you mean “base.yml”?"),
  ])
  func tellsAFileThatIsNotThereAtItsPlace(
    _ text: String, _ place: String, _ written: String, _ help: String
  ) throws {
    try folder.write(text + "\n", to: ".plan-lint.yml")
    try folder.write("pack: yusuan\n", to: "checks/yusuan.yml")
    try folder.write("units: [规划科]\n", to: "units.yaml")
    try folder.write("", to: "base.yml")
    try folder.write(Self.unowned, to: "last-year/a.plan.yaml")
    try folder.write(Self.unowned, to: "b.plan.yaml")
    let linted = try run("b.plan.yaml", "--lang", "en", "--format", "short")
    #expect(linted.code == 2)
    #expect(linted.out.contains(".plan-lint.yml:\(place): error configuration"), "\(linted.out)")
    #expect(linted.out.contains("“\(written)”") && linted.err.isEmpty, "\(linted.err)")
    #expect(linted.out.contains("b.plan.yaml:"))
    let config = try run("config", "--lang", "en")
    #expect(config.code == 2)
    #expect(config.err.contains(".plan-lint.yml:\(place): "))
    #expect(config.err.contains("(\(help))"), "\(config.err)")
  }

  @Test func pathsAreShownAsSeenFromTheFolderOfTheRun() throws {
    try folder.write(
      "units: in/units.yaml\npacks: [in/ours.yml]\ncontext: [in/old]\n", to: ".plan-lint.yml")
    try folder.write("units:\n  - {nmae: 规划科}\n", to: "in/units.yaml")
    try folder.write("pack: ours\nrules: [{idd: a}]\n", to: "in/ours.yml")
    try folder.write(Self.unowned, to: "in/old/a.plan.yaml")
    try folder.write(Self.unowned, to: "in/new/b.plan.yaml")
    let files = try Set(found("in/new").compactMap { $0.split(separator: " ").first })
    #expect(files == ["in/units.yaml", "in/ours.yml", "in/new/b.plan.yaml"])
    let linted = try run("in/new", "--format", "json").out
    #expect(linted.contains("\"file\": \"in/old/a.plan.yaml\""))
    #expect(!linted.contains(folder.url.path))
    let below = try run("new", "--lang", "en", "--format", "short", from: "in")
    let root = folder.url.resolvingSymlinksInPath().path
    #expect(below.out.contains("\(root)/in/units.yaml:2:6: error"), "\(below.out)")
    #expect(below.out.components(separatedBy: "units.yaml:").count == 2, "one mistake is told once")
  }

  @Test func aRuleOfAMissingPackIsNotCalledUnknownToo() throws {
    try folder.write(
      "packs: [checks/a.yml]\nchecks: {a/b: off}\n", to: ".plan-lint.yml")
    let config = try run("config", "--lang", "en")
    #expect(config.code == 2)
    #expect(config.err.split(separator: "\n").count == 1, "\(config.err)")
  }

  @Test(arguments: ["checks", "explain", "test"])
  func everyCommandTellsAMissingPack(_ command: String) throws {
    try folder.write("packs: [checks/a.yml]\n", to: ".plan-lint.yml")
    let result =
      command == "checks"
      ? try run("checks", "--lang", "en") : try run(command, "a/b", "--lang", "en")
    #expect(result.code == 2)
    #expect(
      result.err.contains(".plan-lint.yml:1:9: cannot read the rule pack “checks/a.yml”"),
      "\(result.err)")
  }

  @Test func tellsAnAliasOfACheckThatDoesNotExistOnce() throws {
    try folder.write(
      "aliases: {double: duplicate-tusk}\nchecks: {double: off}\n", to: ".plan-lint.yml")
    let config = try run("config", "--lang", "en")
    #expect(config.code == 2)
    #expect(
      config.err
        == "plan-lint: .plan-lint.yml:1:19: there is no check “duplicate-tusk” (did you mean “duplicate-task”?)\n"
    )
  }

  @Test func understandsChineseWords() throws {
    try folder.write(
      """
      语言: 英文
      退出级别: 请核
      检查:
        missing-responsible-unit: 提示
        duplicate-task: {启用: 关闭}
        deadline-pileup: 開啟
        missing-deadline: {级别: 错误}
        stale-year: 關閉

      """, to: ".plan-lint.yml")
    let config = try run("config")
    #expect(config.code == 0 && config.err.isEmpty, "\(config.err)")
    let lines = config.out.split(separator: "\n").map { $0.prefix { $0 != "#" } }
    #expect(
      lines.map { $0.split(separator: " ").joined(separator: " ") } == [
        "language: en", "fail-level: warning", "checks.missing-responsible-unit.severity: info",
        "checks.duplicate-task: 关闭", "checks.deadline-pileup: on",
        "checks.missing-deadline.severity: error", "checks.stale-year: off",
      ])
    try folder.write(Self.unowned, to: "a.plan.yaml")
    #expect(try found("a.plan.yaml") == ["a.plan.yaml missing-responsible-unit info"])
  }

  @Test func asksWhetherANearWordWasMeant() throws {
    try folder.write("检查: {duplicate-task: 关必}\n", to: ".plan-lint.yml")
    let config = try run("config", "--lang", "zh")
    #expect(config.code == 2)
    #expect(config.err.contains(".plan-lint.yml:1:22：“duplicate-task”应为启用、关闭、提示、请核、必改之一"))
    try folder.write("fail-level: waning\n", to: ".plan-lint.yml")
    #expect(try run("config", "--lang", "en").err.contains("(did you mean “warning”?)"))
  }

  @Test(arguments: ["-1", "0", "soon"])
  func aPluginWithoutTimeIsNotStarted(_ timeout: String) throws {
    let mark = folder.url.appendingPathComponent("started").path
    try folder.write(
      "plugins: [{run: [/usr/bin/touch, \(mark)], timeout: \(timeout)}]\n", to: ".plan-lint.yml")
    let config = try run("config", "--lang", "en")
    #expect(config.code == 2)
    #expect(config.err.contains(": “timeout” must be "), "\(config.err)")
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func aPackThatIsTooLargeIsToldWithTheLimitOfPacks() throws {
    try folder.write("packs: [big.yml]\n", to: ".plan-lint.yml")
    try folder.write("", to: "big.yml")
    let big = try FileHandle(forWritingTo: folder.url.appendingPathComponent("big.yml"))
    try big.truncate(atOffset: 17 << 20)
    try big.close()
    #expect(
      try run("config", "--lang", "en").err.contains(
        ".plan-lint.yml:1:9: cannot read the rule pack “big.yml”: it is larger than 16 MB"))
  }

  @Test func aCommandBehindAnOptionIsTold() throws {
    let result = try run("--no-config", "checks", "--lang", "en")
    #expect(result.code == 2)
    #expect(result.err == "plan-lint: the command “checks” must come first: plan-lint checks …\n")
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
