import TestSupport
import Testing
import TextAnalysis

@testable import ValidatorCore

/// An edit of a text does to its source what it says, however the text is written.
@Suite struct PlanTextEditTests {
  private struct Sample {
    let tree: YAMLTree
    let text: PlanText

    init?(_ source: SourceText) {
      tree = YAMLLoader.load(source)
      guard tree.problems.isEmpty, let items = tree.documents.first?.children, items.count == 3,
        items[0].string == "x", items[2].string == "y", items[1].string != nil
      else { return nil }
      text = PlanText(
        tree: tree, node: items[1].id, place: Place(items[1].span, node: items[1].id))
    }

    init?(_ scalar: String, lineEnd: String = "\n") {
      let text = "- x\n- " + scalar + "- y\n"
      self.init(
        SourceText(path: "t.yaml", contents: Array(text.replacing("\n", with: lineEnd).utf8)))
    }

    func edited(_ edit: Fix.Edit) -> Sample? {
      let file = FixedFile(file: 0, source: tree.source, edits: [edit], fixCount: 1)
      return Sample(SourceText(path: "t.yaml", contents: file.applied(to: tree.source.bytes)))
    }
  }

  private static let replacements = [
    "教育", "", "a", "'", "\"", "\\", "2026-06-30", "# b", "三、", "a: b", "[c]", "😀", "''", " ",
  ]

  /// A range of whole characters.
  private static func range(in value: String, _ numbers: inout SeededNumbers) -> Range<Int> {
    var bounds = [0]
    for scalar in value.unicodeScalars { bounds.append((bounds.last ?? 0) + UTF8.width(scalar)) }
    let start = Int.random(in: 0..<bounds.count, using: &numbers)
    let end = min(bounds.count - 1, start + Int.random(in: 0...4, using: &numbers))
    return bounds[start]..<bounds[end]
  }

  @Test(arguments: ["|", ">", "'", "\"", ""], ["\n", "\r\n"])
  func whatAnEditSaysIsReadAfterwards(_ style: String, _ lineEnd: String) throws {
    var numbers = SeededNumbers(seed: 11)
    var offered = 0
    for _ in 0..<1500 {
      let written = RandomScalar.written(style, &numbers)
      guard let sample = Sample(written, lineEnd: lineEnd) else { continue }
      let value = sample.text.string
      let range = Self.range(in: value, &numbers)
      let replacement = Self.replacements.randomElement(using: &numbers) ?? ""
      guard let edit = sample.text.edit(range, to: replacement) else { continue }
      offered += 1
      let bytes = Array(value.utf8)
      let expected = String(
        decoding: bytes[..<range.lowerBound] + Array(replacement.utf8)
          + bytes[range.upperBound...], as: UTF8.self)
      let case_ = "\(written.debugDescription) \(range) → \(replacement.debugDescription)"
      guard let after = sample.edited(edit)?.text.string else {
        Issue.record("not readable: \(case_)")
        continue
      }
      // Whether a line end leaves a space depends on the characters around it.
      let isFolded = style != "|" && written.dropLast().contains("\n")
      #expect(
        isFolded
          ? after.replacing(" ", with: "") == expected.replacing(" ", with: "")
          : after == expected, "\(case_): \(after.debugDescription)")
    }
    #expect(offered > 250, "\(offered)")
  }

  @Test(arguments: [
    ("开展(kāi)教育", "开展教育"), ("'开展(kāi)''教育'", "'开展''教育'"),
    ("\"开展(kāi)\\\"教育\"", "\"开展\\\"教育\""), ("|\n  一\n  开展(kāi)教育\n", "|\n  一\n  开展教育\n"),
    (">-\n  一\n  开展(kāi)教育\n", ">-\n  一\n  开展教育\n"),
    ("|2-\n    开展(kāi)教育\n", "|2-\n    开展教育\n"), ("一\n  开展(kāi)教育", "一\n  开展教育"),
    ("\"一\n  开展(kāi)教育\"", "\"一\n  开展教育\""),
  ])
  func anEditKeepsTheStyleOfItsScalar(_ written: String, _ mended: String) throws {
    let sample = try #require(Sample(written + "\n"))
    let bytes = Array(sample.text.string.utf8)
    let part = Array("(kāi)".utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: part) })
    let edit = try #require(sample.text.edit(start..<start + part.count, to: ""))
    let after = try #require(sample.edited(edit))
    #expect(after.tree.source.string(SourceSpan(0, 1000)) == "- x\n- \(mended)\n- y\n")
  }

  @Test(arguments: [
    // What need not change keeps its line end.
    ("优质\n  平衡发展", "优质平衡", "优质均衡", "优质\n  均衡发展"),
    ("\"优\\u8D28平衡\"", "优质平衡", "优质均衡", "\"优\\u8D28均衡\""),
    // A wording that a line end divides comes to stand on one line.
    ("义务教育优\n  质平衡", "优质", "均衡", "义务教育均衡平衡"),
    (">\n  义务教育优\n  质平衡", "优质", "均衡", ">\n  义务教育均衡平衡"),
    ("|\n  义务教育优\n  质平衡", "优\n质", "均衡", "|\n  义务教育均衡平衡"),
    ("\"说\\\"好\\\"\"", "\"好\"", "\"行\"", "\"说\\\"行\\\"\""),
    ("'it''s'", "'", "' '", "'it'' ''s'"),
  ])
  func aTextOverSeveralLinesIsWrittenAnew(
    _ written: String, _ wrong: String, _ right: String, _ mended: String
  ) throws {
    let sample = try #require(Sample(written + "\n"))
    let bytes = Array(sample.text.string.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array(wrong.utf8)) })
    let edit = try #require(sample.text.edit(start..<start + wrong.utf8.count, to: right))
    let after = try #require(sample.edited(edit))
    #expect(after.tree.source.string(SourceSpan(0, 1000)) == "- x\n- \(mended)\n- y\n")
  }

  @Test(arguments: [
    ("甲乙", "乙", ": 丙"), ("甲乙", "乙", "#丙"), ("甲乙", "甲", "- 丙"), ("甲乙", "甲", "'"),
    ("甲乙", "甲乙", ""), ("甲 乙", "乙", ""), ("|\n  甲\n  乙", "甲", ""), ("甲乙", "乙", "丙\n丁"),
    ("'甲乙'", "甲乙", ""), ("甲:乙 丙", "乙", ""), (">\n  甲\n\n    乙", "甲\n\n", "丙"),
  ])
  func anEditThatWouldMeanSomethingElseIsNotOffered(
    _ written: String, _ wrong: String, _ right: String
  ) throws {
    let sample = try #require(Sample(written + "\n"))
    let bytes = Array(sample.text.string.utf8)
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array(wrong.utf8)) })
    #expect(sample.text.edit(start..<start + wrong.utf8.count, to: right) == nil)
  }
}
