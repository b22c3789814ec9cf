import Testing

@testable import ValidatorCore

@Suite struct ExampleTesterTests {
  /// Reports every place of a word in a file, searched byte by byte.
  private struct WordCheck: PlanChecking {
    var word = "大力"
    var kind = "word"
    var shift = 0
    /// Loses what stands behind a CRLF, as a reader would that knows LF only.
    var knowsCRLF = true

    func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
      plan.source.withBytes(SourceSpan(0, Int.max)) { text in
        let word = Array(word.utf8)
        return (0..<text.count).compactMap { offset in
          guard word.indices.allSatisfy({ text[offset + $0] == word[$0] }) else { return nil }
          if !knowsCRLF, (0..<offset).contains(where: { text[$0] == 13 }) { return nil }
          let start = offset + shift
          return Finding(
            kind, Message("word", zh: "空话", en: "an empty word"),
            at: Place(SourceSpan(start, start + word.count)))
        }
      }
    }
  }

  private func run(_ check: WordCheck, _ examples: [CheckExample]) -> [ExampleResult] {
    let description = CheckDescription(
      id: "empty-word", title: LocalizedText(zh: "空话", en: "Empty words"),
      summary: LocalizedText(zh: "空话。", en: "Empty words."),
      rationale: LocalizedText(zh: "空话。", en: "Empty words."),
      kinds: [
        FindingKind("word", zh: "空话", en: "an empty word", severity: SeverityRule(.warning)),
        FindingKind("other", zh: "其他", en: "another", severity: SeverityRule(.warning)),
      ], examples: examples)
    return ExampleTester.run(RegisteredCheck(description, plan: { _ in check }))
  }

  private let bad = CheckExample.bad(
    "plan: 2026年教育工作要点\ntasks:\n  - title: ⟦大力⟧推进发展\n", kind: "word")
  private let good = CheckExample.good(
    "plan: 2026年教育工作要点\ntasks:\n  - title: 新建学校3所\n")

  private func differences(_ results: [ExampleResult]) -> [ExampleDifference] {
    results.flatMap(\.faults).compactMap { fault in
      if case .difference(let difference) = fault { difference } else { nil }
    }
  }

  @Test func examplesThatHoldPassInEveryVariant() {
    let results = run(WordCheck(), [bad, good, bad])
    #expect(results.map(\.hasPassed) == [true, true, true])
    #expect(results.map(\.number) == [1, 1, 2])
  }

  @Test func aMissAndAFalseAlarmAreShownWhereTheyStand() throws {
    let missed = try #require(differences(run(WordCheck(word: "空转"), [bad])).first)
    #expect(missed.variant == .asWritten && missed.expected.marked == bad.marked)
    #expect(missed.found.marked == bad.text && missed.strangeKinds == [])
    let alarm = try #require(differences(run(WordCheck(word: "新建"), [good])).first)
    #expect(alarm.found.marked == good.text.replacing("新建", with: "⟦新建⟧"))
    #expect(alarm.strangeKinds == ["word"] && alarm.expectedKind == nil)
  }

  @Test func aPlaceThatIsOffByAByteIsAFault() {
    let found = differences(run(WordCheck(shift: 3), [bad])).map(\.found.marked)
    #expect(found == [bad.text.replacing("大力推", with: "大⟦力推⟧")])
  }

  @Test func anotherKindAndOneThatIsNotDescribedAreFaults() {
    #expect(differences(run(WordCheck(kind: "other"), [bad])).map(\.strangeKinds) == [["other"]])
    let undescribed = CheckExample.bad(bad.marked, kind: "none")
    let found = differences(run(WordCheck(kind: "none"), [undescribed]))
    #expect(found.map(\.strangeKinds) == [["none"]])
  }

  @Test func aCheckThatKnowsOneLineEndOnlyIsFoundOut() {
    let found = differences(run(WordCheck(knowsCRLF: false), [bad]))
    #expect(found.map(\.variant) == [.crlf])
  }

  @Test func aCheckThatKnowsOneScriptOnlyIsFoundOut() {
    let example = CheckExample.bad(
      "plan: 2026年教育工作要点\ntasks:\n  - title: 持续⟦推进⟧课程改革\n", kind: "word")
    let found = differences(run(WordCheck(word: "推进"), [example]))
    #expect(found.map(\.variant) == [.traditional])
    #expect(found.first?.expected.marked.contains("持續⟦推進⟧課程改革") == true)
  }

  @Test func anExampleThatIsInTraditionalCharactersIsNotRewritten() {
    let example = CheckExample.bad(
      "plan: 2026年教育工作要點\ntasks:\n  - title: 持續⟦推進⟧课程改革\n", kind: "word")
    #expect(differences(run(WordCheck(word: "推進"), [example])) == [])
  }

  @Test func aBadExampleWithoutMarksTestsNothing() {
    let example = CheckExample.bad(good.text, kind: "word")
    #expect(run(WordCheck(), [example]).first?.faults == [.noMark])
  }

  @Test func anExampleThatIsNoPlanIsAFault() {
    let example = CheckExample.good("plan: 2026年要点\ntasks:\n  - titel: 新建学校\n")
    let kinds = differences(run(WordCheck(), [example])).map(\.strangeKinds)
    #expect(kinds == [["plan-schema/unknown-key"]])
  }
}
