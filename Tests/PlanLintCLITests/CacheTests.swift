import Foundation
import Testing

/// With `--cache` a run says what it says without, byte for byte.
@Suite struct CacheTests {
  private let folder: TemporaryFolder

  private static let examples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("examples")

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    for name in try FileManager.default.subpathsOfDirectory(atPath: Self.examples.path)
    where name.hasSuffix(".plan.yaml")
      && ["culture/", "education/", "health/"].contains(where: name.hasPrefix)
    {
      let text = try String(
        contentsOf: Self.examples.appendingPathComponent(name), encoding: .utf8)
      try folder.write(text, to: "plans/\(name)")
    }
    try folder.write(
      """
      plan: {title: 清溪县2026年体育工作要点, number: 清体发〔2026〕1号}
      x: &lead 体育科
      tasks:
        # plan-lint: 允许 missing-deadline -- 常年工作
        - title: "新建\\u5065身步道"
          lead: *lead
          content: 新建健身步道12公里。
        - title: 新建健身步道  # plan-lint: allow vague-deadline
          lead: *lead
          content: 新建健身步道12公里。
          deadline: 2026-13-01
        - 标题：举办运动会
          content: 举办运动会[

      """, to: "plans/own.plan.yaml")
    let legacy: [UInt8] = [0x70, 0x6C, 0x61, 0x6E, 0x3A, 0x20, 0xB9, 0xA4, 0xD7, 0xF7, 0x0A]
    try Data(legacy).write(to: folder.url.appendingPathComponent("plans/legacy.plan.yaml"))
  }

  private func run(_ arguments: [String]) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(["plans"] + arguments, in: folder.url)
  }

  /// Runs without a cache, with an empty one and with a filled one.
  private func expectTheSame(_ arguments: String...) throws {
    let plain = try run(arguments)
    let name = "cache-\(arguments.joined().utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFFFF })"
    for _ in 0..<2 {
      let cached = try run(arguments + ["--cache", name])
      #expect(cached.out == plain.out, "\(arguments)")
      #expect(cached.err == plain.err, "\(arguments)")
      #expect(cached.code == plain.code, "\(arguments)")
    }
    #expect(plain.out.utf8.count > 40)
  }

  private static let formats = [
    "short", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson",
    "rdjsonl", "markdown", "csv",
  ]

  @Test func everyFormatIsTheSame() throws {
    func reports(_ arguments: [String], _ name: String) throws -> [String] {
      let formats = Self.formats.flatMap { ["--format", "\($0):\(name).\($0)"] }
      let output = try run(["--level", "info", "--format", "human"] + formats + arguments)
      let files = try Self.formats.map { format in
        try String(
          contentsOf: folder.url.appendingPathComponent("\(name).\(format)"), encoding: .utf8)
      }
      return [output.out, output.err, String(output.code)] + files
    }
    let plain = try reports([], "plain")
    #expect(plain.allSatisfy { $0.utf8.count != 1 || $0 == "1" })
    #expect(try reports(["--cache", "c"], "cold") == plain)
    #expect(try reports(["--cache", "c"], "warm") == plain)
  }

  @Test func settingsOfAllSortsAreTheSame() throws {
    let pack = "\(Self.examples.path)/plugins/rule-pack/qingxi.yml"
    let units = "\(Self.examples.path)/education/units.yaml"
    try expectTheSame("--statistics", "--lang", "en", "--units", units, "--pack", pack)
    try expectTheSame("--skip", "duplicate-task", "--severity", "missing-deadline=error")
    try expectTheSame("--context", "plans/culture", "--against", "plans/health")
    try expectTheSame("--diff", "--unsafe-fixes")
    try folder.write(
      "overrides:\n  - files: plans/health\n    checks: {duplicate-task: off}\n",
      to: ".plan-lint.yml")
    try expectTheSame("--format", "json")
  }

  @Test func aBaselineTakesOutTheSameFindings() throws {
    #expect(try run(["--cache", "c"]).code == 1)
    let written = try PlanLintProcess.run(
      ["baseline", "--baseline", "known.json", "--cache", "c", "plans"], in: folder.url)
    #expect(written.code == 0)
    let recorded = try Data(contentsOf: folder.url.appendingPathComponent("known.json"))
    _ = try PlanLintProcess.run(["baseline", "--baseline", "plain.json", "plans"], in: folder.url)
    #expect(
      try Data(contentsOf: folder.url.appendingPathComponent("plain.json")) == recorded)
    try expectTheSame("--baseline", "known.json", "--format", "json")
  }

  @Test func oneCacheServesRunsOfAllSorts() throws {
    let runs = [
      ["--format", "json"], ["--format", "json", "--lang", "en"], ["--skip", "duplicate-task"],
      ["--level", "info"], ["--only", "missing-deadline", "--format", "short"],
    ]
    let plain = try runs.map { try run($0).out }
    for _ in 0..<2 {
      #expect(try runs.map { try run($0 + ["--cache", "c"]).out } == plain)
    }
  }

  /// The other plans are compared with it by what was kept of them: tasks that repeat one another, that are due later than the
  /// task above them, that promise less than it, or name none.
  @Test func aChangedPlanIsReadAnew() throws {
    try folder.write(
      """
      plan: {title: 清溪县2026年民生实事, number: 清政发〔2026〕3号}
      tasks:
        - id: a
          title: 新建健身步道
          content: 新建健身步道12公里，全县中小学新增学位360个。
          deadline: 2026-06-30
          targets: [{metric: 普惠性幼儿园覆盖率, value: 90%}]

      """, to: "plans/upper.plan.yaml")
    try folder.write(
      """
      plan: {title: 清溪县2026年民生实事分工, number: 清办发〔2026〕4号}
      tasks:
        - id: a
          title: 新建健身步道和学校
          content: 新建健身步道12公里，全县中小学新增学位360个。
          deadline: 2026-09-30
          implements: 清政发〔2026〕3号#a
          targets: [{metric: 普惠性幼儿园覆盖率, value: 80%}]
        - id: b
          title: 落实其他事项
          implements: [清政发〔2026〕3号#z, 清政发〔2026〕3号#新建]

      """, to: "plans/lower.plan.yaml")
    _ = try run(["--cache", "c"])
    try folder.write(
      "plan: 清溪县2026年工作要点\ntasks:\n  - title: 新建健身步道\n    deadline: 2026-02-30\n",
      to: "plans/own.plan.yaml")
    let plain = try run(["--format", "json"])
    for said in ["2026-02-30", "below-upper", "superior", "晚于所落实的上级任务", "duplicate-task"] {
      #expect(plain.out.contains(said), "\(said)")
    }
    #expect(try run(["--format", "json", "--cache", "c"]).out == plain.out)
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("plans/health"))
    let fewer = try run(["--format", "json"])
    #expect(try run(["--format", "json", "--cache", "c"]).out == fewer.out)
  }

  @Test func fixesAreAppliedFromTheCacheToo() throws {
    _ = try run(["--cache", "c"])
    let fixed = try run(["--fix", "--cache", "c"])
    #expect(fixed.err.contains("已修改"))
    let plain = try run(["--format", "json"])
    #expect(try run(["--format", "json", "--cache", "c"]).out == plain.out)
  }

  @Test func pluginsAreAskedEachTime() throws {
    let plugin = Self.examples.appendingPathComponent("plugins/python-budget/budget.py").path
    try expectTheSame("--plugin", "python3 '\(plugin)'", "--format", "json")
  }

  @Test func theCostsAreThoseOfARunWithoutCache() throws {
    _ = try run(["--cache", "c"])
    let timed = try run(["--cache", "c", "--timings"])
    #expect(timed.err.contains("duplicate-task"))
    #expect(timed.out == (try run([]).out))
  }

  // MARK: A cache that cannot be used

  @Test func aFolderThatCannotBeUsedIsToldAndTheRunGoesOn() throws {
    let plain = try run([])
    let foreign = try run(["--cache", "plans"])
    #expect(foreign.out == plain.out)
    #expect(foreign.code == plain.code)
    #expect(foreign.err == "plan-lint: 缓存“plans”没有用上：文件夹中有别的文件，请指定一个空的或新的文件夹\n")
    let file = try run(["--cache", "plans/own.plan.yaml", "--lang", "en"])
    #expect(
      file.err == "plan-lint: the cache “plans/own.plan.yaml” is not used: it is not a folder\n")
    #expect(file.code == plain.code)
  }

  /// A limit to the size of files stands for a full disk: writing fails in the midst of an entry.
  @Test func aFullDiskIsToldAndTheRunGoesOn() throws {
    let plain = try run([])
    let script = "trap '' XFSZ; ulimit -f 4; exec \"$0\" plans --cache c"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, PlanLintProcess.executable.path]
    process.currentDirectoryURL = folder.url
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    try process.run()
    let text = try out.fileHandleForReading.readToEnd() ?? Data()
    let said = try err.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(String(decoding: text, as: UTF8.self) == plain.out)
    #expect(process.terminationStatus == plain.code)
    #expect(String(decoding: said, as: UTF8.self).hasPrefix("plan-lint: 缓存“c”无法写入："))
    #expect(try run(["--cache", "c"]).out == plain.out)
    #expect(try run(["--cache", "c"]).out == plain.out)
  }

  @Test func twoRunsAtOnceSayTheSame() throws {
    let plain = try run(["--format", "json"])
    let processes = try (0..<6).map { _ in
      let process = Process()
      process.executableURL = PlanLintProcess.executable
      process.arguments = ["plans", "--format", "json", "--cache", "c"]
      process.currentDirectoryURL = folder.url
      process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
      let out = Pipe()
      process.standardOutput = out
      try process.run()
      return (process, out)
    }
    for (process, out) in processes {
      let text = try out.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      #expect(String(decoding: text, as: UTF8.self) == plain.out)
    }
    #expect(try run(["--format", "json", "--cache", "c"]).out == plain.out)
  }
}
