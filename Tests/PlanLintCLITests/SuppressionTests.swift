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
    #expect(lines == [] && suppressed == 2)
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

  /// Five tasks without a unit that exists; those at `allowed`, from 0, with a comment.
  private static func worksPlan(allowed: Set<Int>, _ comment: String = allow) -> String {
    let titles = ["修一条公路", "建两座水库", "办三所学校", "植四片树林", "育五种作物"]
    let tasks = titles.enumerated().map { index, title in
      "  - {title: \(title), lead: TBD}" + (allowed.contains(index) ? " \(comment)" : "") + "\n"
    }
    return "title: 清溪县2026年工作分解表\ntasks:\n" + tasks.joined()
  }

  private func fixed(_ text: String, _ arguments: String...) throws -> String {
    try folder.write(text, to: "a.plan.yaml")
    _ = try PlanLintProcess.run(arguments + ["--fix"], in: folder.url)
    return try String(
      contentsOf: folder.url.appendingPathComponent("a.plan.yaml"), encoding: .utf8)
  }

  @Test func whatIsWrongNearlyEverywhereIsAllowedTaskByTask() throws {
    let two = Self.worksPlan(allowed: [0, 1])
    let standIn = "missing-responsible-unit/stand-in"
    #expect(try found(two).0 == ["5 \(standIn)", "6 \(standIn)", "7 \(standIn)"])
    #expect(try found(two).1 == 2)
    #expect(try fixed(two) == two)
    #expect(try found(Self.worksPlan(allowed: Set(0..<5))) == ([], 5))
  }

  @Test func theRestIsStillToldOnceWhereItIsNearlyEverywhere() throws {
    let one = Self.worksPlan(allowed: [2])
    #expect(try found(one) == (["1 missing-responsible-unit/stand-in"], 1))
    #expect(try fixed(one) == one)
    let result = try PlanLintProcess.run(["--lang", "zh", "--format", "short"], in: folder.url)
    #expect(result.out.contains("全文5项中有4项"))
    let head = "# plan-lint: allow missing-responsible-unit -- 另有分工表\n" + one
    #expect(try found(head) == ([], 2))
    #expect(try fixed(head) == head)
  }

  @Test(arguments: [
    ("missing-responsible-unit, impossible-date -- x", "missing-responsible-unit -- x"),
    ("impossible-date, missing-responsible-unit", "missing-responsible-unit"),
    (
      "impossible-date stale-year, missing-responsible-unit、vague-deadline",
      "missing-responsible-unit"
    ),
    ("impossible-date, duplicate-task -- x", "duplicate-task -- x"),
  ])
  func aNameOfNoUseIsTakenOutOfACommentThatIsOfUse(_ names: String, _ left: String) throws {
    let text = Self.worksPlan(allowed: [0], "# plan-lint: allow \(names)")
    #expect(try fixed(text) == Self.worksPlan(allowed: [0], "# plan-lint: allow \(left)"))
  }

  @Test func aFullWidthColonIsAllowedAtTheEndOfItsLine() throws {
    let comment = "# plan-lint: allow yaml-syntax -- 沿用旧稿"
    let text = """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 新建城东幼儿园
          lead： 县教育局 \(comment)
          deadline： 2026-08-31 \(comment)

      """
    #expect(try found(text, "--only", "yaml-syntax") == ([], 1))
    #expect(try fixed(text, "--only", "yaml-syntax") == text)
  }

  @Test(arguments: [
    """
      - title: "修一条公路 # plan-lint: allow-file yaml-syntax, missing-responsible-unit
      - title: 建两座水库
        lead: TBD
    """,
    """
      - title: '修一条公路
          # plan-lint: allow-file yaml-syntax, missing-responsible-unit
        content: 全长12公里
        lead: TBD
    """,
  ])
  func textInAQuotationThatDoesNotEndIsNoComment(_ tasks: String) throws {
    let (lines, suppressed) = try found("plan: 清溪县2026年工作分解表\ntasks:\n\(tasks)\n")
    #expect(suppressed == 0)
    #expect(lines.contains { $0.hasPrefix("3 yaml-syntax/") })
    #expect(lines.contains("5 missing-responsible-unit/stand-in") || lines.count == 1)
  }

  @Test func aCommentBelowAQuotationThatDoesNotEndHolds() throws {
    let text = """
      plan: 清溪县2026年工作分解表
      tasks:
        - title: "修一条公路
        # plan-lint: allow missing-responsible-unit -- 待定
        - title: 建两座水库
          lead: TBD

      """
    #expect(try found(text).1 == 1)
  }

  @Test(arguments: [
    "# plan-lint: 允许missing-responsible-unit -- 另有分工表",
    "# plan-lint: 允许：missing-responsible-unit －－ 另有分工表",
    "# planlint: allow missing-responsible-unit -- 另有分工表",
    "# Plan-Lint: Allow missing-responsible-unit -- 另有分工表",
  ])
  func nearMissesAreUnderstood(_ comment: String) throws {
    let text = Self.worksPlan(allowed: Set(0..<5), comment)
    #expect(try found(text) == ([], 5))
  }

  @Test(arguments: [
    "missing-responsible-unit - 另有分工表", "missing-responsible-unit 另有分工表",
    "missing-responsible-unit: agreed with the province",
  ])
  func aReasonWithoutDashesIsToldOnce(_ names: String) throws {
    let text = Self.worksPlan(allowed: [0], "# plan-lint: allow \(names)")
    try folder.write("extends: strict\n", to: ".plan-lint.yml")
    let (lines, suppressed) = try found(text)
    #expect(suppressed == 1)
    #expect(lines.filter { $0.contains("suppression") } == ["3 suppression/form"])
    let told = try PlanLintProcess.run(["--lang", "zh", "--format", "short"], in: folder.url)
    #expect(told.out.contains("“--”"))
  }

  @Test func oneDashIsMadeTwo() throws {
    let text = Self.worksPlan(
      allowed: [0], "# plan-lint: allow missing-responsible-unit - agreed with duplicate-task")
    #expect(try fixed(text) == text.replacingOccurrences(of: " - agreed", with: " -- agreed"))
  }

  @Test func aCommentThatOnlySpeaksOfThePlanIsLeftAlone() throws {
    let text = Self.worksPlan(allowed: [0], "# plan lint: 见附件")
    #expect(try found(text) == (["1 missing-responsible-unit/stand-in"], 0))
  }
}
