/// How a number that orders is written: its digits, and what stands around them.
struct OrdinalStyle: Hashable, Sendable {
  /// The digits.
  enum Digits: Sendable {
    /// 一, 十二
    case han
    /// 1, １
    case arabic
    /// ①
    case circled
    /// a
    case letter
    /// iv
    case roman
    /// IV, Ⅳ
    case upperRoman
    /// 壹, 貳
    case financial
    /// 甲, 乙
    case stem
  }

  /// What stands around the digits. Styles that differ in a point or a pause mark only are one.
  enum Dress: Sendable {
    /// 一、 1. 1、 ①, or nothing.
    case open
    /// （一） (1) 1)
    case brackets
    /// 一是, 一要
    case clause
    /// 第一，
    case nth
    /// 其一，
    case item
    /// 第一章, 第一部分
    case part
    /// 第一阶段
    case stage
  }

  var digits: Digits
  var dress: Dress

  /// The level that the rules for official documents (GB/T 9704) give the style: 一、 （一） 1. (1), then ①.
  var level: Int? {
    switch (digits, dress) {
    case (.han, .part), (.arabic, .part): 0
    case (.han, .open): 1
    case (.han, .brackets): 2
    case (.arabic, .open): 3
    case (.arabic, .brackets): 4
    case (.circled, .open): 5
    default: nil
    }
  }

  /// Whether such numbers may stand below those of `outer`: an inner level, or a style that the rules do not know.
  func isInner(to outer: OrdinalStyle) -> Bool {
    guard let own = level, let other = outer.level else { return self != outer }
    return own > other
  }

  /// Whether such a number alone shows that there is a list: nothing else is written so.
  var isUnmistakable: Bool { dress == .clause }
}
