import Testing
import TextAnalysis
import ValidatorCore

@testable import RulePacks

/// Packs that would cost time or memory without a limit.
@Suite(.timeLimit(.minutes(10))) struct HostilePackTests {
  @Test(arguments: ["(a+)+$", "(.*)*x", "(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$"])
  func aPatternThatRunsAwayElsewhereIsDoneInTime(_ pattern: String) throws {
    let run = PackRun(
      """
      pack: p
      rules:
        - {id: slow, message: m, not-matches: {pattern: '\(pattern)'}, select: text}
        - {id: other, message: m, required: lead}
      """)
    let text = String(repeating: "a", count: 5000) + "!"
    let plan = "plan: 要点\ntasks:\n" + (0..<4).map { "  - {id: t\($0), title: \(text)}\n" }.joined()
    let result = run.run(plan)
    #expect(result.diagnostics.contains { $0.check == "p/other" })
    #expect(result.pluginFailures.isEmpty)
  }

  @Test func suchAPatternIsLookedForInEveryText() {
    let run = PackRun(rule: "not-matches: '(a+)+$'\nmessage: '{found}'")
    let text = String(repeating: "a", count: 40)
    let tasks = (0..<300).map { "  - \(text)c\($0)!\n" }.joined()
    let result = run.run("plan: 要点\ntasks:\n\(tasks)  - \(text)\n")
    #expect(result.diagnostics.count == 1)
    #expect(result.pluginFailures.isEmpty)
  }

  @Test(arguments: ["(?<=a{1000})b", "(?<=a{1000})a(?=b{3})", "(?<!a{2,900})c", "b(?=a{800,1000})"])
  func lookingFarAheadAndBackCostsNoMoreThanTheText(_ pattern: String) throws {
    let program = try PatternProgram(pattern)
    let text = [UInt32](repeating: 0x61, count: 30_000)
    var search = PatternSearch(program, in: text + [0x62, 0x62])
    _ = search.first(from: 0)
  }

  @Test func tenThousandRulesAreReadAndRun() {
    let rules = (0..<10_000).map { "  - {id: r\($0), message: m, required: lead}\n" }.joined()
    let run = PackRun("pack: p\nrules:\n" + rules)
    #expect(run.ids.count == 10_000)
    #expect(run.findings("plan: 要点\ntasks: [甲]").count == 10_000)
  }

  @Test func tenThousandWordingsAreFoundInOnePass() {
    let terms = (0..<10_000).map { "    - {right: 正\($0)项, wrong: 误\($0)项}\n" }.joined()
    let run = PackRun("pack: p\nrules:\n- id: r\n  message: '{right}'\n  terms:\n" + terms)
    #expect(run.mistakes == [])
    #expect(
      run.findings("plan: 要点\ntasks: [做误77项和误9999项、误10000项]") == ["误77项: 正77项", "误9999项: 正9999项"])
  }

  @Test func wordingsThatAreThePartsOfOneAnotherCostNoMoreThanTheText() {
    let wrong = (1...90).map { String(repeating: "a", count: $0) + "甲" }.joined(separator: ", ")
    let run = PackRun(rule: "terms: [{right: 乙, wrong: [\(wrong)]}]\nmessage: m")
    let text = String(repeating: String(repeating: "a", count: 90) + "甲", count: 300)
    #expect(run.run("plan: 要点\ntasks: [\(text)]").diagnostics.count == 300)
  }

  @Test func aMessageOfAMegabyteIsRefused() {
    let run = PackRun(rule: "required: lead\nmessage: \(String(repeating: "长", count: 400_000))")
    #expect(run.mistakes == ["5: “message” is longer than 2000 bytes (shorten it)"])
  }

  @Test func anAliasBombIsRefused() {
    var text = "pack: p\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let row = (0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", ")
      text += "a\(level): &a\(level) [\(row)]\n"
    }
    let run = PackRun(
      text + "rules: [{id: r, message: m, required: *a9}, {id: s, message: m, required: lead}]")
    #expect(run.ids == ["p/s"])
    #expect(run.mistakes.count <= 201)
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "[", count: 5000)
    let run = PackRun("pack: p\nrules: [{id: s, message: m, required: lead}]\ndisable: " + deep)
    #expect(!run.mistakes.isEmpty)
    let nested =
      String(repeating: "{not: ", count: 200) + "{stage: draft}"
      + String(repeating: "}", count: 200)
    #expect(PackRun(rule: "required: lead\nmessage: m\nwhere: \(nested)").ids == ["p/r"])
  }

  @Test func bytesThatAreNoTextAreNoPack() {
    var bytes: [UInt8] = []
    for number in 0..<5000 { bytes.append(UInt8(truncatingIfNeeded: number &* 2_654_435_761 >> 7)) }
    let plugins = RulePackLibrary(shipped: [
      ShippedPack(name: "x", text: String(decoding: bytes, as: UTF8.self))
    ]).plugins([.shipped("x")])
    #expect(PackRun(plugins: plugins).ids == [])
    #expect(PackRun(plugins: plugins).mistakes.contains { $0.contains("no rule pack") })
  }
}
