import Testing
import TestSupport
import TextAnalysis

@testable import ValidatorCore

/// However a scalar is written, every byte of its value has its place in the source.
@Suite struct ScalarAlignmentTests {
  @Test(arguments: ["|", ">", "'", "\"", ""], ["\n", "\r\n"])
  func everyByteOfTheValueHasItsPlace(_ style: String, _ lineEnd: String) throws {
    var numbers = SeededNumbers(seed: 7)
    var aligned = 0
    for _ in 0..<2000 {
      let written = RandomScalar.written(style, &numbers)
      let text = "- x\n- " + written + "- y\n"
      let source = SourceText(
        path: "t.yaml", contents: Array(text.replacing("\n", with: lineEnd).utf8))
      let tree = YAMLLoader.load(source)
      guard tree.problems.isEmpty, let items = tree.documents.first?.children, items.count == 3
      else { continue }
      let id = items[1].id
      guard let alignment = tree.alignment(of: id) else { continue }
      aligned += 1
      tree.withText(id) { value in
        source.withBytes(tree.span(id)) { check(alignment, value, $0, written) }
      }
    }
    #expect(aligned > 300)
  }

  private func check(
    _ alignment: ScalarAlignment, _ value: ByteView, _ source: ByteView, _ written: String
  ) {
    var (text, place) = (0, 0)
    for segment in alignment.segments {
      #expect(segment.text.lowerBound == text, "\(written.debugDescription)")
      #expect(segment.source.lowerBound >= place)
      (text, place) = (segment.text.upperBound, segment.source.upperBound)
      let (part, bytes) = (value.part(segment.text), source.part(segment.source))
      switch segment.relation {
      case .verbatim: #expect(part == bytes, "\(written.debugDescription)")
      case .escape: #expect(bytes[0] == 0x5C || bytes[0] == 0x27, "\(written.debugDescription)")
      case .lineEnd:
        let isBlank = (0..<bytes.count).allSatisfy { bytes[$0] <= 0x20 || bytes[$0] == 0x5C }
        #expect(isBlank && bytes.count > 0, "\(written.debugDescription)")
      case .unknown:
        // Only what the end of a block scalar leaves has no bytes of its own.
        let isEnd = (0..<part.count).allSatisfy { part[$0] <= 0x20 } && bytes.count == 0
        #expect(isEnd, "\(written.debugDescription)")
      }
    }
    #expect(text == value.count)
  }
}
