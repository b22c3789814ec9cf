/// Tells a character that was written twice by mistake (在在全县) from one that is the end of one word and the beginning
/// of the next (绿色和和谐), and from words that are doubled (天天).
///
/// Only characters that make no word doubled are looked at, most of them particles.
struct DoubledCharacterJudge {
  private let text: ByteView

  init(_ text: ByteView) {
    self.text = text
  }

  /// Whether the character in `second`, which also stands right before it, stands there by mistake.
  func isDoubled(_ second: Range<Int>) -> Bool {
    let character = TextFolding.scalar(text.scalar(at: second.lowerBound).value)
    guard let neighbours = Self.characters[character] else { return false }
    let before = TextFolding.scalar(text.scalar(at: second.lowerBound - 6).value)
    let next = TextFolding.scalar(text.scalar(at: second.upperBound).value)
    guard before != character, next != character, next &- 0x4E00 < 0x5200 else { return false }
    if neighbours.needsNext {
      return neighbours.next.contains(next) && !neighbours.before.contains(before)
    }
    return !neighbours.before.contains(before) && !neighbours.next.contains(next)
  }

  /// With which characters on either side both are right.
  private struct Neighbours {
    /// Characters that make a word with the first one.
    let before: Set<UInt32>
    /// Characters that make a word with the second one; where `needsNext`, those with which it is a mistake.
    let next: Set<UInt32>
    var needsNext = false

    init(_ before: String, _ next: String, needsNext: Bool = false) {
      self.before = Set(before.unicodeScalars.map(\.value))
      self.next = Set(next.unicodeScalars.map(\.value))
      self.needsNext = needsNext
    }
  }

  private static let characters: [UInt32: Neighbours] = {
    let list: [Unicode.Scalar: Neighbours] = [
      "在": Neighbours("存现正实所内潜自外健旨意重贵志尚何好", "处校职岗建线编籍场途读位任乎于意握理家显说证影反需要"),
      "的": Neighbours("目标有靶鹄端中打", "确士"),
      "了": Neighbours("为除不得受完未终末", "解结却断然如之事无分"),
      "和": Neighbours("饱总缓温共调谦祥柔平中随融人亲失言暖讲附唱应", "气美顺谐平睦解缓善好煦田政县合音声风约服龙静"),
      "与": Neighbours("参赠给授付干赐", "会时否其众共日"),
      "及": Neighbours("以普涉波触推危顾企遍埃论提累殃旁", "时格早第其至"),
      "并": Neighbours("合兼吞归", "购行存联举轨入重肩网列发进驾排"),
      "被": Neighbours("植棉毛覆羽", "子褥单服告动害"),
      "从": Neighbours("服自跟遵听随顺盲主侍", "容业严事众属而此来未前小政教军重头优"),
      "由": Neighbours("自理事缘因来经根", "衷于此来"),
      "将": Neighbours("中大少上名主干健小麻强良武猛", "军士领帅才要近到来相就"),
      "于": Neighbours("", "都田洪右"),
      "而": Neighbours("从反进因然故幼时", "且言立后今是已"),
      "且": Neighbours("而并况尚暂姑", ""),
      "或": Neighbours("抑", "许多者"),
      "其": Neighbours("尤与极何及土莫", "他中它实余次间"),
      "该": Neighbours("应本理活不", ""),
      "把": Neighbours("", "好", needsNext: true),
      "推": Neighbours("", "进动广行", needsNext: true),
      // 为为目标, but not 成为为民服务的窗口.
      "为": Neighbours(
        "成作认因视称变化改分列定确名命升转行所人有无能大选评", "目核抓载依导契龙支突", needsNext: true),
    ]
    return Dictionary(uniqueKeysWithValues: list.map { ($0.key.value, $0.value) })
  }()
}
