import Foundation
import Reporters
import Testing
import ValidatorCore

@Suite struct CostTableTests {
  private struct Quiet: PlanChecking {
    func check(_ plan: Plan, in context: CheckContext) -> [Finding] { [] }
  }

  /// Waits as for a process.
  private struct Slow: PlanChecking {
    func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
      Thread.sleep(forTimeInterval: 0.02)
      return []
    }
  }

  private func plugin(_ name: String, _ id: String, _ check: some PlanChecking) -> Plugin {
    let text = LocalizedText(zh: "例", en: "Example")
    let description = CheckDescription(
      id: id, title: text, summary: text, rationale: text,
      kinds: [FindingKind("kind", zh: "例", en: "example", severity: SeverityRule(.info))])
    return Plugin(
      name: name, origin: .swift, checks: [RegisteredCheck(description, plan: { _ in check })])
  }

  private func result(_ plugins: [Plugin], measures: Bool = true) -> LintResult {
    var settings = LintSettings()
    settings.measuresCosts = measures
    let plan = "plan: 2026年要点\ntasks: [{title: 新建3所}]\n"
    return Linter(catalog: CheckCatalog(plugins), settings: settings)
      .run([LintInput(path: "a.plan.yaml", content: .bytes(Array(plan.utf8)))])
  }

  @Test func theDearestStandsFirstAndPluginsAreAddedUp() {
    let costs = result([plugin("one", "quick", Quiet()), plugin("two", "slow", Slow())]).costs
    let lines = CostTable(language: .english).text(costs).split(separator: "\n")
    #expect(lines.first?.hasSuffix(" ms, added up over all threads:") == true)
    #expect(lines.dropFirst().first?.hasSuffix("%  slow") == true)
    #expect(lines.count { $0.hasSuffix("%  quick") } == 1)
    #expect(lines.suffix(3).first == "plugins:")
    #expect(lines.suffix(2).first?.hasSuffix("%  two") == true)
    #expect(lines.last?.hasSuffix("%  one") == true)
  }

  @Test func aPluginAloneIsNotListed() {
    let costs = result([plugin("two", "slow", Slow())]).costs
    #expect(!CostTable(language: .chinese).text(costs).contains("插件"))
    #expect(CostTable(language: .chinese).text(costs).contains("读取计划文件"))
  }

  @Test func theJSONReportHasThemOnlyWhereTheyWereAskedFor() throws {
    let plugins = [plugin("two", "slow", Slow())]
    for measures in [true, false] {
      var text = ""
      JSONReporter(language: .english, toolVersion: "0")
        .report(result(plugins, measures: measures)) { text += $0 }
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      let timings = json["timings"] as? [[String: Any]]
      #expect((timings != nil) == measures)
      guard measures else { continue }
      #expect(timings?.map { $0["part"] as? String } == ["loading", "shared", "check"])
      #expect(timings?.last?["check"] as? String == "slow")
      #expect(timings?.last?["plugin"] as? String == "two")
      #expect((timings?.last?["microseconds"] as? Int ?? 0) >= 20_000)
    }
  }

  @Test func whatAPlanWorksOutForAllChecksIsNoCheckOfItsOwn() {
    let text = "plan: 2026年要点\ntasks: [{title: 新建3所, content: 6月底前建成学校3所}]\n"
    struct Reader: PlanChecking {
      func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
        for entry in plan.texts { _ = plan.readings(of: entry.text) }
        return plan.schedule.conflicts.isEmpty ? [] : []
      }
    }
    var settings = LintSettings()
    settings.measuresCosts = true
    let costs = Linter(
      catalog: CheckCatalog([plugin("one", "reader", Reader())]), settings: settings
    ).run([LintInput(path: "a.plan.yaml", content: .bytes(Array(text.utf8)))]).costs
    let shared = costs.first { $0.part == .shared }
    #expect((shared?.duration ?? .zero) > .zero)
  }
}
