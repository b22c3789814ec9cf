import Foundation
import Testing

@Suite struct PluginCommandTests {
  private static let plan = """
    plan: {title: 清溪县2026年教育工作任务分解表, period: 2026年}
    tasks:
      - title: 新建城东幼儿园
        content: 新建城东幼儿园1所，新增学位360个。
        lead: 县教育局
        targets: [新增学位360个]
        start: 9月1日
        deadline: 8月底前
        budget: {amount: 720万元}

    """
  private static let plugin = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("examples/plugins/python-budget/budget.py").path

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.plan, to: "a.plan.yaml")
  }

  private func run(_ arguments: String...) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(arguments, in: folder.url)
  }

  @Test func aPluginReportsBesideTheBuiltInChecks() throws {
    let result = try run("a.plan.yaml", "--plugin", "python3 '\(Self.plugin)'")
    #expect(result.code == 1)
    #expect(result.out.contains("请核 budget-without-source  第1项“新建城东幼儿园”未写明资金来源"))
    #expect(result.out.contains("conflicting-deadlines"))
    #expect(result.err == "")
  }

  @Test func optionsOfAPluginAreSetLikeOthers() throws {
    let command = ["--plugin", "python3 '\(Self.plugin)'", "--only", "budget-without-source"]
    let arguments = ["a.plan.yaml"] + command
    #expect(try PlanLintProcess.run(arguments, in: folder.url).out.contains("720万元"))
    let more = arguments + ["--option", "budget-without-source.least=10000000"]
    #expect(try PlanLintProcess.run(more, in: folder.url).out == "")
    let wrong = arguments + ["--option", "budget-without-source.least=-1"]
    #expect(try PlanLintProcess.run(wrong, in: folder.url).code == 2)
  }

  @Test func aPluginThatFailsGivesTwoAndTheOthersReport() throws {
    let result = try run("a.plan.yaml", "--plugin", "no-such-program")
    #expect(result.code == 2)
    #expect(result.err == "plan-lint: 插件“no-such-program”：无法启动“no-such-program”：没有这个程序\n")
    #expect(result.out.contains("conflicting-deadlines"))
    let json = try run("a.plan.yaml", "--plugin", "no-such-program", "--format", "json")
    #expect(json.code == 2)
    #expect(json.out.contains(#""plugin": "no-such-program", "message": "无法启动"#))
    #expect(json.out.contains("conflicting-deadlines"))
  }

  @Test func aCheckOfAPluginThatFailedIsNotTakenForAMisspelling() throws {
    let result = try run("a.plan.yaml", "--plugin", "no-such-program", "--only", "their-check")
    #expect(result.code == 2)
    #expect(result.err.contains("无法启动“no-such-program”"))
  }

  @Test func noPluginRunsWhereTheyAreOff() throws {
    let marker = folder.url.appendingPathComponent("ran").path
    let result = try run("a.plan.yaml", "--plugin", "touch '\(marker)'", "--no-plugins")
    #expect(result.code == 1)
    #expect(result.err == "")
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  @Test func noShellReadsACommand() throws {
    let marker = folder.url.appendingPathComponent("ran").path
    let result = try run(
      "a.plan.yaml", "--plugin", "echo a; touch '\(marker)' $(touch '\(marker)')")
    #expect(result.code == 2)
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  @Test func aCommandThatIsNoneIsRefused() throws {
    #expect(try run("a.plan.yaml", "--plugin", "python3 'x").code == 2)
    #expect(try run("a.plan.yaml", "--plugin", " ").code == 2)
  }

  @Test func noPluginRunsBecauseAPlanAsksForIt() throws {
    let marker = folder.url.appendingPathComponent("ran").path
    try folder.write(
      Self.plan + "plugins: [{name: x, run: [touch, '\(marker)']}]\nx-plugin: touch \(marker)\n",
      to: "b.plan.yaml")
    _ = try run("b.plan.yaml")
    #expect(!FileManager.default.fileExists(atPath: marker))
  }

  @Test func pluginsAreListedAndExplained() throws {
    let listed = try run("checks", "--plugin", "python3 '\(Self.plugin)'")
    #expect(listed.out.contains("budget-total"))
    let explained = try run("explain", "budget-total", "--plugin", "python3 '\(Self.plugin)'")
    #expect(explained.out.contains("资金总额超限"))
  }

  @Test func aPluginOfTheConfigurationRunsInItsFolder() throws {
    let helper = URL(fileURLWithPath: Self.plugin).deletingLastPathComponent()
    try folder.write(
      "import sys\nsys.path.insert(0, '\(helper.path)')\nimport budget\n", to: "checks/run.py")
    try folder.write(
      "plugins: [{name: 预算, run: [python3, checks/run.py], timeout: 30, options: {a: 1}}]\n",
      to: ".plan-lint.yml")
    try folder.write(Self.plan, to: "sub/b.plan.yaml")
    let below = folder.url.appendingPathComponent("sub")
    let result = try PlanLintProcess.run(["b.plan.yaml"], in: below)
    #expect(result.err == "")
    #expect(result.out.contains("budget-without-source"))
    let off = try PlanLintProcess.run(["b.plan.yaml", "--no-plugins"], in: below)
    #expect(!off.out.contains("budget-without-source"))
  }

  @Test func aSignalThatEndsTheProgramEndsItsPluginsToo() throws {
    try folder.write(
      """
      import os, signal, time
      signal.signal(signal.SIGTERM, signal.SIG_IGN)
      open("pid.new", "w").write(str(os.getpid()))
      os.rename("pid.new", "pid")
      while True:
          time.sleep(60)

      """, to: "deaf.py")
    let process = Process()
    process.executableURL = PlanLintProcess.executable
    process.arguments = ["a.plan.yaml", "--plugin", "python3 deaf.py"]
    process.currentDirectoryURL = folder.url
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardError = Pipe()
    try process.run()
    let file = folder.url.appendingPathComponent("pid")
    for _ in 0..<500 where !FileManager.default.fileExists(atPath: file.path) { usleep(20_000) }
    let id = try #require(Int32(try String(contentsOf: file, encoding: .utf8)))
    process.terminate()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
    #expect(process.terminationStatus == SIGTERM)
    // Its new parent takes a moment to notice that it is gone.
    for _ in 0..<200 where isRunning(id) { usleep(10_000) }
    #expect(!isRunning(id))
  }

  private func isRunning(_ id: Int32) -> Bool {
    guard kill(id, 0) == 0 else { return false }
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status?.contains(") Z ") != true
  }
}
