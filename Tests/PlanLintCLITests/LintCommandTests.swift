import Foundation
import TestSupport
import Testing

@Suite struct LintCommandTests {
  private static let clean = """
    plan: {title: 清溪县2026年教育工作任务分解表, period: 2026年}
    tasks:
      - title: 新建城东幼儿园
        content: 新建城东幼儿园1所，新增学位360个。
        lead: 县教育局
        targets: [新增学位360个]
        deadline: 8月底前

    """
  private static let wrong = clean.replacingOccurrences(
    of: "deadline: 8月底前", with: "start: 9月1日\n    deadline: 8月底前")

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(_ arguments: String..., input: String = "", environment: [String: String] = [:])
    throws -> PlanLintProcess.Output
  {
    try PlanLintProcess.run(arguments, in: folder.url, input: input, environment: environment)
  }

  @Test func aCleanPlanGivesNothingAndZero() throws {
    try folder.write(Self.clean, to: "a.plan.yaml")
    let result = try run()
    #expect(result.code == 0 && result.out == "" && result.err == "")
  }

  @Test func aFindingIsPrintedAndGivesOne() throws {
    try folder.write(Self.wrong, to: "a.plan.yaml")
    let result = try run("a.plan.yaml")
    #expect(result.code == 1)
    #expect(result.out.contains("必改 conflicting-deadlines"))
    #expect(result.out.contains("a.plan.yaml:8:15"))
    #expect(result.err == "")
    #expect(try run("lint", ".").out == result.out)
  }

  @Test func tasksThatWereTakenOverFromAnEarlierPlanAreTold() throws {
    try folder.write(
      Self.clean.replacingOccurrences(of: "2026", with: "2025"), to: "old.plan.yaml")
    try folder.write(Self.clean, to: "new.plan.yaml")
    let result = try run("new.plan.yaml", "--against", "old.plan.yaml", "--level", "info")
    #expect(result.out.contains("第1项“新建城东幼儿园”与上年任务基本相同，目标值未更新"))
    #expect(try run("new.plan.yaml", "--level", "info").out == "")
    #expect(try run("new.plan.yaml", "--against", "nowhere.plan.yaml").code == 2)
  }

  @Test func aFolderThatCannotBeReadIsAFinding() throws {
    try folder.write(Self.clean, to: "plans/a.plan.yaml")
    let folders = DeepFolders(in: folder.url.appendingPathComponent("plans").path)
    let result = try run("plans")
    #expect(result.code == 1)
    #expect(result.out.contains("必改 file-encoding"))
    #expect(result.out.contains("无法读取："))
    withExtendedLifetime(folders) {}
  }

  @Test func onlyWhatIsAtTheLevelFails() throws {
    try folder.write(Self.wrong, to: "a.plan.yaml")
    #expect(try run("--severity", "conflicting-deadlines=warning").code == 0)
    #expect(
      try run("--severity", "conflicting-deadlines/order=warning", "--fail-level", "warning").code
        == 1)
    #expect(try run("--skip", "conflicting-deadlines").code == 0)
    #expect(try run("--only", "deadline-out-of-period").code == 0)
    #expect(try run("--skip", "stale-year, conflicting-deadlines，mixed-term").code == 0)
  }

  @Test(arguments: [
    (["--only", "conflicting-deadline"], "conflicting-deadlines"),
    (["--skip", "nonsense"], "nonsense"), (["--only", ""], "names none"),
    (["--severity", "conflicting-deadlines=eror"], "error"), (["--severity", "x"], "CHECK=LEVEL"),
    (["--option", "conflicting-deadlines.x=1"], "x"), (["--format", "xml"], "xml"),
    (["--nonsense"], "nonsense"), (["missing.plan.yaml"], "missing.plan.yaml"),
    (["--units", "missing.yaml"], "missing.yaml"),
  ])
  func whatDoesNotExistIsTwoAndSaysSo(_ arguments: [String], _ words: String) throws {
    try folder.write(Self.clean, to: "a.plan.yaml")
    let result = try PlanLintProcess.run(arguments, in: folder.url)
    #expect(result.code == 2)
    #expect(result.err.contains(words))
    #expect(result.out == "")
  }

  @Test func aNearPathIsProposedAndTheOthersAreStillChecked() throws {
    try folder.write(Self.wrong, to: "教育.plan.yaml")
    let result = try run("教育.plan.yaml", "教育.plan.yml")
    #expect(result.code == 2)
    #expect(result.out.contains("conflicting-deadlines"))
    #expect(result.err.contains("教育.plan.yaml"))
  }

  @Test func aFolderWithoutPlansIsZeroAndSaysSo() throws {
    try folder.write("x: 1\n", to: "other.yaml")
    let result = try run(".")
    #expect(result.code == 0 && result.out == "")
    #expect(result.err.contains("*.plan.yaml"))
  }

  @Test func aNamedFileIsCheckedWhateverItsName() throws {
    try folder.write(Self.wrong, to: "other.yaml")
    #expect(try run("other.yaml").code == 1)
  }

  @Test func standardInputHasTheNameThatItIsGiven() throws {
    let result = try run("-", "--stdin-filename", "plans/教育.plan.yaml", input: Self.wrong)
    #expect(result.code == 1)
    #expect(result.out.contains("┌─ plans/教育.plan.yaml:8:15"))
  }

  @Test func jsonHoldsTheSameAndIsComplete() throws {
    try folder.write(Self.wrong, to: "a.plan.yaml")
    let result = try run("--format", "json")
    #expect(result.code == 1)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let diagnostics = try #require(json["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.map { $0["check"] as? String } == ["conflicting-deadlines"])
    #expect(diagnostics[0]["path"] as? String == "/tasks/0/deadline")
    #expect((json["tool"] as? [String: Any])?["version"] as? String == "0.1.0")
  }

  @Test func theLanguageIsAskedForOrThatOfTheLocaleOrThePlan() throws {
    try folder.write(Self.wrong, to: "a.plan.yaml")
    #expect(try run().out.contains("完成时限冲突"))
    #expect(try run("--lang", "en").out.contains("is due before it starts"))
    #expect(
      try run(environment: ["LC_ALL": "en_US.UTF-8"]).out.contains("is due before it starts"))
    try folder.write(
      "plan: Work Plan 2026\ntasks: [{title: Build, lead: Works, targets: [2 sites], start: 2026-05-01, deadline: 2026-04-01}]\n",
      to: "en/b.plan.yaml")
    #expect(try run("en").out.contains("is due before it starts"))
    #expect(try run("en", environment: ["LC_ALL": "zh_CN.UTF-8"]).out.contains("完成时限冲突"))
  }

  @Test func colourIsUsedWhenAskedFor() throws {
    try folder.write(Self.wrong, to: "a.plan.yaml")
    #expect(!(try run().out.contains("\u{1B}")))
    #expect(try run("--color", "always").out.contains("\u{1B}["))
    #expect(try run(environment: ["CLICOLOR_FORCE": "1"]).out.contains("\u{1B}["))
    #expect(
      !(try run(environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).out.contains("\u{1B}")))
  }

  @Test func whatIsOffByDefaultIsEnabledByName() throws {
    try folder.write("plan: 清溪县2026年要点\ntasks: [新建幼儿园2所]\n", to: "a.plan.yaml")
    let level = ["--level", "info"]
    #expect(try run("--level", "info").out.contains("missing-deadline") == false)
    for flag in ["--enable", "--only"] {
      let result = try PlanLintProcess.run(level + [flag, "missing-deadline"], in: folder.url)
      #expect(result.out.contains("missing-deadline"))
    }
    let unknown = try run("--enable", "missing-dedline")
    #expect(unknown.code == 2 && unknown.err.contains("missing-deadline"))
    let explained = try run("explain", "missing-deadline")
    #expect(explained.out.contains("--enable missing-deadline/yearly-plan"))
    #expect(try run("checks", "--lang", "en").out.contains("off by default"))
  }

  @Test func whatGitIgnoresIsLeftOut() throws {
    try folder.write("", to: ".git/HEAD")
    try folder.write("drafts/\n", to: ".gitignore")
    try folder.write(Self.wrong, to: "drafts/a.plan.yaml")
    try folder.write(Self.clean, to: "b.plan.yaml")
    #expect(try run().code == 0)
    #expect(try run("drafts/a.plan.yaml").code == 1)
  }

  @Test func aBrokenLinkFailsOnlyWhenItIsNamed() throws {
    try folder.write(Self.clean, to: "a.plan.yaml")
    let link = folder.url.appendingPathComponent("b.plan.yaml").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    #expect(try run("b.plan.yaml").code == 2)
    #expect(try run(".").code == 0)
  }

  @Test func plansToCompareWithAreSeenAndNotReported() throws {
    let other = Self.wrong.replacingOccurrences(of: "清溪县", with: "云岭县")
    try folder.write(other, to: "all/b.plan.yaml")
    try folder.write(Self.clean, to: "all/a.plan.yaml")
    let alone = try run("all/a.plan.yaml", "--level", "info")
    #expect(alone.out == "")
    let compared = try run("all/a.plan.yaml", "--context", "all", "--level", "info")
    #expect(compared.code == 0)
    #expect(compared.out.contains("duplicate-task"))
    #expect(compared.out.contains("all/b.plan.yaml"))
    #expect(!compared.out.contains("conflicting-deadlines"))
  }

  @Test func aFolderOrAnUnreadableFileIsNoPlan() throws {
    try folder.write("x", to: "a.plan.yaml/inner.txt")
    let result = try run("a.plan.yaml")
    #expect(result.code == 0 && result.err.contains("a.plan.yaml"))
    #expect(try run("inspect", "a.plan.yaml/missing").code == 2)
  }

  @Test func helpAndVersionAreNoErrors() throws {
    let version = try run("--version")
    #expect(version.code == 0 && version.out == "0.1.0\n")
    #expect(try run("--help").code == 0)
    #expect(try run("lint", "--help", environment: ["LC_ALL": "zh_CN.UTF-8"]).out.contains("检查计划"))
  }

  @Test func aClosedPipeEndsItQuietly() throws {
    for index in 0..<400 { try folder.write(Self.wrong, to: "\(index).plan.yaml") }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "'\(PlanLintProcess.executable.path)' . 2>err | head -1 >/dev/null"]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    let errors = try String(contentsOf: folder.url.appendingPathComponent("err"), encoding: .utf8)
    #expect(errors == "")
  }
}
