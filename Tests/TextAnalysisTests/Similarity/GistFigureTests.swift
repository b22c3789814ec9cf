import Testing

@testable import TextAnalysis

@Suite struct GistFigureTests {
  private func figure(_ text: String) -> GistFigure {
    var folded = FoldedScalars()
    ByteView.with(text) { folded.read($0, keepsPlaces: false) }
    return folded.withView { GistFigure($0, at: 0, before: $0.count) }
  }

  @Test(arguments: [
    ("5000万元", "0.5亿元"), ("12个", "12家"), ("30平方公里", "30km2"), ("3.0吨", "3吨"),
    ("１５公里", "15千米"), ("40名", "40人"), ("95%", "95.0%"),
  ])
  func `amounts of one kind are equal in any form`(first: String, second: String) {
    #expect(figure(first).value == figure(second).value)
    #expect(figure(first).amount != nil)
    #expect(figure(first).amount == figure(second).amount)
  }

  @Test(arguments: [
    ("5000元", "5000个"), ("12万吨", "12吨"), ("30公里", "30平方公里"), ("3.5吨", "35吨"), ("80名", "80户"),
  ])
  func `other numbers and other units are other amounts`(first: String, second: String) {
    #expect(figure(first).amount != figure(second).amount)
  }

  @Test(arguments: [("2个", true), ("100%", true), ("3个", false), ("2万元", false), ("98%", false)])
  func `small numbers and the whole are equal by chance`(text: String, isCommon: Bool) {
    #expect(figure(text).isCommon == isCommon)
  }

  @Test(arguments: ["7", "0", "000", "9.", "8万", "999999999999999999999999999亿个"])
  func `a number without a unit, or of any length, is read`(text: String) {
    #expect(figure(text).end > 0)
  }
}
