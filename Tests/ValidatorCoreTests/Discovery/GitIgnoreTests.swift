import Testing

@testable import ValidatorCore

@Suite struct GitIgnoreTests {
  @Test(
    "Reads names, places and wildcards as gitignore(5) describes them",
    arguments: [
      ("a.yml", "a.yml", true), ("a.yml", "x/a.yml", true), ("/a.yml", "x/a.yml", false),
      ("/a.yml", "a.yml", true), ("x/a.yml", "y/x/a.yml", false), ("x/a.yml", "x/a.yml", true),
      ("*.yml", "计划.yml", true), ("x/*", "x/a", true), ("x/*.b", "x/y/a.b", false),
      ("**/x", "x", true), ("**/x", "a/b/x", true), ("x/**", "x/a/b", true), ("x/**", "x", false),
      ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/xb", false),
      ("**\\/a", "a", false), ("**\\/a", "x/y/a", true),
      ("x", "x/y/z", true), ("# a", "# a", false), ("\\#a", "#a", true), ("\\!a", "!a", true),
      ("a[0-9]", "a7", true), ("a[!0-9]", "a7", false), ("a[^0-9]", "ax", true),
      ("[[:upper:]]", "A", true), ("[[:upper:]]", "a", false), ("x?y", "x/y", false),
      ("A", "a", false), ("", "a", false), ("/", "a", false), ("a\\", "a", false),
      ("[a", "[a", false),
    ])
  func readsPatterns(pattern: String, path: String, isLeftOut: Bool) {
    #expect(rules(pattern).leavesOut(BytePath(path)) == isLeftOut)
  }

  @Test("Lets a slash at the end speak of folders only, and of all that is in them")
  func tellsFoldersApart() {
    #expect(rules("x/").leavesOut(BytePath("x"), isFolder: true))
    #expect(!rules("x/").leavesOut(BytePath("x")))
    #expect(rules("x/").leavesOut(BytePath("a/x/y")))
  }

  @Test("Lets the last line that matches decide")
  func letsTheLastLineDecide() {
    #expect(!rules("*.yml\n!a.yml").leavesOut(BytePath("a.yml")))
    #expect(rules("*.yml\n!a.yml").leavesOut(BytePath("b.yml")))
    #expect(rules("!a.yml\n*.yml").leavesOut(BytePath("a.yml")))
  }

  @Test("Takes nothing back in from a folder that is left out")
  func keepsFoldersClosed() {
    #expect(rules("x/\n!x/a").leavesOut(BytePath("x/a")))
    #expect(!rules("x/*\n!x/a").leavesOut(BytePath("x/a")))
  }

  @Test("Counts a Chinese character as the three bytes that it is")
  func matchesBytes() {
    #expect(!rules("?.yml").leavesOut(BytePath("计.yml")))
    #expect(rules("???.yml").leavesOut(BytePath("计.yml")))
    #expect(rules("???").leavesOut(BytePath(bytes: [0xFF, 0x80, 0x01])))
  }

  @Test("Reads past a byte order mark, carriage returns and spaces at the end of a line")
  func readsLines() {
    #expect(rules("\u{FEFF}a\r\nb  \r\nc").leavesOut(BytePath("a")))
    #expect(rules("\u{FEFF}a\r\nb  \r\nc").leavesOut(BytePath("b")))
    #expect(rules("a\\ ").leavesOut(BytePath("a ")))
    #expect(rules("a\\\\ ").leavesOut(BytePath("a\\")))
    #expect(!rules("\u{FEC0}a").leavesOut(BytePath("a")))
    #expect(rules("a\t").leavesOut(BytePath("a\t")))
  }

  @Test(
    "Matches patterns with many wildcards in few steps",
    arguments: [
      (String(repeating: "*a", count: 40) + "[b]", String(repeating: "a", count: 250)),
      (
        "**/" + String(repeating: "*a", count: 40) + "/[b]",
        String(repeating: "aaa/", count: 50) + "a"
      ),
      (String(repeating: "**/*a/", count: 40) + "[b]", String(repeating: "aa/", count: 100) + "a"),
      (String(repeating: "/**/a", count: 40) + "/[b]", String(repeating: "a/", count: 100) + "a"),
      (
        "x/" + String(repeating: "*", count: 500_000) + "[b]",
        "x/" + String(repeating: "a", count: 250)
      ),
    ])
  func survivesManyWildcards(pattern: String, path: String) throws {
    let wildcard = try #require(GitWildcard(Array(pattern.utf8)[...]))
    var effort = GitIgnore.mostEffort
    let isMatch = Array(path.utf8).withUnsafeBufferPointer {
      wildcard.matches($0[...], effort: &effort)
    }
    #expect(!isMatch)
    #expect(effort > 0)
  }

  @Test("Leaves nothing out by a rule that is too hard to match")
  func givesUpOnHardRules() {
    let hard = "*" + String(repeating: "a", count: 1000) + "*"
    let text = String(repeating: "a", count: 999) + "b"
    #expect(rules(hard).leavesOut(BytePath(String(repeating: "a", count: 1000))))
    #expect(!rules(hard).leavesOut(BytePath(String(repeating: text, count: 100) + "a" + text)))
  }

  @Test(
    "Reads lines of 300,000 bytes in one go", .timeLimit(.minutes(10)),
    arguments: [
      "[" + String(repeating: "a-z", count: 100_000), String(repeating: "[[:", count: 100_000),
      String(repeating: "[[:", count: 100_000) + "x]", String(repeating: "a\\ ", count: 100_000),
      String(repeating: " ", count: 300_000), String(repeating: "!", count: 300_000),
      String(repeating: "**/", count: 100_000),
    ])
  func readsHugeLines(line: String) {
    #expect(!rules(line).leavesOut(BytePath("a")))
  }

  private func rules(_ text: String) -> GitIgnore { GitIgnore(Array(text.utf8)) }
}
