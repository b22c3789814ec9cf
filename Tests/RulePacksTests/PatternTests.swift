import Testing
import TextAnalysis

@testable import RulePacks

/// What patterns match, held against what regular expressions elsewhere do.
@Suite struct PatternTests {
  /// The matches of `pattern` in `text`.
  private func matches(_ pattern: String, _ text: String) throws -> [String] {
    var search = PatternSearch(
      try PatternProgram(pattern), in: text.unicodeScalars.map(\.value))
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    var start = 0
    while let match = search.first(from: start) {
      var part = String.UnicodeScalarView()
      part.append(contentsOf: scalars[match])
      found.append(String(part))
      start = max(match.upperBound, match.lowerBound + 1)
    }
    return found
  }

  @Test(arguments: [
    ("(?<=a{3})b", "aab aaab", ["b"]), ("(?<!a{2})b", "aab ab", ["b"]),
    ("c(?=甲{2,4})", "c甲 c甲甲", ["c"]),
    ("(?<=[ab]{0,2})c", "c", ["c"]), ("(?!\\d{2})x?1", "11 1", ["1", "1"]),
    ("(?<=a)b", "ab", ["b"]),
    ("(?<=a{2}b)c", "aabc abc", ["c"]),
  ])
  func charactersBesideAPlaceAreCounted(_ pattern: String, _ text: String, _ expected: [String])
    throws
  {
    #expect(try matches(pattern, text) == expected)
  }

  private func mistake(_ pattern: String) -> PatternMistake? {
    do throws(PatternMistake) {
      _ = try PatternProgram(pattern)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("ab", "xabab", ["ab", "ab"]), ("a.c", "abc a\nc a甲c", ["abc", "a甲c"]),
    ("[甲乙]丙", "甲丙丁丙乙丙", ["甲丙", "乙丙"]), ("[^甲]丙", "甲丙乙丙", ["乙丙"]),
    ("[a-c]+", "abcdcb", ["abc", "cb"]), ("[a\\-c]+", "a-cb", ["a-c"]), ("[]]", "a]", ["]"]),
    ("[-a]", "-a", ["-", "a"]), ("[a[甲乙]]+", "a甲b乙", ["a甲", "乙"]), ("[\\d甲]+", "1甲２a", ["1甲２"]),
    ("[^\\s]+", "甲 乙\u{3000}丙", ["甲", "乙", "丙"]), ("\\Q1.5*\\E", "1.5* 135*", ["1.5*"]),
    ("\\x41\\u4E00\\x{1F600}", "A一😀", ["A一😀"]), ("\\(a\\)", "(a)", ["(a)"]),
  ])
  func charactersAndSetsMatchThemselves(
    _ pattern: String, _ text: String, _ found: [String]
  ) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    ("a|ab", "ab", ["a"]), ("(?:a|ab)c", "abc", ["abc"]), ("a*", "aab", ["aa", "", ""]),
    ("a+?", "aa", ["a", "a"]), ("a{2}", "aaaaa", ["aa", "aa"]), ("a{2,}", "aaaaa", ["aaaaa"]),
    ("a{1,2}?b", "aaab", ["aab"]), ("<.+>", "<a><b>", ["<a><b>"]),
    ("<.+?>", "<a><b>", ["<a>", "<b>"]),
    ("(ab)+", "ababa", ["abab"]), ("x(?<name>ab)?", "xabx", ["xab", "x"]), ("a{0}b", "ab", ["b"]),
    ("(a*)*b", "aab", ["aab"]), ("(?:第)?[一二三]项?", "第一项二", ["第一项", "二"]),
    ("(|a)b", "ab", ["ab"]), ("a?", "", [""]),
  ])
  func theFirstAlternativeGoesBeforeAndRepetitionIsGreedyUnlessItIsLazy(
    _ pattern: String, _ text: String, _ found: [String]
  ) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    ("^a", "aa", ["a"]), ("a$", "aa", ["a"]), ("a$", "a\n", ["a"]), ("a\\z", "a\n", []),
    ("(?m)^a$", "a\nb\r\na", ["a", "a"]), ("\\bin\\b", "in inn in.", ["in", "in"]),
    ("率\\b", "率高 率", ["率"]), ("\\Bn", "in n", ["n"]), ("(?s)a.b", "a\nb", ["a\nb"]),
    ("(?i)Rate", "RATE rate", ["RATE", "rate"]), ("(?i)[a-c]+é", "ABÉ", ["ABÉ"]),
    ("a(?i)b(?-i)c", "aBc aBC", ["aBc"]), ("(?i:a)b", "Ab AB", ["Ab"]), ("(?i)[^a]", "Ab", ["b"]),
    ("\\p{Han}+", "甲乙a丙々", ["甲乙", "丙々"]), ("\\P{Han}", "甲a", ["a"]), ("\\p{Lu}", "aB", ["B"]),
    ("\\w+", "甲_1，b", ["甲_1", "b"]), ("\\D", "1a", ["a"]), ("\\W", "甲，", ["，"]),
    ("\\S", " 甲", ["甲"]),
  ])
  func edgesFlagsAndKindsAreThoseOfOtherEngines(
    _ pattern: String, _ text: String, _ found: [String]
  ) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(arguments: [
    ("[0-9]+(?=%)", "12% 34", ["12"]), ("[0-9](?!%)", "1%2", ["2"]),
    ("(?<=共)[0-9]+", "共12个3", ["12"]),
    ("(?<!第)[一二]", "第一二", ["二"]), ("(?<![0-9][,，])[0-9]+", "1,234 5", ["1", "34", "5"]),
    ("(?=.*乙)甲", "甲丙乙", ["甲"]), ("(?=.*乙)甲", "甲丙", []), ("甲(?=(?!丙).乙)", "甲丙乙甲丁乙", ["甲"]),
    ("(?<=a(?=bc).)c", "abc", ["c"]), ("[0-9]+(?=[。；]?$)", "12，34。", ["34"]),
    ("(?:(?<=a)b){2}", "abb", []), ("(?:(?<=[ab])b){2}", "abb", ["bb"]),
  ])
  func whatStandsBeforeAndBehindIsLookedAt(
    _ pattern: String, _ text: String, _ found: [String]
  ) throws {
    #expect(try matches(pattern, text) == found)
  }

  @Test(
    arguments: [
      ("(a", .bracket), ("a)", .bracket), ("[a", .bracket), ("*a", .repetition),
      ("a**", .repetition),
      ("a{", .repetition), ("a{2,1}", .repetition), ("(?:|*)", .repetition), ("[b-a]", .range),
      ("\\", .escape("\\")), ("\\y", .escape("\\y")), ("\\u12", .escape("\\u12")),
      ("(a)\\1", .unsupported("\\1")), ("a++", .unsupported("++")), ("(?>a)", .unsupported("(?>")),
      ("(?x)a", .unsupported("(?x")), ("[[:alpha:]]", .unsupported("[:…:]")),
      ("[a-z&&[^b]]", .unsupported("&&")), ("\\p{Greek}", .property("Greek")),
      ("a{,3}", .noLeast("3")),
      ("(?:(?:a{100}){100})", .tooLarge), ("a{1001}", .tooLarge),
    ] as [(String, PatternMistake)])
  func whatIsNoPatternOrNotSupportedIsToldAsSuch(_ pattern: String, _ told: PatternMistake) {
    #expect(mistake(pattern) == told)
  }

  @Test func deepGroupsAreRefusedAndDoNotCrash() {
    let deep = String(repeating: "(", count: 1000) + "a" + String(repeating: ")", count: 1000)
    #expect(mistake(deep) == .tooLarge)
    #expect(mistake(String(repeating: "[", count: 2000)) == .tooLarge)
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      "(a+)+$", "(.*)*x", "(a|aa)+$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(a?){30}b", "(?=(a+)+$)b",
      "(?<=(a*)*b)c", "a.*b.*c.*d",
    ])
  func theTimeGrowsNoFasterThanTheText(_ pattern: String) throws {
    let program = try PatternProgram(pattern)
    var search = PatternSearch(program, in: [UInt32](repeating: 0x61, count: 4000) + [0x21])
    _ = search.first(from: 0)
  }
}
