import Testing

@testable import ValidatorCore

@Suite struct LinterTests {
  /// Finds tasks whose title holds 错, and titles that two plans share.
  private struct Sample: PlanCheck, CorpusCheck {
    static let description = CheckDescription(
      id: "sample", title: LocalizedText(zh: "例", en: "Sample"),
      summary: LocalizedText(zh: "例", en: "Sample"),
      rationale: LocalizedText(zh: "例", en: "Sample"),
      kinds: [
        FindingKind(
          "wrong", zh: "错", en: "wrong", severity: SeverityRule(.error, draft: .info),
          planWide: { Message("all", zh: "\($0)/\($1)", en: "\($0) of \($1)") }),
        FindingKind("shared", zh: "同", en: "shared", severity: SeverityRule(.warning)),
        FindingKind(
          "short", zh: "短", en: "short", severity: SeverityRule(.info), isOnByDefault: false),
      ])

    init(options: CheckOptions) {}

    func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
      plan.tasks.compactMap { task in
        guard let title = task.title else { return nil }
        if title.string == "短" {
          return Finding("short", Message("short", zh: "短", en: "short"), at: title.place)
        }
        guard title.string.contains("错") else { return nil }
        return Finding(
          "wrong", Message("wrong", zh: "\(plan.citation(of: task.index))有错", en: "wrong"),
          at: title.place, task: task.index)
      }
    }

    func collect(_ plan: Plan, in context: CheckContext) -> [PlanText] {
      plan.tasks.compactMap(\.title)
    }

    func check(_ corpus: [CorpusPlan<[PlanText]>], in context: CheckContext) -> [CorpusFinding] {
      var first: [String: (plan: Int, task: Int, place: Place)] = [:]
      var findings: [CorpusFinding] = []
      for plan in corpus {
        for (task, title) in plan.facts.enumerated() {
          guard let earlier = first[title.string] else {
            first[title.string] = (plan.plan, task, title.place)
            continue
          }
          let related = RelatedPlace(
            earlier.place, Message("first", zh: "首次", en: "first"), task: earlier.task,
            plan: earlier.plan)
          findings.append(
            CorpusFinding(
              plan: plan.plan,
              Finding(
                "shared", Message("shared", zh: "同", en: "shared"), at: title.place, task: task,
                related: [related])))
        }
      }
      return findings
    }
  }

  private func run(
    _ texts: [String], context: Set<Int> = [], change: (inout LintSettings) -> Void = { _ in }
  ) -> LintResult {
    var settings = LintSettings()
    change(&settings)
    let inputs = texts.enumerated().map { index, text in
      LintInput(
        path: "\(index).plan.yaml", content: .bytes(Array(text.utf8)),
        isContext: context.contains(index))
    }
    return Linter(
      catalog: CheckCatalog([Plugin(name: "test", checks: [Sample.self])]), settings: settings
    ).run(inputs)
  }

  private func said(_ result: LintResult) -> [String] {
    result.diagnostics.map {
      "\($0.file) \($0.check)/\($0.kind) \($0.severity.name) \($0.task ?? "–") \($0.message.text(in: .chinese))"
    }
  }

  @Test func planAndCorpusChecksReportInTheOrderOfFilesAndPlaces() {
    let result = run(["plan: x\ntasks: [甲, 有错, 乙]\n", "plan: y\ntasks: [{id: t9, title: 甲}]\n"])
    #expect(
      said(result) == ["0 sample/wrong error #2 第2项“有错”有错", "1 sample/shared warning t9 同"])
    #expect(result.diagnostics[1].related.map { "\($0.file) \($0.task ?? "")" } == ["0 #1"])
  }

  @Test func theResultIsTheSameOnEveryRun() {
    let texts = (0..<60).map {
      "plan: 第\($0)份\ntasks: [甲\($0 % 7), 有错, 乙, {deadlin: 1, title: 丙\($0 % 11)}]\n"
    }
    let first = run(texts)
    for _ in 0..<5 {
      let again = run(texts)
      #expect(said(again) == said(first))
      #expect(again.diagnostics.map(\.fingerprint) == first.diagnostics.map(\.fingerprint))
    }
  }

  @Test func whatIsWrongWithNearlyEveryTaskIsSaidOnceOnThePlan() {
    let result = run(["plan: x\ntasks: [错一, 错二, 错三, 错四, 乙]\n"])
    #expect(said(result) == ["0 sample/wrong error – 4/5"])
    #expect(result.diagnostics[0].related.map(\.task) == ["#1", "#2", "#3", "#4"])
    #expect(said(run(["plan: x\ntasks: [错一, 错二, 错三, 乙, 丙]\n"])).count == 3)
  }

  @Test func severitiesFollowTheStageAndWhatTheUserSays() {
    let text = "plan: {title: x, stage: draft}\ntasks: [有错, 甲]\n"
    #expect(run([text]).diagnostics.map(\.severity) == [.info])
    #expect(
      run([text]) { $0.severities["sample"] = .warning }.diagnostics.map(\.severity) == [.warning])
    #expect(
      run([text]) { settings in
        settings.severities = ["sample": .warning, "sample/wrong": .error]
      }.diagnostics.map(\.severity) == [.error])
  }

  @Test func onlyAndSkipTakeChecksAndKindsAndLeaveTheLoaderAlone() {
    let texts = ["plan: x\ntasks: [有错, 甲, {title: 甲, deadlin: 1}]\n"]
    func kinds(_ change: (inout LintSettings) -> Void) -> [String] {
      run(texts, change: change).diagnostics.map(\.kind)
    }
    #expect(kinds { _ in } == ["wrong", "shared", "unknown-key"])
    #expect(kinds { $0.only = ["sample/shared"] } == ["shared", "unknown-key"])
    #expect(kinds { $0.skip = ["sample/shared"] } == ["wrong", "unknown-key"])
    #expect(kinds { $0.skip = ["sample", "plan-schema"] } == [])
  }

  @Test func whatIsOffByDefaultIsReportedWhenItIsAskedFor() {
    let texts = ["plan: x\ntasks: [短, 有错, 甲]\n"]
    func kinds(_ change: (inout LintSettings) -> Void) -> [String] {
      run(texts, change: change).diagnostics.map(\.kind)
    }
    #expect(kinds { _ in } == ["wrong"])
    #expect(kinds { $0.enable = ["sample/short"] } == ["short", "wrong"])
    #expect(kinds { $0.enable = ["sample"] } == ["short", "wrong"])
    #expect(kinds { $0.only = ["sample/short"] } == ["short"])
    #expect(kinds { $0.only = ["sample"] } == ["short", "wrong"])
    #expect(
      kinds { ($0.only, $0.enable) = (["sample/wrong"], ["sample/short"]) } == ["short", "wrong"])
    #expect(kinds { ($0.enable, $0.skip) = (["sample"], ["sample/short"]) } == ["wrong"])
  }

  @Test func plansToCompareWithAreSeenAndNotReported() {
    let texts = ["plan: x\ntasks: [甲, 有错]\n", "plan: y\ntasks: [甲, 也有错]\n"]
    let result = run(texts, context: [0])
    #expect(
      said(result) == ["1 sample/shared warning #1 同", "1 sample/wrong error #2 第2项“也有错”有错"])
    #expect(result.checkedFiles == 1)
    #expect(result.diagnostics.allSatisfy { $0.file == 1 })
  }

  @Test func fingerprintsSurviveMovingAndRewordingOfOtherTasks() {
    let before = run(["plan: x\ntasks: [甲, {id: t1, title: 有错}]\n"]).diagnostics[0]
    let after = run(["# 注释\nplan: x\ntasks: [新增, 乙, {id: t1, title: 有错}]\n"]).diagnostics[0]
    #expect(before.fingerprint == after.fingerprint)
    let other = run(["plan: x\ntasks: [甲, {id: t2, title: 有错}]\n"]).diagnostics[0]
    #expect(before.fingerprint != other.fingerprint)
  }

  @Test func whatConcernsTheWholePlanStaysTheSameFindingWhenATaskIsAdded() {
    func found(_ tasks: String) -> [String] {
      run(["plan: x\ntasks: [\(tasks)]\n"]).diagnostics.filter { $0.task == nil }
        .map(\.fingerprint)
    }
    let all = found("有错, 也有错, 还有错, 又有错")
    #expect(all.count == 1)
    #expect(found("有错, 也有错, 还有错, 又有错, 再有错") == all)
    #expect(found("有错, 也有错, 还有错, 又有错, 甲") == all)
    let other = run(["plan: x\ntasks: [有错, 甲, 乙]\n"]).diagnostics
    #expect(other.count == 1 && other.map(\.fingerprint) != all)
  }

  @Test func everyDocumentOfAFileIsAPlan() {
    let result = run(["plan: x\ntasks: [有错, 乙]\n---\nplan: y\ntasks: [甲, 也有错]\n"])
    #expect(result.diagnostics.map(\.document) == [0, 1])
  }

  @Test func aFindingAboutAPlanIsTheSameWhicheverTasksItIsAbout() {
    func fingerprint(_ tasks: String) -> String {
      run(["plan: x\ntasks: [\(tasks)]\n"]).diagnostics[0].fingerprint
    }
    let before = fingerprint("错一, 错二, 错三, 错四, 乙")
    #expect(fingerprint("错一, 错二, 错三, 错四, 错五") == before)
    #expect(fingerprint("错一, 错二, 错三, 错四, 错五, 乙") == before)
    #expect(fingerprint("错一, 乙, 丙") != before)
  }

  @Test func equalFindingsOfAFileHaveFingerprintsOfTheirOwn() {
    let text =
      "plan: x\ntasks: [有错, 有错, 甲]\n---\nplan: y\ntasks: [错, 错]\n---\nplan: z\ntasks: [错, 错]\n"
    let result = run([text]) { $0.skip = ["sample/shared"] }
    #expect(said(result).count == 4)
    #expect(Set(result.diagnostics.map(\.fingerprint)).count == 4)
    let single = run(["plan: x\ntasks: [有错, 甲]\n"]).diagnostics[0]
    #expect(result.diagnostics[0].fingerprint == single.fingerprint)
  }

  @Test func whatIsAllowedLeavesTheFindingAboutThePlan() {
    let comment = "# plan-lint: allow sample -- 已批准"
    let text = """
      plan: x
      tasks:
        - 错一 \(comment)
        - 错二
        - 错三
        - 错四
        - 错五

      """
    let one = run([text])
    #expect(said(one) == ["0 sample/wrong error – 4/5"])
    #expect(one.diagnostics[0].related.map(\.task) == ["#2", "#3", "#4", "#5"])
    #expect(one.suppressed.map(\.diagnostic.task) == ["#1"])
    #expect(one.suppressed.map(\.reason) == ["已批准"])
    let two = run([text.replacing("错二", with: "错二 \(comment)")])
    #expect(two.diagnostics.map(\.task) == ["#3", "#4", "#5"])
    #expect(two.suppressed.map(\.diagnostic.task) == ["#1", "#2"])
  }
}
