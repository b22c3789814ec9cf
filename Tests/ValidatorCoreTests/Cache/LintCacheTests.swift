import Dispatch
import Synchronization
import TestSupport
import Testing

@testable import ValidatorCore

/// A run takes from the cache what cannot have changed, and nothing else.
@Suite struct LintCacheTests {
  /// Finds titles with 错, and titles that two plans share; the plans that it was asked about are counted.
  private final class Counted: PlanChecking, CorpusChecking {
    struct Facts: Sendable, Codable {
      struct Title: Sendable, Codable {
        let text: String
        let place: Place
      }

      let titles: [Title]
      let plan: RememberedPlan
      /// What a cache cannot keep, for a check that remembers such a thing.
      var table: [String: Int]?
    }

    struct Counts: Equatable {
      var checked = 0
      var collected = 0
      var joined = 0
    }

    static let description = CheckDescription(
      id: "counted", title: LocalizedText("Counted"), summary: LocalizedText("Counted"),
      rationale: LocalizedText("Counted"),
      kinds: [
        FindingKind("wrong", zh: "错", en: "wrong", severity: SeverityRule(.error)),
        FindingKind("shared", zh: "同", en: "shared", severity: SeverityRule(.warning)),
      ],
      options: [AnyCheckOption(CheckOption("word", default: "错", zh: "词", en: "the word"))])

    let counts = Mutex(Counts())

    func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
      counts.withLock { $0.checked += 1 }
      return plan.tasks.compactMap { task in
        guard let title = task.title, title.string.contains("错") else { return nil }
        return Finding(
          "wrong", Message("wrong", zh: "错", en: "wrong"), at: title.place, task: task.index)
      }
    }

    private let remembersTables: Bool

    init(remembersTables: Bool) {
      self.remembersTables = remembersTables
    }

    func collect(_ plan: Plan, in context: CheckContext) -> Facts {
      counts.withLock { $0.collected += 1 }
      return Facts(
        titles: plan.tasks.compactMap(\.title).map { .init(text: $0.string, place: $0.place) },
        plan: RememberedPlan(plan), table: remembersTables ? ["a": 1] : nil)
    }

    func check(_ corpus: [CorpusPlan<Facts>], in context: CheckContext) -> [CorpusFinding] {
      counts.withLock { $0.joined += 1 }
      var first: [String: (Int, Place)] = [:]
      return corpus.flatMap { plan in
        plan.facts.titles.enumerated().compactMap { task, title -> CorpusFinding? in
          guard let (other, place) = first[title.text] else {
            first[title.text] = (plan.plan, title.place)
            return nil
          }
          let header = plan.facts.plan.plan?.header.title?.string ?? "–"
          let related = RelatedPlace(place, Message("first", zh: "首次", en: "first"), plan: other)
          return CorpusFinding(
            plan: plan.plan,
            Finding(
              "shared", Message("shared", zh: "\(header)", en: "shared"), at: title.place,
              task: task,
              related: [related]))
        }
      }
    }
  }

  private let tree: TemporaryTree

  init() throws {
    tree = try TemporaryTree()
  }

  /// What a run over `plans`, by path, does and says.
  private func run(
    _ plans: [(String, String)] = [("a", "错"), ("b", "甲"), ("c", "甲"), ("d", "乙"), ("e", "丙")],
    version: String = "1", origin: Plugin.Origin = .swift, sources: [String] = [],
    failures: [PluginFailure] = [], context: Set<String> = [], isCached: Bool = true,
    remembersTables: Bool = false,
    change: (inout LintSettings) -> Void = { _ in }
  ) throws -> (counts: Counted.Counts, said: [String], result: LintResult) {
    let check = Counted(remembersTables: remembersTables)
    var settings = LintSettings()
    change(&settings)
    let plugin = Plugin(
      name: "test", origin: origin,
      checks: [
        RegisteredCheck(Counted.description, plan: { _ in check }),
        RegisteredCheck(
          CheckDescription(
            id: "joined", title: LocalizedText("Joined"), summary: LocalizedText("Joined"),
            rationale: LocalizedText("Joined"), kinds: Counted.description.kinds),
          corpus: { _ in check }),
      ], sources: sources.map { SourceText(path: "pack", text: $0) }, failures: { failures })
    let inputs = plans.map { path, title in
      LintInput(
        path: path, content: .bytes(Array("plan: 计划\ntasks:\n  - title: \(title)\n".utf8)),
        isContext: context.contains(path))
    }
    let cache =
      isCached
      ? try LintCache(folder: BytePath(tree("cache")), version: version, executable: nil) : nil
    let result = Linter(catalog: CheckCatalog([plugin]), settings: settings)
      .run(inputs, cache: cache)
    #expect(cache?.problem == nil)
    return (check.counts.withLock { $0 }, said(result), result)
  }

  private func said(_ result: LintResult) -> [String] {
    result.diagnostics.map { diagnostic in
      let places = diagnostic.places.map { file, place in
        let file = result.files[file]
        return "\(file.source.path)\(file.pointer(to: place) ?? "")@\(place.span)"
      }
      return "\(diagnostic.check)/\(diagnostic.kind) \(diagnostic.severity) \(places) "
        + diagnostic.fingerprint + diagnostic.message.text(in: .chinese)
        + " \(diagnostic.citation?.title ?? "") \(diagnostic.task ?? "")"
    }
  }

  private typealias Counts = Counted.Counts
  private let all = Counts(checked: 5, collected: 5, joined: 1)
  private let none = Counts()

  @Test func aSecondRunAsksNoCheckAndSaysTheSame() throws {
    let plain = try run(isCached: false)
    let first = try run()
    let second = try run()
    #expect(plain.said.count == 2)
    #expect(first.counts == all)
    #expect(second.counts == none)
    #expect(first.said == plain.said)
    #expect(second.said == plain.said)
  }

  @Test func onlyTheChangedPlanIsCheckedAgain() throws {
    _ = try run()
    let plans = [("a", "错"), ("b", "甲"), ("c", "甲"), ("d", "又错"), ("e", "丙")]
    let changed = try run(plans)
    #expect(changed.counts == Counts(checked: 1, collected: 1, joined: 1))
    #expect(changed.said.contains { $0.contains("计划") })
    #expect(changed.said == (try run(plans, isCached: false)).said)
    #expect(try run(plans).counts == none)
    #expect(try run().counts == none)
  }

  @Test func anotherPathOrderOrRoleIsAnotherRun() throws {
    _ = try run()
    let moved = [("b", "甲"), ("a", "错"), ("c", "甲"), ("d", "乙"), ("e", "丙")]
    let reordered = try run(moved)
    #expect(reordered.counts == Counts(checked: 0, collected: 0, joined: 1))
    #expect(reordered.said == (try run(moved, isCached: false)).said)
    let renamed = try run([("x", "错"), ("b", "甲"), ("c", "甲"), ("d", "乙"), ("e", "丙")])
    #expect(renamed.counts.checked == 1)
    #expect(renamed.said.contains { $0.contains("x/tasks/0/title") })
    let context = try run(context: ["c"])
    #expect(context.said == (try run(context: ["c"], isCached: false)).said)
    #expect(context.said.count == 1)
  }

  @Test func anotherProgramOrPackIsAnotherCache() throws {
    _ = try run()
    #expect(try run(version: "2").counts == all)
    #expect(try run(sources: ["a"]).counts == all)
    #expect(try run(sources: ["b"]).counts == all)
    #expect(try run(sources: ["a"]).counts == none)
    #expect(try run(version: "2").counts == none)
  }

  private static let changes: [(String, @Sendable (inout LintSettings) -> Void)] = [
    ("only", { $0.only = ["counted", "joined"] }), ("enable", { $0.enable = ["counted"] }),
    ("skip", { $0.skip = ["counted/shared"] }), ("states", { $0.states = ["counted": true] }),
    ("enablesAll", { $0.enablesAll = true }),
    ("severities", { $0.severities = ["counted": .info] }),
    ("options", { $0.options = ["counted": ["word": "误"]] }),
    ("units", { $0.units = UnitDirectory([.init(name: "教育局", aliases: [], parent: nil)]) }),
    (
      "words",
      { settings in
        var lists = OwnWords.Lists()
        lists.same = [["甲", "乙"]]
        settings.words = OwnWords(lists)
      }
    ),
    ("requiresReasons", { $0.requiresReasons = true }), ("aliases", { $0.aliases = ["a": "b"] }),
  ]

  @Test func settingsThatDifferShareNothing() throws {
    _ = try run()
    for (name, change) in Self.changes {
      #expect(try run(change: change).counts == all, "\(name)")
      #expect(try run(change: change).counts == none, "\(name)")
    }
    let known = Set(Self.changes.map(\.0) + ["measuresCosts"])
    let properties = Mirror(reflecting: LintSettings()).children.compactMap(\.label)
    #expect(Set(properties) == known, "a new setting belongs into LintSettings+Cache")
    #expect(Mirror(reflecting: CheckContext()).children.compactMap(\.label) == ["units", "words"])
  }

  @Test func theUnitsOfADirectoryCountOneByOne() throws {
    let directories: [[UnitDirectory.Unit]] = [
      [], [.init(name: "甲", aliases: [], parent: nil)],
      [.init(name: "乙", aliases: [], parent: nil)],
      [.init(name: "甲", aliases: ["乙"], parent: nil)],
      [.init(name: "甲", aliases: ["丙"], parent: nil)],
      [.init(name: "甲", aliases: ["乙"], parent: "丙")],
    ]
    for units in directories {
      #expect(try run { $0.units = UnitDirectory(units) }.counts == all)
    }
  }

  @Test func whatCannotBeKeptIsRememberedAnew() throws {
    let first = try run(remembersTables: true)
    #expect(try run(remembersTables: true).counts == none)
    let plans = [("a", "错"), ("b", "甲"), ("c", "甲"), ("d", "乙"), ("e", "丁")]
    let changed = try run(plans, remembersTables: true)
    #expect(changed.counts == Counts(checked: 1, collected: 5, joined: 1))
    #expect(changed.said == first.said)
  }

  @Test func whatChecksCostIsMeasuredAnew() throws {
    _ = try run()
    let measured = try run { $0.measuresCosts = true }
    #expect(measured.counts == all)
    #expect(measured.result.costs.contains { $0.part == .check("counted") })
  }

  @Test func aProcessIsAskedEachTime() throws {
    _ = try run(origin: .process("x"))
    let again = try run(origin: .process("x"))
    #expect(again.counts == Counts(checked: 0, collected: 5, joined: 1))
    #expect(again.said == (try run(isCached: false)).said)
  }

  @Test func nothingIsKeptOfARunInWhichACheckFailed() throws {
    let failure = PluginFailure(plugin: "test", message: LocalizedText("slow"))
    _ = try run(failures: [failure])
    #expect(try run().counts == all)
  }

  @Test func entriesThatAreCutOffOrExchangedAreFoundAnew() throws {
    let plain = try run(isCached: false)
    _ = try run()
    let entries = try tree.files(under: "cache/entries")
    #expect(entries.count == 11)
    var again = 0
    let contents = try entries.map { try FileReader.read(BytePath(tree($0))).get() }
    for (index, name) in entries.enumerated() {
      let content = contents[index]
      let others = [
        [], Array(content.prefix(content.count / 2)), contents[(index + 1) % contents.count],
        content + [0], Array(repeating: 0xFF, count: 100_000),
      ]
      for other in others {
        try tree.write(name, other)
        let result = try run()
        #expect(result.said == plain.said)
        if result.counts != none { again += 1 }
        #expect(try run().counts == none)
        try tree.write(name, content)
      }
    }
    // What was found in five plans, and by comparing them; what is remembered of plans is not needed.
    #expect(again == 6 * 5)
  }

  @Test func whatWasRememberedAndIsDamagedIsRememberedAnew() throws {
    _ = try run()
    let entries = try tree.files(under: "cache/entries")
    let contents = try entries.map { try FileReader.read(BytePath(tree($0))).get() }
    let plans = [("a", "错"), ("b", "甲"), ("c", "甲"), ("d", "乙"), ("e", "丁")]
    let plain = try run(plans, isCached: false)
    var collected = 0
    for (name, content) in zip(entries, contents) {
      let before = Set(try tree.files(under: "cache/entries"))
      try tree.write(name, Array(content.dropLast()))
      let changed = try run(plans)
      #expect(changed.said == plain.said)
      collected += changed.counts.collected - 1
      for new in Set(try tree.files(under: "cache/entries")).subtracting(before) {
        try tree.remove(new)
      }
      try tree.write(name, content)
    }
    // Of four plans that did not change, what was found and what was remembered is lost in turn.
    #expect(collected == 8)
  }

  @Test func manyRunsAtOnceSayTheSame() throws {
    let plain = try run(isCached: false).said
    let said = Mutex<[[String]?]>([])
    DispatchQueue.concurrentPerform(iterations: 20) { _ in
      let result = try? run().said
      said.withLock { $0.append(result) }
    }
    #expect(said.withLock { $0 } == Array(repeating: plain, count: 20))
    #expect(try run().counts == none)
  }
}
