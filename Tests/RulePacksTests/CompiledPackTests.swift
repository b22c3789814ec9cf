import Testing
import ValidatorCore

@testable import RulePacks

/// Shipped packs that are read only when a plan may hold a wrong wording.
@Suite struct CompiledPackTests {
  @Test(arguments: CompiledPack.all.map(\.name)) func knowWhatThePacksSay(_ name: String) throws {
    let rules = RulePackLibrary().rules(of: .shipped(name))
    let pack = try #require(CompiledPack.all.first { $0.name == name })
    let source = try #require(PackCompiler.pack(name, rules))
    #expect(source.contains("\"\(pack.grams)\""), "run scripts/generate")
    #expect(pack.descriptions.map(\.id) == rules.map(\.id))
    for (known, rule) in zip(pack.descriptions, rules) {
      #expect(known.title == rule.title && known.summary == rule.summary)
      #expect(known.rationale == rule.rationale)
      #expect(known.examples.map(\.marked) == rule.examples.map(\.marked))
      #expect(known.kinds.map(\.severity) == [rule.severity])
    }
  }

  /// No wrong wording may slip through the filter.
  @Test(arguments: CompiledPack.all.map(\.name))
  func findEveryWrongWordingThatThePackFinds(_ name: String) throws {
    let pack = try #require(CompiledPack.all.first { $0.name == name })
    let filter = GramFilter(pack.grams)
    for wrong in RulePackLibrary().rules(of: .shipped(name)).flatMap(\.terms).flatMap(\.wrong) {
      let plan = "plan: 要点\ntasks:\n  - {title: \"一，\(wrong.replacing("\"", with: "\\\""))。\"}"
      let loaded = PlanLoader().load(path: "", contents: Array(plan.utf8))
      #expect(loaded.plans.allSatisfy { filter.mayHold($0) }, "\(wrong)")
    }
  }

  @Test func sayTheSameAsThePackItself() {
    let plan = "plan: 要点\ntasks: [学习党的第二十届全国代表大会精神, 學習黨的第二十屆全國代表大會精神, 清洁校园]"
    let names = ["official-wording"]
    let quick = PackRun(plugins: RulePackLibrary().plugins(names.map { .shipped($0) }))
    let slow = PackRun(
      plugins: RulePackLibrary(shipped: ShippedPacks.all).plugins(names.map { .shipped($0) }))
    #expect(quick.findings(plan) == slow.findings(plan))
    #expect(quick.findings(plan).count == 2)
    #expect(quick.findings("plan: 要点\ntasks: [清洁校园]") == [])
  }

  @Test func areReadWithPacksThatHaveWordingsOfTheirOwn() {
    let own = ShippedPack(
      name: "own",
      text: "pack: own\nrules: [{id: r, message: own, terms: [{right: 好, wrong: 第二十届全国}]}]")
    let library = RulePackLibrary(shipped: ShippedPacks.all + [own], compiled: CompiledPack.all)
    let run = PackRun(plugins: library.plugins([.shipped("official-wording"), .shipped("own")]))
    // The longer wording begins further to the left.
    #expect(run.findings("plan: 要点\ntasks: [党的第二十届全国代表大会, 第二十届全国]").count == 2)
  }
}
