import Testing

@testable import TextAnalysis

/// The table of words that is part of the program says what the lists say.
@Suite struct GistTableTests {
  private let lexicon = GistLexicon.ofLists

  @Test func everyWordOfTheListsIsInTheTableWithItsMeaningAndItsParts() {
    var count = 0
    for list in PlanWords.lists {
      PlanWords.forEachWord(of: list) { word, _ in
        let known = lexicon.match(word)
        let found = GistTable.standard.match(word)
        #expect(found?.word == known?.word)
        #expect(found?.unknownCount == known?.unknownCount)
        #expect(parts(found) == known.map { lexicon.parts[$0.parts].map(line) })
        count += 1
      }
    }
    #expect(count > 5000)
  }

  @Test func theLongestWordIsFoundAndNoneWhereNoneStands() {
    #expect(match("供水管网改造")?.length == 6)
    #expect(match("供水龘")?.length == 2)
    #expect(match("龘龘") == nil)
    #expect(match("😀") == nil)
    #expect(match("") == nil)
  }

  private func match(_ text: String) -> GistMatch? {
    text.unicodeScalars.map(\.value).withUnsafeBufferPointer {
      var steps = GistSteps()
      return GistTable.standard.match(
        in: ScalarView($0, count: $0.count), at: 0, before: $0.count, &steps)
    }
  }

  private func parts(_ match: GistMatch?) -> [String]? {
    match.map { $0.parts.map { line(GistTable.standard.part($0)) } }
  }

  private func line(_ part: GistPart) -> String { "\(part.word) \(part.offset) \(part.length)" }
}
