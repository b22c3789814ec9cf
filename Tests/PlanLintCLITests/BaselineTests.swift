import Foundation
import Testing

/// Findings that a baseline remembers are not reported again, whatever becomes of their lines.
@Suite struct BaselineTests {
  private static let head = "plan: 清溪县2026年教育工作要点\ntasks:\n"
  private static let school = """
      - title: 新建城东幼儿园
        content: 8月底前建成投用，新增学位360个。
        deadline: 2026-08-31

    """
  private static let road = """
      - title: 改造城西道路
        content: 9月底前改造道路12公里。
        deadline: 2026-09-30

    """
  private static let usual = ".plan-lint-baseline.json"

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    try folder.write("language: en\n", to: ".plan-lint.yml")
    try folder.write(Self.head + Self.school, to: "a.plan.yaml")
  }

  private func run(_ arguments: String...) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(arguments, in: folder.url)
  }

  /// `file check` of everything that is reported, and how many findings are suppressed.
  private func found(_ arguments: String...) throws -> (found: [String], suppressed: Int) {
    let out = try PlanLintProcess.run(arguments + ["--format", "json"], in: folder.url).out
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    let summary = try #require(report["summary"] as? [String: Int])
    return (
      diagnostics.map { "\($0["file"] ?? "") \($0["check"] ?? "")" }, summary["suppressed"] ?? -1
    )
  }

  private func baseline(_ name: String = usual) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  private func entries(_ name: String = usual) throws -> [[String: Any]] {
    let file = try JSONSerialization.jsonObject(with: Data(baseline(name).utf8))
    return try #require((file as? [String: Any])?["findings"] as? [[String: Any]])
  }

  @Test func laterRunsReportNewFindingsOnly() throws {
    #expect(try found().found == ["a.plan.yaml missing-responsible-unit"])
    #expect(try run("baseline").code == 0)
    #expect(try found() == ([], 1))
    try folder.write(Self.head + Self.school + Self.road, to: "a.plan.yaml")
    #expect(try found("--no-baseline").suppressed == 0)
    try folder.write(Self.head + Self.school, to: "a.plan.yaml")
    try folder.write(Self.head + Self.road, to: "b.plan.yaml")
    #expect(try found() == (["b.plan.yaml missing-responsible-unit"], 1))
  }

  @Test func holdsOneFindingALineInAStableOrder() throws {
    try folder.write(Self.head + Self.road, to: "0/b.plan.yaml")
    #expect(try run("baseline").code == 0)
    let text = try baseline()
    #expect(text.split(separator: "\n").filter { $0.contains("\"fingerprint\"") }.count == 2)
    #expect(try entries().map { $0["file"] as? String } == ["0/b.plan.yaml", "a.plan.yaml"])
    #expect(try entries().map { $0["task"] as? String } == ["改造城西道路", "新建城东幼儿园"])
    #expect(try entries().allSatisfy { ($0["fingerprint"] as? String)?.count == 16 })
    #expect(try run("baseline").code == 0)
    #expect(try baseline() == text)
  }

  @Test func movedReorderedAndReformattedPlansReviveNothing() throws {
    let owned = "  - {title: 校园安全排查, lead: 县教育局, content: 6月底前完成, deadline: 2026-06-30}\n"
    try folder.write(Self.head + Self.school + owned, to: "a.plan.yaml")
    #expect(try run("baseline").code == 0)
    let known = try found().suppressed
    #expect(known > 0)
    let reformatted = """
      # 教育
      plan: 清溪县2026年教育工作要点

      tasks:
      - {title: 校园安全排查, lead: 县教育局, content: "6月底前完成", deadline: 2026-06-30}
      - deadline: 2026-08-31
        content: "8月底前建成投用，新增学位360个。"
        title: '新建城东幼儿园'

      """
    try folder.write(reformatted, to: "a.plan.yaml")
    #expect(try found() == ([], known))
  }

  @Test func aRenamedPlanStaysKnown() throws {
    #expect(try run("baseline").code == 0)
    try FileManager.default.moveItem(
      at: folder.url.appendingPathComponent("a.plan.yaml"),
      to: folder.url.appendingPathComponent("c.plan.yaml"))
    #expect(try found() == ([], 1))
    #expect(try !run().err.contains("mended"))
    #expect(try run("baseline", "--update").code == 0)
    #expect(try entries().map { $0["file"] as? String } == ["c.plan.yaml"])
  }

  @Test func aCopyOfAPlanIsNew() throws {
    #expect(try run("baseline").code == 0)
    try folder.write(Self.head + Self.school, to: "c.plan.yaml")
    let reported = try found("--only", "missing-responsible-unit")
    #expect(reported == (["c.plan.yaml missing-responsible-unit"], 1))
  }

  @Test func tellsWhatIsMendedAndPrunesItWhenAsked() throws {
    try folder.write(Self.head + Self.road, to: "b.plan.yaml")
    #expect(try run("baseline").code == 0)
    let owned = Self.school.replacing("    content", with: "    lead: 县教育局\n    content")
    try folder.write(Self.head + owned, to: "a.plan.yaml")
    let linted = try run("--fail-level", "info")
    #expect(linted.code == 0)
    #expect(
      linted.err
        == "plan-lint: 1 finding of the baseline is mended; plan-lint baseline --update prunes\n")
    #expect(try run("b.plan.yaml").err.isEmpty)
    try folder.write(Self.head + Self.road, to: "new.plan.yaml")
    #expect(try run("baseline", "--update").code == 0)
    #expect(try entries().map { $0["file"] as? String } == ["b.plan.yaml"])
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("new.plan.yaml"))
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("b.plan.yaml"))
    #expect(try run("baseline", "--update").code == 0)
    #expect(try entries().isEmpty)
  }

  @Test func aCheckThatDoesNotRunMendsNothing() throws {
    #expect(try run("baseline").code == 0)
    #expect(try !run("--skip", "missing-responsible-unit").err.contains("mended"))
    #expect(try run("baseline", "--update", "--skip", "missing-responsible-unit").code == 0)
    #expect(try entries().count == 1)
  }

  @Test func recordingSomeFilesKeepsWhatIsKnownOfTheOthers() throws {
    try folder.write(Self.head + Self.road, to: "b.plan.yaml")
    #expect(try run("baseline", "a.plan.yaml").code == 0)
    #expect(try run("baseline", "b.plan.yaml").code == 0)
    #expect(try entries().map { $0["file"] as? String } == ["a.plan.yaml", "b.plan.yaml"])
  }

  @Test func recordsFilesThatAreNoYAML() throws {
    try folder.write(Self.head + "  - title: \"x\n", to: "a.plan.yaml")
    #expect(try run().code == 1)
    #expect(try run("baseline").code == 0)
    #expect(try run().code == 0)
  }

  @Test func isNamedByTheConfigurationOrTheCommandLine() throws {
    try folder.write("language: en\nbaseline: ci/known.json\n", to: ".plan-lint.yml")
    let missing = try run("--format", "short")
    #expect(missing.code == 2)
    #expect(missing.out.contains(".plan-lint.yml:2:11: error"))
    #expect(missing.out.contains("cannot read the baseline “ci/known.json”"))
    try folder.write("", to: "ci/.keep")
    #expect(try run("baseline").code == 0)
    #expect(try entries("ci/known.json").map { $0["file"] as? String } == ["../a.plan.yaml"])
    #expect(try found() == ([], 1))
    try folder.write("language: en\n", to: ".plan-lint.yml")
    #expect(try found().suppressed == 0)
    #expect(try found("--baseline", "ci/known.json").suppressed == 1)
    let unknown = try run("--baseline", "unknown.json")
    #expect(unknown.code == 2)
    #expect(unknown.err.contains("plan-lint baseline writes it"))
  }

  @Test func isNotUsedUnaskedWhereThereIsNoConfiguration() throws {
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent(".plan-lint.yml"))
    let recorded = try run("baseline", "--lang", "en")
    #expect(recorded.code == 0)
    #expect(recorded.err.contains("use it with --baseline .plan-lint-baseline.json"))
    #expect(try found().suppressed == 0)
    #expect(try found("--baseline", Self.usual).suppressed == 1)
  }

  @Test(arguments: [
    ("{\"version\": 1, \"findings\": [\n<<<<<<< HEAD\n]}\n", ":2:"),
    ("{\"version\": 7}\n", ":1:13: error configuration/settings this is no baseline of version 1"),
    ("{\"version\": 1, \"finding\": []}\n", "did you mean “findings”?"),
    ("{\"version\": 1, \"findings\": [{\"file\": \"a\"}]}\n", "this item is not complete"),
    ("[]\n", "a baseline must be a mapping"),
    ("", "the baseline holds no “findings”"),
    ("{\"version\": 1}\n", "the baseline holds no “findings”"),
    ("{\"version\": 1, \"findings\": [{\"file\": \"a.pl", ":1:"),
  ])
  func tellsWhereABaselineIsBrokenAndLeavesItAsItIs(text: String, expected: String) throws {
    try folder.write(text, to: Self.usual)
    let linted = try run("--format", "human")
    #expect(linted.code == 2)
    #expect(try (linted.out + run("--format", "short").out).contains(expected))
    let recorded = try run("baseline")
    #expect(recorded.code == 2)
    #expect(recorded.err.contains("mend or delete it, then record anew"))
    #expect(try run("baseline", "--update").code == 2)
    #expect(try baseline() == text)
  }

  @Test func anEntryThatAMergeRepeatsCountsOnce() throws {
    #expect(try run("baseline").code == 0)
    let lines = try baseline().split(separator: "\n", omittingEmptySubsequences: false)
    let entry = try #require(lines.first { $0.contains("fingerprint") })
    try folder.write(
      lines.map { $0 == entry ? "\(entry),\n\(entry)" : String($0) }.joined(separator: "\n"),
      to: Self.usual)
    #expect(try found() == ([], 1))
    #expect(try !run().err.contains("mended"))
  }

  /// Tasks of which each is led by the unit at its place.
  private func works(_ leads: [String]) -> String {
    let titles = ["修一条公路", "建两座水库", "办三所学校", "植四片树林", "育五种作物", "修六座桥梁"]
    let tasks = zip(titles, leads).map { "  - {title: \($0), lead: \($1)}\n" }
    return "plan: 清溪县2026年工作分解表\ntasks:\n" + tasks.joined()
  }

  @Test func mendingPartOfWhatIsWrongEverywhereRevivesNothing() throws {
    try folder.write(works(["TBD", "TBD", "TBD", "TBD", "TBD"]), to: "a.plan.yaml")
    #expect(try found().found == ["a.plan.yaml missing-responsible-unit"])
    #expect(try run("baseline").err.contains("5 added, 0 mended and dropped, 5 recorded"))
    #expect(try found() == ([], 5))
    try folder.write(works(["交通科", "水利科", "TBD", "TBD", "TBD"]), to: "a.plan.yaml")
    #expect(try found() == ([], 3))
    #expect(try run("baseline", "--update").err.contains("0 added, 2 mended"))
    #expect(
      try entries().map { $0["task"] as? String }.sorted { $0 ?? "" < $1 ?? "" }
        == ["办三所学校", "植四片树林", "育五种作物"])
  }

  @Test func aNewTaskIsToldWhereItStandsThoughMostOthersAreRecorded() throws {
    try folder.write(works(["TBD", "TBD", "TBD", "林业科"]), to: "a.plan.yaml")
    #expect(try run("baseline").code == 0)
    try folder.write(works(["TBD", "TBD", "TBD", "林业科", "TBD"]), to: "a.plan.yaml")
    #expect(try found("--no-baseline").found.count == 1)
    #expect(try found() == (["a.plan.yaml missing-responsible-unit"], 3))
    #expect(try run("--format", "short").out.hasPrefix("a.plan.yaml:7:26: error"))
  }

  @Test func whatWasKeptInACacheIsKnownTaskByTaskToo() throws {
    try folder.write(works(["TBD", "TBD", "TBD", "林业科"]), to: "a.plan.yaml")
    #expect(try run("baseline").code == 0)
    try folder.write(works(["TBD", "TBD", "TBD", "林业科", "TBD"]), to: "a.plan.yaml")
    #expect(try found("--cache", "kept", "--no-baseline").suppressed == 0)
    #expect(try found("--cache", "kept") == (["a.plan.yaml missing-responsible-unit"], 3))
    #expect(try found("--cache", "kept") == (["a.plan.yaml missing-responsible-unit"], 3))
    #expect(try run("--cache", "kept", "--format", "short").out.hasPrefix("a.plan.yaml:7:26:"))
  }

  @Test func whatIsNewEverywhereIsStillToldOnce() throws {
    try folder.write(works(["TBD", "水利科", "交通科", "林业科", "农业科"]), to: "a.plan.yaml")
    #expect(try run("baseline").code == 0)
    try folder.write(works(["TBD", "TBD", "TBD", "TBD", "TBD", "TBD"]), to: "a.plan.yaml")
    #expect(try found() == (["a.plan.yaml missing-responsible-unit"], 1))
    #expect(try run("--format", "short").out.hasPrefix("a.plan.yaml:1:7: error"))
  }

  @Test func tasksOfOneTitleMayChangePlaces() throws {
    let tasks = [
      "  - {title: 新建城北幼儿园, lead: TBD, deadline: 2026-02-30}\n", "  - title: 新建城北幼儿园\n",
      "  - {title: 改造城西道路, lead: TBD}\n", "  - {title: 改造城西道路, lead: TBD}\n",
      "  - {title: 修六座桥梁, lead: 交通科}\n",
    ]
    try folder.write(Self.head + tasks.joined(), to: "a.plan.yaml")
    #expect(try run("baseline").code == 0)
    let known = try found().suppressed
    let fingerprints = try entries().map { $0["fingerprint"] as? String }
    #expect(known > 4 && Set(fingerprints).count == fingerprints.count)
    try folder.write(Self.head + tasks.reversed().joined(), to: "a.plan.yaml")
    #expect(try found() == ([], known))
    #expect(try !run().err.contains("mended"))
    try folder.write(
      Self.head + tasks.joined() + "  - {title: 改造城西道路, lead: TBD}\n", to: "a.plan.yaml")
    #expect(try found("--only", "missing-responsible-unit").found.count == 1)
  }
}
