import Foundation
import Testing

/// `plan-lint init` writes a configuration that changes nothing but what it found, and the hook when asked.
@Suite struct InitCommandTests {
  private static let plan = """
    计划: 清溪县2026年教育工作要点
    任务:
      - 任务名称: 新建城东幼儿园
        具体举措: 8月底前建成投用，新增学位360个。
        牵头单位: 规划课

    """

  private static let traditionalPlan = """
    計劃: 雲嶺縣2026年農業農村重點任務
    任務:
      - 任務名稱: 建設高標準農田

    """

  private static let englishPlan = """
    plan: Work plan of the Westmere schools board for 2026
    tasks:
      - title: Build a kindergarten in the east end

    """

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
  }

  private func run(_ arguments: String..., locale: String = "en_US.UTF-8") throws
    -> PlanLintProcess.Output
  {
    try PlanLintProcess.run(arguments, in: folder.url, environment: ["LC_ALL": locale])
  }

  private func read(_ path: String = ".plan-lint.yml") throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(path), encoding: .utf8)
  }

  private func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.url.appendingPathComponent(path).path)
  }

  /// The lines of the file that say something.
  private func settings() throws -> [String] {
    try read().split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// The file with everything in it switched on.
  private func switchOnAll() throws {
    let lines = try read().split(separator: "\n", omittingEmptySubsequences: false)
    let on = lines.map { line in
      line.hasPrefix("#") && !line.hasPrefix("##") ? line.dropFirst() : line
    }
    try folder.write(on.joined(separator: "\n"), to: ".plan-lint.yml")
  }

  @Test func changesNothingWhereNothingWasFound() throws {
    try folder.write(Self.plan, to: "a.plan.yaml")
    let before = try run("a.plan.yaml", "--format", "json", "--lang", "zh").out
    let made = try run("init")
    #expect(made.code == 0 && made.err.isEmpty, "\(made.err)")
    #expect(made.out.hasPrefix("written:\n  .plan-lint.yml\nfound:\n  1 plan (*.plan.yaml"))
    #expect(try settings() == ["语言: 中文"])
    #expect(try run("a.plan.yaml", "--format", "json").out == before)
  }

  @Test func namesTheUnitsPacksAndPlansThatWereFound() throws {
    try folder.write(Self.plan, to: "2026/one.yml")
    try folder.write(Self.plan, to: "2026/two.yml")
    try folder.write(Self.plan, to: "区县 [甲]/Li's.yaml")
    try folder.write("a: b\n", to: "区县 [甲]/other.yaml")
    try folder.write("units: [规划科, 基础教育科]\n", to: "名录/units.yaml")
    _ = try run("new-check", "yusuan", "--title", "预算", "--kind", "pack")
    try folder.write("规则包: broken\n规则:\n  - 编号: a\n    等级: 必改\n", to: "checks/broken.yml")
    let made = try run("init")
    #expect(made.code == 0, "\(made.err)")
    #expect(made.out.contains("rule packs with mistakes, not taken: checks/broken.yml"))
    #expect(
      try settings() == [
        "语言: 中文", "包括:", "  - /2026/*.yml", "  - \"/区县 \\\\[甲\\\\]/Li's.yaml\"",
        "单位名录: 名录/units.yaml", "规则文件:", "  - checks/yusuan.yml",
      ])
    let config = try run("config")
    #expect(config.code == 0 && config.err.isEmpty, "\(config.err)")
    #expect(config.out.contains("units: 名录/units.yaml"))
    #expect(config.out.contains("packs: checks/yusuan.yml"))
    let linted = try run("--strict-config", "--format", "json")
    #expect(linted.code == 0 && linted.err.isEmpty, "\(linted.err)")
    #expect(linted.out.contains("\"files\": 3"))
    #expect(linted.out.contains("unknown-unit"))
  }

  @Test(arguments: [
    (plan, "#检查:", "关闭"), (traditionalPlan, "#檢查:", "關閉"), (englishPlan, "#checks:", "off"),
  ])
  func everythingItOffersIsRightInTheLanguageOfThePlans(
    _ plan: String, _ key: String, _ off: String
  ) throws {
    try folder.write(plan, to: "a.plan.yaml")
    _ = try run("init")
    #expect(try read().contains("\n\(key)\n"))
    #expect(try read().contains("duplicate-task/overlap: \(off)\n"))
    try folder.write("units: [规划课]\n", to: "units.yaml")
    try switchOnAll()
    let config = try run("config")
    #expect(config.code == 0 && config.err.isEmpty, "\(config.err)")
    #expect(config.out.contains("checks.deadline-pileup: on"))
    #expect(config.out.contains("checks.missing-deadline.severity: warning"))
    #expect(config.out.contains("fail-level: error"))
    let linted = try run("a.plan.yaml")
    #expect(linted.code == 0 && linted.err.isEmpty, "\(linted.err)\(linted.out)")
  }

  @Test func doesNotTouchWhatIsThereUnlessForced() throws {
    try folder.write("root: true\n", to: ".plan-lint.yml")
    let refused = try run("init")
    #expect(refused.code == 2 && refused.out.isEmpty)
    #expect(
      refused.err.hasPrefix("Error: “.plan-lint.yml” is there already and was left as it is"))
    #expect(refused.err.contains("--force"))
    let chinese = try run("init", locale: "zh_CN.UTF-8")
    #expect(chinese.code == 2 && chinese.err.contains("“.plan-lint.yml”已经存在，没有改动"))
    #expect(try read() == "root: true\n")
    #expect(try run("init", "--force").code == 0)
    #expect(try settings().isEmpty)
  }

  @Test func aConfigurationWithTheOtherNameIsNotHidden() throws {
    try folder.write("root: true\n", to: ".plan-lint.yaml")
    #expect(try run("init").code == 2)
    #expect(try run("init", "--force").code == 0)
    #expect(!exists(".plan-lint.yml"))
  }

  @Test(arguments: ["--print", "--dry-run"])
  func printsWithoutWriting(_ option: String) throws {
    try folder.write(Self.englishPlan, to: "a.plan.yaml")
    let printed = try run("init", option, "--pre-commit")
    #expect(printed.code == 0 && printed.err.isEmpty)
    #expect(printed.out.contains("\nlanguage: en\n"))
    #expect(printed.out.contains("\n# .pre-commit-config.yaml\nrepos:\n  - repo: local\n"))
    #expect(!exists(".plan-lint.yml") && !exists(".pre-commit-config.yaml"))
  }

  @Test func aFolderThatIsNotThereIsToldWithTheNearest() throws {
    try folder.write(Self.plan, to: "drafts/a.plan.yaml")
    let wrong = try run("init", "draft")
    #expect(wrong.code == 2)
    #expect(wrong.err.contains("there is no folder “draft”; did you mean “drafts”?"))
    #expect(
      try run("init", "drafts/a.plan.yaml").err.contains("“drafts/a.plan.yaml” is not a folder"))
    #expect(try run("init", "drafts").code == 0 && exists("drafts/.plan-lint.yml"))
  }

  @Test func theHookNeedsARepository() throws {
    let other = try TemporaryFolder()
    let refused = try PlanLintProcess.run(
      ["init", "--pre-commit", other.url.path], environment: ["LC_ALL": "en_US.UTF-8"])
    #expect(refused.code == 2 && refused.err.contains("is in no git repository"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: other.url.path).isEmpty)
  }

  @Test func theHookTakesThePlansThatTheConfigurationTakes() throws {
    try folder.write(Self.plan, to: "工作/2026/it's.yml")
    #expect(try run("init", "工作", "--pre-commit").code == 0)
    #expect(
      try read(".pre-commit-config.yaml") == """
        repos:
          - repo: local
            hooks:
              - id: plan-lint
                name: plan-lint
                entry: plan-lint --context 工作
                language: system
                files: '\\.plan\\.ya?ml$|^工作/2026/[^/]*\\.yml$'
                types: [yaml]
                require_serial: true

        """)
  }

  @Test func aFolderWithADashInFrontIsNoOptionOfTheHook() throws {
    try folder.write(Self.plan, to: "-x/a.plan.yaml")
    #expect(try run("init", "./-x", "--pre-commit").code == 0)
    #expect(try read(".pre-commit-config.yaml").contains("entry: plan-lint --context ./-x\n"))
  }

  @Test(arguments: [
    "# 前\nrepos:\n-   repo: a\n    hooks:\n    - id: b  # 后\n      # args: [c]\n\n# 末\nci: {}\n",
    "repos:\n  - repo: a\n    hooks: [{id: b}]", "# 只有注释\n", "fail_fast: true\n",
    "repos:\r\n  - repo: a\r\n    hooks:\r\n      - id: b\r\n",
  ])
  func theHookIsAddedToAFileThatIsThere(_ before: String) throws {
    try folder.write(before, to: ".pre-commit-config.yaml")
    #expect(try run("init", "--pre-commit").code == 0)
    let after = try read(".pre-commit-config.yaml")
    let end = before.utf8.contains(0x0D) ? "\r\n" : "\n"
    let old = before.split(separator: end)
    var rest = after.split(separator: end)[...]
    for line in old {
      let place = try #require(rest.firstIndex(of: line), "\(line) is lost")
      rest = rest[(place + 1)...]
    }
    #expect(after.split(separator: end).count { $0.hasSuffix("entry: plan-lint --context .") } == 1)
    #expect(after.hasSuffix(end) && !after.contains("\n\n\n"))
    let again = try run("init", "--pre-commit")
    #expect(again.code == 2, "everything is there")
    #expect(try read(".pre-commit-config.yaml") == after)
  }

  @Test(arguments: [
    "repos: []\nci: {}\n", "repos:   [ ]  # 无\n", "repos:\n", "ci: {}\nrepos:\n# 末\n", "repos: []",
  ])
  func theHookIsTheFirstOfAListThatIsEmpty(_ before: String) throws {
    try folder.write(before, to: ".pre-commit-config.yaml")
    #expect(try run("init", "--pre-commit").code == 0)
    let lines = try read(".pre-commit-config.yaml").split(separator: "\n")
    let list = try #require(lines.firstIndex { $0.hasPrefix("repos:") })
    #expect(!lines[list].contains("["))
    #expect(lines[list + 1] == "  - repo: local")
    let others = before.split(separator: "\n").filter { !$0.hasPrefix("repos:") }
    #expect(lines.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("repos:") } == others)
    #expect(try run("init", "--pre-commit").code == 2, "everything is there")
  }

  @Test func aCommentOfTheLastEntryStaysWithIt() throws {
    try folder.write(
      "repos:\n  - repo: a\n    hooks:\n      - id: b\n        # args: [c]\n# end\n",
      to: ".pre-commit-config.yaml")
    _ = try run("init", "--pre-commit")
    let lines = try read(".pre-commit-config.yaml").split(separator: "\n")
    #expect(lines[4] == "        # args: [c]" && lines[5] == "  - repo: local")
    #expect(lines.last == "# end")
  }

  @Test(arguments: [
    "repos: [{repo: a, hooks: [{id: b}]}]\n", "repos: none\n", "repos: [\n]\n", "- a\n", "a: [\n",
    "repos:\n  -\n    repo: a\n", "a: 1\n---\nb: 2\n",
  ])
  func whatCannotBeAddedSafelyIsPrinted(_ before: String) throws {
    try folder.write(before, to: ".pre-commit-config.yaml")
    let made = try run("init", "--pre-commit")
    #expect(made.code == 2)
    #expect(made.err.contains("“.pre-commit-config.yaml” was left as it is"))
    #expect(made.out.contains("  - repo: local\n    hooks:\n      - id: plan-lint\n"))
    #expect(try read(".pre-commit-config.yaml") == before)
    #expect(exists(".plan-lint.yml"))
  }

  @Test func theHookIsAddedBesideAConfigurationThatIsThere() throws {
    try folder.write("root: true\n", to: ".plan-lint.yml")
    let made = try run("init", "--pre-commit")
    #expect(made.code == 0)
    #expect(made.err.contains("“.plan-lint.yml” is there already and was left as it is"))
    #expect(try read() == "root: true\n")
    #expect(exists(".pre-commit-config.yaml"))
  }
}
