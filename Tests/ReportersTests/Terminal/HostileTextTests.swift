import Testing
import ValidatorCore

@testable import Reporters

@Suite struct HostileTextTests {
  /// Numbers that look random and are the same on every run (Steele, Lea and Flood, SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces = [
    "中", "a", " ", "\t", "\n", "\r", "\r\n", "\u{301}", "😀", "👨‍👩‍👧", "🇨🇳", "\u{202E}", "\u{FE0F}",
    "“", "、", "\u{FEFF}", "Ａ", "各", "\u{200D}", "e\u{301}\u{323}", "任务：建成一所",
  ]

  @Test(arguments: 0..<200)
  func noTextAndNoSpanBreaksTheFrame(_ seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    let length = Int.random(in: 0...400, using: &numbers)
    let text = (0..<length).reduce(into: "") { text, _ in
      text += Self.pieces.randomElement(using: &numbers) ?? ""
    }
    let source = SourceText(path: "a", text: text)
    let end = source.bytes.count + 3
    let marks = (0..<Int.random(in: 1...5, using: &numbers)).map { index in
      let start = Int.random(in: 0...end, using: &numbers)
      return FrameMark(
        span: SourceSpan(start, start + Int.random(in: 0...60, using: &numbers)),
        label: index.isMultiple(of: 2) ? "标注" : "a label of some length", isPrimary: index == 0)
    }
    let width = Int.random(in: 40...120, using: &numbers)
    let rows = CodeFrame(
      positions: SourcePositions(source), marks: marks, width: width, style: .plain,
      primaryRole: .error
    ).rows()
    #expect(rows.contains { $0.text.contains("━") })
    #expect(rows.allSatisfy { DisplayWidth.cells(of: $0.text) <= width })
    let scalars = rows.flatMap { $0.text.unicodeScalars }
    #expect(scalars.allSatisfy { VisibleText.replacement(for: $0) == nil })
  }

  @Test(arguments: 0..<100)
  func noEditBreaksTheDifference(_ seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    let text = (0..<200).reduce(into: "") { text, _ in
      text += Self.pieces.randomElement(using: &numbers) ?? ""
    }
    let source = SourceText(path: "a", text: text)
    let edits = (0..<3).map { _ in
      let start = Int.random(in: 0...source.bytes.count + 3, using: &numbers)
      return Fix.Edit(
        SourceSpan(start, start + Int.random(in: 0...40, using: &numbers)),
        Self.pieces.randomElement(using: &numbers) ?? "")
    }
    let rows = FixDiff(
      fix: Fix(Text.message("改"), isSafe: true, edits: edits),
      positions: SourcePositions(source), width: 60, style: .plain,
      wording: HumanWording(language: .chinese)
    ).rows()
    #expect(rows.allSatisfy { DisplayWidth.cells(of: $0.text) <= 60 })
  }
}
