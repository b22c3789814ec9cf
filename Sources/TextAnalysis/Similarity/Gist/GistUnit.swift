/// Units of what is counted: those of one kind may stand for each other, 3台 and 3辆, 5公里 and 5km.
enum GistUnit {
  /// The kind of the unit at `position`, before `limit`; nil where there is none.
  static func kind(in text: ScalarView, at position: Int, before limit: Int) -> UInt32? {
    match(in: text, at: position, before: limit)?.kind
  }

  /// The end of the unit of more than one character at `position`; `position` where there is none.
  static func endOfLong(in text: ScalarView, at position: Int, before limit: Int) -> Int {
    guard let (_, length) = match(in: text, at: position, before: limit), length > 1 else {
      return position
    }
    return position + length
  }

  private static func match(
    in text: ScalarView, at position: Int, before limit: Int
  ) -> (kind: UInt32, length: Int)? {
    guard position < limit else { return nil }
    return units[text[position]]?.first { unit in
      position + unit.scalars.count <= limit
        && unit.scalars.indices.allSatisfy { text[position + $0] == unit.scalars[$0] }
    }.map { ($0.kind, $0.scalars.count) }
  }

  private struct Unit {
    let scalars: [UInt32]
    let kind: UInt32
  }

  /// The units by their first character, longer ones first.
  private static let units: [UInt32: [Unit]] = {
    let all = kinds.enumerated().flatMap { kind, names in
      names.split(separator: " ").map { name in
        Unit(scalars: scalars(String(name)), kind: UInt32(kind))
      }
    }
    return Dictionary(grouping: all) { $0.scalars[0] }
      .mapValues { $0.sorted { $0.scalars.count > $1.scalars.count } }
  }()

  private static func scalars(_ word: String) -> [UInt32] {
    var folded = FoldedScalars()
    ByteView.with(word) { folded.read($0, keepsPlaces: false) }
    return folded.withView { view in (0..<view.count).map { view[$0] } }
  }

  private static let kinds = [
    "% 个百分点",
    "个 所 家 处 座 间 栋 幢 条 项 块 片 支 部 台 辆 套 盏 枚 站 台套 面",
    "人 名 位 人次",
    "户 户次",
    "场 次 期 班 轮 场次",
    "亩 亩次",
    "公里 千米 km",
    "平方公里 平方千米 km2",
    "平方米 m2",
    "立方米 m3 方",
    "公顷 ha",
    "吨 t",
    "元",
    "美元",
    "件 起 宗 份 例",
    "株 棵",
    "头 只 羽",
    "批次 批",
    "种 类 门 篇",
    "米 m",
    "千瓦 kw",
    "小时",
    "天 工作日 个工作日",
    "张",
    "个月",
  ]
}
