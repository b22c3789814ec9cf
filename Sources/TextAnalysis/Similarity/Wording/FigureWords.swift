/// The characters that make figures and dates.
enum FigureWords {
  /// 一 七 万 三 两 九 二 五 亿 八 六 十 千 四 百 〇 零
  static let numerals: [UInt32] = [
    0x4E00, 0x4E03, 0x4E07, 0x4E09, 0x4E24, 0x4E5D, 0x4E8C, 0x4E94, 0x4EBF, 0x516B, 0x516D, 0x5341,
    0x5343, 0x56DB, 0x767E, 0x3007, 0x96F6,
  ]

  /// Whether a character is a Chinese numeral.
  static func isNumeral(_ scalar: UInt32) -> Bool {
    lowBits >> UInt64(scalar & 63) & 1 == 1 && numerals.contains(scalar)
  }

  /// The last six bits of the numerals: most other characters have others.
  private static let lowBits = numerals.reduce(UInt64(0)) { $0 | 1 << UInt64($1 & 63) }

  /// The end of the Chinese numerals at `start`, if they count something: 三所, but not 三中.
  static func endOfNumerals(_ text: ScalarView, _ start: Int) -> Int? {
    var end = start
    // No numeral in use is as long; without a bound, a text of nothing but numerals takes quadratic time.
    while end - start < 64, isNumeral(text[end]) { end += 1 }
    return isMeasure(text[end]) ? end : nil
  }

  /// Whether a mark between two digits makes them one number or date: , . - / :
  static func joinsDigits(_ scalar: UInt32) -> Bool {
    (0x2C...0x2F).contains(scalar) || scalar == 0x3A
  }

  /// The end of what belongs to the number before `start`: 万 亿, the words of a date.
  static func endOfDate(_ text: ScalarView, _ start: Int) -> Int {
    var end = start
    while true {
      switch text[end] {
      // 万 亿 千 百
      case 0x4E07, 0x4EBF, 0x5343, 0x767E: end += 1
      // 年 月 日, then 底 末 初 前 内
      case 0x5E74, 0x6708, 0x65E5:
        end += 1
        while isEdgeOfTime(text[end]) { end += 1 }
      default: return end
      }
    }
  }

  /// Whether a number before this character tells a thing from others of its kind: 2号楼, 3期, 5中.
  static func namesByNumber(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 号 中 小 幼 期 标 路 组 楼 栋 院 附 区
    case 0x53F7, 0x4E2D, 0x5C0F, 0x5E7C, 0x671F, 0x6807, 0x8DEF, 0x7EC4, 0x697C, 0x680B, 0x9662,
      0x9644, 0x533A:
      true
    default: false
    }
  }

  /// Whether the letters at `start` measure the number before them: 34km, 9am.
  static func isMeasure(_ text: ScalarView, _ start: Int) -> Bool {
    var letters: [UInt32] = []
    while WordingCharacter(text[start + letters.count]) == .letter, letters.count < 4 {
      letters.append(text[start + letters.count])
    }
    return measures.contains(letters)
  }

  private static let measures = Set(
    [
      "am", "cm", "ha", "kg", "km", "kw", "kwh", "m", "mm", "mw", "nd", "pm", "rd", "st", "t", "th",
    ].map { $0.unicodeScalars.map(\.value) })

  /// 底 末 初 前 内
  private static func isEdgeOfTime(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5E95, 0x672B, 0x521D, 0x524D, 0x5185: true
    default: false
    }
  }

  /// Whether a character measures the number before it: 3所, 12个.
  static func isMeasure(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 个 人 名 所 家 场 次 项 间 处 套 台 户 座 条 件 天 周 亩 只 头 棵 册 份 位 辆 篇
    case 0x4E2A, 0x4EBA, 0x540D, 0x6240, 0x5BB6, 0x573A, 0x6B21, 0x9879, 0x95F4, 0x5904, 0x5957,
      0x53F0, 0x6237, 0x5EA7, 0x6761, 0x4EF6, 0x5929, 0x5468, 0x4EA9, 0x53EA, 0x5934, 0x68F5,
      0x518C, 0x4EFD, 0x4F4D, 0x8F86, 0x7BC7:
      true
    default: false
    }
  }
}
