import Testing
import ValidatorCore

@Suite struct Utf8DecodingTests {
  private func decode(_ text: String) -> DecodedText { TextDecoder.decode(Array(text.utf8)) }

  private func text(_ decoded: DecodedText) -> String {
    String(decoding: decoded.bytes, as: UTF8.self)
  }

  /// What libyaml's reader.c accepts and editors and libyaml alike take for what it is.
  private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x2027, 0x202A...0xFEFE, 0xFF00...0xFFFD,
      0x10000...0x10FFFF:
      true
    default: false
    }
  }

  @Test func goodTextComesBackAsTheSameArrayWithoutProblems() {
    let bytes = Array("title: 教育工作要点 — “plan” 😀\r\n\tend\u{FFFD}\n".utf8)
    let decoded = TextDecoder.decode(bytes)
    #expect(decoded.bytes == bytes)
    #expect(decoded.encoding == .utf8)
    #expect(!decoded.hasByteOrderMark)
    #expect(decoded.problems.isEmpty)
    let isShared = bytes.withUnsafeBufferPointer { original in
      decoded.bytes.withUnsafeBufferPointer { $0.baseAddress == original.baseAddress }
    }
    #expect(isShared, "good text must not be copied")
  }

  @Test func anEmptyFileIsGoodText() {
    #expect(TextDecoder.decode([]).problems.isEmpty)
    #expect(TextDecoder.decode([]).bytes.isEmpty)
  }

  @Test func aByteOrderMarkAtTheStartIsKeptAndIsNoProblem() {
    let decoded = decode("\u{FEFF}title: 计划\n")
    #expect(decoded.hasByteOrderMark)
    #expect(decoded.contentStart == 3)
    #expect(decoded.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(decoded.problems.isEmpty)
    #expect(decode("title").contentStart == 0)
  }

  @Test func everyScalarIsEitherKeptOrReplacedAtEqualLengthByOneThatYAMLAccepts() {
    for value in stride(from: UInt32(1), to: 0x11000, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let original = Array("a\(scalar)b".utf8)
      let decoded = TextDecoder.decode(original)
      if isPlain(scalar) {
        #expect(
          decoded.bytes == original && decoded.problems.isEmpty, "U+\(String(value, radix: 16))")
        continue
      }
      #expect(decoded.problems.count == 1, "U+\(String(value, radix: 16))")
      #expect(decoded.problems.first?.ranges == [1..<(original.count - 1)])
      #expect(decoded.bytes.count == original.count)
      // A byte order mark inside a line is accepted by YAML and stays.
      #expect(text(decoded).unicodeScalars.allSatisfy { isPlain($0) || $0.value == 0xFEFF })
    }
  }

  @Test(arguments: [
    ("\u{B}", EncodingProblem.Kind.wordLineBreak, " "), ("\u{C}", .wordLineBreak, " "),
    ("\u{0}", .nul, "?"), ("\u{1B}", .controlCharacter, "?"), ("\u{7F}", .controlCharacter, "?"),
    ("\u{80}", .controlCharacter, "??"), ("\u{9F}", .controlCharacter, "??"),
    ("\u{85}", .lineSeparator, "\u{A0}"), ("\u{2028}", .lineSeparator, "\u{3000}"),
    ("\u{2029}", .lineSeparator, "\u{3000}"), ("\u{FFFE}", .noncharacter, "\u{FFFD}"),
    ("\u{FFFF}", .noncharacter, "\u{FFFD}"), ("\u{FEFF}", .strayByteOrderMark, "\u{FEFF}"),
  ])
  func aCharacterThatYAMLRefusesIsReplacedAndNamed(
    character: String, kind: EncodingProblem.Kind, replacement: String
  ) {
    let decoded = decode("标题\(character)内容")
    #expect(text(decoded) == "标题\(replacement)内容")
    let end = 6 + character.utf8.count
    #expect(decoded.problems == [problem(kind, 1, [6..<end])])
  }

  @Test func aByteOrderMarkAtTheStartOfALaterLineIsReplaced() {
    // libyaml would skip it and take the line for indented.
    let decoded = decode("a: 1\n\u{FEFF}b: 2\n")
    #expect(text(decoded) == "a: 1\n\u{FFFD}b: 2\n")
    #expect(decoded.problems == [problem(.strayByteOrderMark, 1, [5..<8])])
  }

  @Test(arguments: [
    [0x80], [0xBF], [0xC0], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xE6, 0x95], [0xE6],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xF5], [0xFF],
    [0xC3],
  ])
  func bytesThatAreNoCharacterBecomeQuestionMarks(bad: [UInt8]) {
    let before = Array("第一项：完成".utf8)
    let after = Array("工作 done\n".utf8)
    let decoded = TextDecoder.decode(before + bad + after)
    let marks = [UInt8](repeating: UInt8(ascii: "?"), count: bad.count)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.bytes == before + marks + after)
    let range = before.count..<(before.count + bad.count)
    #expect(decoded.problems == [problem(.invalidBytes, bad.count, [range])])
  }

  @Test func aSurrogateWrittenAsUtf8BecomesAReplacementCharacter() {
    let decoded = TextDecoder.decode(Array("工作".utf8) + [0xED, 0xA0, 0xBD] + Array("要点".utf8))
    #expect(text(decoded) == "工作\u{FFFD}要点")
    #expect(decoded.problems == [problem(.loneSurrogate, 1, [6..<9])])
  }

  @Test func aBadByteWhereAYAMLTokenStartsIsNoKeyIndicator() {
    // "? abc" is a key in YAML, and within brackets "?abc" is one too.
    #expect(text(decode("- \u{7} abc\n")) == "- _ abc\n")
    #expect(text(decode("[\u{7}abc,\u{7}]\n")) == "[_abc,_]\n")
    #expect(text(decode("a: 1\n\u{7}\n")) == "a: 1\n_\n")
    #expect(text(decode("\u{7}\n")) == "_\n")
  }

  @Test func zeroAndSubstituteBytesThatEndAFileBecomeBlanks() {
    let decoded = decode("a: 1\n\u{0}\u{0}\n\u{1A}")
    #expect(text(decoded) == "a: 1\n  \n ")
    #expect(decoded.problems.map(\.kind) == [.nul, .controlCharacter])
    #expect(decoded.problems.first == problem(.nul, 2, [5..<7]))
  }

  @Test func problemsOfOneKindAreCountedInFullAndListedInPart() {
    let decoded = decode(String(repeating: "工\u{B}", count: 50) + "\u{0}作")
    #expect(decoded.problems.map(\.kind) == [.wordLineBreak, .nul])
    #expect(decoded.problems.first?.count == 50)
    #expect(decoded.problems.first?.ranges.count == EncodingProblem.rangeLimit)
    #expect(decoded.problems.first?.ranges.last == 79..<80)
  }

  @Test func anyBytesGiveWellFormedTextOfEqualLengthWhateverTheirAlignment() {
    var numbers = SampleNumbers(seed: 7)
    let pieces = ["a", "教", "。", "，", "\u{2028}", "é", "😀", "\u{0}", "\n", "plain text, long"]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...12, using: &numbers)
      var bytes = (0..<count).flatMap { _ in
        Array((pieces.randomElement(using: &numbers) ?? "").utf8)
      }
      for _ in 0..<Int.random(in: 0...2, using: &numbers) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        bytes[place] = UInt8.random(in: 0...255, using: &numbers)
      }
      let isGood =
        String(validating: bytes, as: UTF8.self).map { text in
          text.unicodeScalars.enumerated().allSatisfy {
            isPlain($0.element) || $0.offset == 0 && $0.element.value == 0xFEFF
          }
        } ?? false
      let decoded = TextDecoder.decode(bytes)
      #expect(decoded.problems.isEmpty == isGood || decoded.encoding != .utf8, "\(bytes)")
      #expect(decoded.bytes.count == bytes.count || decoded.encoding != .utf8, "\(bytes)")
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil, "\(bytes)")
    }
  }

  private func problem(_ kind: EncodingProblem.Kind, _ count: Int, _ ranges: [Range<Int>])
    -> EncodingProblem
  {
    EncodingProblem(kind: kind, count: count, ranges: ranges)
  }
}
