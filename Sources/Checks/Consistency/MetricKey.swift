import TextAnalysis

/// The words of a metric in a form that can be compared: folded, without marks, and without the words around it that
/// say nothing about what is measured.
enum MetricKey {
  /// The key of the words in `parts`, one behind the other.
  static func key(_ parts: [ByteView]) -> [UInt8] {
    var key: [UInt8] = []
    for part in parts { TextFolding.fold(part, into: &key, options: .comparison) }
    var range = 0..<key.count
    key.withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      var changed = true
      while changed {
        changed = false
        for word in before
        where text.has(word, at: range.lowerBound) && word.utf8CodeUnitCount < range.count {
          range = range.lowerBound + word.utf8CodeUnitCount..<range.upperBound
          changed = true
        }
        for word in behind {
          let start = range.upperBound - word.utf8CodeUnitCount
          guard start > range.lowerBound, text.has(word, at: start) else { continue }
          range = range.lowerBound..<start
          changed = true
        }
      }
    }
    return Array(key[range])
  }

  private static let before: [StaticString] = [
    "到", "至", "确保", "力争", "争取", "努力", "实现", "使", "将", "保持", "全县", "全区", "我县", "我市", "我区", "年底前",
    "年内", "全年",
    "到年底",
    "进一步", "不断", "持续", "稳步", "切实", "着力", "推动", "促进", "保证", "做到",
  ]

  /// Verbs and bounds between a metric and its value.
  static let behind: [StaticString] = [
    "达到", "达", "提高到", "提高至", "提升到", "提升至", "保持在", "稳定在", "维持在", "控制在", "不低于", "不少于", "不超过", "不高于",
    "超过",
    "至少", "为", "至", "到", "在", "要", "均", "应", "力争", "确保", "以上",
  ]
}
