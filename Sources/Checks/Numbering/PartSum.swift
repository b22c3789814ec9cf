import TextAnalysis
import ValidatorCore

/// Adds up the parts that a text names of a whole: 学校12所，其中小学6所、初中4所、高中3所.
///
/// Parts may leave some of the whole out. More than the whole they may come to only where they overlap: shares of two
/// kinds (其中硕士30名、女教师60名) are left alone.
struct PartSum {
  /// A whole, and parts that come to more.
  struct Excess {
    /// The whole, in bytes of the text.
    let whole: Range<Int>
    /// The parts, in bytes of the text.
    let parts: Range<Int>
    /// What the parts come to, in the unit of the whole as it is written.
    let sum: String
  }

  private let text: ByteView
  private let quantities: [Quantity]

  init(_ text: ByteView, _ quantities: [Quantity]) {
    self.text = text
    self.quantities = quantities
  }

  private static let triggers = FewCharacters("其")

  /// The wholes with parts that come to more.
  func excesses() -> [Excess] {
    var excesses: [Excess] = []
    var offset = 0
    var next = 0
    while let trigger = Self.triggers.next(in: text, from: offset) {
      offset = trigger + 3
      guard text.has("中", at: offset) else { continue }
      while next < quantities.count, quantities[next].range.lowerBound < trigger { next += 1 }
      guard next > 0, let excess = excess(of: quantities[next - 1], in: trigger + 6, from: next)
      else { continue }
      excesses.append(excess)
    }
    return excesses
  }

  private func excess(of whole: Quantity, in start: Int, from index: Int) -> Excess? {
    guard let value = figure(of: whole), whole.comparator == .equal,
      isJust(before: start - 6, whole.range.upperBound)
    else { return nil }
    var sum = 0.0
    var kinds: Set<Int> = []
    var begin = start
    var index = index
    while index < quantities.count {
      let part = quantities[index]
      guard let share = figure(of: part), part.unit == whole.unit,
        let kind = kind(of: begin..<part.range.lowerBound)
      else { return nil }
      kinds.insert(kind)
      sum += share
      index += 1
      begin = part.range.upperBound
      guard let separator = ["、", "和", "及", "与", "與"].first(where: { text.has($0, at: begin) })
      else {
        break
      }
      begin += separator.utf8CodeUnitCount
    }
    guard isEnd(begin), sum > value * (1 + 1e-9), kinds.count == 1, index - 1 > 0,
      begin > start, !isSumOfEarlier(sum, whole), let scale = scale(of: whole, value)
    else { return nil }
    return Excess(whole: whole.range, parts: start..<begin, sum: NumberText.text(sum / scale))
  }

  /// Whether the parts come to what another figure of the sentence says: 项目12个，竣工3个，其中….
  private func isSumOfEarlier(_ sum: Double, _ whole: Quantity) -> Bool {
    let end = whole.range.lowerBound
    guard
      let index = quantities.firstIndex(where: { $0.range.lowerBound >= end }), index > 0
    else { return false }
    return quantities[..<index].suffix(Self.mostSought).contains { earlier in
      guard let value = figure(of: earlier), abs(value - sum) <= sum * 1e-9 else { return false }
      guard earlier.unit == whole.unit, !isOfAnotherYear(earlier), isSameNoun(whole, earlier)
      else { return false }
      return !["。", "\n"].contains { mark in
        text.part(earlier.range.upperBound..<end).offset(of: mark) != nil
      }
    }
  }

  /// 去年完成12个项目: said of another year in the same sentence.
  private func isOfAnotherYear(_ quantity: Quantity) -> Bool {
    let end = quantity.range.lowerBound
    var start = end
    while start > 0, !text.has("。", endingAt: start), text[start - 1] != 0x0A {
      if text.has("今年", endingAt: start) { return false }
      if text.has(anyOf: ["去年", "上年", "前年", "往年", "上一年"], endingAt: start) { return true }
      start -= 1
    }
    return false
  }

  /// Whether both count the same: the noun of the whole is said of the other one too, or left out (竣工3个).
  private func isSameNoun(_ whole: Quantity, _ earlier: Quantity) -> Bool {
    var behind = whole.range.upperBound
    while isHan(behind) { behind += 3 }
    if text.has("其中", endingAt: behind) { behind -= 6 }
    let end = behind - whole.range.upperBound >= 6 ? behind : whole.range.lowerBound
    guard isHan(end - 3), isHan(end - 6), !text.has(anyOf: Self.verbs, endingAt: end) else {
      return true
    }
    var (first, last) = (earlier.range.lowerBound, earlier.range.upperBound)
    while isHan(first - 3) { first -= 3 }
    while isHan(last) { last += 3 }
    return text.part(first..<last).offset(of: text.part(end - 6..<end)) != nil
  }

  private func isHan(_ offset: Int) -> Bool { text[offset] >= 0xE4 && text[offset] <= 0xE9 }

  /// What is done with something that was named before.
  private static let verbs: [StaticString] = [
    "竣工", "开工", "開工", "完工", "完成", "建成", "投产", "投產", "投用", "新建", "续建", "續建", "改建", "扩建", "擴建", "计划",
    "計劃", "年内", "年內", "力争", "力爭", "确保", "確保", "实施", "實施", "推进", "推進", "达到", "達到", "其余", "其餘", "今年",
    "本年", "新增", "落实", "落實", "安排", "启动", "啟動",
  ]

  /// Figures before the whole that are compared.
  private static let mostSought = 16

  private func figure(of quantity: Quantity) -> Double? {
    guard let value = quantity.value, value > 0, quantity.upper == nil, !quantity.isImplicit,
      let unit = quantity.unit, unit != "%", unit != "‰", quantity.role == .target
    else { return nil }
    switch quantity.comparator {
    case .equal, .atLeast, .more: return value
    default: return nil
    }
  }

  /// What the digits as written are multiplied by: 10000 in 3.2万亩.
  private func scale(of whole: Quantity, _ value: Double) -> Double? {
    var written = ""
    for offset in whole.range {
      let byte = text[offset]
      guard byte >= 0x30 && byte <= 0x39 || byte == 0x2E else { break }
      written.unicodeScalars.append(Unicode.Scalar(byte))
    }
    guard let figure = Double(written), figure > 0 else { return 1 }
    return value / figure
  }

  /// Whether nothing but a noun and a mark stand between the whole and 其中.
  private func isJust(before end: Int, _ start: Int) -> Bool {
    var end = end
    if text[end - 1] == 0x2C || text[end - 1] == 0x28 {
      end -= 1
    } else if ["，", "（", "：", "。"].contains(where: { text.has($0, at: end - 3) }) {
      end -= 3
    }
    guard end >= start, end - start <= 30 else { return false }
    return stride(from: start, to: end, by: 3).allSatisfy { text[$0] >= 0xE4 && text[$0] <= 0xE9 }
  }

  private func isEnd(_ offset: Int) -> Bool {
    let byte = text[offset]
    if offset >= text.count || [0x0A, 0x29, 0x2C, 0x3B].contains(byte) { return true }
    return ["。", "；", "，", "）"].contains { text.has($0, at: offset) }
  }

  // MARK: Kinds of parts

  /// By what a part is told from others: a position in ``kinds``, or -1; nil where it may overlap with any other, or is
  /// none.
  private func kind(of label: Range<Int>) -> Int? {
    let label = text.part(label)
    guard label.count >= 3, label.count <= 48 else { return nil }
    var kind: Int?
    for offset in stride(from: 0, to: label.count, by: 3) {
      guard label[offset] >= 0xE4, label[offset] <= 0xE9 else { return nil }
      if Self.overlapping.contains(where: { label.has($0, at: offset) }) { return nil }
      if label.has("以上", at: offset) || label.has("以下", at: offset) {
        guard label.has("及", at: offset - 3) else { return nil }
      }
      kind = kind ?? Self.kinds.firstIndex { $0.contains { label.has($0, at: offset) } }
    }
    return kind ?? -1
  }

  /// What can be said of the same person or thing besides another one, or at another time.
  private static let overlapping: [StaticString] = [
    "少数民族", "少數民族", "党员", "黨員", "团员", "團員", "残疾", "殘疾", "脱贫", "脫貧", "贫困", "貧困", "退役", "毕业生", "畢業生",
    "农民工", "農民工", "失业", "失業", "困难", "困難", "骨干", "骨幹", "重点", "重點", "示范", "示範", "年", "月", "季度",
    "累计", "累計", "每", "各", "平均", "其中", "已", "未", "首次", "续", "續",
  ]

  private static let kinds: [[StaticString]] = [
    ["男", "女"],
    ["博士", "硕士", "碩士", "研究生", "本科", "专科", "專科", "大专", "大專", "学历", "學歷"],
    ["高级", "高級", "中级", "中級", "初级", "初級"],
    ["小学", "小學", "初中", "高中", "中学", "中學", "幼儿园", "幼兒園", "中职", "中職", "高校", "职校", "職校"],
    [
      "国家级", "國家級", "省级", "省級", "市级", "市級", "县级", "縣級", "中央", "地方", "自筹", "自籌", "社会资本",
      "社會資本",
    ],
    [
      "开工", "開工", "新建", "改建", "扩建", "擴建", "竣工", "完工", "建成", "在建", "投产", "投產", "改造",
    ],
    ["民办", "民辦", "公办", "公辦"],
    ["农村", "農村", "城区", "城區", "城镇", "城鎮", "乡镇", "鄉鎮", "乡村", "鄉村"],
    ["岁", "歲", "青年", "老年", "中年"],
  ]
}
