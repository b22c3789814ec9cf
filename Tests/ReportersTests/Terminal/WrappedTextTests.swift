import Testing

@testable import Reporters

@Suite struct WrappedTextTests {
  @Test func chineseBreaksAnywhereButNotBeforeClosingPunctuation() {
    #expect(WrappedText.rows("统一两处时限，再核对", width: 12) == ["统一两处时", "限，再核对"])
    #expect(WrappedText.rows("列入“序时进度”", width: 6) == ["列入", "“序时", "进度”"])
  }

  @Test func englishBreaksAtSpaces() {
    #expect(
      WrappedText.rows("make both say the same", width: 10) == ["make both", "say the", "same"])
  }

  @Test func whatHasNoPlaceToBreakIsCut() {
    #expect(WrappedText.rows("abcdefgh", width: 3) == ["abc", "def", "gh"])
  }

  @Test func nothingIsLostAndNothingIsEmpty() {
    #expect(WrappedText.rows("", width: 10).isEmpty)
    #expect(WrappedText.rows("短", width: 1) == ["短"])
  }
}
