import Testing
import ValidatorCore

@testable import Reporters

@Suite struct SourcePositionsTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func theyAgreeWithTheLineTableAtEveryByte(_ lineEnd: String) {
    let line = "标题: “新建”😀e\u{301}、①" + lineEnd
    let source = SourceText(path: "a", text: "\u{FEFF}" + String(repeating: line, count: 120))
    let table = LineTable(source)
    let positions = SourcePositions(source)
    for offset in 0...source.bytes.count + 2 {
      let expected = table.position(at: offset)
      let found = positions.position(at: offset)
      #expect(found.line == expected.line && found.column == expected.column, "at \(offset)")
    }
  }

  @Test func anEmptyTextHasOnePosition() {
    let positions = SourcePositions(SourceText(path: "a", text: ""))
    #expect(positions.position(at: 5) == (1, 1))
  }

  @Test func aTextOfWholeBlocksEndsWhereItEnds() {
    let positions = SourcePositions(
      SourceText(path: "a", text: String(repeating: "a", count: 4096)))
    #expect(positions.position(at: 4096) == (1, 4097))
    #expect(positions.position(at: 1024) == (1, 1025))
  }
}
