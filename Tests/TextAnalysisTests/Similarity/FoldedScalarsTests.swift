import TestSupport
import Testing

@testable import TextAnalysis

@Suite struct FoldedScalarsTests {
  private typealias Folded = (scalars: [UInt32], places: [Range<Int>])

  private static func fold(_ bytes: [UInt8], _ folded: inout FoldedScalars) -> Folded {
    bytes.withUnsafeBufferPointer { folded.read(ByteView($0), keepsPlaces: true) }
    let scalars = folded.withView { view in (0..<view.count).map { view[$0] } }
    return (scalars, Array(folded.places[..<folded.count]))
  }

  /// Characters of every length, in both scripts, and bytes that are none.
  private static let pieces: [[UInt8]] =
    ["學", "学", "一", "龥", "㑈", "䀀", "𠮷", "，", "A", "é", "\u{3000}", "％", "々", "1", "(", "한"]
    .map { Array($0.utf8) } + [[0xE5], [0xE5, 0xAD], [0xAD], [0xFF], [0xE4, 0x41]]

  @Test func `a character is folded the same whatever stands beside it`() {
    var numbers = SeededNumbers(seed: 5)
    var folded = FoldedScalars()
    for _ in 0..<300 {
      let chosen = (0..<12).compactMap { _ in Self.pieces.randomElement(using: &numbers) }
      var expected: Folded = ([], [])
      var bytes: [UInt8] = []
      for piece in chosen {
        var alone = FoldedScalars()
        let one = Self.fold(piece, &alone)
        expected.scalars += one.scalars
        expected.places += one.places.map { place in
          place.lowerBound + bytes.count..<place.upperBound + bytes.count
        }
        bytes += piece
      }
      // A byte that begins a character may make one of what follows.
      guard Self.standsAlone(chosen) else { continue }
      let found = Self.fold(bytes, &folded)
      #expect(found.scalars == expected.scalars && found.places == expected.places)
    }
  }

  /// Whether no bytes of two pieces make a character together.
  private static func standsAlone(_ pieces: [[UInt8]]) -> Bool {
    zip(pieces, pieces.dropFirst()).allSatisfy { one, next in
      one.count > 1 && one[0] & 0xC0 == 0xC0 && one != [0xE5, 0xAD] || next[0] & 0xC0 != 0x80
    }
  }

  @Test func `a reading in brackets behind a character is left out`() {
    var folded = FoldedScalars()
    let scalars = Self.fold(Array("漢(hàn)語（yǔ）A(b)".utf8), &folded).scalars
    #expect(scalars == "汉语a(b)".unicodeScalars.map(\.value))
  }
}
