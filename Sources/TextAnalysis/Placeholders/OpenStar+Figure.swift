/// Stars in the place of a figure, of a body or of a name that was struck out: 新建*公里, **政办〔2026〕3号, 邓*理论.
///
/// A star may also stress words (*重点*), mark a footnote (普惠率*，) or stand for anything (*.yaml).
extension OpenStar {
  // MARK: 新建*公里

  /// A star before a unit, where a figure belongs.
  static func figure(_ text: ByteView, _ stars: Range<Int>) -> Range<Int>? {
    guard (0xE4...0xE9).contains(text[stars.lowerBound - 3]), !isClosed(text, stars),
      let unit = units.first(where: { text.has($0, at: stars.upperBound) })
    else { return nil }
    let end = stars.upperBound + unit.utf8CodeUnitCount
    let isEnd = PlaceholderScan.isBreak(text.scalar(at: end).value)
    let isBehindDeed = text.has(anyOf: deeds, endingAt: stars.lowerBound)
    guard isEnd || isBehindDeed && !text.has(anyOf: words, at: stars.upperBound) else { return nil }
    return stars.lowerBound..<end
  }

  private static let units: [StaticString] = [
    "公里", "千米", "平方米", "平方公里", "立方米", "公顷", "公頃", "亿元", "億元", "万元", "萬元", "万亩", "萬畝", "万人", "萬人",
    "亩", "畝", "吨", "噸", "个", "個", "所", "座", "名", "项", "項", "处", "處", "户", "戶",
  ]

  /// What these characters begin besides: *项目 may be marked.
  private static let words: [StaticString] = [
    "个人", "個人", "个性", "個性", "个体", "個體", "个别", "個別", "个案", "個案", "所有", "所属", "所屬", "所在", "座谈", "座談",
    "座椅", "名师", "名師", "名校", "名优", "名優", "名园", "名牌", "名录", "名錄", "名胜", "名勝", "名城", "名镇", "名村", "项目",
    "項目", "处理", "處理", "处置", "處置", "处室", "處室", "户外", "戶外", "户籍", "戶籍", "户用", "戶用", "所需",
  ]

  private static let deeds: [StaticString] = [
    "新建", "改建", "扩建", "擴建", "建成", "建设", "建設", "改造", "完成", "新增", "增加", "达到", "達到", "突破", "投资", "投資",
    "培训", "培訓", "招聘", "引进", "引進", "修建", "铺设", "鋪設", "安装", "安裝", "实施", "實施", "超过", "超過", "少于", "少於",
    "至少", "整治", "创建", "創建", "种植", "種植", "造林",
  ]

  // MARK: **政办〔2026〕3号

  /// Stars for the place whose document a number is of, with the letters behind them.
  static func issuer(_ text: ByteView, _ stars: Range<Int>) -> Range<Int>? {
    // At the start of a line a star marks a note.
    let before = text[stars.lowerBound - 1]
    guard before >= 0x80 || before == 0x28, !isClosed(text, stars) else { return nil }
    var end = stars.upperBound
    while end - stars.upperBound < 15, (0xE4...0xE9).contains(text[end]) { end += 3 }
    guard end > stars.upperBound, text.has(anyOf: ["〔", "［", "["], at: end) else { return nil }
    let year = end + (text[end] < 0x80 ? 1 : 3)
    guard (0..<4).allSatisfy({ (0x30...0x39).contains(text[year + $0]) }),
      text.has(anyOf: ["〕", "］", "]"], at: year + 4)
    else { return nil }
    return stars.lowerBound..<end
  }

  // MARK: 邓*理论

  /// Stars in a fixed name, which a filter put there.
  static func name(struckOutAt stars: Range<Int>, in text: ByteView) -> Range<Int>? {
    let isStudied = text.has(anyOf: ["学习", "學習"], endingAt: stars.lowerBound)
    if !isStudied,
      let name = names.first(where: { text.has($0.family, endingAt: stars.lowerBound) })
    {
      return text.has(anyOf: name.rest, at: stars.upperBound)
        ? stars.lowerBound - name.family.utf8CodeUnitCount..<stars.upperBound : nil
    }
    guard stars.count > 1, text.has(anyOf: thought, at: stars.upperBound), !isClosed(text, stars)
    else { return nil }
    return stars
  }

  private static let thought: [StaticString] = [
    "新时代中国特色社会主义思想", "新時代中國特色社會主義思想", "总书记", "總書記",
  ]

  private static let names: [(family: StaticString, rest: [StaticString])] = [
    ("邓", ["理论"]), ("鄧", ["理論"]), ("毛", ["思想"]),
    ("习", ["新时代", "总书记", "主席"]), ("習", ["新時代", "總書記", "主席"]),
  ]

  // MARK: *重点*

  /// Whether other stars behind these end what they stress: 建设*个性课程*. Stars that begin something stand behind a
  /// mark or another figure: 新建*公里、*座, 改建*座，投资*亿元.
  private static func isClosed(_ text: ByteView, _ stars: Range<Int>) -> Bool {
    var offset = stars.upperBound
    while offset < text.count, offset - stars.upperBound < longestStress {
      if text[offset] == 0x0A || text.has("。", at: offset) { return false }
      if text[offset] == 0x2A || text.has("＊", at: offset) {
        let length = text[offset] == 0x2A ? 1 : 3
        var end = offset
        while text[end] == text[offset], end - offset < stars.count { end += length }
        return !text.has(anyOf: ["、", "，", "；", "（", "("], endingAt: offset)
          && !units.contains { text.has($0, at: end) } && !text.has(anyOf: thought, at: end)
      }
      offset += 1
    }
    return false
  }

  private static let longestStress = 120
}
