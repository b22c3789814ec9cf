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
    try apply("fix.diff")
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

  @Test func theDiffShowsAllThatFixingDoes() throws {
    // The width of the brackets is offered once the character without width is gone.
    let plan = "plan: 清溪县2026年教育工作要点\ntasks:\n  - title: 落实清教发[2026]第\u{200B}1号\n    lead: 科\n"
    try folder.write(plan, to: "a.plan.yaml")
    try folder.write(try run("--diff").out, to: "fix.diff")
    try apply("fix.diff")
    let patched = try text()
    try folder.write(plan, to: "a.plan.yaml")
    _ = try run("--fix")
    #expect(try text() == patched && patched != plan)
  }

  @Test(arguments: ["a b", "a\"b", "县 教育局/2026年 要点"]) func theDiffNamesFilesAsGitDoes(
    _ name: String
  ) throws {
    try folder.write(Self.faulty, to: "\(name).plan.yaml")
    try folder.write(try run("--diff", "\(folder.url.path)/\(name).plan.yaml").out, to: "fix.diff")
    try apply("fix.diff", with: ["git", "apply"])
    #expect(try text("\(name).plan.yaml") == Self.safelyMended)
  }

  @Test func theDiffHoldsTheBytesOfTheFile() throws {
    let odd = "    x-note: \"a\u{7}b\u{2028}c\rd\"\n"
    try folder.write(Self.faulty + odd, to: "a.plan.yaml")
    try folder.write(try run("--diff").out, to: "fix.diff")
    try apply("fix.diff", with: ["git", "apply"])
    #expect(try text() == Self.safelyMended + odd)
  }

  @Test func aDiffOfNothingIsEmptyAndNoFailure() throws {
    try folder.write(
      "plan: 清溪县2026年教育工作要点\ntasks:\n  - {title: 修路, lead: TBD}\n", to: "a.plan.yaml")
    let result = try run("--diff")
    #expect(result.out == "" && result.code == 0)
    #expect(try run("--diff", "--format", "json").code == 2)
  }

  @Test func theDiffIsWrittenToTheFileThatIsNamed() throws {
    try folder.write(Self.faulty, to: "a.plan.yaml")
    let shown = try run("--diff").out
    let result = try run("--diff", "--output", "fix.diff")
    #expect(result.out == "" && result.code == 1)
    #expect(try text("fix.diff") == shown)
  }

  @Test func twoKeysAreNotRenamedToOne() throws {
    let plan = """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 修一条公路，新增里程30公里
          led: 交通科
          leadd: 水利科
          deadline: 2026-06-30

      """
    try folder.write(plan, to: "a.plan.yaml")
    let result = try run("--unsafe-fixes")
    #expect(!result.out.contains("duplicate-key"))
    #expect(try text() == plan.replacingOccurrences(of: "led:", with: "lead:"))
  }

  @Test func nothingIsWrittenWhileTheConfigurationIsBroken() throws {
    try folder.write(Self.faulty, to: "a.plan.yaml")
    try folder.write("chekcs: 1\n", to: ".plan-lint.yml")
    #expect(try run("--fix").code == 2)
    #expect(try text() == Self.faulty)
  }

  @Test func aReadOnlyFileIsReportedAndLeftAsItIs() throws {
    try folder.write(Self.faulty, to: "a.plan.yaml")
    let path = folder.url.appendingPathComponent("a.plan.yaml").path
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: path)
    let result = try run("--fix")
    #expect(result.code == 2 && result.err.contains("“a.plan.yaml”无法修改：没有写入权限"))
    #expect(try text() == Self.faulty && result.out.contains("yaml-syntax"))
  }

  @Test func aFileWhoseNameIsNotUTF8IsFixedInPlace() throws {
    // 计划 in GBK, as unpacked from an archive of Windows.
    try folder.write(Self.faulty, to: "g/a.plan.yaml")
    let script = "cd g && mv a.plan.yaml \"$(printf '\\274\\306\\273\\256').plan.yaml\""
    try shell(script)
    let result = try run("--fix", "g")
    #expect(result.err.contains("已修改1个文件，共2处"))
    try shell("test $(ls g | wc -l) = 1 && grep -q 新建一所 g/*")
  }

  private func apply(_ diff: String, with command: [String] = ["patch", "-p1", "-i"]) throws {
    try shell((command + [diff]).joined(separator: " "))
  }

  private func shell(_ script: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder.url
    process.standardOutput = Pipe()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(script)")
  }
}
