import TestSupport
import Testing
import ValidatorCore

@testable import RulePacks

/// Wordings, right and wrong.
@Suite struct TermTests {
  private func found(_ terms: String, _ text: String) -> [String] {
    let run = PackRun(rule: "terms:\n\(terms)\nmessage: '{right}'")
    #expect(run.mistakes == [])
    return run.findings("plan: 要点\ntasks:\n  - title: 甲\n    content: \(text)")
  }

  @Test func theLongestOfTheLeftmostCounts() {
    #expect(
      found(
        "  - {right: 甲乙丙丁, wrong: [甲乙, 甲乙丙, 乙丙戊]}\n  - {right: 己, wrong: 丙戊}", "做甲乙丙戊和甲乙")
        == ["甲乙丙: 甲乙丙丁", "甲乙: 甲乙丙丁"])
  }

  @Test func nothingIsWrongInsideOfALongerRightWording() {
    let terms = "  - {right: 四个意识教育, wrong: 意识教育}\n  - {right: 国家安全意识, wrong: 安全意识}"
    #expect(found(terms, "开展四个意识教育和国家安全意识宣传") == [])
    #expect(found(terms, "开展意识教育") == ["意识教育: 四个意识教育"])
  }

  @Test func aWordingIsNoneInsideOfWhatIsExcepted() {
    let terms = "  - {right: 国务院办公厅, wrong: 国办厅, unless: [某国办厅室]}"
    #expect(found(terms, "报某国办厅室，抄国办厅") == ["国办厅: 国务院办公厅"])
  }

  @Test func scriptAndWidthMakeNoDifference() {
    let terms = "  - {right: 二十届三中全会, wrong: [二十届3中全会, 二十屆三中全回]}"
    #expect(
      found(terms, "二十屆３中全會，二十届三中全回") == ["二十屆３中全會: 二十屆三中全會", "二十届三中全回: 二十屆三中全會"])
  }

  @Test func anExactWordingIsLeftAloneInOtherForms() {
    let terms = "  - {right: “十五五”规划, wrong: '\"十五五\"规划', exact: true}"
    #expect(found(terms, "编制\"十五五\"规划和“十五五”规划") == ["\"十五五\"规划: “十五五”规划"])
  }

  @Test func titlesAreLookedIntoUnlessTheTermSaysOtherwise() {
    let text = "落实《教育强囯纲要》，建设教育强囯"
    #expect(found("  - {right: 教育强国, wrong: 教育强囯, exact: 是}", text).count == 2)
    #expect(
      found("  - {right: 教育强国, wrong: 教育强囯, in-titles: false, exact: 是}", text) == [
        "教育强囯: 教育强国"
      ])
  }

  @Test func aWordInLettersIsNoPartOfAnother() {
    #expect(found("  - {right: AI, wrong: IA}", "建设IA平台和IATA站点，见via、ia") == ["IA: AI", "ia: AI"])
  }

  @Test func aFixReplacesTheWordingWhereItStandsAsWritten() throws {
    let run = PackRun(rule: "fix: safe\nterms: [{right: 四个意识, wrong: 四种意识}]")
    let diagnostics = run.run("plan: 要点\ntasks:\n  - 增强四种意识😀四種意識").diagnostics
    #expect(diagnostics.map(\.fixes.count) == [1, 0])
    let fix = try #require(diagnostics.first?.fixes.first)
    #expect(fix.isSafe)
    #expect(fix.edits.map(\.text) == ["四个意识"])
    #expect(fix.edits.map(\.span) == [diagnostics[0].place.span])
  }

  @Test func aRuleAboutOtherTextsShadowsNothing() {
    let run = PackRun(
      """
      pack: p
      rules:
        - {id: long, message: long, where: {field: title}, terms: [{right: 甲, wrong: 四种意识教育}]}
        - {id: short, message: short, terms: [{right: 乙, wrong: 四种意识}]}
      """)
    #expect(
      run.findings("plan: 要点\ntasks:\n  - title: 四种意识教育\n    content: 四种意识教育") == [
        "四种意识教育: long", "四种意识: short",
      ])
  }

  @Test func placesAreRightBehindDroppedAndMultiByteCharacters() {
    #expect(
      found("  - {right: 乙, wrong: 甲错}", "\"\u{1F600}\\u200B甲\\u200B错。\"") == ["甲\\u200B错: 乙"])
  }

  /// The automaton against looking for each phrase by itself.
  @Test func everyPhraseIsFoundWhereverItStands() {
    var numbers = SeededNumbers(seed: 7)
    let letters = Array("ab甲乙".unicodeScalars)
    func word(_ longest: Int) -> [UInt8] {
      let length = Int.random(in: 1...longest, using: &numbers)
      return (0..<length).flatMap { _ in
        Array(String(letters[Int.random(in: 0..<4, using: &numbers)]).utf8)
      }
    }
    for _ in 0..<200 {
      let phrases = Array(Set((0..<12).map { _ in word(5) })).sorted {
        $0.lexicographicallyPrecedes($1)
      }
      let text = word(60)
      var found: Set<[Int]> = []
      text.withUnsafeBufferPointer { buffer in
        TermAutomaton(phrases).search(.init(buffer)) { phrase, end in
          found.insert([phrase, end])
          return true
        }
      }
      var expected: Set<[Int]> = []
      for (index, phrase) in phrases.enumerated() where phrase.count <= text.count {
        for start in 0...(text.count - phrase.count)
        where Array(text[start..<start + phrase.count]) == phrase {
          expected.insert([index, start + phrase.count])
        }
      }
      #expect(found == expected)
    }
  }
}
