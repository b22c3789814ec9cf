/// Tells the words that names of places, schools and firms end with: 镇, 社区, 中心小学.
enum PlaceTail {
  /// Whether such a word begins with `first` and, where it has two characters, `second`.
  static func isTail(_ first: UInt32, _ second: UInt32) -> Bool {
    let first = TextFolding.scalar(first)
    if characters.contains(first) { return true }
    guard openings.contains(first) else { return false }
    return words.contains(UInt64(first) << 32 | UInt64(TextFolding.scalar(second)))
  }

  private static let characters = Set(
    "镇乡村县区市街湖河江山岭屯庄寨港湾路桥州".unicodeScalars.map(\.value))

  private static let words = Set(
    "社区 中心 初级 高级 小学 中学 幼儿 学校 实验 第一 第二 第三 公司 集团 电子 物流 农业 大队 水库 古镇"
      .split(separator: " ").map { word in
        word.unicodeScalars.reduce(0) { $0 << 32 | UInt64($1.value) }
      })

  private static let openings = Set(words.map { UInt32(truncatingIfNeeded: $0 >> 32) })
}
