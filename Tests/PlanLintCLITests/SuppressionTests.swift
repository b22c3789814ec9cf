import Foundation
import Testing

/// A comment in a plan allows what it names where it stands, and one that allows nothing is told.
@Suite struct SuppressionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
  }

  /// Two tasks without a unit; `%1` to `%5` are places for comments.
  private func plan(_ comments: [Int: String]) -> String {
    var text = """
      %1plan: 清溪县2026年教育工作要点
      tasks:
        %2- title: 新建城东幼儿园 %3
          %4content: 新增学位360个。
          deadline: 2026-08-31
        - title: 维修县城中小学食堂
          content: | %5
            维修12所学校的食堂。
          deadline: 2026-08-31

      """
    for index in 1...5 {
      let indent = index == 2 ? "  " : index == 4 ? "    " : ""
      let comment = comments[index].map {
        index == 3 || index == 5 ? $0 : "\($0)\n\(indent)"
      }
      text = text.replacingOccurrences(of: "%\(index)", with: comment ?? "")
    }
    return text
  }

  /// `line check/kind` of what is reported, and the number of what is not.
  private func found(_ text: String, _ arguments: String...) throws -> ([String], Int) {
    try folder.write(text, to: "a.plan.yaml")
    let out = try PlanLintProcess.run(arguments + ["--format", "json"], in: folder.url).out
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let summary = try #require(report["summary"] as? [String: Any])
    let lines = diagnostics.map { diagnostic -> String in
      let range = diagnostic["range"] as? [String: [String: Int]]
      let line = range?["start"]?["line"] ?? 0
      return "\(line) \(diagnostic["check"] ?? "")/\(diagnostic["kind"] ?? "")"
    }
    return (lines, summary["suppressed"] as? Int ?? -1)
  }

  private static let allow = "# plan-lint: allow missing-responsible-unit -- 另有分工表"

  @Test func withoutACommentTheWholePlanIsTold() throws {
    #expect(try found(plan([:])).0 == ["1 missing-responsible-unit/missing"])
  }

  @Test(arguments: [
    allow, "# plan-lint: 允许 missing-responsible-unit/missing —— 另有分工表",
    "#plan-lint：允許 missing-responsible-unit",
    "# plan-lint: allow duplicate-task, missing-responsible-unit",
  ])
  func aLineOfItsOwnHoldsForTheEntryBelow(_ comment: String) throws {
    let (lines, suppressed) = try found(plan([1: comment]), "--only", "missing-responsible-unit")
    #expect(lines == [] && suppressed == 1)
  }

  @Test func holdsForOneTaskOnly() throws {
    let owned = plan([2: "# plan-lint: allow unfilled-placeholder"])
      .replacingOccurrences(of: "新增学位360个", with: "新增学位xx个")
      .replacingOccurrences(of: "维修12所", with: "维修xx所")
    let (lines, suppressed) = try found(owned, "--only", "unfilled-placeholder")
    #expect(suppressed == 1)
    #expect(lines.count == 1 && lines[0].hasPrefix("9 "), "\(lines)")
  }

  @Test(arguments: [3, 4, 5])
  func aCommentAtTheEndOfALineHoldsForWhatBeginsThere(_ place: Int) throws {
    let text = plan([place: "# plan-lint: allow unfilled-placeholder"])
      .replacingOccurrences(of: "360个", with: "xx个").replacingOccurrences(of: "12所", with: "xx所")
    let (lines, suppressed) = try found(text, "--only", "unfilled-placeholder")
    #expect(suppressed == 1 && lines.count == 1)
    #expect(lines[0].hasPrefix(place == 5 ? "4 " : "8 ") || place == 4, "\(lines)")
  }

  @Test func aFileMayBeAllowedAsAWhole() throws {
    let (lines, suppressed) = try found(
      plan([4: "# plan-lint: allow-file missing-responsible-unit -- 草稿"]))
    #expect(lines == [] && suppressed == 1)
  }

  @Test func eitherSideOfAPairMayAllowIt() throws {
    let same = """
      plan: 清溪县2026年教育工作要点
      tasks:
        %1- title: 维修县城中小学食堂
          content: 8月底前维修12所学校的食堂，添置冷藏设备。
          lead: 县教育局
        %2- title: 维修县城中小学食堂
          content: 8月底前维修12所学校的食堂，添置冷藏设备。
          lead: 县财政局

      """
    for side in ["%1", "%2"] {
      let text = same.replacingOccurrences(
        of: side, with: "# plan-lint: allow duplicate-task -- 分头推进\n  "
      )
      .replacingOccurrences(of: side == "%1" ? "%2" : "%1", with: "")
      let (lines, suppressed) = try found(text, "--only", "duplicate-task")
      #expect(lines == [] && suppressed == 1)
    }
  }

  @Test func quotedAndBlockTextIsNoComment() throws {
    let text = """
      plan: "清溪县2026年教育工作要点 # plan-lint: allow-file missing-responsible-unit"
      tasks:
        - title: 新建城东幼儿园
          deadline: 2026-08-31
          content: |
            新增学位360个。
            # plan-lint: allow-file missing-responsible-unit

      """
    #expect(try found(text, "--only", "missing-responsible-unit").1 == 0)
  }

  @Test func oneThatAllowsNothingIsTold() throws {
    let comment = "# plan-lint: allow unfilled-placeholder -- x"
    #expect(
      try found(plan([1: Self.allow, 2: comment])).0.contains("4 suppression/unused"))
    #expect(try found(plan([1: Self.allow, 2: comment]), "--skip", "unfilled-placeholder").0 == [])
  }

  @Test func aMisspeltNameIsTold() throws {
    try folder.write(plan([1: "# plan-lint: allow missing-responsible-units"]), to: "a.plan.yaml")
    let result = try PlanLintProcess.run(["--lang", "zh"], in: folder.url)
    #expect(result.out.contains("是否为“missing-responsible-unit”"))
    #expect(result.out.contains("全文2项均未标注责任单位"))
  }

  @Test func aReasonIsRequiredWhereItIsStrict() throws {
    try folder.write("extends: strict\n", to: ".plan-lint.yml")
    let bare = "# plan-lint: allow missing-responsible-unit"
    #expect(try found(plan([1: bare])).0 == ["1 suppression/no-reason"])
    #expect(try found(plan([1: Self.allow])).0 == [])
  }

  @Test func whatOnlyOtherPlansCouldShowIsNotCalledUseless() throws {
    let comment = "# plan-lint: allow duplicate-task, unknown-unit -- 与乙县衔接"
    let text = plan([1: Self.allow, 2: comment])
    try folder.write(text, to: "a.plan.yaml")
    _ = try PlanLintProcess.run(["--fix"], in: folder.url)
    #expect(
      try String(contentsOf: folder.url.appendingPathComponent("a.plan.yaml"), encoding: .utf8)
        == text)
    #expect(try found(text).0 == [])
  }
}
