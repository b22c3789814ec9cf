import Testing
import ValidatorCore

@Suite struct Utf16DecodingTests {
  private let sample = "title: 教育工作要点\r\ntasks:\n  - 新建小学 😀\n"

  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.bytes, as: UTF8.self)
  }

  @Test(arguments: [true, false])
  func utf16WithAByteOrderMarkIsDecoded(bigEndian: Bool) {
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    let decoded = TextDecoder.decode(mark + EncodedSamples.utf16(sample, bigEndian: bigEndian))
    #expect(text(decoded) == sample)
    #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    #expect(decoded.hasByteOrderMark)
    #expect(decoded.contentStart == 0)
    #expect(decoded.problems.isEmpty)
  }

  @Test(arguments: [true, false])
  func utf16WithoutAMarkIsRecognised(bigEndian: Bool) {
    for plan in [sample, "title: plan of work\n", "标题: 教育工作要点，新建小学两所。\n"] {
      let decoded = TextDecoder.decode(EncodedSamples.utf16(plan, bigEndian: bigEndian))
      #expect(text(decoded) == plan)
      #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
      #expect(!decoded.hasByteOrderMark)
    }
  }

  @Test func utf8WithZeroBytesIsNotTakenForUtf16() {
    for plan in [
      "a\u{0}b: 1\n", "title: 教育\u{0}工作\u{0}要点\n", "ab\u{0}cd\u{0}ef\u{0}", "\u{0}\u{0}",
    ] {
      let decoded = TextDecoder.decode(Array(plan.utf8))
      #expect(decoded.encoding == .utf8)
      #expect(decoded.problems.map(\.kind) == [.nul])
    }
  }

  @Test func anOddByteAtTheEndIsAProblem() {
    let decoded = TextDecoder.decode(
      [0xFF, 0xFE] + EncodedSamples.utf16("计划", bigEndian: false) + [0x41])
    #expect(text(decoded) == "计划 ")
    #expect(decoded.problems == [EncodingProblem(kind: .invalidBytes, count: 1, ranges: [6..<7])])
  }

  @Test func surrogatesWithoutTheirOtherHalfAreProblems() {
    // High without low, then low alone, then high at the end.
    let bytes: [UInt8] = [0xFE, 0xFF, 0xD8, 0x3D, 0x00, 0x41, 0xDE, 0x00, 0x00, 0x42, 0xD8, 0x3D]
    let decoded = TextDecoder.decode(bytes)
    #expect(text(decoded) == "\u{FFFD}A\u{FFFD}B\u{FFFD}")
    let places = [0..<3, 4..<7, 8..<11]
    #expect(
      decoded.problems == [EncodingProblem(kind: .loneSurrogate, count: 3, ranges: places)])
  }

  @Test func controlCharactersInUtf16AreMendedToo() {
    let decoded = TextDecoder.decode(
      [0xFE, 0xFF] + EncodedSamples.utf16("标题\u{B}内容\u{2028}完", bigEndian: true))
    #expect(text(decoded) == "标题 内容\u{3000}完")
    #expect(decoded.problems.map(\.kind) == [.wordLineBreak, .lineSeparator])
  }
}
