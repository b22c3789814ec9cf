import TextAnalysis

/// How much of a work is to be done at a stage: 完成50%, 建成3所, 全部完成.
struct StageAmount {
  /// The share in percent, or how many.
  let value: Double
  /// What is counted; nil for a share.
  let unit: String?
  /// What the amount is of: all other words and the numbers in names, without those that say how firm or how much it is.
  let subject: [UInt8]
  /// Whether the text says that less is better.
  let falls: Bool
  /// Whether it says that earlier parts are counted in.
  let isCumulative: Bool
  /// Whether it says how far a work is: 完成, 建成.
  let isProgress: Bool

  /// The one amount that `text` states; nil for none or several.
  ///
  /// - Parameters:
  ///   - quantities: The quantities of the text.
  ///   - rest: The folded text without its figures and times.
  init?(_ quantities: [Quantity], rest: ByteView) {
    let figures = quantities.filter { $0.role != .name }
    guard figures.count <= 1 else { return nil }
    if let figure = figures.first {
      guard figure.upper == nil, let value = figure.value else { return nil }
      let isFraction = figure.unit == nil && value > 0 && value < 1
      guard isFraction || figure.unit != nil else { return nil }
      self.value = isFraction ? value * 100 : value
      unit = isFraction || figure.unit == "%" ? nil : figure.unit
    } else {
      guard let share = StageWords.shares.first(where: { rest.offset(of: $0.word) != nil })
      else { return nil }
      value = share.percent
      unit = nil
    }
    subject = Self.subject(of: rest)
    falls = Self.falling.contains { rest.offset(of: $0) != nil }
    // Amounts of change grow either way.
    guard falls || !Self.changes.contains(where: { rest.offset(of: $0) != nil }) else { return nil }
    isCumulative = Self.isCumulative(rest)
    isProgress = Self.progress.contains { rest.offset(of: $0) != nil }
  }

  /// Whether both are amounts of one thing.
  func isOfOneThing(as other: StageAmount) -> Bool {
    subject == other.subject && falls == other.falls
  }

  /// Whether more is done at `other`; nil where the two cannot be compared.
  func isLess(than other: StageAmount) -> Bool? {
    guard isOfOneThing(as: other) else { return nil }
    // All is more than any count.
    if unit != other.unit { return unit != nil && other.unit == nil && other.value == 100 }
    return falls ? other.value < value : value < other.value
  }

  /// Whether the two may be parts of one sum, each done for itself: five and three, 60% and 40%. Those that grow as they
  /// are listed, against their days, hardly are.
  func mayAddUp(with other: StageAmount, growsAsListed: Bool) -> Bool {
    if isCumulative && other.isCumulative { return false }
    if falls { return !growsAsListed }
    guard isProgress, other.isProgress else { return true }
    if unit != nil, other.unit != nil { return true }
    guard unit == nil, other.unit == nil else { return !growsAsListed }
    let sum = value + other.value
    return growsAsListed ? sum == 100 : sum <= 100
  }

  private static func isCumulative(_ rest: ByteView) -> Bool {
    ["累计", "总数", "总量", "cumulative"].contains { rest.offset(of: $0) != nil }
  }

  private static func subject(of rest: ByteView) -> [UInt8] {
    var subject: [UInt8] = []
    var offset = 0
    while offset < rest.count {
      if let word = hedges.first(where: { rest.has($0, at: offset) }) {
        offset += word.utf8CodeUnitCount
        continue
      }
      let length = max(rest.scalar(at: offset).length, 1)
      if rest[offset] >= 0xE4 && rest[offset] <= 0xE9
        || rest[offset] >= 0x61 && rest[offset] <= 0x7A
        || rest[offset] >= 0x30 && rest[offset] <= 0x39
      {
        rest.part(offset..<offset + length).append(to: &subject)
      }
      offset += length
    }
    return subject
  }

  private static let progress: [StaticString] = [
    "完成", "建成", "竣工", "完工", "达到", "实现", "累计", "进度", "全部", "覆盖", "过半", "complet", "reach",
    "cumulative",
  ]

  private static let hedges: [StaticString] = [
    "完成", "实现", "达到", "达", "到", "累计", "总数", "总量", "共", "全部", "全面", "基本", "力争", "确保", "任务", "进度",
    "形象", "的", "率",
    "工作", "以上", "左右", "过半", "超过", "其余", "剩余", "余下", "剩下", "不少于", "不低于", "至少", "目标", "complete",
    "at least",
    "cumulative", "all ", "of ", "the ", "reach",
  ]

  /// Words of a level from above.
  private static let falling: [StaticString] = [
    "降至", "降到", "下降至", "下降到", "降低至", "降低到", "减至", "减到", "减少至", "减少到", "压减至", "压降至",
  ]

  /// Words of a change (下降5%, 减少3所) and of a cap, which may be that of a sum that grows.
  private static let changes: [StaticString] = [
    "降", "减", "控制在", "以内", "以下", "不超过", "增长", "增幅", "提升", "提高", "reduc", "increas", "fall", "fewer",
    "below", "no more than",
  ]
}
