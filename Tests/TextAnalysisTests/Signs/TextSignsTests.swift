import Testing

@testable import TextAnalysis

@Suite struct TextSignsTests {
  private func signs(_ text: String) -> TextSigns { ByteView.with(text) { TextSigns(of: $0) } }

  @Test(arguments: [
    "xx所", "20XX年", "Х所", "ｘ月", "××县", "____元", "＿＿", "**个", "【】", "（  ）", "(\u{3000})", "《》",
    "某某县",
    "此处填写", "此處輸入", "点击此处", "（待定）", "待定", " 待定", "tbd", "未定", "暫未確定", "另填", "?", "……", "TBD",
    "the TODO",  // what a drafter left in a plan, no note about this test
    "Lorem ipsum", "lorem", "□□", "○○县", "〇〇", "〔2026〕 号", "〔2026〕□号", "〔 〕5号",
    "2026年 月 日",
    "第 号", "新建   所", "[insert date]",
  ])
  func whateverIsToBeFilledInShowsItsSign(_ text: String) {
    #expect(!signs(text).isDisjoint(with: .placeholder))
  }

  @Test(arguments: [
    (TextSigns.secrecy, ["机密★3年", "祕密", "絕密", "SECRET", "TOP SECRET", "CONFIDENTIAL"]),
    (.year, ["2025年", "1999", "二〇二五", "二零二五年", "二○二五", "２０２５"]),
    (.documentNumber, ["〔2026〕3号", "3號", "３号", "3 号"]),
    (
      .ordinal,
      [
        "一、", "一是", "三要", "1.", "1．", "（一）", "(1)", "１）", "①", "(a)", "a.", "b、", "(iv)", "第一阶段",
        "第一，", "其二：", "十、",
      ]
    ),
    (
      .count,
      ["四个方面", "三大工程", "两項", "兩件", "5所", "五方面", "四阶段", "三部门", "四道关口", "三張清單", "four areas: a"]
    ),
    (.parts, ["其中小学6所"]), (.boundFigure, ["不低于4%", "至少4所", "由45%", "從4", "80—60张", "8-6"]),
    (.digit, ["3", "共３所"]),
    (.manyDigits, ["13800000000", "138 0000 0000", "１３８００００００００"]),
    (
      .vagueTime,
      [
        "尽快", "儘快", "盡快", "適時", "择机", "擇期", "早日", "尽早", "及早", "条件成熟时", "合适时候", "適當時機", "ASAP",
        "in due course",
      ]
    ),
    (.doubleBound, ["不低于或", "不超過或", "no less than or more than"]),
  ])
  func eachThingShowsItsSignWhereverItStands(_ sign: TextSigns, _ texts: [String]) {
    for text in texts {
      #expect(!signs(text).isDisjoint(with: sign), "\(text)")
      #expect(!signs("加强领导。" + text + "抓好落实").isDisjoint(with: sign), "\(text)")
    }
  }

  @Test func plainSentencesShowNoSign() {
    #expect(signs("加强队伍建设，提升治理能力，完善长效机制。") == [])
    #expect(signs("") == [])
    #expect(signs("推動各縣、市加快數字校園建設") == [])
  }

  @Test func fewDigitsAreNoMobileNumber() {
    #expect(!signs("新增学位360个").contains(.manyDigits))
  }

  /// Where a reader finds something the sign must stand, or a check would pass over it.
  @Test func noReaderFindsAnythingInATextWithoutItsSign() {
    let pieces = [
      "x", "X", "×", "_", "__", "【", "】", "（", "）", "(", ")", "某", "待", "定", "某某", "年", "月", "日",
      "第", "号", " ",
      "  ", "\u{3000}", "〔", "〕", "2026", "20", "所", "个", "□", "○", "，", "。", "TBD", "T", "待定", "县",
      "秘", "密", "机",
      "★", "138", "0000", "１", "\n", "[", "date]", "1", "、", "不", "发", "文",
    ]
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<20_000 {
      let text = (0..<(1 + next(6))).map { _ in pieces[next(pieces.count)] }.joined()
      ByteView.with(text) { bytes in
        let signs = TextSigns(of: bytes)
        if signs.isDisjoint(with: .placeholder) {
          #expect(
            PlaceholderReader.read(bytes).isEmpty && PlaceholderReader.read(field: bytes).isEmpty,
            "\(text)")
        }
        if signs.isDisjoint(with: .secrecy) {
          #expect(SecrecyMarkingReader.read(bytes) == nil, "\(text)")
        }
        if signs.isDisjoint(with: .documentNumber) {
          #expect(DocumentNumber.all(in: bytes).isEmpty, "\(text)")
        }
      }
    }
  }

  @Test func cutCharactersAndCharactersAboveThePlaneAreNoMatter() {
    let bytes: [UInt8] = [0xE4, 0xB8]
    bytes.withUnsafeBufferPointer { #expect(TextSigns(of: ByteView($0)) == []) }
    #expect(signs("😀").isEmpty)
    #expect(!signs("😀xx所").isDisjoint(with: .placeholder))
  }
}
