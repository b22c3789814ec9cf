import Foundation
import Testing

/// What can be mended is mended wherever it stands: plain, between quotes, in a block.
@Suite struct FixCoverageTests {
  struct Slip: CustomTestStringConvertible, Sendable {
    let field: String
    let wrong: String
    let right: String
    var isSafe = true
    var testDescription: String { "\(field): \(wrong)" }
  }

  private static let slips = [
    Slip(field: "lead", wrong: "基教科", right: "基础教育科"),
    Slip(field: "lead", wrong: "基础教育课", right: "基础教育科", isSafe: false),
    Slip(field: "deadline", wrong: "2026年6月30日", right: "2026-06-30"),
    Slip(field: "deadline", wrong: "2026/6/5", right: "2026-06-05"),
    Slip(field: "deadline", wrong: "6月30日", right: "2026-06-30", isSafe: false),
    Slip(field: "content", wrong: "新(xīn)建(jiàn)幼儿园1所。", right: "新建幼儿园1所。"),
    Slip(field: "content", wrong: "落实国发[2025]3号文件。", right: "落实国发〔2025〕3号文件。"),
    Slip(field: "content", wrong: "学习贯彻党的20大精神。", right: "学习贯彻党的二十大精神。"),
    Slip(field: "content", wrong: "加强教\u{200B}育督导。", right: "加强教育督导。"),
    Slip(
      field: "content", wrong: "一是抓队伍，二是抓课堂，四是抓评价。", right: "一是抓队伍，二是抓课堂，三是抓评价。",
      isSafe: false),
    Slip(field: "content", wrong: "6月31日前完成。", right: "6月30日前完成。", isSafe: false),
  ]

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    try folder.write(
      "units:\n  - {name: 基础教育科, aliases: [基教科]}\n  - 县教育局\n", to: "units.yml")
  }

  private func text(_ path: String = "a.plan.yaml") throws -> String {
    let data = try Data(contentsOf: folder.url.appendingPathComponent(path))
    return String(decoding: data, as: UTF8.self)
  }

  private func run(_ option: String, _ path: String = "a.plan.yaml") throws
    -> PlanLintProcess.Output
  {
    try PlanLintProcess.run(
      [option, "--units", "units.yml", "--enable", "unit-alias,date-form", path],
      in: folder.url)
  }

  private func expect(_ wrong: String, becomes right: String, isSafe: Bool) throws {
    try folder.write(wrong, to: "a.plan.yaml")
    if !isSafe {
      _ = try run("--fix")
      #expect(try text() == wrong)
    }
    let diff = try run("--diff")
    #expect(diff.out.isEmpty == !isSafe, "\(diff.out)")
    #expect(try text() == wrong)
    _ = try run(isSafe ? "--fix" : "--unsafe-fixes")
    #expect(try text() == right)
  }

  @Test func aTextIsMendedInEveryStyle() throws {
    var plans: [String: (slip: Slip, wrong: String, right: String)] = [:]
    for (number, slip) in Self.slips.enumerated() {
      for style in Self.styles.indices {
        plans["\(number)-\(style).plan.yaml"] = (
          slip, Self.plan(slip.wrong, slip, style), Self.plan(slip.right, slip, style)
        )
      }
    }
    for (name, plan) in plans { try folder.write(plan.wrong, to: "plans/" + name) }

    let diff = try run("--diff", "plans").out
    for (name, plan) in plans {
      #expect(diff.contains("+++ b/plans/\(name)\n") == plan.slip.isSafe, "\(plan.slip)")
      #expect(try text("plans/" + name) == plan.wrong)
    }
    _ = try run("--fix", "plans")
    for (name, plan) in plans {
      let expected = plan.slip.isSafe ? plan.right : plan.wrong
      #expect(try text("plans/" + name) == expected, "\(plan.slip)")
    }
    _ = try run("--unsafe-fixes", "plans")
    for (name, plan) in plans { #expect(try text("plans/" + name) == plan.right, "\(plan.slip)") }
  }

  private static let styles = ["W", "'W'  # 注", "\"W\"", "|-\n      W", ">\n        W"]

  private static func plan(_ text: String, _ slip: Slip, _ style: Int) -> String {
    let fields = ["lead": "县教育局", "content": "新增学位360个。", "deadline": "2026-08-31"]
      .merging([slip.field: styles[style].replacing("W", with: text)]) { $1 }
    let lines = fields.sorted { $0.key < $1.key }.map { "    \($0.key): \($0.value)\n" }
    return "plan: 清溪县2026年教育工作要点\ntasks:\n  - title: 推进教育重点工作\n" + lines.joined()
  }

  @Test(arguments: [
    ("tilte", "title", false), ("\"tilte\"", "\"title\"", false), ("'tilte'", "'title'", false),
    ("title：甲\n    lead", "title: 甲\n    lead", true),
  ])
  func aKeyIsMended(_ wrong: String, _ right: String, _ isSafe: Bool) throws {
    let plan = { (key: String) in
      "plan: 清溪县2026年教育工作要点\ntasks:\n  - \(key): 县教育局\n    deadline: 2026-08-31\n"
    }
    try expect(plan(wrong), becomes: plan(right), isSafe: isSafe)
  }

  @Test func blanksOfAnInputMethodBecomeSpaces() throws {
    let plan = { (blanks: String) in
      "plan: 清溪县2026年教育工作要点\ntasks:\n  - title: 新建幼儿园1所\n\(blanks)deadline: 2026-08-31\n"
    }
    try expect(plan("\u{3000}\u{3000}"), becomes: plan("    "), isSafe: true)
  }

  @Test func aFieldWithAFixedChoiceIsMended() throws {
    let plan = { (stage: String) in
      "plan: 清溪县2026年教育工作要点\nstage: '\(stage)'\ntasks:\n  - title: 新建幼儿园1所\n"
    }
    try expect(plan("isued"), becomes: plan("issued"), isSafe: false)
  }

  @Test func aCommentThatAllowsNothingIsTakenAwayBehindABlockToo() throws {
    let plan = { (comment: String) in
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建幼儿园1所
          content: |
            新增学位360个。
            # 这里是正文
      \(comment)    deadline: 2026-08-31

      """
    }
    try expect(
      plan("    # plan-lint: allow garbled-text -- 旧稿\n"), becomes: plan(""), isSafe: true)
  }

  @Test(.timeLimit(.minutes(10))) func aPipeThatLiesInAFolderIsNotWaitedFor() throws {
    #expect(mkfifo(folder.url.appendingPathComponent("pipe").path, 0o600) == 0)
    let result = try PlanLintProcess.run(["lint", "pipe", "--lang", "zh"], in: folder.url)
    #expect(result.code == 2 && result.err.contains("“pipe”无法读取：这不是普通文件"))
    let units = try PlanLintProcess.run(["--units", "pipe", "."], in: folder.url)
    #expect(units.code == 2)
  }

  @Test func whatTheShellHandsOverIsRead() throws {
    try folder.write("plan: 清溪县2026年教育工作要点\ntasks: [新(xīn)建(jiàn)幼儿园]\n", to: "x")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [
      "-c", "\"$0\" --format short <(cat x) > out", PlanLintProcess.executable.path,
    ]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    let out = try String(contentsOf: folder.url.appendingPathComponent("out"), encoding: .utf8)
    #expect(out.contains("garbled-text"), "\(out)")
  }
}
