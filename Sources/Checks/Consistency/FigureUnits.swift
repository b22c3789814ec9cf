import TextAnalysis

/// In which units a text may count, told by the characters behind its figures. Two texts without a unit in common need not
/// be read to know that they do not speak of one value.
///
/// A unit is never overlooked; one may be taken to stand where none does.
struct FigureUnits {
  /// A bit for each first character of a unit, by a hash.
  private var bits: UInt64 = 0
  /// Whether anything may be a unit: Latin letters, signs of currencies, multiples.
  private var isOpen = false

  /// The units behind the figures of `text`.
  init(in text: ByteView) {
    var offset = 0
    while !isOpen, let stop = Self.stops.next(in: text, from: offset) {
      isOpen = Self.isMultiple(stop, text)
      guard Self.figures.stand(at: stop, in: text) else {
        offset = stop + 3
        continue
      }
      addCurrency(before: stop, text)
      offset = end(ofFigureAt: stop, text)
      addUnit(at: Self.skippingBlanks(offset, text), text)
    }
  }

  /// Multiples, which need no figure: 翻番, 翻倍, 减半. Each stands at a stop, 半 at the beginning of a figure.
  private static func isMultiple(_ stop: Int, _ text: ByteView) -> Bool {
    switch text.scalar(at: stop).value {
    // 倍 and 番
    case 0x500D, 0x756A: true
    // 翻
    case 0x7FFB: text.has("翻一翻", at: stop)
    // 半
    case 0x534A: halves.stand(at: stop - 3, in: text)
    default: false
    }
  }

  /// The units of a target whose value and unit stand in fields of their own.
  init(value: ByteView, unit: ByteView?) {
    self.init(in: value)
    guard let unit else { return }
    // 万人 is a scale and a unit.
    var offset = 0
    while offset < unit.count {
      addUnit(at: offset, unit)
      offset += max(unit.scalar(at: offset).length, 1)
    }
  }

  /// Whether a quantity of this text and one of the other may have the same unit.
  func mayShare(_ other: FigureUnits) -> Bool {
    isOpen || other.isOpen || bits & other.bits != 0
  }

  // MARK: Characters

  private static let figureCharacters =
    "0123456789０１２３４５６７８９〇零○◯一二三四五六七八九十百千万萬亿億兆廿卅两兩両俩倆仨半几幾"
    + "壹贰貳弍叁參叄肆伍陆陸柒捌玖拾佰仟⅓⅔⅕⅖⅗⅘⅙⅛⅜⅝⅞ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"
  private static let figures = FewCharacters(figureCharacters)
  private static let stops = FewCharacters(figureCharacters + "倍番翻")
  private static let halves = FewCharacters("减減折")
  /// What goes on with a figure, or is a unit itself: 三十余, 一打, 半数.
  private static let more = FewCharacters("余餘多来來打数數")
  private static let marks = FewCharacters(
    ",.;:!?)]}+-/~\"'<>=&#*|、。，；：！？）】〕》〉」』”’“‘「『《〈…—–－～／＋．\u{3000}")
  private static let openings = FewCharacters("(（[【〔{")
  private static let shares = FewCharacters("%％﹪分成折")
  private static let money = FewCharacters("元圆圓块塊人")

  private mutating func add(_ scalar: UInt32) {
    bits |= 1 << UInt64((TextFolding.scalar(scalar) &* 0x9E37_79B1) >> 26)
  }

  /// The end of a figure and of what may go on with it.
  private mutating func end(ofFigureAt start: Int, _ text: ByteView) -> Int {
    var offset = start
    while offset < text.count {
      let isMore = Self.more.stand(at: offset, in: text)
      guard isMore || Self.figures.stand(at: offset, in: text) else { break }
      let (scalar, length) = text.scalar(at: offset)
      if isMore { add(scalar) }
      offset += max(length, 1)
    }
    return offset
  }

  private mutating func addUnit(at offset: Int, _ text: ByteView) {
    let (scalar, length) = text.scalar(at: offset)
    guard length > 0 else { return }
    if Self.shares.stand(at: offset, in: text) { add(0x25) }
    // 人民币 is 元 too.
    if Self.money.stand(at: offset, in: text) { add(0x5143) }
    if text[offset] >= 0xE4, text[offset] <= 0xE9 {
      if text.has("倍", at: offset) { isOpen = true }
      add(scalar)
    } else if scalar != 0x25, !Self.marks.stand(at: offset, in: text),
      !Self.shares.stand(at: offset, in: text)
    {
      isOpen = true
    }
  }

  /// ¥90, USD 90: the unit stands before the figure.
  private mutating func addCurrency(before offset: Int, _ text: ByteView) {
    var end = offset
    while end > 0, text[end - 1] <= 0x20 { end -= 1 }
    var start = end - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0, text[start] < 0xE4 || text[start] > 0xE9,
      !Self.marks.stand(at: start, in: text), !Self.openings.stand(at: start, in: text)
    else { return }
    isOpen = true
  }

  private static func skippingBlanks(_ start: Int, _ text: ByteView) -> Int {
    var offset = start
    while true {
      if offset < text.count, text[offset] <= 0x20 {
        offset += 1
      } else if text.has("\u{3000}", at: offset) {
        offset += 3
      } else {
        return offset
      }
    }
  }
}
