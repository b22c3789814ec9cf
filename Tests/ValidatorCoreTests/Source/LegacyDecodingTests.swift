import Testing
import ValidatorCore

@Suite struct LegacyDecodingTests {
  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.bytes, as: UTF8.self)
  }

  @Test func aShortLineInGB18030IsRecognised() throws {
    for line in EncodedSamples.lines.map(\.simplified) {
      let decoded = TextDecoder.decode(try #require(EncodedSamples.bytes(line, as: .gb18030)))
      #expect(text(decoded) == line)
      #expect(decoded.encoding == .gb18030)
      #expect(decoded.problems.isEmpty)
    }
  }

  @Test func aShortLineInBig5IsRecognised() throws {
    for line in EncodedSamples.lines.map(\.traditional) {
      let decoded = TextDecoder.decode(try #require(EncodedSamples.bytes(line, as: .big5)))
      #expect(text(decoded) == line)
      #expect(decoded.encoding == .big5)
      #expect(decoded.problems.isEmpty)
    }
  }

  @Test func traditionalTextInGB18030IsNotTakenForBig5() throws {
    for line in EncodedSamples.lines.map(\.traditional) {
      let decoded = TextDecoder.decode(try #require(EncodedSamples.bytes(line, as: .gb18030)))
      #expect(text(decoded) == line)
      #expect(decoded.encoding == .gb18030)
    }
  }

  @Test func aPlanWithKeysInASCIIIsRecognised() throws {
    let plan = EncodedSamples.lines.map { "- title: \($0.traditional)\n  id: t1\n" }.joined()
    let big5 = TextDecoder.decode(try #require(EncodedSamples.bytes(plan, as: .big5)))
    #expect(text(big5) == plan)
    #expect(big5.encoding == .big5)
    let gb18030 = TextDecoder.decode(try #require(EncodedSamples.bytes(plan, as: .gb18030)))
    #expect(text(gb18030) == plan)
    #expect(gb18030.encoding == .gb18030)
  }

  @Test func charactersOfFourBytesInGB18030AreDecoded() throws {
    let line = "责任人：张㐂，联系人：李𠮷，负责学校安全工作"
    let decoded = TextDecoder.decode(try #require(EncodedSamples.bytes(line, as: .gb18030)))
    #expect(text(decoded) == line)
  }

  @Test func aByteOrderMarkOfGB18030IsObeyed() throws {
    let mark: [UInt8] = [0x84, 0x31, 0x95, 0x33]
    let decoded = TextDecoder.decode(
      mark + (try #require(EncodedSamples.bytes("计划", as: .gb18030))))
    #expect(text(decoded) == "计划")
    #expect(decoded.encoding == .gb18030)
    #expect(decoded.hasByteOrderMark)
  }

  @Test func anImpossibleSequenceIsReplacedAndReadingGoesOn() throws {
    let before = try #require(EncodedSamples.bytes("新建小学两所，完成", as: .gb18030))
    let after = try #require(EncodedSamples.bytes("工作，改造校舍。", as: .gb18030))
    let decoded = TextDecoder.decode(before + [0xFF] + after)
    #expect(text(decoded) == "新建小学两所，完成\u{FFFD}工作，改造校舍。")
    #expect(decoded.encoding == .gb18030)
    #expect(
      decoded.problems == [EncodingProblem(kind: .invalidBytes, count: 1, ranges: [27..<30])])
  }

  @Test func aCharacterCutAtTheEndIsReplaced() throws {
    let bytes = try #require(EncodedSamples.bytes("开展校园安全工作", as: .gb18030))
    let decoded = TextDecoder.decode(bytes.dropLast().map { $0 })
    #expect(text(decoded) == "开展校园安全工\u{FFFD}")
    #expect(decoded.problems.map(\.kind) == [.invalidBytes])
  }

  @Test func controlCharactersInGB18030AreMendedToo() throws {
    let bytes = try #require(EncodedSamples.bytes("开展校园\u{B}安全工作", as: .gb18030))
    let decoded = TextDecoder.decode(bytes)
    #expect(text(decoded) == "开展校园 安全工作")
    #expect(decoded.problems.map(\.kind) == [.wordLineBreak])
  }

  @Test func textLongerThanOneChunkIsDecodedWhole() throws {
    let plan = String(repeating: "提高教师待遇，改善办学条件。\n", count: 8000)
    let decoded = TextDecoder.decode(try #require(EncodedSamples.bytes(plan, as: .gb18030)))
    #expect(text(decoded) == plan)
  }

  @Test(arguments: [1, 2, 5, 10])
  func brokenUtf8IsNeverTakenForAnotherEncoding(damage: Int) {
    var numbers = SampleNumbers(seed: UInt64(damage))
    for line in EncodedSamples.lines.flatMap({ [$0.simplified, $0.traditional] }) {
      for _ in 0..<100 {
        var bytes = Array("title: \(line)".utf8)
        for _ in 0..<max(1, bytes.count * damage / 30) {
          let place = Int.random(in: 0..<bytes.count, using: &numbers)
          bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &numbers)
        }
        #expect(TextDecoder.decode(bytes).encoding == .utf8, "\(bytes)")
      }
    }
  }

  @Test func utf8CutInTheMiddleOfCharactersStaysUtf8() {
    let bytes = Array("落实校园安全责任".utf8)
    for start in 0..<bytes.count {
      for count in 1...bytes.count {
        let part = Array(bytes.dropFirst(start).prefix(count))
        #expect(TextDecoder.decode(part).encoding == .utf8, "\(part)")
      }
    }
  }

  @Test func utf8WithALineOfGB18030InItStaysUtf8() throws {
    let plan = EncodedSamples.lines.map { "- title: \($0.simplified)\n" }.joined()
    let foreign = try #require(EncodedSamples.bytes("责任单位：安全科\n", as: .gb18030))
    let decoded = TextDecoder.decode(foreign + Array(plan.utf8) + foreign)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.bytes.count == plan.utf8.count + 2 * foreign.count)
    #expect(decoded.problems.map(\.kind) == [.invalidBytes])
  }

  @Test func westernEuropeanTextIsNotTakenForChinese() {
    // Windows-1252: quotation marks, a dash, an accent.
    let bytes = Array("title: ".utf8) + [0x93] + Array("Caf".utf8) + [0xE9, 0x94, 0x20, 0x96]
    let decoded = TextDecoder.decode(bytes + Array(" opening of two schools\n".utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.problems.map(\.kind) == [.invalidBytes])
    #expect(decoded.problems.first?.count == 4)
  }
}
