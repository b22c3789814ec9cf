import TestSupport
import Testing
import TextAnalysis

@testable import PluginHost

@Suite struct ScalarIndexTests {
  @Test func offsetsAgreeWithTheScalarsOfTheString() {
    var numbers = SeededNumbers(seed: 3)
    let letters: [Character] = ["a", "é", "文", "😀", "\n", "𠀀"]
    for length in [0, 1, 5, 127, 128, 129, 400] {
      let text = String((0..<length).map { _ in letters[Int.random(in: 0..<6, using: &numbers)] })
      ByteView.with(text) { bytes in
        let index = ScalarIndex(bytes)
        var byte = 0
        for (position, scalar) in text.unicodeScalars.enumerated() {
          #expect(index.scalars(before: byte, in: bytes) == position)
          #expect(index.byte(ofScalar: position, in: bytes) == byte)
          byte += UTF8.width(scalar)
        }
        let count = text.unicodeScalars.count
        #expect(index.scalars(before: byte, in: bytes) == count)
        #expect(index.byte(ofScalar: count, in: bytes) == byte)
        #expect(index.byte(ofScalar: count + 1, in: bytes) == nil)
        #expect(index.byte(ofScalar: -1, in: bytes) == nil)
      }
    }
  }
}
