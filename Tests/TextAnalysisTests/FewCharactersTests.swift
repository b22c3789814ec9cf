import TextAnalysis
import Testing

@Suite struct FewCharactersTests {
  private func places(of characters: String, in text: String) -> [Int] {
    let few = FewCharacters(characters)
    return ByteView.with(text) { bytes in
      var places: [Int] = []
      var offset = 0
      while let place = few.next(in: bytes, from: offset) {
        #expect(few.stand(at: place, in: bytes))
        places.append(place)
        offset = place + bytes.scalar(at: place).length
      }
      return places
    }
  }

  @Test func charactersOfOneAndThreeBytesAreFound() {
    #expect(places(of: "订a０", in: "制订abc，0０订") == [3, 6, 13, 16])
    #expect(places(of: "订", in: "") == [])
    #expect(places(of: "", in: "制订") == [])
  }

  @Test func chineseTextIsPassedOverWhereNoneOfThemIsChinese() {
    #expect(places(of: "3０a", in: "制订3，覆盖０a订") == [6, 16, 19])
    #expect(places(of: "3", in: "制订") == [])
    #expect(places(of: "，", in: "制订，") == [6])
  }

  @Test func othersAreNot() {
    // 订 is E8 AE A2; the same last two bytes stand in other characters.
    let others = (0xE3...0xEE).filter { $0 != 0xE8 }.map { UInt32($0 & 15) << 12 | 0xBA2 }
    let text = others.compactMap { Unicode.Scalar($0).map(String.init) }.joined()
    #expect(text.unicodeScalars.count >= 10)
    #expect(places(of: "订", in: text + "😀é") == [])
  }

  @Test func aTextThatIsCutOffIsNotReadBeyond() {
    let bytes = Array("制订".utf8.dropLast())
    bytes.withUnsafeBufferPointer { buffer in
      #expect(FewCharacters("订").next(in: ByteView(buffer), from: 0) == nil)
      #expect(FewCharacters("3").next(in: ByteView(buffer), from: 0) == nil)
    }
  }
}
