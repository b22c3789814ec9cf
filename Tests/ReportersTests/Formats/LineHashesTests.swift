import Testing
import ValidatorCore

@testable import Reporters

@Suite struct LineHashesTests {
  private func hashes(_ text: String) -> [String] {
    let hashes = LineHashes(SourceText(path: "", text: text))
    #expect(hashes[hashes.count] == nil)
    return (0..<hashes.count).compactMap { hashes[$0] }
  }

  /// The values that the action itself works out for these texts.
  @Test func theyAreThoseOfCodeScanning() {
    #expect(hashes("") == ["c129715d7a2bc9a3:1"])
    #expect(
      hashes(" a\nb\n  \t\tc\n d") == [
        "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1",
      ])
  }

  @Test func blanksAndLineEndsDoNotMatter() {
    let plain = hashes("甲 乙\n丙😀\n丁")
    #expect(plain.count == 3)
    #expect(hashes("  甲乙\r\n\t丙 😀\r丁") == plain)
  }

  @Test func equalLinesHaveOrdinals() {
    let lines = hashes(String(repeating: "甲\n", count: 300))
    #expect(lines.count == 301)
    #expect(Set(lines).count == 301)
    #expect(lines[0].hasSuffix(":1") && lines[1].hasSuffix(":2"))
  }

  @Test func aLineBeyondTheWindowKeepsItsHash() {
    let head = String(repeating: "字", count: 200)
    #expect(hashes(head + "\n甲")[0] == hashes(head + "\n乙")[0])
    #expect(hashes("短\n甲")[0] != hashes("短\n乙")[0])
  }
}
