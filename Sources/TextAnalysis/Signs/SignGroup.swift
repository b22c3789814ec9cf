/// Pairs of neighbouring characters that show a sign: any of `firsts` before any of `seconds`.
struct SignGroup {
  /// The bit of ``TextSigns`` that the group shows; those of single characters have bits of their own.
  let bits: UInt64
  /// The first characters; nil where any character may stand before the second.
  let firsts: String?
  /// The second characters.
  let seconds: String
  /// Whether the start of a text may stand for the first character.
  let opens: Bool

  private init(_ bit: Int, _ firsts: String?, _ seconds: String, opens: Bool = false) {
    (bits, self.firsts, self.seconds, self.opens) = (1 << UInt64(bit), firsts, seconds, opens)
  }

  /// The bit of ``TextSigns/digit``.
  static let digitBit: UInt64 = 15

  private static let wideDigits = "０１２３４５６７８９"
  private static let digits = "0123456789" + wideDigits
  private static let numerals = digits + "一二三四五六七八九十两兩"
  private static let circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
  private static let small = "abcdefghijklmnopqrstuvwxyz"
  private static let blanks = " \u{3000}\u{A0}"
  /// Blanks and control characters, which are left out at the ends of fields.
  private static let control = String(
    String.UnicodeScalarView((0...0x20).compactMap(Unicode.Scalar.init(_:))))
  /// What ends a clause or opens a bracket.
  private static let breaks = "\n\r(),.:;、。（），：；【】[]"

  /// Every group; bits are those of ``TextSigns``.
  static let all = [
    // xx, ××, ____, **, [date], and blanks of full width.
    SignGroup(0, nil, "xX×ХхＸｘ_＿*＊[\u{3000}"),
    // TBD, TODO, lorem ipsum: words that drafters leave in plans, no note about this code
    SignGroup(1, "TlL", "BOo"),
    // 某某, 此处, 点击
    SignGroup(2, "某此点", "某处處击"),
    // （待定）, and words that stand alone in a field.
    SignGroup(3, breaks, "待"),
    SignGroup(3, "", "待未暂暫另…Tt?.Ｔｔ？．" + control, opens: true),
    // □□, ○○
    SignGroup(4, "■□▲△○●◯〇", "■□▲△○●◯〇"),
    // 【】, （  ）
    SignGroup(5, "(（【〔《", ")）】〕》" + blanks),
    // 〔2026〕 号
    SignGroup(6, "〕○□", "号號第○□〕" + blanks),
    // 年 月, and two blanks.
    SignGroup(7, "年月第", " "),
    SignGroup(7, " ", blanks),

    // 秘密, 机密, 绝密; SECRET, TOP, CONFIDENTIAL
    SignGroup(8, "秘祕机機绝絕", "密"),
    SignGroup(8, "STC", "EO"),
    SignGroup(9, "12１２一二", "09０９〇○零九"),
    SignGroup(10, digits + blanks, "号號"),
    // 一、 1. 一是 1） 第一，
    SignGroup(11, numerals, ")）、．.是要，：,:阶階"),
    SignGroup(12, nil, circled),
    // (a), a. and a)
    SignGroup(11, "(", small),
    SignGroup(23, "abcdefghij", ".．、)"),
    SignGroup(13, numerals, "个個项項大条條点點件类類种種步所家座方环環领領阶階部单單道张張场場篇支"),
    // 不低于4, 至少4, 由45%, 80—60
    SignGroup(22, "于於过過少多由从從", digits),
    SignGroup(22, digits, "—－-~～–"),
    // 其中
    SignGroup(21, "其", "中"),
    // paths:
    SignGroup(14, "sS", ":"),
    SignGroup(15, nil, digits),
    SignGroup(17, "适適择擇尽盡儘早", "时時期快机機日早"),
    // 及早, 合适时候, 适当时机, 时机成熟时
    SignGroup(18, "及合适適成", "早适適当當熟"),
    SignGroup(18, "A", "S"),
    SignGroup(20, nil, small + "ＡａＩｉＷｗ"),
    // 不低于或, “than or”
    SignGroup(19, "于於过過", "或"),
    SignGroup(19, "n", " "),
  ]
}
