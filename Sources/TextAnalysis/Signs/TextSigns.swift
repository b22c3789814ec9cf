/// What may stand in a text, told by one look at each of its characters.
///
/// Most texts of a plan hold no document number, no x to be filled in and no mobile number. A check asks for the signs
/// of what it looks for first, and reads only the texts that show one. A sign is shown wherever its thing can stand,
/// and now and then where it does not.
public struct TextSigns: OptionSet, Sendable, Hashable {
  /// A bit for each group of pairs of characters; a sign is the bits of its groups.
  public let rawValue: UInt64

  /// Signs from their bits.
  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// What ``PlaceholderReader`` finds: x, ××, ____, 【】, 某某, （待定）, 〔2026〕 号, TBD, and words that stand alone in a
  /// field.
  public static let placeholder = TextSigns(rawValue: 0xFF | 0b11111 << 33 | 1 << 57)
  /// A marking of secrecy: 密 behind 秘, 机 or 绝, or the capitals of English ones.
  public static let secrecy = TextSigns(rawValue: 1 << 8 | 1 << 32)
  /// A Chinese character that ``TextFolding`` writes in another way, as Traditional text has them; in a text without this
  /// sign, folding leaves all Chinese characters as they are.
  public static let variant = TextSigns(rawValue: SignGroup.variantBits)
  /// A year in figures: 20…, 二〇…; a five-year plan: 十四五.
  public static let year = TextSigns(rawValue: 1 << 9)
  /// A congress of the Party by its number: 党的十七大.
  public static let congress = TextSigns(rawValue: 1 << 38)
  /// A document number: a digit before 号.
  public static let documentNumber = TextSigns(rawValue: 1 << 10)
  /// A number that orders: 一、 （1） ① (a) a. 一是.
  public static let ordinal = TextSigns(rawValue: 1 << 11 | 1 << 12 | 1 << 23)
  /// A number that counts a list: 四个, 三大, “four areas:”.
  public static let count = TextSigns(rawValue: 1 << 13 | 1 << 14)
  /// Parts of a number: 其中.
  public static let parts = TextSigns(rawValue: 1 << 21)
  /// A digit, ASCII or full-width.
  public static let digit = TextSigns(rawValue: 1 << 15)
  /// As many digits as a mobile number has that is not of the mainland, or more.
  public static let manyDigits = TextSigns(rawValue: 1 << 16)
  /// An identity number of Taiwan, Hong Kong or Macao: a letter before a digit, a digit before a bracket.
  public static let residentNumber = TextSigns(rawValue: 0b11 << 29)
  /// What ``PersonalNumberReader`` finds.
  public static let personalNumber: TextSigns = [.manyDigits, .residentNumber]
  /// An empty word for a time: 尽快, 适时, “in due course”.
  public static let vagueTime = TextSigns(rawValue: 1 << 17 | 1 << 18 | 1 << 20)
  /// Two bounds with an “or” between them: 不低于或.
  public static let doubleBound = TextSigns(rawValue: 1 << 19)
  /// A figure with a bound before it, or a range: 不低于4, 由45%, 80—60.
  private static let boundFigure = TextSigns(rawValue: 1 << 22 | 1 << 31)
  /// A bound behind a figure: 90%以上.
  private static let boundBehind = TextSigns(rawValue: 1 << 54)
  /// A figure behind a pause, or 不到; one of them makes a second bound.
  private static let secondBound = TextSigns(rawValue: 1 << 55 | 1 << 56)
  /// A word that has another spelling: 制订, 台帐, 登陆, organize.
  public static let spelling = TextSigns(rawValue: 0b11111 << 42)
  /// 制定, 拟定: what 制订 and 拟订 may be mixed up with.
  public static let settling = TextSigns(rawValue: 1 << 50)
  /// A time with a word of a limit: 月底前, 年内, 截至, 到年底.
  private static let limit = TextSigns(rawValue: 0b111 << 51 | 1 << 49 | 1 << 41 | 1 << 20)
  /// 到 before a figure and a figure before 年; only both make a time with a limit.
  private static let limitFigures = TextSigns(rawValue: 1 << 47 | 1 << 48)

  /// Whether a time with a limit may stand in the text: 6月底前, 到2027年, “by 30 June”.
  public var mayHoldDeadline: Bool {
    !isDisjoint(with: .limit) || isSuperset(of: .limitFigures)
  }

  /// Whether two bounds or values may stand in the text of which one excludes the other: 不低于4%以内, 由45%提高到43%,
  /// 95%以上、90%以下, 80—60张.
  public var mayHoldOpposedValues: Bool {
    !isDisjoint(with: .boundFigure)
      || !isDisjoint(with: .boundBehind) && !isDisjoint(with: .secondBound)
  }

  /// The signs in `text`. Time is linear in its length; nothing branches on which characters stand in it.
  public init(of text: ByteView) {
    self = SignTable.shared.signs(in: text)
  }
}
