import TextAnalysis

/// The words of a metric in a form that can be compared: folded, without marks, and without the words around it that
/// say nothing about what is measured.
enum MetricKey {
  /// The key of the words in `parts`, one behind the other.
  static func key(_ parts: [ByteView]) -> [UInt8] {
    var key: [UInt8] = []
    let range = fold(parts, into: &key)
    return Array(key[range])
  }

  /// Folds the words in `parts` into `bytes`, which is empty, and returns where in it the key stands.
  static func fold(_ parts: [ByteView], into bytes: inout [UInt8]) -> Range<Int> {
    for part in parts { TextFolding.fold(part, into: &bytes, options: .comparison) }
    return bytes.withUnsafeBufferPointer {
      core(of: 0..<$0.count, in: ByteView($0), isWhole: true)
    }
  }

  /// `range` without the words at its beginning and, where `isWhole`, at its end that say nothing about what is
  /// measured.
  static func core(of range: Range<Int>, in text: ByteView, isWhole: Bool) -> Range<Int> {
    var range = range
    while firstOfBefore.stand(at: range.lowerBound, in: text),
      let word = before.first(where: {
        text.has($0, at: range.lowerBound) && $0.utf8CodeUnitCount < range.count
      })
    {
      range = range.lowerBound + word.utf8CodeUnitCount..<range.upperBound
    }
    while isWhole, lastOfBehind.stand(at: range.upperBound - 3, in: text),
      let word = behind.first(where: {
        $0.utf8CodeUnitCount < range.count
          && text.has($0, at: range.upperBound - $0.utf8CodeUnitCount)
      })
    {
      range = range.lowerBound..<range.upperBound - word.utf8CodeUnitCount
    }
    // 公路里程 is what 公路 is counted in; what is left has to be a name still.
    if isWhole, lastOfMeasures.stand(at: range.upperBound - 3, in: text),
      let word = measures.first(where: { text.has($0, endingAt: range.upperBound) }),
      range.count >= word.utf8CodeUnitCount + 12
    {
      range = range.lowerBound..<range.upperBound - word.utf8CodeUnitCount
    }
    return range
  }

  /// Whether the key says what something is a share of, but not what: 占总支出的, 在总支出中占. The parts of one whole
  /// have shares of their own.
  static func isShareOfNothing(_ key: ByteView) -> Bool {
    let start = adverbs.first { key.has($0, at: 0) }?.utf8CodeUnitCount ?? 0
    if key.has("占", at: start) { return true }
    return key.has("在", at: start) && key.offset(of: "占") != nil
  }

  /// What may stand before 占.
  private static let adverbs: [StaticString] = [
    "大约", "分别", "各自", "总共", "合计", "约", "均", "共", "各", "只", "仅", "所", "其", "也", "则", "又", "已",
  ]

  private static let measures: [StaticString] = [
    "里程", "面积", "面積", "数量", "數量", "个数", "個數", "总数", "總數", "长度", "長度",
  ]

  private static let firstOfBefore = FewCharacters(
    before.compactMap { "\($0)".unicodeScalars.first.map(String.init) }.joined())
  private static let lastOfBehind = lastCharacters(of: behind)
  private static let lastOfMeasures = lastCharacters(of: measures)

  private static func lastCharacters(of words: [StaticString]) -> FewCharacters {
    FewCharacters(words.compactMap { "\($0)".unicodeScalars.last.map(String.init) }.joined())
  }

  private static let before: [StaticString] = [
    "到", "至", "确保", "力争", "争取", "努力", "实现", "使", "将", "保持", "全县", "全区", "我县", "我市", "我区", "年底前",
    "年内", "全年",
    "到年底",
    "进一步", "不断", "持续", "稳步", "切实", "着力", "推动", "促进", "保证", "做到", "確保", "力爭", "爭取", "實現", "將",
    "全縣", "全區", "我縣", "我區", "年內", "進一步", "不斷", "持續", "穩步", "著力", "推動", "促進", "保證",
  ]

  /// Verbs and bounds between a metric and its value.
  private static let behind: [StaticString] = [
    "达到", "达", "降至", "降到", "下降到", "下降至", "降低到", "增至", "增加到", "突破", "控制到", "提高到", "提高至", "提升到",
    "提升至", "保持在", "稳定在", "维持在", "控制在", "不低于", "不少于", "不超过", "不高于",
    "超过",
    "至少", "为", "至", "到", "在", "要", "均", "应", "力争", "确保", "以上", "達到", "達",
    "提升到", "穩定在", "維持在", "不低於", "不少於", "不超過", "不高於", "超過", "為", "應", "確保",
  ]
}
