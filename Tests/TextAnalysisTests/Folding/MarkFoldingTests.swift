import Testing
import TextAnalysis

@Suite struct MarkFoldingTests {
  private func fold(_ text: String, _ options: TextFolding.Options = []) -> String {
    ByteView.with(text) { String(decoding: TextFolding.fold($0, options: options), as: UTF8.self) }
  }

  @Test func fullWidthLettersDigitsAndBlanksBecomeASCII() {
    #expect(fold("ＡＢＣｘｙｚ　０１２９％＋＝") == "abcxyz 0129%+=")
    #expect(fold("\u{A0}\u{2003}\u{3000}\t\n\r") == "      ")
  }

  @Test func capitalLettersOfASCIIBecomeSmall() {
    #expect(fold("STEM Education @[`{ ÉΩ") == "stem education @[\"{ ÉΩ")
  }

  @Test func chineseMarksBecomeTheirASCIICounterpart() {
    #expect(fold("，、。．；：？！（）") == ",,..;:?!()")
    #expect(fold("〔2026〕【要点】［一］〖二〗") == "[2026][要点][一][二]")
    #expect(fold("—–－～~−─〜") == "--------")
    #expect(fold("〈〉《》︽︾") == "《》《》《》")
    #expect(fold("·•・‧") == "····")
    #expect(fold("…⋯") == "……")
    #expect(fold("二○二六") == "二〇二六")
  }

  @Test func everyKindOfQuotationMarkIsOne() {
    #expect(fold("“”‘’\"'「」『』＂＇〝〞｢｣«»") == String(repeating: "\"", count: 18))
  }

  @Test func verticalAndSmallFormsAreTheOrdinaryOnes() {
    #expect(fold("︐︑︒︓︔︕︖︵︶﹐﹒﹔﹕﹖﹗﹙﹚﹪﹫") == ",,.:;!?(),.;:?!()%@")
  }

  @Test func whatIsNotSeenIsDropped() {
    #expect(fold("教\u{200B}育\u{FEFF}局\u{FE0F}\u{AD}\u{200D}\u{2060}\u{E0100}") == "教育局")
  }

  @Test func aComparisonDropsMarksAndBlanks() {
    let text = "“双减”工作：（一）加强、规范；改善 — Plan, A/B… 《办法》·[1] {x} \\ | _ ^ * 〃"
    #expect(fold(text, .comparison) == "双减工作一加强规范改善planab办法1x")
  }

  @Test func aComparisonKeepsSignsThatSaySomething() {
    #expect(fold("增长＞5% + 3＃ ＜8 A&B ￥3 $4 @", .comparison) == "增长>5%+3#<8a&b¥3$4@")
  }

  @Test func aComparisonKeepsThePointBetweenDigits() {
    #expect(fold("1.5万，55：45，1～2家，1／3", .comparison) == "1.5万55:451-2家1/3")
    #expect(fold("1. 新建5. 改建1.", .comparison) == "1新建5改建1")
    #expect(fold("1,000人", .comparison) == "1000人")
  }

  @Test func foldingTwiceIsFoldingOnceInEitherMode() {
    let text = "１．５％、“後”—1..5-3·A/2 (３：４) ０．\u{200B}５。1，2"
    for options in [TextFolding.Options(), .comparison] {
      #expect(fold(fold(text, options), options) == fold(text, options))
    }
  }
}
