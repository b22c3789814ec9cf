/// A unit right behind what it measures, where the figure was lost: 幅员面积平方公里, 总投资万元.
struct LostFigure {
  /// The bytes of the unit.
  let range: Range<Int>

  /// The unit behind the 积 or 资 at `offset`; nil where none stands there, or no figure is missing.
  init?(_ text: ByteView, at offset: Int) {
    let start = offset + 3
    let isArea = text.has(anyOf: ["面积", "面積"], endingAt: start)
    let isMoney = text.has(anyOf: ["投资", "投資", "出资", "出資"], endingAt: start)
    guard isArea || isMoney,
      let unit = (isArea ? Self.areas : Self.sums).first(where: { text.has($0, at: start) })
    else { return nil }
    let end = start + unit.utf8CodeUnitCount
    // 投资万元以上项目 needs none.
    guard PlaceholderScan.isBreak(text.scalar(at: end).value),
      !Self.isUnitMeant(start..<end, in: text)
    else { return nil }
    range = start..<end
  }

  /// Whether the text says in what something is measured, not how much there is: 亩均投资万元, 面积亩为单位.
  private static func isUnitMeant(_ unit: Range<Int>, in text: ByteView) -> Bool {
    text.has("均", endingAt: unit.lowerBound - 6)
      || text.has(anyOf: ["（㎡", "(㎡", "（m", "(m"], at: unit.upperBound)
      || text.stretch(from: unit.upperBound).holds(anyOf: measuring)
      || text.stretch(before: unit.lowerBound, from: ["。", "；", "\n"]).holds(anyOf: headings)
  }

  private static let measuring: [StaticString] = ["口径", "口徑", "为单位", "為單位"]
  private static let headings: [StaticString] = [
    "指标单位", "指標單位", "计量单位", "計量單位", "统计单位", "統計單位",
  ]

  private static let areas: [StaticString] = [
    "平方公里", "平方米", "平方千米", "公顷", "公頃", "亩", "畝",
  ]
  /// 投资亿元 is said of what costs a hundred million.
  private static let sums: [StaticString] = ["万元", "萬元"]
}
