import TextAnalysis

/// The verbs at the start of a clause that say that something is made, or made better.
struct BuildingVerbs {
  /// The offset behind them.
  private(set) var end = 0
  private var isMade = false
  private var isRenewed = false

  init(opening clause: ByteView) {
    if let opening = Self.times.first(where: { clause.has($0, at: 0) }) {
      end = opening.utf8CodeUnitCount
    }
    while let (verb, isRenewal) = Self.verb(of: clause, at: end) {
      end += verb.utf8CodeUnitCount
      isRenewed = isRenewed || isRenewal
      isMade = isMade || !isRenewal
    }
  }

  /// Whether one clause makes something new and the other mends what is there: 新建 and 改建.
  func contrasts(with other: BuildingVerbs) -> Bool {
    isMade != other.isMade && isRenewed != other.isRenewed && isMade != isRenewed
  }

  private static func verb(of clause: ByteView, at offset: Int) -> (StaticString, Bool)? {
    if let verb = renewing.first(where: { clause.has($0, at: offset) }) { return (verb, true) }
    return making.first { clause.has($0, at: offset) }.map { ($0, false) }
  }

  private static let times: [StaticString] = ["全年", "今年", "本年度", "年内", "年內", "年底前"]
  private static let making: [StaticString] = [
    "新建", "新增", "增设", "增設", "建设", "建設", "建成", "兴建", "興建", "修建", "建立", "打造", "创建", "創建", "培育",
  ]
  private static let renewing: [StaticString] = [
    "改扩建", "改擴建", "改造", "改建", "扩建", "擴建", "提升", "提档", "提檔", "升级", "升級", "更新", "修缮", "修繕",
    "维修", "維修", "迁建", "遷建", "翻新",
  ]
}
