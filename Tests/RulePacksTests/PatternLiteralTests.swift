import Testing

@testable import RulePacks

/// What must stand in every text that an expression matches.
@Suite struct PatternLiteralTests {
  @Test(arguments: [
    ("四个意识", "四个意识"), ("抓(紧|好)落实", "落实"), ("a?bcd*e", "bc"), ("ab+c", "ab"), ("甲乙{0,3}丙", "甲"),
    ("^第\\d+条$", "第"), ("[甲乙]丙丁", "丙丁"),
  ])
  func theLongestCertainStretchIsFound(_ pattern: String, _ literal: String) {
    #expect(
      PatternLiteral.required(in: pattern).map { String(decoding: $0, as: UTF8.self) } == literal)
  }

  @Test(arguments: [
    "甲|乙", "(甲乙)?", "(?i)abc", "[^甲]", "\\d+", "a*", "(甲|乙)", "\\Qa|b\\E", "[[a]b]", "甲(?=乙)",
  ])
  func nothingIsSaidOfExpressionsThatNeedNone(_ pattern: String) {
    #expect(PatternLiteral.required(in: pattern) == nil)
  }
}
