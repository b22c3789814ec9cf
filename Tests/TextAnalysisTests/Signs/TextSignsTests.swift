import Testing

@testable import TextAnalysis

@Suite struct TextSignsTests {
  private func signs(_ text: String) -> TextSigns { ByteView.with(text) { TextSigns(of: $0) } }

  @Test(arguments: [
    "xx所", "20XX年", "Х所", "ｘ月", "××县", "____元", "＿＿", "**个", "【】", "（  ）", "(\u{3000})", "《》",
    "某某县",
    "此处填写", "此處輸入", "点击此处", "（待定）", "待定", " 待定", "tbd", "未定", "暫未確定", "另填", "?", "……", "TBD",
    "the TODO",  // reason: data, a text of a plan with a placeholder, which must show its sign
    "Lorem ipsum", "lorem", "□□", "○○县", "〇〇", "〔2026〕 号", "〔2026〕□号", "〔 〕5号",
    "2026年 月 日",
    "第 号", "新建   所", "[insert date]", "培训N名", "达到N%", "达到NaN", "由某局牵头", "由某單位負責",
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
    (.parts, ["其中小学6所"]),
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
    #expect(signs("推動各縣、市加快數字校園建設") == .variant)
  }

  /// Who finds no such sign need not fold a text to see which Chinese characters it holds.
  @Test func aTextWithoutVariantsHasTheChineseCharactersOfItsFoldedForm() {
    func ideographs(_ text: String) -> [UInt32] {
      text.unicodeScalars.map(\.value).filter { (0x3400..<0xA000).contains($0) }
    }
    let ranges: [Range<UInt32>] = [0x2E80..<0x3130, 0x3400..<0xA000, 0xF900..<0xFB00]
    var wrong: [String] = []
    for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
      let text = "a" + String(Character(scalar)) + "b"
      let folded = ByteView.with(text) { String(decoding: TextFolding.fold($0), as: UTF8.self) }
      if signs(text).contains(.variant) != (ideographs(folded) != ideographs(text)) {
        wrong.append(text)
      }
    }
    #expect(wrong == [])
    #expect(signs("𤨏").contains(.variant))
    #expect(signs("园") == [])
    #expect(signs("園") == .variant)
  }

  @Test(arguments: [
    "6月底前", "2026年3月31日前", "年内", "30日内", "三个月以内", "到2027年", "至2027年6月", "到年底", "到第三季度", "截至6月底",
    "截止3月5日", "不迟于9月1日", "最迟9月", "春节前", "秋季开学前", "五一前", "3月5日止", "6月底为止", "到“十五五”末",
    "3月15日（星期五）前", "by 30 June", "before June", "務必於3月底", "９月前", "提前到8月",
  ])
  func aTimeWithALimitShowsItsSign(_ text: String) {
    #expect(signs("全县" + text + "完成").mayHoldDeadline, "\(text)")
    #expect(signs(text).mayHoldDeadline, "\(text)")
  }

  @Test(arguments: [
    "加强队伍建设，提升治理能力。", "覆盖率达到90%以上，新增学位360个。", "不低于85%，提高到95%。", "校内外结合，防止返贫。", "目前运行平稳。",
  ])
  func aTextWithoutATimeHasNoLimit(_ text: String) {
    #expect(!signs(text).mayHoldDeadline)
  }

  /// Where the reader of times finds a time with a limit the sign must stand.
  @Test func noTimeWithALimitStandsInATextWithoutItsSign() {
    // Nobody is given a century, and these words only begin with 年度.
    let others = ["世纪", "重点", "目标", "任务"]
    let words = TimeWords.chinese.flatMap { $0.0.split(separator: "|").map(String.init) }
      .filter { word in !others.contains { word.contains($0) } }
    let forms = [
      "%前", "%之前", "%内", "%以内", "%止", "到%", "至%", "截至%", "2026年%前", "3%前", "三%内", "到3%", "到2026年%",
    ]
    let context = TimeContext(year: 2026)
    for word in words {
      for form in forms {
        let text = form.replacing("%", with: word)
        ByteView.with(text) { bytes in
          guard !TextSigns(of: bytes).mayHoldDeadline else { return }
          let dates = TextReader(times: context).read(bytes).dates
          #expect(!dates.contains { $0.reading.bound == .upTo && $0.to != nil }, "\(text)")
        }
      }
    }
  }

  @Test(arguments: [
    "不低于4%以内", "至少4所", "由45%提高到43%", "從4", "80—60张", "8-6", "不超過 4%以上", "不高于百分之九十以上", "逾95%、不足90%",
    "95%以上、90%以下", "９５％以上，且９０％以下", "90余所、80所以内", "95%以上、不到90%", "不低于¥90以内",
  ])
  func valuesThatMayExcludeEachOtherShowTheirSign(_ text: String) {
    #expect(signs(text).mayHoldOpposedValues)
    #expect(signs("加强领导，" + text + "，抓好落实。").mayHoldOpposedValues)
  }

  @Test(arguments: ["普惠率达到90%以上，新增学位360个。", "培训教师120名、校长36名", "2026年3月底前完成", "以上工作年内完成"])
  func valuesThatStandByThemselvesDoNot(_ text: String) {
    #expect(!signs(text).mayHoldOpposedValues)
  }

  /// Signs that share a bit by mistake have texts read for nothing.
  @Test func boundsAreNoSignOfOtherThings() {
    for text in ["覆盖率达到95%以上、90%以下", "床位80—60张，不到90%", "不低于9所"] {
      #expect(
        signs(text).isDisjoint(with: [
          .placeholder, .secrecy, .residentNumber, .vagueTime, .doubleBound, .spelling,
        ]), "\(text)")
    }
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
      "达到", "培训", "N", "NaN", "名", "%", "由", "某局", "负责",
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
