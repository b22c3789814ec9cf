import Foundation
import Testing

@Suite struct NewCheckCommandTests {
  private let plan = """
    plan: 清溪县2026年教育工作任务分解表
    tasks:
      - title: 新建城东幼儿园
        lead: 规划科
        deadline: 2026-08-31
        budget: {amount: 720万元}

    """

  private func newCheck(
    _ arguments: [String], in folder: TemporaryFolder, language: String = "zh"
  ) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(["new-check", "--lang", language] + arguments, in: folder.url)
  }

  private func names(in folder: TemporaryFolder, _ path: String = "checks") -> [String] {
    let folder = folder.url.appendingPathComponent(path).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test(arguments: ["zh", "en"])
  func aRulePackWorksAsItIsWritten(_ language: String) throws {
    let folder = try TemporaryFolder()
    let made = try newCheck(
      ["yusuan", "--title", "预算\"来\\源: #", "--kind", "pack"], in: folder, language: language)
    #expect(made.code == 0, "\(made.err)")
    #expect(names(in: folder) == ["yusuan.yml"])
    #expect(made.out.contains("plan-lint test checks/yusuan.yml\n"))
    #expect(made.out.contains("plan-lint --pack checks/yusuan.yml "))
    let test = try PlanLintProcess.run(["test", "checks/yusuan.yml"], in: folder.url)
    #expect(test.code == 0 && test.err.isEmpty, "\(test.err)")
    #expect(test.out.hasPrefix("✓ yusuan/budget-source  2"))
    #expect(test.out.hasSuffix("\n2 examples, 0 failed\n"))
    try folder.write(plan, to: "a.plan.yaml")
    let result = try PlanLintProcess.run(
      ["--pack", "checks/yusuan.yml", "--only", "yusuan", "a.plan.yaml"], in: folder.url)
    #expect(result.out.contains("请核 yusuan/budget-source  第1项“新建城东幼儿园”"))
    let explained = try PlanLintProcess.run(
      ["explain", "yusuan/budget-source", "--pack", "checks/yusuan.yml", "--lang", "zh"],
      in: folder.url)
    #expect(explained.out.contains("预算\"来\\源: #"))
  }

  @Test func anExampleThatDoesNotHoldIsShownAndMakesTheExitCode1() throws {
    let folder = try TemporaryFolder()
    _ = try newCheck(["yusuan", "--title", "预算来源", "--kind", "pack"], in: folder)
    let file = folder.url.appendingPathComponent("checks/yusuan.yml")
    let text = try String(contentsOf: file, encoding: .utf8)
      .replacing("⟦新建城东幼儿园⟧", with: "新建⟦城东幼儿园⟧")
    try folder.write(text, to: "checks/yusuan.yml")
    let test = try PlanLintProcess.run(
      ["test", "checks/yusuan.yml", "--lang", "zh"], in: folder.url)
    #expect(test.code == 1)
    #expect(
      test.out == """
        ✗ yusuan/budget-source  2个例子，1个不符
            反例1（原样）
              3 -   - 任务名称: 新建⟦城东幼儿园⟧
              3 +   - 任务名称: ⟦新建城东幼儿园⟧
        2 examples, 1 failed

        """)
  }

  @Test func aPackThatCannotBeUsedMakesTheExitCode2() throws {
    let folder = try TemporaryFolder()
    try folder.write("pack: x\nrules:\n  - id: y\n    mesage: z\n", to: "x.yml")
    let test = try PlanLintProcess.run(["test", "x.yml", "--lang", "en"], in: folder.url)
    #expect(test.code == 2 && test.err.contains("x.yml:4:5"))
    #expect(test.out.hasSuffix("0 examples, 0 failed\n"))
  }

  @Test func aPluginInPythonWorksAsItIsWritten() throws {
    let folder = try TemporaryFolder()
    let made = try newCheck(
      ["budget-source", "--title", "“资金”来源 \"\\x\"", "--kind", "process"], in: folder)
    #expect(made.code == 0, "\(made.err)")
    #expect(names(in: folder) == ["budget-source.py", "planlint.py"])
    #expect(made.out.contains("plan-lint --plugin 'python3 checks/budget-source.py'"))
    let test = try PlanLintProcess.run(
      ["test", "--plugin", "python3 checks/budget-source.py"], in: folder.url)
    #expect(test.code == 0 && test.out.hasSuffix("\n2 examples, 0 failed\n"), "\(test.err)")
    try folder.write(plan, to: "a.plan.yaml")
    let result = try PlanLintProcess.run(
      ["--plugin", "python3 checks/budget-source.py", "--only", "budget-source", "a.plan.yaml"],
      in: folder.url)
    #expect(result.out.contains("请核 budget-source  第1项“新建城东幼儿园”未写明资金来源"), "\(result.err)")
    #expect(result.code == 0)
  }

  @Test func aSecondPluginUsesTheHelperThatIsThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("# mine\n", to: "checks/planlint.py")
    let made = try newCheck(["one", "--title", "一", "--kind", "process"], in: folder)
    #expect(made.code == 0 && names(in: folder) == ["one.py", "planlint.py"])
    let helper = try String(
      contentsOf: folder.url.appendingPathComponent("checks/planlint.py"), encoding: .utf8)
    #expect(helper == "# mine\n")
  }

  @Test(arguments: ["pack", "process", "swift"])
  func noFileThatIsThereIsTouched(_ kind: String) throws {
    let folder = try TemporaryFolder()
    let arguments = ["budget-source", "--title", "资金来源", "--kind", kind, "--dir", "mine"]
    #expect(try newCheck(arguments, in: folder).code == 0)
    let before = names(in: folder, "mine")
    let first = folder.url.appendingPathComponent("mine/\(before[0])")
    try "changed".write(to: first, atomically: true, encoding: .utf8)
    let again = try newCheck(arguments, in: folder, language: "en")
    #expect(again.code == 2 && again.out.isEmpty && !again.err.isEmpty)
    #expect(names(in: folder, "mine") == before)
    #expect(try String(contentsOf: first, encoding: .utf8) == "changed")
  }

  @Test(arguments: [
    ("Budget Source", "budget-source"), ("预算来源", "letters"), ("stale-year", "stale-year"),
    ("-x", "“x”"), ("a--b", "a-b"), ("../x", "letters"), ("9lives", "lives"), ("", "letters"),
  ])
  func anIdThatCannotBeUsedIsRefused(_ id: String, _ hint: String) throws {
    let folder = try TemporaryFolder()
    let result = try PlanLintProcess.run(
      ["new-check", "--title", "资金来源", "--kind", "pack", "--", id], in: folder.url,
      environment: ["LC_ALL": "en_US.UTF-8"])
    #expect(result.code == 2 && result.err.contains(hint), "\(result.err)")
    #expect(names(in: folder) == [])
  }

  @Test(arguments: ["", "  ", "a\nb", "a\u{1B}[31m"])
  func aTitleThatIsNoLineOfTextIsRefused(_ title: String) throws {
    let folder = try TemporaryFolder()
    let result = try newCheck(["budget-source", "--title", title, "--kind", "pack"], in: folder)
    #expect(result.code == 2 && names(in: folder) == [])
  }

  @Test func aFolderThatCannotBeWrittenToIsToldSo() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "checks")
    let result = try newCheck(["x", "--title", "甲", "--kind", "pack"], in: folder)
    #expect(result.code == 2 && result.err.contains("checks"))
  }

  @Test func aCheckInSwiftCompilesWithItsTests() throws {
    let folder = try TemporaryFolder()
    let made = try newCheck(
      ["budget-source2", "--title", "Money: \"\\(x)\"", "--kind", "swift"], in: folder)
    #expect(
      made.code == 0 && names(in: folder) == ["BudgetSource2.swift", "BudgetSource2Tests.swift"])
    // Both are put into one module here.
    let checks = folder.url.appendingPathComponent("checks")
    let tests = checks.appendingPathComponent("BudgetSource2Tests.swift")
    try String(contentsOf: tests, encoding: .utf8)
      .replacing("@testable import MyChecks", with: "")
      .write(to: tests, atomically: true, encoding: .utf8)
    let modules = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("Modules")
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-module-name", "MyChecks",
      "-I", modules.path, "-I", sources.appendingPathComponent("CYAML").path,
      checks.appendingPathComponent("BudgetSource2.swift").path, tests.path,
    ]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let message = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: message, as: UTF8.self))")
  }

  @Test func twoPluginsWithOneIdAreToldApart() throws {
    let folder = try TemporaryFolder()
    for kind in ["one", "two"] {
      let made = try newCheck(
        ["budget-source", "--title", "资金来源", "--kind", "process", "--dir", kind], in: folder)
      #expect(made.code == 0)
    }
    try folder.write(plan, to: "a.plan.yaml")
    let result = try PlanLintProcess.run(
      [
        "--plugin", "python3 one/budget-source.py", "--plugin", "python3 two/budget-source.py",
        "--only", "budget-source", "--lang", "en", "a.plan.yaml",
      ], in: folder.url)
    #expect(result.code == 2)
    #expect(
      result.err == """
        plan-lint: plugin “python3 two/budget-source.py”: the check “budget-source” has the id of a check of \
        “python3 one/budget-source.py” and is left out; rename it

        """)
    let count = result.out.split(separator: "\n").count { $0.contains(" budget-source  ") }
    #expect(count == 1)
  }
}
