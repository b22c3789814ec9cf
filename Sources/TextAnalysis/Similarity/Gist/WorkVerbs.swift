/// The verbs of a clause that say that something comes to be, by what they mean.
struct WorkVerbs: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// 新建, 打造
  static let making = WorkVerbs(rawValue: 1)
  /// 制定, 编制
  static let writing = WorkVerbs(rawValue: 2)
  /// 修订
  static let revising = WorkVerbs(rawValue: 4)
  /// 签订
  static let agreeing = WorkVerbs(rawValue: 8)
  /// 召开, 举办
  static let holding = WorkVerbs(rawValue: 16)
  /// 培育, 培训
  static let teaching = WorkVerbs(rawValue: 32)

  /// The verb of two characters that they are; nil for other words.
  static func verb(_ first: UInt32, _ second: UInt32) -> WorkVerbs? { verbs[pair(first, second)] }

  /// Whether two characters are a word that any verb may have before or beside it.
  static func isLight(_ first: UInt32, _ second: UInt32) -> Bool {
    light.contains(pair(first, second))
  }

  /// Whether two characters are a word that may stand behind any object.
  static func isTail(_ first: UInt32, _ second: UInt32) -> Bool {
    tails.contains(pair(first, second))
  }

  /// Whether the last word of an object names nothing that can be made or held.
  static func isVague(_ word: ArraySlice<UInt32>) -> Bool {
    guard let first = word.first, let last = word.last, word.count == 2 else { return true }
    return vague.contains(pair(first, last))
  }

  /// Whether with whom, for whom or where may be said behind a character: 与 同 和 在 对 为 向 面
  static func opensContext(_ scalar: UInt32) -> Bool { contexts.contains(scalar) }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  private static func pairs(_ list: String) -> [UInt64] {
    WordList.words(of: list, separator: " ").filter { $0.count == 2 }.map { pair($0[0], $0[1]) }
  }

  private static let verbs: [UInt64: WorkVerbs] = {
    let lists: [(String, WorkVerbs)] = [
      (
        "建设 建成 建立 新建 新增 增设 打造 搭建 组建 筹建 设立 成立 创建 构建 兴建 修建 布设 设置 开发 创办 筹备 开设 建好", .making
      ),
      ("制定 制订 编制 起草 拟定 草拟 编写 拟订 出台 印发", .writing),
      ("修订 修编 修改", .revising),
      ("签订 签署", .agreeing),
      ("召开 举办 举行 承办 主办 办好 办成", .holding),
      ("培育 培训 培养 轮训", .teaching),
    ]
    var verbs: [UInt64: WorkVerbs] = [:]
    for (list, verb) in lists { for word in pairs(list) { verbs[word] = verb } }
    return verbs
  }()

  private static let light = Set(
    pairs(
      """
      加快 加速 尽快 及时 进一 一步 深入 扎实 全面 全力 大力 着力 持续 不断 积极 切实 认真 稳步 有序 有效 努力 继续 \
      推进 推动 促进 实施 完成 做好 抓好 开展 组织 启动 重点 力争 确保 全年 今年 年内 年底 底前 本年 年度 累计 计划 探索 \
      研究 提出 协调 支持 牵头 负责 参与 配合 统筹 协同 共同 逐步 全省 全市 全县 全区 全院 全校 我省 我市 我县 我区 我院 \
      我校 本市 本县 本区 本院 本校 不少 少于 不低 低于 达到 至少
      """))

  private static let tails = Set(pairs("工作 活动 任务 以上 左右 以内 事宜 事项"))

  private static let vague = Set(
    pairs(
      """
      机制 体系 制度 格局 氛围 环境 意识 合力 责任 能力 水平 基础 队伍 保障 局面 模式 作用 力度 效能 质量 秩序 形象 品牌 \
      服务 管理 治理 改革 发展 建设 工程 项目 方案 办法 措施 意见 计划 清单 台账 档案 人才 干部 企业 主体 文化 社会 小组 专班 会议 例会 问题 目标 任务 情况 骨干 名单 任书 任状
      """))

  private static let contexts = Set("与同和在对为向面".unicodeScalars.map(\.value))
}
