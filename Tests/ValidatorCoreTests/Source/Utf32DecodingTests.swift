import Testing
import ValidatorCore

@Suite struct Utf32DecodingTests {
  private func bytes(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).unicodeScalars.flatMap { scalar in
      (0..<4).map { UInt8(truncatingIfNeeded: scalar.value >> (bigEndian ? 24 - $0 * 8 : $0 * 8)) }
    }
  }

  @Test(arguments: [true, false])
  func utf32WithAByteOrderMarkIsDecoded(bigEndian: Bool) {
    let decoded = TextDecoder.decode(bytes("plan: 教育😀\n", bigEndian: bigEndian))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "plan: 教育😀\n")
    #expect(decoded.encoding == (bigEndian ? .utf32BigEndian : .utf32LittleEndian))
    #expect(decoded.problems.isEmpty)
  }

  @Test func whatIsNoCharacterIsReplacedAndNoted() {
    let decoded = TextDecoder.decode(
      bytes("甲", bigEndian: true) + [0x7F, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0x41, 0, 0])
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "甲\u{FFFD}A ")
    #expect(decoded.problems.map(\.count) == [2])
  }
}
