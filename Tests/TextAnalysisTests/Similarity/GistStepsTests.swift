import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct GistStepsTests {
  @Test func `steps that were taken before lead to the same words`() {
    var numbers = SeededNumbers(seed: 4)
    // Characters of words, one that begins none, and one that needs more than two bytes as UTF-16.
    let characters: [UInt32] =
      "教育局学校建设管理办法推进改革食堂水网的".unicodeScalars.map(\.value)
      + [0, 0x2A00, 0x20E00, 0x1_6559]
    var steps = GistSteps()
    var found = 0
    for _ in 0..<3000 {
      let row = (0..<6).map { _ in characters.randomElement(using: &numbers) ?? 0 }
      row.withUnsafeBufferPointer { row in
        let view = ScalarView(row, count: row.count)
        for position in row.indices {
          var fresh = GistSteps()
          let end = Int.random(in: position...row.count, using: &numbers)
          let match = GistTable.standard.match(in: view, at: position, before: end, &steps)
          let expected = GistTable.standard.match(in: view, at: position, before: end, &fresh)
          #expect(match?.word == expected?.word && match?.length == expected?.length)
          if match != nil { found += 1 }
        }
      }
    }
    #expect(found > 1000)
  }
}
