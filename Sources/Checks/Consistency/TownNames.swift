import TextAnalysis

/// Finds the names of towns and districts in a text: what is said of one does not hold for another.
enum TownNames {
  /// A hash for each name in `text`.
  static func hashes(in text: ByteView) -> Set<Int> {
    var hashes: Set<Int> = []
    var offset = 0
    while let end = triggers.next(in: text, from: offset) {
      offset = end + 3
      guard isName(endingIn: end, text) else { continue }
      hashes.insert(text.part(end - 6..<end + 3).hash)
    }
    return hashes
  }

  private static let triggers = FewCharacters("镇鎮乡鄉县縣市区區")

  /// 龙潭镇, and 临山县 before a mark; not 城镇, 乡村, 全县, 园区.
  private static func isName(endingIn end: Int, _ text: ByteView) -> Bool {
    guard text[end - 3] >= 0xE4, text[end - 3] <= 0xE9, text[end - 6] >= 0xE4,
      text[end - 6] <= 0xE9,
      !determiners.stand(at: end - 6, in: text)
    else { return false }
    // 南山片区 is a name too.
    let isQuarter = quarters.stand(at: end - 3, in: text) && text[end - 9] >= 0xE4
    guard isQuarter || !common.stand(at: end - 3, in: text) else { return false }
    if ["镇", "鎮", "乡", "鄉"].contains(where: { text.has($0, at: end) }) {
      return !["村", "镇", "鎮", "域", "级", "級", "居", "街"].contains { text.has($0, at: end + 3) }
    }
    return text[end + 3] < 0xE4 || text[end + 3] > 0xE9
  }

  private static let quarters = FewCharacters("片园園社景校")
  private static let determiners = FewCharacters("全我本各该該每两兩")
  private static let common = FewCharacters("全我本各该該城乡鄉集个個每园園社山景地片矿礦库庫农農市县縣区區两兩")
}
