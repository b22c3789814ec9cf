/// The words of a clause without its time, as far as they tell what is completed.
struct CompletionWords {
  private let folded: [UInt8]
  let hasCompletion: Bool

  /// The clause before and behind its time.
  init(_ before: ByteView, _ behind: ByteView) {
    folded = TextFolding.fold(before) + [0x20] + TextFolding.fold(behind)
    hasCompletion = Self.completion.occur(in: folded)
  }

  /// Whether the clause is about the whole of what `title` names.
  func isWhole(of title: ByteView) -> Bool {
    let title = TextFolding.fold(title)
    let stages = Self.stages.found(in: folded)
    guard stages.allSatisfy({ $0.occurs(in: title) }) else { return false }
    let known = Set(Self.terms(of: title))
    let named = Self.terms(of: folded).filter { !known.contains($0) }
    let all = Self.terms(of: folded)
    // A word more than the title's may only be another way to put it.
    return named.count * 4 <= all.count
  }

  /// What a text names: each Chinese character, and the beginning of each other word; without words of completion and
  /// words that name nothing.
  private static func terms(of text: [UInt8]) -> [UInt64] {
    var terms: [UInt64] = []
    text.withUnsafeBufferPointer { buffer in
      let view = ByteView(buffer)
      var offset = 0
      while offset < view.count {
        if let length = passing.length(at: offset, in: text) {
          offset += length
          continue
        }
        let (value, length) = view.scalar(at: offset)
        if value >= 0x80 {
          if (0x3400...0x9FFF).contains(value) { terms.append(UInt64(value)) }
          offset += max(1, length)
          continue
        }
        let end = wordEnd(view, offset)
        if let term = term(view, offset..<end) { terms.append(term) }
        offset = max(end, offset + 1)
      }
    }
    return terms
  }

  private static func wordEnd(_ text: ByteView, _ start: Int) -> Int {
    var end = start
    while (0x61...0x7A).contains(text[end]) || (0x30...0x39).contains(text[end]) { end += 1 }
    return end
  }

  /// The first six letters of a word, so that building is like build.
  private static func term(_ text: ByteView, _ word: Range<Int>) -> UInt64? {
    guard word.count > 2, !english.contains(text.string(word)) else { return nil }
    let beginning = word.lowerBound..<min(word.upperBound, word.lowerBound + 6)
    return beginning.reduce(1 << 48) { $0 << 8 | UInt64(text[$1]) }
  }

  // MARK: Words, folded

  private static let completion = WordBank(
    "完成 建成 投用 投入使用 投入运行 投入运营 完工 竣工 交付 落成 办结 到位 印发 出台 "
      + "到岗 入职 上岗 完毕 上线 启用 开通 投产 通车 complet finish deliver open "
      + "in_use in_operation hand_over handed_over issue ready")

  /// Words that belong to a stage or to a part of a work.
  private static let stages = WordBank(
    "主体 封顶 招标 投标 设计 选址 立项 审批 可研 可行性 征地 拆迁 勘察 勘测 测绘 基础 桩基 地基 土建 前期 开工 动工 启动 初稿 草案 "
      + "征求意见 摸底 调研 排查 方案 采购 安装 装修 调试 培训 动员 部署 试点 试运行 初验 一期 首批 第一 阶段 部分 过半 一半 其中 进度 % 分别 "
      + "design tender bid procure foundation structur draft survey site phase stage first start begin pilot half "
      + "approv consult feasib prepar initial part_of")

  /// Words that name nothing.
  private static let passing = WordBank(
    "完成 建成 投用 投入使用 投入运行 投入运营 完工 竣工 交付 使用 落成 办结 到位 力争 争取 确保 务必 全面 全部 正式 顺利 如期 按时 按期 高质量 "
      + "到岗 入职 上岗 完毕 上线 启用 开通 投产 通车 "
      + "实现 工作 任务 目标 项目 工程 建设 并 前 底 要 须 应 于 在 将 可 的 和 及 等 由 把 所有 各项 新建 印发 出台 制定 制订")

  private static let english: Set<String> = [
    "the", "and", "all", "will", "shall", "must", "should", "are", "for", "its", "with", "into",
    "put",
    "new", "work", "works", "task", "project", "completed", "complete", "completion", "completes",
    "finish", "finished", "finishes", "deliver", "delivered", "open", "opens", "opened", "opening",
    "use", "operation", "hand", "handed", "over", "ready", "issue", "issued", "end", "before",
    "later",
    "than", "fully", "time", "has", "have", "been",
  ]
}
