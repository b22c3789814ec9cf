import Reporters
import TestSupport
import Testing
import ValidatorCore

@Suite struct ExampleReportTests {
  /// Reports the title of every task.
  private struct TitleCheck: PlanChecking {
    func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
      plan.tasks.compactMap(\.title).map {
        Finding("title", Message("title", zh: "有标题", en: "a title"), at: $0.place)
      }
    }
  }

  private func report(_ language: Language, _ examples: [CheckExample]) -> String {
    let text = LocalizedText(zh: "标题", en: "Title")
    let description = CheckDescription(
      id: "title", title: text, summary: text, rationale: text,
      kinds: [FindingKind("title", zh: "标题", en: "title", severity: SeverityRule(.info))],
      examples: examples)
    let results = ExampleTester.run(RegisteredCheck(description, plan: { _ in TitleCheck() }))
    return ExampleReport(language: language, style: .plain).text(description, results)
  }

  private let bad = CheckExample.bad("plan: 要点\ntasks: [{title: ⟦甲⟧}]", kind: "title")
  private let missed = CheckExample.bad(
    "plan: 要点\ntasks:\n  - title: 甲\n    content: ⟦乙⟧", kind: "title")
  private let alarm = CheckExample.good("plan: 要点\ntasks: [{title: 甲}]")
  private let unmarked = CheckExample.bad("plan: 要点\ntasks: []", kind: "title")

  @Test func aCheckWhoseExamplesHoldIsOneLine() {
    #expect(report(.chinese, [bad, bad]) == "✓ title  2个例子\n")
    #expect(report(.english, [bad]) == "✓ title  1 example\n")
    #expect(report(.chinese, []) == "– title  没有例子\n")
  }

  @Test func whatDiffersIsShownLineByLine() {
    #expect(
      report(.chinese, [bad, missed]) == """
        ✗ title  2个例子，1个不符
            反例2（原样）
              3 -   - title: 甲
              3 +   - title: ⟦甲⟧
              4 -     content: ⟦乙⟧
              4 +     content: 乙

        """)
  }

  @Test func aFalseAlarmNamesItsKind() {
    #expect(
      report(.english, [alarm]) == """
        ✗ title  1 example, 1 failed
            good example 1 (as written)
              2 - tasks: [{title: 甲}]
              2 + tasks: [{title: ⟦甲⟧}]
              kind: “title” reported, nothing expected

        """)
  }

  @Test func aBadExampleWithoutMarksIsToldSo() {
    #expect(report(.chinese, [unmarked]).contains("反例1没有⟦…⟧标记，无从核对"))
  }

  @Test func whatATerminalWouldObeyIsShown() {
    let example = CheckExample.good("plan: 要点\ntasks: [{title: 甲}] # \u{1B}[31m")
    let text = report(.english, [example])
    #expect(text.contains("␛[31m") && !text.contains("\u{1B}"))
  }

  @Test func theSummaryIsTheSameInEveryLanguage() {
    #expect(ExampleReport.summary(examples: 1, failed: 0) == "1 examples, 0 failed\n")
  }
}
