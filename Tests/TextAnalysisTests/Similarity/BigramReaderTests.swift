import Testing

@testable import TextAnalysis

@Suite struct BigramReaderTests {
  static func read(_ text: String) -> BigramReader {
    var reader = BigramReader()
    ByteView.with(text) { reader.read($0) }
    return reader
  }

  @Test func `pairs of neighbouring characters are read across blanks`() {
    #expect(Self.read("教 育\n局　A").bigrams == Self.read("教育局A").bigrams)
    #expect(Self.read("教育局A").bigrams == [0x6559_80B2, 0x80B2_5C40, 0x5C40_0041])
  }

  @Test(arguments: [
    ("２０２６年（第一批）：Ａ", "2026年(第一批):A"), ("①②⑳", "1220"), ("⑴⒉", "(1)2."), ("Ⅲ级", "III级"),
    ("100㎡", "100m2"), ("好…", "好..."), ("25℃", "25°C"), ("﹙甲﹚", "(甲)"), ("№5", "No5"),
    ("祝\u{FA1B}", "祝福"), ("㍿甲", "株式会社甲"), ("ｶﾞｽ管", "ガス管"),
    ("cafe\u{301}甲", "café甲"), ("\u{2F08}口", "人口"), ("㈱甲", "(株)甲"),
  ])
  func `compatible forms are folded as NFKC folds them`(written: String, folded: String) {
    #expect(Self.read(written).bigrams == Self.read(folded).bigrams)
    #expect(Self.read(written).identity == Self.read(folded).identity)
  }

  @Test(arguments: [("教育、体育", "教育，体育"), ("臺灣", "台湾"), ("A", "a"), ("“甲”", "\"甲\"")])
  func `script, case and marks are not folded`(first: String, second: String) {
    #expect(Self.read(first).identity != Self.read(second).identity)
  }

  @Test func `a text of one character has no pairs`() {
    #expect(Self.read("教").bigrams.isEmpty && Self.read("").bigrams.isEmpty)
  }
}
