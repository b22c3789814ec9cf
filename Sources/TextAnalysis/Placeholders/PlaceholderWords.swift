/// Words that stand for what is to be filled in.
enum PlaceholderWords {
  /// Words that say so alone, in a field or in brackets; folded.
  private static let standIns: Set<String> = [
    "待定", "待填", "待填写", "待填报", "待补", "待补充", "待明确", "待确定", "待核定", "待核实", "待核", "待查", "待议", "待报",
    "待商定", "待完善",
    "未定", "暂未确定", "另填", "tbd", "tbc", "tba", "todo", "to be determined", "to be decided",
    "to be confirmed", "to be announced", "to be completed", "to be added", "to be agreed", "?",
    "??",
    "???", "...", "……", "…",
  ]

  /// What a value or a name that may be awaited is called.
  static let values: [StaticString] = [
    "时间", "時間", "地点", "地點", "数据", "數據", "数量", "數量", "金额", "金額", "额度", "額度", "人数", "人數", "规模", "規模",
    "名单", "名單", "人选", "人選", "单位", "單位", "时限", "時限", "期限", "日期", "资金", "資金", "经费", "經費", "标准", "標準",
    "比例", "指标", "指標", "目标", "目標", "名称", "名稱", "选址", "選址", "地址", "责任人", "責任人", "负责人", "負責人",
  ]

  /// What says of such a value that it is to come.
  static let awaited: [StaticString] = [
    "待定", "待填写", "待填寫", "待填报", "待填報", "待填", "待补充", "待補充", "待补", "待補", "待确定", "待確定",
  ]

  /// What somebody is still to do with such a value: 数据待财政局提供.
  private static let provided: [StaticString] = [
    "提供", "核定", "核实", "核實", "确认", "確認", "确定", "確定", "补充", "補充", "填报", "填報",
  ]
  /// How far behind 待 it stands, in bytes.
  private static let longestPromise = 36

  /// The end of 待财政局提供 and the like, of which the 待 stands at `offset`; nil where nobody is to say anything. A condition
  /// says when: 责任单位待机构改革后确定.
  static func endOfPromise(_ text: ByteView, from offset: Int) -> Int? {
    var end = offset + 3
    while end - offset < longestPromise, text[end] &- 0xE4 < 6,
      !text.has(anyOf: ["后", "後"], at: end)
    {
      if let verb = provided.first(where: { text.has($0, at: end) }) {
        return end + verb.utf8CodeUnitCount
      }
      end += 3
    }
    return nil
  }

  /// Whether the value and what is awaited of it in `range` only describe what is dealt with: 对数据待核实、身份待确认的困难家庭.
  static func isDescription(_ range: Range<Int>, in text: ByteView) -> Bool {
    if text.has(anyOf: ["对", "對", "将", "將", "把"], endingAt: range.lowerBound) { return true }
    guard text.has("、", at: range.upperBound) else { return false }
    let rest = text.stretch(from: range.upperBound)
    guard let of = rest.offset(of: "的") else { return false }
    let item = rest.part(0..<of).stretch(before: of, from: ["、"])
    return item.offset(of: "待") != nil && rest.count > of + 3
  }

  /// The longest of the words that stand alone, in bytes.
  static let longest = 20

  /// Whether `text` is one of the words; script, width and case do not matter.
  static func isStandIn(_ text: ByteView) -> Bool {
    guard text.count > 0, text.count <= longest, mayBegin(text) else { return false }
    return standIns.contains(String(decoding: TextFolding.fold(text), as: UTF8.self))
  }

  /// Whether one of the words begins with the same byte, or two.
  private static func mayBegin(_ text: ByteView) -> Bool {
    switch text[0] {
    case 0x54, 0x74, 0x3F, 0x2E, 0xEF: true
    // 待 另 未 暂 暫 …
    case 0xE5: text[1] == 0xBE || text[1] == 0x8F
    case 0xE6: text[1] == 0x9C || text[1] == 0x9A
    case 0xE2: text[1] == 0x80
    default: false
    }
  }

  /// The text without blanks at its ends.
  static func trimmed(_ text: ByteView) -> Range<Int> {
    var (start, end) = (0, text.count)
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Measure words, units and what places and times are called: what stands behind a figure or a name left open.
  static let units = scalars(
    """
    所个個名人万萬亿億元项項家处處市县縣区區省镇鎮乡鄉村年月日号號局校院科部厅廳班批次期套台臺座间間场場件户戶亩畝平公米篇门門支张張条條
    类類分天周季岁歲级級层層倍成位对對轮輪届屆组組份种種片辆輛床斤吨噸千百十余餘街社园園办辦委％‰%
    """)

  /// What a unit goes on with: 公里, 公顷, 平方米.
  static let unitEnds = scalars("里顷頃斤方次")

  /// What stands before a single X that is to be filled in, in English.
  static let wordsBeforeEnglishFigures: Set<String> = [
    "recruit", "train", "build", "repair", "plant", "open", "provide", "deliver", "create", "hold",
    "install", "complete", "hire", "buy", "replace", "restore", "survey", "inspect", "least",
    "than", "employ", "fund", "renew", "clear", "appoint", "upgrade", "publish",
  ]

  /// What alone a single × may stand before: 文化×科技 is a name.
  static let unitsBehindTimes = scalars("所个個市县縣区區省镇鎮乡鄉村年月日号號％%亿億元项項")

  /// Of these, what no name begins with, so that any character may stand before the ×.
  static let certainBehindTimes = scalars("县縣镇鎮省％%")

  /// What may stand before a single x or × that is to be filled in, where something other than a unit follows.
  static let wordsBeforeFigures = scalars(
    "第达達到至约約共增建设設计計为為于於成超过過的和及各率、，。；：（(,;:与與在由对對向从從年月")

  /// What a single × may be the name of.
  static let bodies: [StaticString] = [
    "大学", "大學", "学院", "學院", "学校", "學校", "中学", "中學", "小学", "小學", "公司", "医院", "醫院", "幼儿园", "幼兒園",
    "单位", "單位", "同志", "老师", "老師",
  ]

  /// What has a number: 附件x.
  static let annexes: [StaticString] = ["附件", "附表", "附图", "附圖", "附录", "附錄"]

  /// What follows such a number.
  static let behindAnnexes: [StaticString] = [
    "和", "及", "与", "與", "或", "中", "所", "的", "要", "规", "規", "执", "執",
  ]

  /// What stands behind the number of a road.
  static let roads: [StaticString] = [
    "线", "線", "国道", "國道", "省道", "高速", "公路", "县道", "縣道", "段", "新区段", "新區段",
  ]

  /// What an X names: X光, X射线, X轴, X染色体, X证书.
  static let nounsBehindX = scalars("光线線射型形轴軸染荧螢波档檔因世战戰理证證坐角连連")

  /// Chinese numerals: beside them 〇 and ○ are zero.
  static let numerals = scalars("一二三四五六七八九十百千两")

  private static func scalars(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value).filter { $0 > 0x20 })
  }
}
