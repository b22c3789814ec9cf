import Foundation
import Testing
import ValidatorCore

@testable import RulePacks

/// Packs that include, replace and change the rules of others.
@Suite struct ExtendsTests {
  private static let base = """
    pack: base
    rules:
      - {id: a, message: m, required: lead, severity: error}
      - {id: b, message: m, required: deadline}
    """

  @Test func rulesOfAnExtendedPackKeepTheirIDs() {
    let run = PackRun(
      Self.base, "pack: office\nextends: first\nrules: [{id: c, message: m, required: owner}]")
    #expect(run.mistakes == [])
    #expect(run.ids == ["office/c", "base/a", "base/b"])
  }

  @Test func rulesOfAnExtendedPackAreLeftOutAndRegraded() {
    let run = PackRun(
      Self.base,
      "pack: office\nextends: [first]\ndisable: [b]\nseverities: {base/a: info}")
    #expect(run.ids == ["base/a"])
    #expect(
      run.run("plan: 要点\ntasks: [甲]").diagnostics.map(\.severity) == [.warning, .info].suffix(1))
  }

  @Test func aRuleThatNoExtendedPackHasIsToldWithTheNearestOne() {
    let run = PackRun(
      "pack: base\nrules: [{id: money, message: m, required: lead}]",
      "pack: office\nextends: first\ndisable: [mony]\nseverities: {base/x: info}")
    #expect(
      run.mistakes == [
        "4: no extended pack has a rule “base/x”",
        "3: no extended pack has a rule “mony” (did you mean “money”?)",
      ])
  }

  @Test func aPackThatDoesNotExistIsToldWithTheNearestOne() {
    #expect(
      PackRun("pack: office\nextends: frist\nrules: [{id: r, message: m, required: lead}]").mistakes
        == [
          "2: there is no pack “frist” (did you mean “first”?)"
        ])
  }

  @Test func packsThatExtendOneAnotherAreToldSo() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, other) in [("a", "./b.yml"), ("b", "a.yml")] {
      try "pack: \(name)\nextends: [\(other)]\nrules: [{id: r, message: m, required: lead}]"
        .write(to: folder.appendingPathComponent("\(name).yml"), atomically: true, encoding: .utf8)
    }
    let plugins = RulePackLibrary().plugins([.file(folder.appendingPathComponent("a.yml").path)])
    let run = PackRun(plugins: plugins)
    #expect(run.ids == ["a/r", "b/r"])
    #expect(
      run.mistakes.map { $0.prefix { $0 != "(" } } == [
        "2: the pack “a.yml” extends this one in turn "
      ])
  }

  @Test func aPackThatIsExtendedIsNotUsedTwice() {
    let shipped = [
      ShippedPack(name: "base", text: Self.base),
      ShippedPack(name: "office", text: "pack: office\nextends: base\ndisable: [a]"),
    ]
    let plugins = RulePackLibrary(shipped: shipped).plugins([.shipped("base"), .shipped("office")])
    #expect(PackRun(plugins: plugins).ids == ["base/b"])
    #expect(CheckCatalog(plugins).clashes == [])
  }

  @Test func aFileTakesThePlaceOfAShippedPackOfTheSameName() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(UUID().uuidString).yml")
    try "pack: base\nrules: [{id: own, message: m, required: lead}]"
      .write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let library = RulePackLibrary(shipped: [ShippedPack(name: "base", text: Self.base)])
    let plugins = library.plugins([.shipped("base"), .file(file.path)])
    #expect(PackRun(plugins: plugins).ids == ["base/own"])
  }

  @Test func aPackIsNamedAsAWholeOrByItsRules() throws {
    let run = PackRun(
      Self.base, "pack: office\nextends: first\nrules: [{id: c, message: m, required: owner}]")
    func reported(_ change: (inout LintSettings) -> Void) -> [String] {
      var settings = LintSettings()
      change(&settings)
      return run.run("plan: 要点\ntasks: [甲]", settings).diagnostics
        .map { "\($0.check) \($0.severity.name)" }
    }
    #expect(reported { $0.only = ["base"] } == ["base/a error", "base/b warning"])
    #expect(reported { $0.only = ["base/b"] } == ["base/b warning"])
    #expect(reported { $0.skip = ["base"] } == ["office/c warning"])
    #expect(
      reported { $0.severities = ["base": .info, "base/b": .error] } == [
        "base/a info", "base/b error", "office/c warning",
      ])
  }

  @Test func aRuleThatIsOffIsAskedForByName() {
    let run = PackRun("pack: p\nrules: [{id: r, message: m, required: lead, on: 否}]")
    let plan = "plan: 要点\ntasks: [甲]"
    #expect(run.findings(plan) == [])
    var settings = LintSettings()
    settings.enable = ["p"]
    #expect(run.run(plan, settings).diagnostics.map(\.check) == ["p/r"])
  }

  @Test func theSeverityDependsOnTheStage() {
    let run = PackRun(
      rule: "required: lead\nmessage: m\nseverity: {起草: 提示, review: warning, issued: error}")
    let found = ["draft", "comment", "review", "issued"].map { stage in
      run.run("plan: {title: 要点, stage: \(stage)}\ntasks: [甲]").diagnostics.map(\.severity.name)
    }
    #expect(found == [["info"], ["warning"], ["warning"], ["error"]])
  }
}
