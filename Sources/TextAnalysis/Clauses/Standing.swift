/// Tells a place among others that is to be reached, which anybody can look up: 全市第一, 位居全省前三名, 高于全国平均水平.
struct Standing {
  private let text: SymbolText

  init(_ text: SymbolText) { self.text = text }

  /// Whether `figure` is a place in an order: it stands behind 第 or 前 and the field or the verb of a ranking, and
  /// nothing but 名 or 位 stands behind it.
  func isRank(_ figure: Figure) -> Bool {
    guard figure.unit == nil || figure.unit == "名" || figure.unit == "位", isClosed(figure) else {
      return false
    }
    var start = figure.range.lowerBound
    if figure.number.form != .ordinal {
      guard text.scalar(start - 1) == Self.front, start > 0 else { return false }
      start -= 1
    }
    return start > 0 && text.text.has(anyOf: Self.fields, endingAt: text.offset(start))
  }

  /// Whether the average of others stands behind the bound that ends at `index`: 高于全省平均水平.
  func isAverage(behind index: Int) -> Bool {
    for place in index..<index + Self.longestField {
      guard !Symbol.isMark(text[place]), place < text.count else { return false }
      if text.text.has("平均", at: text.offset(place)) { return place > index }
    }
    return false
  }

  private func isClosed(_ figure: Figure) -> Bool {
    let next = text[figure.range.upperBound]
    return next == Symbol.lineBreak || next == Symbol.blank || Symbol.isMark(next)
  }

  /// 前.
  private static let front: UInt32 = 0x524D

  /// Symbols between a bound and the average: 在全国同类城市.
  private static let longestField = 8

  private static let fields: [StaticString] = [
    "全国", "全國", "全省", "全市", "全县", "全縣", "全区", "全區", "全州", "全盟", "全旗", "国内", "國內", "省内",
    "省內", "市内", "市內", "同类", "同類", "同行业", "同行業", "系统", "系統", "位居", "位列", "名列", "排名", "排在",
    "跻身", "躋身", "进入", "進入", "进位", "進位", "争", "爭", "夺", "奪",
  ]
}
