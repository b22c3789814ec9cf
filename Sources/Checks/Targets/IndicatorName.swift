import TextAnalysis

/// Finds how far the name of an indicator reaches back in its clause: 率 in 提高家庭医生签约率 is 家庭医生签约率.
enum IndicatorName {
  /// The name that ends like `indicator`, back to the verb, 的 or a mark; nil where nothing but 率 is left.
  ///
  /// - Parameters:
  ///   - indicator: The word that was read, in bytes of `text`.
  ///   - clause: The clause that holds it, in bytes of `text`.
  static func range(of indicator: Range<Int>, in clause: Range<Int>, _ text: ByteView)
    -> Range<Int>?
  {
    guard indicator.count == 3, text.has("率", at: indicator.lowerBound) else { return indicator }
    var start = indicator.lowerBound
    while start - 3 >= clause.lowerBound, isHan(text, start - 3),
      !text.has(anyOf: boundaries, endingAt: start)
    {
      start -= 3
    }
    // 到, 了 belong to the verb before them.
    while text.has(anyOf: particles, at: start) { start += 3 }
    // Where no verb is known, the noun has two characters mostly.
    if indicator.lowerBound - start > longest { start = indicator.lowerBound - 6 }
    return start < indicator.lowerBound ? start..<indicator.upperBound : nil
  }

  /// Bytes of a noun before 率.
  private static let longest = 30

  private static func isHan(_ text: ByteView, _ offset: Int) -> Bool {
    text[offset] >= 0xE4 && text[offset] <= 0xE9
  }

  private static let particles: [StaticString] = ["到", "至", "了", "其", "本", "各", "该", "該"]

  private static let boundaries: [StaticString] = [
    "的", "和", "及", "与", "與", "提高", "提升", "降低", "扩大", "擴大", "增加", "减少", "減少", "控制", "保持", "稳定", "穩定",
    "确保", "確保", "实现", "實現", "达到", "達到", "下降", "压降", "壓降", "压减", "壓減", "增强", "增強", "推动", "推動", "促进",
    "促進", "加快", "改善", "优化", "優化", "强化", "強化", "保障", "保证", "保證", "巩固", "鞏固", "加强", "加強", "落实", "落實",
    "完善", "切实", "切實", "不断", "不斷", "持续", "持續", "努力", "进一步", "進一步", "稳步", "穩步", "有效", "大力", "着力",
    "著力", "全面", "明显", "明顯", "显著", "顯著", "力争", "力爭", "争取", "爭取",
  ]
}
