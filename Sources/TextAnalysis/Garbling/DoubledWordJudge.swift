/// Tells words that were written twice by mistake from those that language doubles: 研究研究, 教育教育者.
struct DoubledWordJudge {
  private let text: ByteView

  init(_ text: ByteView) {
    self.text = text
  }

  /// Whether the words in `second`, which also stand right before it, stand there by mistake.
  func isDoubled(_ second: Range<Int>) -> Bool {
    let first = TextFolding.scalar(text.scalar(at: second.lowerBound).value)
    guard !Self.numerals.contains(first) else { return false }
    return second.count == 6 ? isDoubledWord(second) : holdsWords(second)
  }

  /// Whether a stretch holds words, not only figures and marks.
  func holdsWords(_ range: Range<Int>) -> Bool {
    var words = 0
    var offset = range.lowerBound
    while offset < range.upperBound, words < 3 {
      let (scalar, length) = text.quickScalar(at: offset)
      if scalar &- 0x4E00 < 0x5200 || scalar &- 0x61 < 26 { words += 1 }
      offset += max(1, length)
    }
    return words == 3
  }

  /// Whether a short clause says enough not to be said twice on purpose: 建设12处。建设12处。
  func isWholeClause(_ range: Range<Int>) -> Bool {
    // 加油！加油！
    let mark = text.scalar(at: range.upperBound).value
    guard mark == 0xFF0C || mark == 0x3002 || mark == 0xFF1B else { return false }
    var (characters, digits) = (0, 0)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = text.quickScalar(at: offset)
      if scalar &- 0x4E00 < 0x5200 { characters += 1 }
      if scalar &- 0x30 < 10 { digits += 1 }
      offset += max(1, length)
    }
    return characters >= 4 || characters >= 3 && digits > 0
  }

  private func isDoubledWord(_ second: Range<Int>) -> Bool {
    let first = text.scalar(at: second.lowerBound).value
    // 人人人人
    guard first != text.scalar(at: second.lowerBound + 3).value else { return false }
    let word = TextFolding.fold(text.part(second))
    if Self.leading.contains(word) { return true }
    let next = text.scalar(at: second.upperBound)
    if Self.acting.contains(word) { return !Self.nounEnds.contains(next.value) }
    guard !Self.reduplicated.contains(word), !isRepeatedAgain(second) else { return false }
    let isAtEnd = !(0x4E00..<0xA000).contains(next.value)
    return isAtEnd || isKnownWord(second) && isBeforeWork(second.upperBound)
  }

  /// Whether plans have the word, and nowhere its end before its beginning.
  private func isKnownWord(_ word: Range<Int>) -> Bool {
    let first = text.scalar(at: word.lowerBound).value
    let last = text.scalar(at: word.lowerBound + 3).value
    return PairModel.shared.holds(first, last) && !PairModel.shared.holds(last, first)
  }

  /// Whether what stands at `offset` goes with the word before, and makes no name with it: 管理管理工作, but not
  /// 宣传宣传月, 人大人大代表, 教育教育局, in which one name ends and another begins.
  private func isBeforeWork(_ offset: Int) -> Bool {
    text.has(anyOf: Self.work, at: offset)
      && !Self.nameEnds.contains(TextFolding.scalar(text.scalar(at: offset + 6).value))
  }

  private static let work: [StaticString] = [
    "工作", "进行", "進行", "引导", "引導", "排查", "整治", "力度", "检查", "檢查", "保障", "落实", "落實",
  ]
  /// What makes names of these words: 工作报告, 工作站, 保障局, 检查组, 检查表, 工作先进.
  private static let nameEnds = Set(
    "报者室站委部局组处中科办员队法会服平体机制表先".unicodeScalars.map(\.value))

  /// Whether the word stands three times: an appeal.
  private func isRepeatedAgain(_ second: Range<Int>) -> Bool {
    let start = second.lowerBound - 2 * second.count
    return start >= 0 && text.has(second, at: start)
  }

  private static let numerals = Set("一二三四五六七八九十百千万零两几半".unicodeScalars.map(\.value))

  /// Words after which the same word cannot begin another one.
  private static let leading = words(
    """
    开展 加强 推进 推动 落实 完善 深化 建立 健全 提升 提高 强化 实施 促进 做好 确保 坚持 认真 积极 全面 切实 着力 不断 持续 深入 大力
    努力 扎实 严格 充分 加快 制定 制订 形成 打造 构建 扩大 优化 巩固 拓展 抓好 贯彻 引导 鼓励 围绕 突出 统筹 印发 出台 召开 举办 启动
    实现 根据 按照 以及 并且 同时 进行 继续 逐步 各项 有关 相关 我们 开展 加強 推進 推動 落實 深化 健全 提陞 強化 實施 促進 確保 堅持
    認真 積極 著力 不斷 持續 深入 紮實 嚴格 加快 制訂 構建 擴大 優化 鞏固 貫徹 引導 鼓勵 圍繞 統籌 啟動 實現 根據 繼續 逐步 各項 有關 相關
    """)

  /// Verbs that begin a name as well: 收集点, 支持性政策, 定期存款.
  private static let acting = words(
    """
    支持 帮助 督促 协助 参与 争取 力争 严厉 及时 依法 主动 坚决 定期 通过 利用 成立 组建 签订 编制 修订 报送 收集 改善 改进 增强 增加 减少
    降低 保持 保证 防止 避免 解决 明确
    """)
  /// What makes such a name of them.
  private static let nounEnds = Set("点點版率值型式性度内內大存款脉脈雨单單的其者人员員".unicodeScalars.map(\.value))

  /// Verbs that are doubled for a short while, and adverbs for emphasis.
  private static let reduplicated = words(
    """
    研究 学习 讨论 商量 考虑 体验 锻炼 休息 交流 了解 参观 放松 尝试 感受 走动 非常 许多 很多 层层 世世
    """)

  /// The words, folded.
  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(
      list.split(whereSeparator: \.isWhitespace).map { word in
        ByteView.with(String(word)) { TextFolding.fold($0) }
      })
  }
}
