import Foundation
import Testing

/// Rule packs on the command line.
@Suite struct RulePackTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      plan: {title: 2026年要点, kind: outline}
      tasks:
        - {title: 学习党的第二十届全国代表大会精神, content: 年底前印发方案1份。}
      """, to: "a.plan.yaml")
    try folder.write(
      """
      pack: office
      rules:
        - {id: money, message: "{task} has no {field}", required: budget, severity: error}
        - {id: words, message: "{right}", terms: [{right: 工作方案, wrong: 方案1份}]}
      """, to: "office.yml")
  }

  private func run(_ arguments: String...) throws -> PlanLintProcess.Output {
    try PlanLintProcess.run(arguments + ["--lang", "en"], in: folder.url)
  }

  @Test func officialWordingIsOnAndMayBeLeftOut() throws {
    let all = try run("a.plan.yaml")
    #expect(all.code == 1 && all.out.contains("official-wording/congresses"))
    let without = try run("a.plan.yaml", "--skip", "official-wording")
    #expect(!without.out.contains("official-wording/"))
  }

  @Test func aFileOfRulesIsUsedBesideAllOtherChecks() throws {
    let result = try run("a.plan.yaml", "--pack", "office.yml")
    #expect(result.code == 1)
    for id in ["office/money", "office/words", "official-wording/congresses"] {
      #expect(result.out.contains(id), "\(id)")
    }
  }

  @Test func aPackOrARuleIsNamedLikeAnyCheck() throws {
    let pack = try run("a.plan.yaml", "--pack", "office.yml", "--only", "office")
    #expect(pack.out.contains("office/money") && !pack.out.contains("official-wording"))
    let graded = try run(
      "a.plan.yaml", "--pack", "office.yml", "--only", "office/money", "--severity", "office=info",
      "--level", "info")
    #expect(graded.code == 0 && graded.out.contains("info    office/money"))
    let wrong = try run("a.plan.yaml", "--pack", "office.yml", "--only", "office/mony")
    #expect(wrong.code == 2 && wrong.err.contains("did you mean “office/money”?"))
  }

  @Test func checksAndExplainKnowTheRules() throws {
    let list = try run("checks", "--pack", "office.yml")
    #expect(list.code == 0 && list.out.contains("office/words") && list.out.contains("office.yml"))
    let rule = try run("explain", "office/money", "--pack", "office.yml")
    #expect(rule.code == 0 && rule.out.contains("office/money/required"))
    let pack = try run("explain", "official-wording")
    #expect(pack.code == 0 && pack.out.contains("official-wording/congresses/terms"))
  }

  @Test func aPackThatDoesNotExistIsAnErrorWithTheNearestOne() throws {
    let result = try run("a.plan.yaml", "--pack", "smart-target")
    #expect(result.code == 2 && result.err.contains("did you mean “smart-targets”?"))
  }

  @Test func aMistakeInAPackIsReportedAndTheOtherRulesRun() throws {
    try folder.write(
      """
      pack: office
      rules:
        - {id: money, message: "{task}", requird: budget}
        - {id: lead, message: "no {field}", required: lead}
      """, to: "office.yml")
    let result = try run(
      "a.plan.yaml", "--pack", "office.yml", "--only", "office/money,office/lead")
    #expect(result.code == 2)
    #expect(result.out.contains("rule-pack  a rule has no field “requird”"))
    #expect(
      result.out.contains("office.yml:3:36") && result.out.contains("did you mean “required”?"))
    #expect(result.out.contains("office/lead  no lead"))
    let list = try run("checks", "--pack", "office.yml")
    #expect(list.code == 2 && list.err.contains("office.yml:3:36: a rule has no field “requird”"))
  }

  @Test func aPatternThatRunsAwayElsewhereGivesAVerdict() throws {
    try folder.write(
      "pack: slow\nrules: [{id: r, message: m, not-matches: '(a+)+$'}]", to: "slow.yml")
    let long = String(repeating: "a", count: 60)
    try folder.write("plan: 要点\ntasks: [\(long)!]", to: "good.plan.yaml")
    try folder.write("plan: 要点\ntasks: [\(long)]", to: "bad.plan.yaml")
    let good = try run("good.plan.yaml", "--pack", "slow.yml", "--only", "slow")
    #expect(good.code == 0 && good.out.isEmpty && good.err.isEmpty)
    let bad = try run("bad.plan.yaml", "--pack", "slow.yml", "--only", "slow")
    #expect(bad.code == 0 && bad.out.contains("slow/r  m"))
  }

  @Test func aPatternThatIsNotSupportedIsToldAtItsPlace() throws {
    try folder.write(
      "pack: twice\nrules: [{id: r, message: m, not-matches: '(.)\\1'}]", to: "twice.yml")
    try folder.write("plan: 要点\ntasks: [甲]", to: "twice.plan.yaml")
    let result = try run("twice.plan.yaml", "--pack", "twice.yml", "--only", "twice")
    #expect(result.code == 2)
    #expect(result.out.contains("“(.)\\1” is no regular expression"))
    #expect(result.out.contains("twice.yml:2:") && result.out.contains("“\\1” is not supported"))
  }

  @Test func theSchemaOfPacksIsJSONThatNamesEveryKey() throws {
    let result = try run("schema", "--pack")
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let definitions = try #require(schema["definitions"] as? [String: Any])
    let rule = try #require(definitions["rule"] as? [String: Any])
    let properties = try #require(rule["properties"] as? [String: Any])
    for key in ["required", "必填", "not-matches", "用语"] { #expect(properties[key] != nil, "\(key)") }
  }
}
