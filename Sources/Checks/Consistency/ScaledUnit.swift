import TextAnalysis
import ValidatorCore

/// A unit with its scale taken off: 万人 is 10000 人.
struct ScaledUnit {
  /// The unit without the scale; nil where nothing else was written.
  let name: String?
  /// What the figure before the unit is multiplied by.
  let factor: Double

  /// Reads the unit of a target as it was entered.
  init(_ unit: PlanText) {
    (name, factor) = unit.withBytes { text in
      let (length, factor) = Self.scale(at: 0, in: text)
      return (length < text.count ? text.string(length..<text.count) : nil, factor)
    }
  }

  /// 万, 百万, 亿, 万亿; 千人 too, but not 千克.
  private static func scale(at start: Int, in text: ByteView) -> (length: Int, factor: Double) {
    var end = start
    var factor = 1.0
    if let small = small.first(where: { text.has($0.word, at: start) }) {
      let next = start + 3
      if counted.contains(where: { text.has($0, at: next) }) { return (3, small.factor) }
      guard large.contains(where: { text.has($0.word, at: next) }) else { return (0, 1) }
      end = next
      factor = small.factor
    }
    // 万亿 is the longest.
    for _ in 0..<2 {
      guard let word = large.first(where: { text.has($0.word, at: end) }) else { break }
      end += 3
      factor *= word.factor
    }
    return (end - start, factor)
  }

  private static let small: [(word: StaticString, factor: Double)] = [
    ("十", 10), ("百", 100), ("千", 1000),
  ]

  private static let large: [(word: StaticString, factor: Double)] = [
    ("万", 1e4), ("萬", 1e4), ("亿", 1e8), ("億", 1e8),
  ]

  /// What is counted in hundreds and thousands; 千 and 百 before others are part of the unit (千瓦, 百分点).
  private static let counted: [StaticString] = [
    "人", "户", "戶", "亩", "畝", "元", "吨", "噸", "册", "冊", "株", "头", "頭",
  ]
}
