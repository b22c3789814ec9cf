import Foundation
import Testing

/// `--fix` changes what is certainly wrong, and nothing else of the file.
@Suite struct FixTests {
  private static let faulty = """
    plan: 清溪县2026年教育工作要点   # 送审稿
    tasks:
      - 标题：新建城东幼儿园
        lead: "县教育局"
        content: '新增学位360个，新(xīn)建(jiàn)一所。'
        deadline: 2026-08-31
      - tilte: 加强教师队伍建设
        lead: 县教育局
        content: >-
          培训幼儿教师
          60人。
        deadline: 2026-12-31

    """
  private static let safelyMended = faulty.replacingOccurrences(of: "标题：", with: "标题: ")
    .replacingOccurrences(of: "新(xīn)建(jiàn)", with: "新建")

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
  }

  private func run(_ arguments: String...) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(arguments, in: folder.url)
  }

  private func text(_ path: String = "a.plan.yaml") throws -> String {
    let data = try Data(contentsOf: folder.url.appendingPathComponent(path))
    return String(decoding: data, as: UTF8.self)
  }

  @Test func appliesSafeFixesAndKeepsEverythingElse() throws {
    try folder.write(Self.faulty, to: "a.plan.yaml")
    let result = try run("--fix")
    #expect(try text() == Self.safelyMended)
    #expect(result.err.contains("已修改1个文件"))
    #expect(result.out.contains("“tilte”") && !result.out.contains("garbled-text"))
  }

  @Test func appliesUnsafeFixesWhenAsked() throws {
    try folder.write(Self.faulty, to: "a.plan.yaml")
    _ = try run("--unsafe-fixes")
    #expect(try text() == Self.safelyMended.replacingOccurrences(of: "tilte", with: "title"))
  }

  @Test(arguments: ["\r\n", "\r"]) func keepsLineEndsAndAByteOrderMark(_ lineEnd: String) throws {
    let written = { (text: String) in
      "\u{FEFF}" + text.replacingOccurrences(of: "\n", with: lineEnd)
    }
    try folder.write(written(Self.faulty), to: "a.plan.yaml")
    _ = try run("--fix")
    #expect(try text() == written(Self.safelyMended))
  }

  @Test func showsADiffThatGitApplies() throws {
    try folder.write(Self.faulty, to: "a.plan.yaml")
    let result = try run("--diff")
    #expect(result.code == 1)
    #expect(try text() == Self.faulty)
    try folder.write(result.out, to: "fix.diff")
    let git = Process()
    git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    git.arguments = ["patch", "-p1", "-i", "fix.diff"]
    git.currentDirectoryURL = folder.url
    git.standardOutput = Pipe()
    try git.run()
    git.waitUntilExit()
    #expect(git.terminationStatus == 0)
    #expect(try text() == Self.safelyMended)
  }

  @Test func aCleanFileIsNotTouched() throws {
    try folder.write(
      Self.safelyMended.replacingOccurrences(of: "tilte", with: "title"), to: "a.plan.yaml")
    let before =
      try FileManager.default.attributesOfItem(
        atPath: folder.url.appendingPathComponent("a.plan.yaml").path)[.modificationDate] as? Date
    let result = try run("--fix")
    let after =
      try FileManager.default.attributesOfItem(
        atPath: folder.url.appendingPathComponent("a.plan.yaml").path)[.modificationDate] as? Date
    #expect(result.out == "" && result.err == "" && before == after)
    #expect(try run("--diff").out == "")
  }

  @Test func followsLinksAndKeepsPermissions() throws {
    try folder.write(Self.faulty, to: "real/a.plan.yaml")
    let real = folder.url.appendingPathComponent("real/a.plan.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link.plan.yaml").path,
      withDestinationPath: "real/a.plan.yaml")
    _ = try run("--fix", "link.plan.yaml")
    #expect(try text("real/a.plan.yaml") == Self.safelyMended)
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let link = try FileManager.default.attributesOfItem(
      atPath: folder.url.appendingPathComponent("link.plan.yaml").path)
    #expect(link[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  @Test func removesACommentThatAllowsNothing() throws {
    let clean = Self.safelyMended.replacingOccurrences(of: "tilte", with: "title")
    let comment = "  # plan-lint: allow garbled-text -- x\n  - 标题"
    try folder.write(clean.replacingOccurrences(of: "  - 标题", with: comment), to: "a.plan.yaml")
    _ = try run("--fix")
    #expect(try text() == clean)
  }

  @Test func aFileInAnotherEncodingIsLeftAsItIs() throws {
    let data = try #require(Self.faulty.data(using: .utf16))
    let url = folder.url.appendingPathComponent("a.plan.yaml")
    try data.write(to: url)
    _ = try run("--unsafe-fixes")
    #expect(try Data(contentsOf: url) == data)
  }

  @Test func standardInputCannotBeFixedInPlace() throws {
    let result = try PlanLintProcess.run(["--fix", "-"], in: folder.url, input: Self.faulty)
    #expect(result.code == 2)
    let diff = try PlanLintProcess.run(["--diff", "-"], in: folder.url, input: Self.faulty)
    #expect(diff.out.contains("+  - 标题: 新建城东幼儿园"))
  }
}
