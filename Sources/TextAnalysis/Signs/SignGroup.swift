/// Pairs of neighbouring characters that show a sign: any of `firsts` before any of `seconds`.
struct SignGroup {
  /// The bit of ``TextSigns`` that the group shows. Of groups that share one, any first may stand before any second; those
  /// of single characters have bits of their own.
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
  /// The bits of ``TextSigns/variant``, whose characters stand in the tables of folding.
  static let variantBits: UInt64 = 1 << 24

  private static let wideDigits = "０１２３４５６７８９"
  private static let digits = "0123456789" + wideDigits
  private static let numerals = digits + "一二三四五六七八九十两兩"
  private static let circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
  private static let small = "abcdefghijklmnopqrstuvwxyz"
  private static let blanks = " \u{3000}\u{A0}"
  /// Blanks and control characters, which are left out at the ends of fields.
  private static let control = String(
    String.UnicodeScalarView((0...0x20).compactMap(Unicode.Scalar.init(_:))))
  /// What a time may end with: 年, 月底, 第三季度, 开学, 五一, 12时, “（星期五）”.
  private static let timeEnds =
    numerals + blanks
    + "年月日号號底末初旬季度期节節学學夕假天周週午旦庆慶暑寒夏春秋冬份内內中考阳陽宵明诞誕夜拜时時点點整钟鐘分终終尾束始晚早晨后後来來百以之班纪紀头頭务務标標)）”\""
  /// What a time in words may begin with: 年底, 上半年, 第三季度, 春节, “十五五”末.
  private static let timeBeginnings =
    "年月日季周週学學第上下本今明次当當翌来來前后後大去昨这這每半底末初中春夏秋冬暑寒元除七重植情愚母父全国國世消宪憲万萬感平圣聖跨三清五六端高普八教农農阴陰旧舊古正腊臘冬新开開岁歲双雙周印发發文要方通计計意此该該敬助妇婦劳勞青儿兒建“\"‘"
  /// What ends a clause or opens a bracket.
  private static let breaks = "\n\r(),.:;、。（），：；【】〔〕[]"

  /// Every group; bits are those of ``TextSigns``.
  static let all = [
    // xx, ××, ____, **, [date], and blanks of full width.
    SignGroup(0, nil, "xX×ХхＸｘⅩ_＿*＊[\u{3000}"),
    // The first two letters of the words that PlaceholderScan searches for in English plans, and of lorem ipsum.
    SignGroup(1, "TlL", "BOo"),
    // 某某, 此处, 点击
    SignGroup(2, "某此点", "某处處击"),
    // （待定）, and words that stand alone in a field.
    SignGroup(3, breaks, "待"),
    SignGroup(3, "", "待未暂暫另…Tt?.Ｔｔ？．" + control, opens: true),
    // 某局, N名, N%, NaN
    SignGroup(57, "某N", "局单單部名所户戶人公万萬亿億%％a"),
    // □□, ○○
    SignGroup(4, "■□▲△○●◯〇", "■□▲△○●◯〇"),
    // 【】, （  ）
    SignGroup(5, "(（【〔《", ")）】〕》" + blanks),
    // 〔2026〕 号
    SignGroup(6, "〕○□", "号號第○□〕" + blanks),
    // 年 月, and two blanks.
    SignGroup(7, "年月第", " "),
    SignGroup(7, " ", blanks),
    // 新增学位 个
    SignGroup(33, blanks, "个個%％万萬亿億人公平"),
    // 面积平方公里, 投资万元
    SignGroup(33, "积積资資", "平万萬公亩畝"),
    // 时间待定
    SignGroup(34, "间間点點据據量额額数數模单單选選位限期金准準例标標称稱址费費度人", "待"),
    // {{x}}, ${x}, ？？, #N/A, 错误!
    SignGroup(35, "{$?？#误誤r…", "{?？RNVD!！所个個名人万萬亿億元项項家处處户戶"),
    // 达到%以上
    SignGroup(37, "到至降长長于於少过過率", "%"),
    // <单位名称>
    SignGroup(36, nil, "<＜"),

    // 秘密, 机密, 绝密; SECRET, TOP, CONFIDENTIAL
    SignGroup(8, "秘祕机機绝絕", "密"),
    SignGroup(8, "STC", "EO"),
    // 秘　密
    SignGroup(32, blanks, "密"),
    // 2026, 十四五
    SignGroup(9, "12１２一二三四五六七八九", "09０９〇○零九五"),
    // 党的十七大
    SignGroup(38, "党黨", "的"),
    SignGroup(10, numerals + blanks + "十", "号號"),
    // 一、 1. 一是 1） 第一，
    SignGroup(11, numerals, ")）、．.是要，：,:阶階"),
    SignGroup(12, nil, circled),
    // (a), a. and a)
    SignGroup(11, "(", small),
    SignGroup(23, "abcdefghij", ".．、)"),
    SignGroup(13, numerals, "个個项項大条條点點件类類种種步所家座方环環领領阶階部单單道张張场場篇支"),
    // 不低于4, 至少4, 由45%, 逾4, 不低于¥4
    SignGroup(
      22, "于於过過少多由从從逾超出足低高码碼限≤≥≦≧<>＜＞", numerals + "百千负負$＄¥￥" + blanks),
    // 80—60
    SignGroup(31, digits, "—－-~～–"),
    // 90%以上
    SignGroup(54, "以之", "上下内內外"),
    // A second bound behind it: 、80%以下, 、不到80%.
    SignGroup(55, "、，且但并並又", numerals + "百千"),
    SignGroup(56, "不未", "到达達"),
    // 其中
    SignGroup(21, "其", "中"),
    // paths:
    SignGroup(14, "sS", ":"),
    SignGroup(15, nil, digits),
    // A123456789, A123456(7)
    SignGroup(29, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "1289"),
    SignGroup(30, "0123456789", "(（"),
    SignGroup(17, "适適择擇尽盡儘早", "时時期快机機日早"),
    // 及早, 合适时候, 适当时机, 时机成熟时
    SignGroup(18, "及合适適成", "早适適当當熟"),
    SignGroup(18, "A", "S"),
    SignGroup(20, nil, small + "ＡａＩｉＷｗ"),
    // 不低于或, “than or”
    SignGroup(19, "于於过過", "或"),
    SignGroup(19, "n", " "),

    // 月底前, 年内, 3月5日止, 为止
    SignGroup(41, timeEnds, "前内內止"),
    SignGroup(41, "为為", "止"),
    // 截至, 不迟于, 最晚, 至迟, 务必于, 提前到
    SignGroup(49, nil, "截"),
    SignGroup(52, "迟遲晚必早", "于於"),
    SignGroup(53, "最至", "迟遲晚"),
    // 到年底
    SignGroup(51, "到至", timeBeginnings),
    // 到2027年, but not 达到90%
    SignGroup(47, "到至", numerals + blanks + "〇○零百"),
    SignGroup(48, numerals + blanks + "〇○零百多几幾", "年月日号號季周週旬期假长長黄黃国國"),

    // 制定, 拟定
    SignGroup(50, "制拟擬", "定"),
    // 制订, 台帐
    SignGroup(42, "制拟擬台臺建记記对對", "订訂帐帳"),
    // 帐户, 份量, 惟一, 座落, 身分证, 布署
    SignGroup(43, "帐帳份惟座身布", "户戶目号號簿务務量一落分署"),
    // 其它, 登陆, 截止, 图象, 部份, 撤消, 策画, 连络, 关连, 繁琐, 家俱, 按装, 交待, 做出
    SignGroup(44, "其登截图圖录錄摄攝好成部充撤策连連关關繁家按交做透门門思計", "它陆陸止象份消画畫络絡连連琐俱装裝待出漏坎惟劃"),
    // 人材, 答覆, 复盖, 签定, 想像
    SignGroup(45, "人答批复簽签修想", "材覆盖定像"),
    // organize
    SignGroup(46, "i", "z"),
  ]
}
