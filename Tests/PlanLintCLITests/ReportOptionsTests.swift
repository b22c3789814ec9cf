import Foundation
import Testing

@Suite struct ReportOptionsTests {
  private static let plan = """
    plan: {title: 清溪县2026年教育工作任务分解表, period: 2026年}
    tasks:
      - title: 新建城东幼儿园
        content: 新建城东幼儿园1所，新增学位360个。
        lead: 县教育局
        targets: [新增学位360个]
        start: 9月1日
        deadline: 8月底前
        titel: 甲

    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "a.plan.yaml")
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws
    -> PlanLintProcess.Output
  {
    try PlanLintProcess.run(arguments, in: folder.url, environment: environment)
  }

  private func read(_ name: String) -> String? {
    let data = try? Data(contentsOf: folder.url.appendingPathComponent(name))
    return data.map { String(decoding: $0, as: UTF8.self) }
  }

  private var names: [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    return (found ?? []).sorted()
  }

  @Test(arguments: [
    ("human", "┌─ a.plan.yaml:8:15"), ("short", "a.plan.yaml:8:15: 必改 "),
    ("json", "\"version\": 1"),
    ("jsonl", "{\"check\": "), ("sarif", "\"2.1.0\""), ("github", "::error file=a.plan.yaml,"),
    ("gitlab", "\"check_name\""), ("junit", "<testsuites "), ("checkstyle", "<checkstyle "),
    ("rdjson", "\"diagnostics\": ["), ("rdjsonl", "{\"message\": "), ("markdown", "# 工作计划检查报告"),
    ("csv", "\u{FEFF}文件,"),
  ])
  func everyFormatGoesToStandardOutputOrToAFile(_ format: String, _ part: String) throws {
    let shown = try run("--format", format)
    #expect(shown.code == 1 && shown.err == "")
    #expect(shown.out.contains(part))
    let written = try run("--format", format, "--output", "报告.out")
    #expect(written.code == 1 && written.out == "" && written.err == "")
    #expect(read("报告.out") == shown.out)
  }

  @Test func severalFormatsAtOnce() throws {
    let result = try run(
      "--format", "short", "--format", "sarif:out.sarif", "--format", "json:out.json")
    #expect(result.code == 1)
    #expect(result.out.contains("a.plan.yaml:8:15: 必改 conflicting-deadlines"))
    #expect(read("out.sarif")?.contains("\"2.1.0\"") == true)
    #expect(read("out.json") == (try run("--format", "json").out))
    #expect(names == ["a.plan.yaml", "out.json", "out.sarif"], "no file is left over")
  }

  @Test(arguments: [
    (["--format", "xml"], "xml"), (["--format", "jsn"], "json"), (["--format", "json:"], "json:"),
    (["--format", "json", "--format", "short"], "sarif:out.sarif"),
    (["--format", "json:x", "--format", "short:x"], "two reports"),
    (["--format", "json:x", "--output", "y"], "--output"), (["--output", ""], "--output"),
    (["--max-warnings=-1"], "--max-warnings"), (["--max-warnings", "x"], "max-warnings"),
  ])
  func whatCannotBeMeantIsTwoBeforeAnythingIsWritten(_ arguments: [String], _ words: String) throws
  {
    let result = try PlanLintProcess.run(
      arguments, in: folder.url, environment: ["LC_ALL": "en_US.UTF-8"])
    #expect(result.code == 2 && result.out == "")
    #expect(result.err.contains(words), "\(result.err)")
    #expect(names == ["a.plan.yaml"])
  }

  @Test func aFileThatCannotBeWrittenIsTwoAndTheOthersAreWritten() throws {
    let result = try run("--format", "short", "--format", "json:missing/out.json")
    #expect(result.code == 2)
    #expect(result.out.contains("conflicting-deadlines"))
    #expect(result.err.contains("“missing/out.json”无法写入"))
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("directory"), withIntermediateDirectories: true)
    #expect(try run("--output", "directory").code == 2)
    #expect(names == ["a.plan.yaml", "directory"])
  }

  @Test func aReportReplacesTheOldOneAsAWholeAndKeepsLinksAndPermissions() throws {
    try folder.write("old\n", to: "real.txt")
    let real = folder.url.appendingPathComponent("real.txt").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    let link = folder.url.appendingPathComponent("link.txt").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "real.txt")
    #expect(try run("--format", "short", "--output", "link.txt").code == 1)
    #expect(read("real.txt")?.contains("conflicting-deadlines") == true)
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real.txt")
    #expect(names == ["a.plan.yaml", "link.txt", "real.txt"])
    #expect(try run("--format", "json", "--output", "/dev/null").code == 1)
  }

  @Test func noReportIsWrittenOverAPlan() throws {
    for path in ["a.plan.yaml", "./a.plan.yaml", folder.url.path + "/a.plan.yaml"] {
      let result = try run("a.plan.yaml", "--output", path)
      #expect(result.code == 2 && result.err.contains("a.plan.yaml"))
    }
    #expect(read("a.plan.yaml") == Self.plan)
  }

  @Test func aFullDeviceLeavesNothingBehind() throws {
    let result = try run("--format", "json", "--output", "/dev/full")
    #expect(result.code == 2 && result.err.contains("/dev/full"))
  }

  @Test func aFileHasNoColourUnlessItIsAskedFor() throws {
    _ = try run("-o", "plain.txt", environment: ["CLICOLOR_FORCE": "1"])
    #expect(read("plain.txt")?.contains("\u{1B}") == false)
    _ = try run("-o", "coloured.txt", "--color", "always")
    #expect(read("coloured.txt")?.contains("\u{1B}[") == true)
    #expect(try run("--format", "short", "--color", "always").out.contains("\u{1B}["))
  }

  @Test func moreWarningsThanAllowedAreOne() throws {
    let only = ["--only", "plan-schema"]
    let allowed = try PlanLintProcess.run(only + ["--max-warnings", "1"], in: folder.url)
    #expect(allowed.code == 0 && allowed.err == "")
    let exceeded = try PlanLintProcess.run(only + ["--max-warnings", "0"], in: folder.url)
    #expect(exceeded.code == 1)
    #expect(exceeded.err == "plan-lint: 请核1处，超过--max-warnings允许的0处\n")
  }

  @Test func quietReportsErrorsOnlyAndDecidesAsBefore() throws {
    for format in ["human", "short", "jsonl", "csv", "checkstyle", "markdown"] {
      let loud = try run("--format", format)
      let quiet = try run("--format", format, "--quiet")
      #expect(loud.out.contains("titel") && loud.code == 1)
      #expect(!quiet.out.contains("unknown-key") && quiet.code == 1)
      #expect(quiet.out.contains("conflicting-deadlines"))
    }
    #expect(try run("--quiet", "--only", "plan-schema", "--fail-level", "warning").code == 1)
    let json = try run("--format", "json", "-q").out
    #expect(json.contains("\"errors\": 1, \"warnings\": 0"))
  }

  @Test func statisticsCountEachCheck() throws {
    let shown = try run("--statistics", "--format", "short")
    #expect(
      shown.out.hasSuffix("\n1  conflicting-deadlines  完成时限冲突\n1  plan-schema            计划栏目\n"))
    let machine = try run("--statistics", "--format", "json")
    #expect(machine.err.contains("1  plan-schema"))
    #expect(!machine.out.contains("1  plan-schema"))
  }

  @Test func theStepSummaryGetsTheWholeReport() throws {
    try folder.write("# before\n", to: "summary.md")
    let path = folder.url.appendingPathComponent("summary.md").path
    let environment = ["GITHUB_STEP_SUMMARY": path]
    _ = try run("--format", "short", environment: environment)
    #expect(read("summary.md") == "# before\n")
    let result = try run("--format", "github", environment: environment)
    #expect(result.code == 1 && result.out.hasPrefix("::error "))
    #expect(read("summary.md")?.hasPrefix("# before\n# 工作计划检查报告\n") == true)
    #expect(read("summary.md")?.contains("### 请核：") == true)
    let broken = try run("--format", "github", environment: ["GITHUB_STEP_SUMMARY": "/no/where"])
    #expect(broken.code == 2 && broken.out.hasPrefix("::error "))
  }

  @Test func pathsBeginAtTheRootOfTheRepository() throws {
    try folder.write("", to: ".git/HEAD")
    try folder.write(Self.plan, to: "plans/b.plan.yaml")
    let inside = folder.url.appendingPathComponent("plans")
    for (format, path) in [
      ("github", "file=plans/b.plan.yaml,"), ("gitlab", "\"path\": \"plans/b.plan.yaml\""),
      ("sarif", "\"uri\": \"plans/b.plan.yaml\""), ("rdjson", "\"path\": \"b.plan.yaml\""),
    ] {
      let result = try PlanLintProcess.run(["--format", format, "b.plan.yaml"], in: inside)
      #expect(result.out.contains(path), "\(format)")
    }
  }

  @Test func whatFailedIsInTheReportsThatHaveAPlaceForIt() throws {
    for (format, part) in [
      ("json", "\"failures\": [{"), ("sarif", "\"executionSuccessful\": false"),
      ("junit", "<error message="),
    ] {
      let result = try run("a.plan.yaml", "missing.plan.yaml", "--format", format)
      #expect(result.code == 2)
      #expect(result.out.contains(part), "\(format)")
      #expect(result.err.contains("missing.plan.yaml"))
    }
  }

  @Test func whatAPluginChecksIsDescribedToo() throws {
    let plugin = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("examples/plugins/python-budget/budget.py").path
    let result = try run("--plugin", "python3 '\(plugin)'", "--format", "sarif")
    #expect(
      result.out.contains(
        #"{"id": "budget-without-source", "shortDescription": {"text": "资金来源不明"}"#))
  }

  @Test func theHelpListsEveryFormat() throws {
    let help = try run("lint", "--help", environment: ["LC_ALL": "zh_CN.UTF-8"]).out
    for line in ["sarif       SARIF 2.1.0", "csv         电子表格", "--max-warnings", "--quiet"] {
      #expect(help.contains(line), "\(line)")
    }
    #expect(!help.contains(": 1)"), "severities are called by their names")
  }
}
