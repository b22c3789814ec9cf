import TextAnalysis
import ValidatorCore

/// Finds values that no figure can meet, or that go the wrong way: 不低于4%以内, 95%以上、不超过90%, 由45%提高到43%, 80—60张.
struct ImpossibleValues {
  private let text: ByteView
  private let quantities: [Quantity]

  init(_ text: ByteView, _ quantities: [Quantity]) {
    self.text = text
    self.quantities = quantities
  }

  /// The words that say such values, in bytes of the text.
  func ranges() -> [Range<Int>] {
    var ranges = quantities.filter(hasTwoDirections).map(\.range)
    for (first, second) in zip(quantities, quantities.dropFirst()) {
      if let range = impossible(first, second) ?? wrongWay(first, second)
        ?? descending(first, second)
      {
        ranges.append(range)
      }
    }
    return ranges
  }

  // MARK: 不低于4%以内

  private func hasTwoDirections(_ quantity: Quantity) -> Bool {
    let words = text.part(quantity.range)
    func begins(_ list: [StaticString]) -> Bool { list.contains { words.has($0, at: 0) } }
    func ends(_ list: [StaticString]) -> Bool {
      list.contains { words.has($0, endingAt: words.count) }
    }
    return begins(Self.lower) && ends(["以内", "以內", "以下", "之内", "之內"])
      || begins(Self.upper) && ends(["以上"])
  }

  private static let lower: [StaticString] = [
    "不低于", "不低於", "不少于", "不少於", "不小于", "不小於", "至少",
  ]
  private static let upper: [StaticString] = [
    "不高于", "不高於", "不超过", "不超過", "不多于", "不多於", "不大于", "不大於", "至多",
  ]

  // MARK: 95%以上、不超过90%

  private func impossible(_ first: Quantity, _ second: Quantity) -> Range<Int>? {
    guard let value = first.value, let other = second.value, first.unit == second.unit,
      first.upper == nil, second.upper == nil,
      isJoin(first.range.upperBound..<second.range.lowerBound, to: second.range.upperBound)
    else { return nil }
    let isImpossible =
      switch (first.comparator, second.comparator) {
      case (.atLeast, .atMost), (.atLeast, .less), (.more, .atMost), (.more, .less): value > other
      case (.atMost, .atLeast), (.less, .atLeast), (.atMost, .more), (.less, .more): value < other
      default: false
      }
    return isImpossible ? first.range.lowerBound..<second.range.upperBound : nil
  }

  /// Whether nothing but a mark and a conjunction stand between two bounds: they are bounds of one thing. Behind a comma
  /// the second, which ends at `end`, may open a clause of its own: 1%以内，70%以上的乡镇….
  private func isJoin(_ range: Range<Int>, to end: Int) -> Bool {
    var offset = range.lowerBound
    guard range.count >= 1, range.count <= 12 else { return false }
    while offset < range.upperBound {
      guard let word = Self.joins.first(where: { text.has($0, at: offset) }) else { return false }
      offset += word.utf8CodeUnitCount
    }
    guard offset == range.upperBound else { return false }
    let hasComma = text.part(range).has(anyOf: Self.commas, at: 0)
    return !hasComma || end >= text.count || text[end] <= 0x20
      || text.has(anyOf: Self.ends, at: end)
  }

  private static let commas: [StaticString] = ["，", ","]
  private static let joins: [StaticString] = ["、", "，", ",", "且", "但", "并", "並", "又"]
  private static let ends: [StaticString] = [
    "，", "。", "；", "、", "）", "！", ",", ".", ";", ")",
  ]

  // MARK: 由45%提高到43%

  private func wrongWay(_ first: Quantity, _ second: Quantity) -> Range<Int>? {
    let start = first.range.lowerBound - 3
    guard let value = first.value, let other = second.value, first.upper == nil,
      second.upper == nil, first.unit == second.unit || first.unit == nil,
      let unit = second.unit, !Self.ranks.contains(unit), first.comparator == .equal,
      ["由", "从", "從"].contains(where: { text.has($0, at: start) }),
      !text.has("第", at: first.range.lowerBound)
    else { return nil }
    let words = text.part(first.range.upperBound..<second.range.lowerBound)
    func isVerb(_ verbs: [StaticString]) -> Bool {
      verbs.contains { verb in
        guard words.has(verb, at: 0), words.count == verb.utf8CodeUnitCount + 3 else {
          return false
        }
        return ["到", "至", "为", "為"].contains { words.has($0, at: verb.utf8CodeUnitCount) }
      }
    }
    // 由45%到43% goes any way. Times get shorter where they are improved.
    let isWrong =
      isVerb(Self.rises) && other < value && !Self.times.contains(unit)
      || isVerb(Self.falls) && other > value
    return isWrong ? start..<second.range.upperBound : nil
  }

  private static let rises: [StaticString] = [
    "提高", "提升", "增加", "增长", "增長", "上升", "扩大", "擴大", "增",
  ]
  private static let falls: [StaticString] = [
    "下降", "降低", "减少", "減少", "压减", "壓減", "压缩", "壓縮", "缩短", "縮短", "降", "减", "減",
  ]
  private static let ranks: Set<String> = ["位", "名", "级", "級", "类", "類", "等", "分位", "星"]
  private static let times: Set<String> = [
    "天", "日", "小时", "小時", "分钟", "分鐘", "工作日", "个工作日", "個工作日", "个月", "個月", "年", "秒", "月", "周",
  ]

  // MARK: 80—60张

  private func descending(_ first: Quantity, _ second: Quantity) -> Range<Int>? {
    guard first.unit == nil, let unit = second.unit, second.role == .target,
      second.comparator == .equal, second.upper == nil, !Self.scales.contains(unit),
      !Self.ranks.contains(unit), !Self.times.contains(unit),
      ["—", "－", "-", "~", "～", "–"].contains(where: {
        text.has($0, at: first.range.upperBound)
          && first.range.upperBound + $0.utf8CodeUnitCount == second.range.lowerBound
      }),
      let value = figure(at: first.range.lowerBound),
      let other = figure(at: second.range.lowerBound),
      value > other, other > 0, isName(before: first.range.lowerBound)
    else { return nil }
    return first.range.lowerBound..<second.range.upperBound
  }

  /// Scores and sizes are told downwards too: 100—90分.
  private static let scales: Set<String> = [
    "分", "岁", "歲", "度", "℃", "米", "届", "屆", "点", "點", "号", "號", "期", "版", "期", "时", "時", "章", "条",
    "條",
  ]

  private func figure(at start: Int) -> Double? {
    var written = ""
    var offset = start
    while text[offset] >= 0x30 && text[offset] <= 0x39 || text[offset] == 0x2E, offset - start < 12
    {
      written.unicodeScalars.append(Unicode.Scalar(text[offset]))
      offset += 1
    }
    return Double(written)
  }

  /// Whether Chinese words stand before a figure: 新增床位80, not K80 or （80.
  private func isName(before offset: Int) -> Bool {
    text[offset - 3] >= 0xE4 && text[offset - 3] <= 0xE9 && !text.has("第", at: offset - 3)
  }
}
