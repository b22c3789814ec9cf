import Testing

import ValidatorCore

@Suite struct VisibleTextTests {
  @Test func nothingThatATerminalObeysIsLeft() {
    let hostile = (0..<0x20).map { UInt8($0) } + [0x7F]
    let text = VisibleText.text(String(decoding: hostile, as: UTF8.self))
    #expect(text.hasPrefix("␀␁␂"))
    #expect(text.hasSuffix("␟␡"))
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x2400 })
  }

  @Test(arguments: [
    ("\u{202E}", "<U+202E>"), ("\u{2066}", "<U+2066>"), ("\u{9B}31m", "<U+009B>31m"),
    ("\u{2028}", "<U+2028>"), ("\u{FEFF}", "<U+FEFF>"), ("\u{E0041}", "<U+E0041>"),
  ])
  func whatHidesOrReordersTextIsNamed(_ text: String, _ shown: String) {
    #expect(VisibleText.text(text) == shown)
  }

  @Test(arguments: ["“新建”、①Ａ", "👨‍👩‍👧", "e\u{301}", "葛\u{E0100}", "ا"])
  func whatIsMerelyUnusualIsSentAsItIs(_ text: String) {
    #expect(VisibleText.text(text) == text)
  }

  @Test func aSentenceStaysOnOneLine() {
    #expect(VisibleText.sentence("第9项“新建\r\n幼儿园\n”\u{1B}") == "第9项“新建 幼儿园 ”␛")
  }
}
