import TestSupport
import Testing
import ValidatorCore

@testable import Checks

/// Texts cut at every place, and pieces of dates and numbers in any order.
@Suite struct HostileTextTests {
  private static let checks: [any Check.Type] = [
    StaleYear.self, DocumentNumberForm.self, VagueDeadline.self, ImpossibleDate.self,
    DeadlineBeforeIssue.self, DeadlineOutOfPeriod.self, MissingDeadline.self, DuplicateHeading.self,
    DanglingReference.self,
  ]

  private func run(_ text: String) -> Int {
    let quoted = "'\(text.replacing("'", with: "''"))'"
    let plan = """
      plan: {title: \(quoted), number: \(quoted), issued: 2026-03-24, period: 2026}
      sections:
        - title: \(quoted)
          tasks:
            - {title: \(quoted), content: \(quoted), implements: \(quoted), after: \(quoted)}
            - {title: 甲, deadline: \(quoted), targets: [\(quoted)]}
      """
    let input = LintInput(path: "a", content: .bytes(Array(plan.utf8)))
    let catalog = CheckCatalog([Plugin(name: "test", checks: Self.checks)])
    var settings = LintSettings()
    settings.enable = Set(Self.checks.map { $0.description.id })
    return Linter(catalog: catalog, settings: settings).run([input]).checkedFiles
  }

  private static let samples = [
    "2025年，實施校園改造12處，2025年12月底前建成，做好2025年高考。到2025年",
    "落实省教发[2025]第08号，清教办（２０２６）３號#t1，尽快完成选址，2月30日前、6月31日",
    "2025年是攻坚之年。2025年全县教育工作的总体要求是,In 2025 we will open by June 2025.",
    "一、打造高质量教育发展平台，打造高质量教育发展平台，（二）",
  ]

  @Test(arguments: samples)
  func aTextMayEndAnywhere(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    for count in 0...scalars.count {
      var head = String.UnicodeScalarView()
      head.append(contentsOf: scalars.prefix(count))
      var tail = String.UnicodeScalarView()
      tail.append(contentsOf: scalars.suffix(count))
      #expect(run(String(head)) == 1 && run(String(tail)) == 1)
    }
  }

  @Test(arguments: [
    ("清教发[2026]3号。", "document-number"), ("6月31日前完成。", "impossible-date"),
    ("尽快完成选址。", "vague-deadline"), ("致电13800000000。", "personal-data"),
    ("做好2025年高考组织。", "stale-year"), ("不低于或高于平均。", "inconsistent-target"),
    ("落实三项制度：例会制度、通报制度。", "count-mismatch"), ("一是抓学习；三是抓检查。", "numbering-sequence"),
  ])
  func aTextFullOfSlipsIsToldByTheFirstAndSaysHowManyAreLeft(_ slip: String, _ check: String) {
    let text = String(repeating: slip, count: 70)
    let diagnostics = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, content: '\(text)'}")
      .allDiagnostics().filter { $0.check == check }
    #expect(diagnostics.count == 50)
    #expect(diagnostics.count { $0.note != nil } == 1)
    #expect(diagnostics.compactMap(\.note).first?.text(in: .chinese) == "本段另有20处，未逐一列出")
  }

  @Test func wrongNumbersInManyTextsAreAllTold() {
    let tasks = (1...70).map { "  - {title: 甲\($0), content: 一是抓学习；三是抓检查。}\n" }.joined()
    let diagnostics = MarkedPlan("plan: 清溪县2026年要点\ntasks:\n" + tasks)
      .allDiagnostics().filter { $0.check == "numbering-sequence" }
    #expect(diagnostics.count == 70)
    #expect(diagnostics.allSatisfy { $0.note == nil })
  }

  @Test func manyPlaceholdersAndShiftedCharactersAreNotCutSilently() {
    func notes(_ slip: String, _ check: String, _ count: Int) -> [String] {
      let text = String(repeating: slip, count: count)
      return MarkedPlan("plan: 清溪县2026年要点\ntasks:\n  - {title: 甲, content: '\(text)'}")
        .allDiagnostics().filter { $0.check == check }.compactMap { $0.note?.text(in: .chinese) }
    }
    #expect(notes("xx所，", "unfilled-placeholder", 1100) == ["本段另有99处，未逐一列出"])
    #expect(notes("育(yù)，", "garbled-text", 2100) == ["本段另有100处，未逐一列出"])
    #expect(notes("育(yù)，", "garbled-text", 100) == [])
  }

  @Test func piecesInAnyOrderAreRead() {
    let pieces = [
      "2025", "年", "，", ",", "。", "底前", "到", "《", "》", "“", "月", "31", "日", "号", "〔", "]", "第", "0",
      "尽快", "完成",
      "做好", "高考", "发", "#", " ", "by ", "June ", "\u{3000}", "二〇二五", "的", "2月30日", "1", "、", "—",
    ]
    var state: UInt64 = 20_260_324
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      #expect(run(text) == 1, "\(text)")
    }
  }
}
