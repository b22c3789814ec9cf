import Testing
import TextAnalysis

@Suite struct FoldedTextTests {
  private func folded(_ text: String, _ options: TextFolding.Options = []) -> FoldedText {
    ByteView.with(text) { FoldedText($0, options: options) }
  }

  /// The part of `text` that stands behind `part` of its folded form.
  private func source(of part: String, in text: String, _ options: TextFolding.Options = [])
    -> String?
  {
    let result = folded(text, options)
    let form = String(decoding: result.bytes, as: UTF8.self)
    guard let range = form.firstRange(of: part) else { return nil }
    let start = form.utf8.distance(from: form.startIndex, to: range.lowerBound)
    let written = result.sourceRange(start..<(start + part.utf8.count))
    return ByteView.with(text) { $0.string(written) }
  }

  @Test func aPartOfTheFoldedFormLeadsBackToTheTextAsWritten() {
    let text = "後續：　採購ＡＢ（兩臺）"
    #expect(source(of: "后续", in: text) == "後續")
    #expect(source(of: ":", in: text) == "：")
    #expect(source(of: ": ", in: text) == "：　")
    #expect(source(of: "采购ab(", in: text) == "採購ＡＢ（")
    #expect(source(of: "两台)", in: text) == "兩臺）")
  }

  @Test func droppedCharactersBelongToAPartOnlyIfTheyStandInsideIt() {
    let text = "（加强、\u{200B}规范，改善）"
    #expect(source(of: "加强规范", in: text, .comparison) == "加强、\u{200B}规范")
    #expect(source(of: "改善", in: text, .comparison) == "改善")
    #expect(source(of: "加强", in: text, .comparison) == "加强")
  }

  @Test func rangesOutsideAndEmptyRangesAreHarmless() {
    let result = folded("（工作）")
    #expect(result.sourceRange(-5..<99) == 0..<12)
    #expect(result.sourceRange(1..<1) == 3..<3)
    #expect(result.sourceRange(0..<0) == 0..<0)
    #expect(result.sourceRange(50..<60) == 12..<12)
    #expect(folded("").sourceRange(0..<1) == 0..<0)
    #expect(folded("\u{200B}").sourceRange(0..<1).isEmpty)
  }

  @Test func foldingWithAndWithoutTheWayBackGivesTheFormsOfTheScalars() {
    let pieces = ["後", "A", "plainwords", "1", ".", "，", "（", "\u{200B}", "😀", "é", "𬞟", " ", "着9"]
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<2000 {
      let text = (0..<random(20)).map { _ in pieces[random(pieces.count)] }.joined()
      var expected = ""
      var places: [Range<Int>] = []
      var offset = 0
      for scalar in text.unicodeScalars {
        let form = Unicode.Scalar(TextFolding.scalar(scalar.value)) ?? "?"
        let end = offset + UTF8.width(scalar)
        if form.value != 0 {
          expected.unicodeScalars.append(form)
          places.append(offset..<end)
        }
        offset = end
      }
      let result = folded(text)
      #expect(result.bytes == Array(expected.utf8), "\(text)")
      #expect(ByteView.with(text) { TextFolding.fold($0) } == result.bytes, "\(text)")
      var start = 0
      for (scalar, place) in zip(expected.unicodeScalars, places) {
        let end = start + UTF8.width(scalar)
        #expect(result.sourceRange(start..<end) == place, "\(text)")
        start = end
      }
    }
  }

  @Test func aTextCanBeFoldedBehindAnother() {
    var bytes: [UInt8] = []
    ByteView.with("（後）") { TextFolding.fold($0, into: &bytes) }
    ByteView.with("“Plan”") { TextFolding.fold($0, into: &bytes, options: .comparison) }
    #expect(String(decoding: bytes, as: UTF8.self) == "(后)plan")
  }

  @Test func bytesThatAreNoCharacterFoldToQuestionMarksInTheirPlace() {
    let bytes: [UInt8] = [0x41, 0xFF, 0xE5, 0xBE, 0xE5, 0xBE, 0x8C, 0x80, 0xF0, 0x9F]
    let result = bytes.withUnsafeBufferPointer { FoldedText(ByteView($0)) }
    #expect(String(decoding: result.bytes, as: UTF8.self) == "a???后???")
    #expect(result.sourceRange(4..<7) == 4..<7)
  }
}
