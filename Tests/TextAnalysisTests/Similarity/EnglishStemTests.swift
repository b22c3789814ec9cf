import Testing

@testable import TextAnalysis

@Suite struct EnglishStemTests {
  private func stem(_ word: String) -> UInt32 {
    let scalars = word.unicodeScalars.map(\.value)
    return scalars.withUnsafeBufferPointer {
      EnglishStem.value(ScalarView($0, count: $0.count), 0..<$0.count)
    }
  }

  @Test(arguments: [
    ["crossing", "crossings", "cross"], ["live", "lives", "living", "lived"],
    ["renovate", "renovation", "renovating"], ["community", "communities"],
    ["extreme", "extremely"], ["improve", "improvement", "improved"], ["run", "running"],
    ["inspect", "inspection", "inspections"], ["box", "boxes"], ["house", "housing"],
  ])
  func `forms of one word have one stem`(forms: [String]) {
    #expect(Set(forms.map(stem)).count == 1)
  }

  @Test(arguments: [["bus", "bu"], ["ring", "r"], ["bed", "b"], ["road", "rode"], ["ion", ""]])
  func `short words keep what looks like an ending`(words: [String]) {
    #expect(Set(words.map(stem)).count == 2)
  }
}
