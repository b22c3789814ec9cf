/// A star in the place of digits or of a name: 20*年, 201*—201*年度, *镇, 新建*公里.
struct OpenStar {
  /// The bytes of the star with what belongs to it.
  let range: Range<Int>

  /// The star or stars at `stars`; nil where they stand for nothing.
  init?(_ text: ByteView, _ stars: Range<Int>) {
    if let year = Self.year(text, stars) {
      range = year
    } else if stars.count == 1, let name = Self.name(text, stars) {
      range = name
    } else if let place = Self.figure(text, stars) ?? Self.issuer(text, stars)
      ?? Self.name(struckOutAt: stars, in: text)
    {
      range = place
    } else {
      return nil
    }
  }

  /// The digits of a year, of which the last one, two or three are stars, with 年.
  private static func year(_ text: ByteView, _ stars: Range<Int>) -> Range<Int>? {
    var start = stars.lowerBound
    while start > 0, (0x30...0x39).contains(text[start - 1]), stars.lowerBound - start < 4 {
      start -= 1
    }
    let digits = stars.lowerBound - start
    guard (1...3).contains(digits), digits + stars.count <= 4, digits > 1 || stars.count > 1,
      text[start] == 0x31 || text[start] == 0x32, !PlaceholderScan.isWord(text[start - 1])
    else { return nil }
    let end = stars.upperBound
    if text.has("年", at: end) { return start..<end + 3 }
    let isRange = text.has(anyOf: ["—", "-", "－", "～", "至"], at: end)
    return isRange && digits + stars.count > 2 ? start..<end : nil
  }

  /// *镇, *地区; a star before a word may also mark it: *市级项目.
  private static func name(_ text: ByteView, _ stars: Range<Int>) -> Range<Int>? {
    // 标*镇为试点镇, 注：*县为省直管县
    guard text[stars.lowerBound - 1] >= 0x80, !isMark(stars.lowerBound, in: text),
      let unit = places.first(where: { text.has($0, at: stars.upperBound) })
    else { return nil }
    let end = stars.upperBound + unit.utf8CodeUnitCount
    return text.has(anyOf: ["级", "級", "属", "屬", "直", "域", "内", "內", "外", "别", "別"], at: end)
      ? nil : stars.lowerBound..<end
  }

  /// Whether the words before a star at `offset` say that it marks a name.
  private static func isMark(_ offset: Int, in text: ByteView) -> Bool {
    text.has(anyOf: marking, endingAt: offset) && !text.has(anyOf: others, endingAt: offset)
  }

  /// What says nothing of a star: 增加*村.
  private static let others: [StaticString] = [
    "增加", "参加", "參加", "现有", "現有", "共有", "还有", "還有", "拥有", "擁有", "没有", "沒有", "关注", "關注",
  ]

  /// What is said of a star that marks the names it stands before.
  private static let marking: [StaticString] = [
    "带", "帶", "加", "标", "標", "注", "註", "打", "有", "注：", "註：",
  ]

  private static let places: [StaticString] = [
    "地区", "地區", "镇", "鎮", "乡", "鄉", "县", "縣", "市", "村",
  ]
}
