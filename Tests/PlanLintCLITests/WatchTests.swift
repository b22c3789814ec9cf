import Foundation
import Testing

/// `--watch` lints again when something changes, and nothing but the user ends it.
@Suite(.serialized) struct WatchTests {
  private static let clean = """
    plan: 清溪县2026年教育工作要点
    tasks:
      - title: 新建城东幼儿园
        lead: 县教育局
        content: 新增学位360个。
        deadline: 2026-08-31

    """
  private static let faulty = clean.replacing("新增", with: "新(xīn)增(zēng)")

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    try folder.write(Self.clean, to: "plans/a.plan.yaml")
  }

  private func url(_ path: String) -> URL { folder.url.appendingPathComponent(path) }

  private func start(_ arguments: String...) throws -> RunningPlanLint {
    let running = try RunningPlanLint(["--watch"] + arguments, in: folder)
    #expect(running.wait { rounds(running) == 1 }, "\(running.err)")
    return running
  }

  private func rounds(_ running: RunningPlanLint) -> Int {
    running.err.split(separator: "\n").count { $0.contains("已检查") }
  }

  private func summary(_ running: RunningPlanLint) -> Substring {
    running.err.split(separator: "\n").last ?? ""
  }

  @Test func tellsWhatEachChangeBringsAbout() throws {
    let running = try start("plans")
    #expect(summary(running).contains("已检查1个文件：必改0处") && running.out == "")

    try folder.write(Self.faulty, to: "plans/a.plan.yaml")
    #expect(running.wait { rounds(running) == 2 })
    #expect(running.out.contains("garbled-text") && summary(running).contains("必改1处"))

    // As an editor does: a new file in the place of the old one.
    try folder.write(Self.clean, to: "plans/.a.swp")
    #expect(rename(url("plans/.a.swp").path, url("plans/a.plan.yaml").path) == 0)
    #expect(running.wait { rounds(running) == 3 && summary(running).contains("必改0处") })

    try folder.write(Self.faulty, to: "plans/new/b.plan.yaml")
    #expect(running.wait { summary(running).contains("已检查2个文件：必改1处") })
    try FileManager.default.removeItem(at: url("plans/new"))
    #expect(running.wait { summary(running).contains("已检查1个文件：必改0处") })

    try folder.write("tasks: [", to: "plans/a.plan.yaml")
    #expect(running.wait { running.out.contains("yaml-syntax") })
    try folder.write(Self.clean, to: "plans/a.plan.yaml")
    #expect(running.wait { summary(running).contains("必改0处") })

    #expect(running.end(by: SIGINT))
    #expect(running.process.terminationReason == .uncaughtSignal)
    #expect(running.process.terminationStatus == SIGINT)
  }

  @Test func aMistakeInTheConfigurationIsToldUntilItIsMended() throws {
    try folder.write(Self.faulty, to: "plans/a.plan.yaml")
    let running = try start()
    try folder.write("checks: {garbled-tex: off}\n", to: ".plan-lint.yml")
    #expect(running.wait { rounds(running) == 2 })
    #expect(running.out.contains("没有检查“garbled-tex”"))
    try folder.write("checks: {garbled-text: off}\n", to: ".plan-lint.yml")
    #expect(running.wait { rounds(running) == 3 })
    #expect(summary(running).contains("必改0处"))
    try FileManager.default.removeItem(at: url(".plan-lint.yml"))
    #expect(running.wait { rounds(running) == 4 })
    #expect(summary(running).contains("必改1处"))
    try folder.write("checks: {garbled-text: info}\n", to: "plans/.plan-lint.yml")
    #expect(running.wait { rounds(running) == 5 })
    #expect(summary(running).contains("必改0处"))
    #expect(running.end(by: SIGTERM))
    #expect(running.process.terminationStatus == SIGTERM)
  }

  @Test func packsUnitsAndContextAreWatchedAndOtherFilesAreNot() throws {
    try folder.write("units: [县教育局]\n", to: "units.yml")
    try folder.write(Self.clean, to: "context/last.plan.yaml")
    try folder.write("pack: own\nrules: []\n", to: "own.yml")
    let running = try start(
      "plans", "--units", "units.yml", "--context", "context", "--pack", "own.yml", "--level",
      "info")
    try folder.write("units: [县教体局]\n", to: "units.yml")
    #expect(running.wait { rounds(running) == 2 })
    #expect(running.out.contains("unknown-unit"))
    try folder.write("无关", to: "plans/notes.txt")
    Thread.sleep(forTimeInterval: 1.5)
    #expect(rounds(running) == 2)
    try folder.write("pack: own\nrule: []\n", to: "own.yml")
    #expect(running.wait { rounds(running) == 3 })
    #expect(running.out.contains("own.yml"))
    try folder.write(Self.faulty, to: "context/other.plan.yaml")
    #expect(running.wait { rounds(running) == 4 })
    #expect(running.end(by: SIGINT))
  }

  @Test func aNamedFileMayGoAndComeBack() throws {
    let running = try start(
      "plans/a.plan.yaml", "--lang", "zh", "--format", "short", "--format", "sarif:out.sarif")
    try FileManager.default.removeItem(at: url("plans/a.plan.yaml"))
    #expect(running.wait { rounds(running) == 2 })
    #expect(running.err.contains("没有“plans/a.plan.yaml”"))
    try folder.write(Self.faulty, to: "plans/a.plan.yaml")
    #expect(running.wait { rounds(running) == 3 })
    #expect(running.out.hasPrefix("plans/a.plan.yaml:5:"))
    let report = try String(contentsOf: url("out.sarif"), encoding: .utf8)
    #expect(report.contains("garbled-text"))
    #expect(running.end(by: SIGINT))
  }

  @Test func endsWhenNobodyReadsItsOutput() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "{ \"$0\" --watch plans 2>/dev/null; echo $? >code; } | true",
      PlanLintProcess.executable.path,
    ]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(try String(contentsOf: url("code"), encoding: .utf8) == "0\n")
  }

  @Test(arguments: [
    ["--fix"], ["--diff"], ["-"], ["--format", "json"], ["--format", "sarif:a", "--format", "csv"],
  ])
  func refusesWhatCannotBeWatched(_ arguments: [String]) throws {
    let result = try PlanLintProcess.run(["--watch"] + arguments, in: folder.url)
    #expect(result.code == 2 && result.out == "" && result.err != "")
  }
}
