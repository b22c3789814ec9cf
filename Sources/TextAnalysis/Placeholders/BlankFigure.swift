/// Blanks where a figure should stand: 改造    处，, 覆盖率达到 %以上, 新增学位 个。
struct BlankFigure {
  private let text: ByteView
  private let blanks: Range<Int>

  init(_ text: ByteView, blanks: Range<Int>) {
    self.text = text
    self.blanks = blanks
  }

  /// The end of the unit behind the blanks; nil where no figure is missing.
  var endOfUnit: Int? {
    let start = blanks.upperBound
    let before = text.scalar(at: blanks.lowerBound - 3)
    guard before.length == 3, (0x4E00..<0xA000).contains(before.value) else { return nil }
    if PlaceholderWords.unitsBehindTimes.contains(text.scalar(at: start).value), blanks.count > 1,
      let end = end(of: start + text.scalar(at: start).length)
    {
      return end
    }
    guard !isFigure(before.value) else { return nil }
    let isWide = blanks.count > 3 || blanks.count > 1 && text[blanks.lowerBound] == 0x20
    if isWide, isBehindWord, let end = endOfAnyUnit(from: start) { return end }
    guard let unit = Self.certain.first(where: { text.has($0, at: start) }) else { return nil }
    return end(of: start + unit.utf8CodeUnitCount)
  }

  /// `unit`, if a clause ends there or a bound follows.
  private func end(of unit: Int) -> Int? {
    let isEnd = PlaceholderScan.isBreak(text.scalar(at: unit).value)
    var bound = unit
    while text[bound] == 0x20, bound - unit < Self.mostBlanks { bound += 1 }
    return isEnd || text.has(anyOf: Self.bounds, at: bound) ? unit : nil
  }

  private func endOfAnyUnit(from start: Int) -> Int? {
    guard let unit = Self.endOfUnit(text, from: start) else { return nil }
    // 姓　　名： is a label.
    guard !text.has("：", at: unit), text[unit] != 0x3A else { return nil }
    return end(of: unit)
  }

  /// The end of a unit of at most three characters at `start`: 处, 人次, 平方米.
  static func endOfUnit(_ text: ByteView, from start: Int) -> Int? {
    guard PlaceholderWords.units.contains(text.scalar(at: start).value) else { return nil }
    var unit = start
    for _ in 0..<3 {
      let (scalar, length) = text.scalar(at: unit)
      guard PlaceholderWords.units.contains(scalar) || PlaceholderWords.unitEnds.contains(scalar)
      else { break }
      unit += length
    }
    return unit
  }

  /// Whether a word of two characters stands before the blanks; a single one is part of a word that was drawn out: 局　　长.
  private var isBehindWord: Bool {
    let before = text.scalar(at: blanks.lowerBound - 6)
    return before.length == 3 && (0x4E00..<0xA000).contains(before.value)
  }

  /// Numerals and words that count already: 三 个, 每 个.
  private func isFigure(_ scalar: UInt32) -> Bool {
    Self.counting.contains(scalar) || TimeNumber.isNumeral(scalar)
  }

  private static let counting = Set(
    "每逐各这這那某整几幾数數半多双雙首头頭末前后後上下本该該同另哪单單万萬亿億千余餘".unicodeScalars.map(\.value))

  /// Units that are no part of another word, so that one blank tells that a figure is missing.
  private static let certain: [StaticString] = [
    "个", "個", "%", "％", "万元", "萬元", "亿元", "億元", "人次", "公里", "公顷", "公頃", "平方米", "平方公里", "万亩", "萬畝",
    "万人", "萬人",
  ]

  /// Blanks between a unit and its bound.
  private static let mostBlanks = 4
  private static let bounds: [StaticString] = ["以上", "以下", "以内", "以內", "左右"]
}
