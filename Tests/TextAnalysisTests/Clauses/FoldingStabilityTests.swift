import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct FoldingStabilityTests {
  private static let reader = TextReader(
    times: TimeContext(year: 2026))

  /// The Chinese phrases of the built-in lists, with figures, dates and marks.
  private static let pieces: [String] =
    WordLists.all.flatMap { list in
      list.split(separator: "\n").compactMap { line in
        let phrase = line.prefix { $0 != "=" }.filter { $0 != " " }
        return line.hasPrefix("#") || phrase.utf8.contains { $0 < 0x80 } ? nil : String(phrase)
      }
    } + [
      "3所", "二十五名", "1.1亿元", "85%以上", "两个", "叁拾万元", "6月底前", "年底前", "2026年12月31日前", "上半年", "每学期",
      "，", "，", "。", "、", "“", "”", "《", "》", "（", "）", "xx所", "全县", "城东",
    ]

  /// By the character to which they fold: the ways in which a character is written.
  private static let variants: [UInt32: [UInt32]] = {
    var variants: [UInt32: [UInt32]] = [:]
    HanFolding.forEachVariant { variant, form in
      guard variant >= 0x800, variant < 0x1_0000, form >= 0x800, form < 0x1_0000 else { return }
      variants[form, default: []].append(variant)
    }
    return variants
  }()

  private static func rewritten(_ text: String, _ numbers: inout SeededNumbers) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let others = variants[scalar.value] ?? []
      let chosen = others.randomElement(using: &numbers).flatMap(UnicodeScalar.init)
      scalars.append(Bool.random(using: &numbers) ? chosen ?? scalar : scalar)
    }
    return String(scalars)
  }

  private func read(_ text: String) -> TextReadings {
    ByteView.with(text) { Self.reader.read($0) }
  }

  @Test("a text has the same clauses and quantities in whatever forms its characters are written")
  func anyForms() {
    var numbers = SeededNumbers(seed: 20_260_101)
    var compared = 0
    for _ in 0..<600 {
      let count = Int.random(in: 1...14, using: &numbers)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
      let other = Self.rewritten(text, &numbers)
      let (first, second) = (read(text), read(other))
      // Words of time are read in their usual forms only, and a figure in a date is no quantity.
      guard first.dates == second.dates else { continue }
      compared += 1
      #expect(first == second, "\(text) \(other)")
    }
    #expect(compared > 500)
  }

  @Test("the pinyin that a converter put behind characters changes no kind")
  func pinyin() {
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<300 {
      let count = Int.random(in: 1...10, using: &numbers)
      let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
      var noted = ""
      for scalar in text.unicodeScalars {
        noted.unicodeScalars.append(scalar)
        let isHan = (0x4E00..<0xA000).contains(scalar.value)
        let isNoted = isHan && Int.random(in: 0..<8, using: &numbers) == 0
        if isNoted { noted += "(hàn)" }
      }
      let (plain, other) = (read(text), read(noted))
      #expect(plain.clauses.map(\.kind) == other.clauses.map(\.kind), "\(noted)")
    }
  }
}
