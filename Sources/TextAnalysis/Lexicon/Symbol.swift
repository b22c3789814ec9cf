/// The numbers that stand for characters in a folded text.
///
/// Characters that differ only in script, width or case share a symbol. Those that the readers
/// ask for by name have the fixed symbols below; the other characters of the lexicon follow.
enum Symbol {
  static let other: UInt16 = 0
  static let blank: UInt16 = 1
  static let lineBreak: UInt16 = 2
  /// 0…9 are the ten symbols from here on.
  static let zero: UInt16 = 3
  static let hanZero: UInt16 = 13
  /// 一…九 are the nine symbols from here on.
  static let hanOne: UInt16 = 14
  static let pair: UInt16 = 23
  static let ten: UInt16 = 24
  static let hundred: UInt16 = 25
  static let thousand: UInt16 = 26
  static let tenThousand: UInt16 = 27
  static let hundredMillion: UInt16 = 28
  static let trillion: UInt16 = 29
  static let twenty: UInt16 = 30
  static let thirty: UInt16 = 31
  /// 壹…玖 are the nine symbols from here on.
  static let formalOne: UInt16 = 32
  static let formalTen: UInt16 = 41
  static let formalHundred: UInt16 = 42
  static let formalThousand: UInt16 = 43
  static let half: UInt16 = 44
  static let point: UInt16 = 45
  static let negative: UInt16 = 46
  static let several: UInt16 = 47
  static let tenth: UInt16 = 48
  static let part: UInt16 = 49
  static let of: UInt16 = 50
  static let ordinal: UInt16 = 51
  static let and: UInt16 = 52
  static let odd: UInt16 = 53
  static let many: UInt16 = 54
  static let up: UInt16 = 55
  static let to: UInt16 = 56
  static let until: UInt16 = 57
  static let against: UInt16 = 58
  static let year: UInt16 = 59
  static let month: UInt16 = 60
  static let day: UInt16 = 61
  static let quarter: UInt16 = 62
  static let should: UInt16 = 63
  static let utmost: UInt16 = 64
  static let school: UInt16 = 65
  static let department: UInt16 = 66
  static let number: UInt16 = 67
  static let comma: UInt16 = 70
  static let wideComma: UInt16 = 71
  static let pause: UInt16 = 72
  static let stop: UInt16 = 73
  static let semicolon: UInt16 = 74
  static let colon: UInt16 = 75
  static let ratio: UInt16 = 76
  static let dot: UInt16 = 77
  static let percent: UInt16 = 78
  static let permille: UInt16 = 79
  static let hyphen: UInt16 = 80
  static let dash: UInt16 = 81
  static let tilde: UInt16 = 82
  static let slash: UInt16 = 83
  static let plus: UInt16 = 84
  static let openQuote: UInt16 = 85
  static let closeQuote: UInt16 = 86
  static let openTitle: UInt16 = 87
  static let closeTitle: UInt16 = 88
  static let openBracket: UInt16 = 89
  static let closeBracket: UInt16 = 90
  static let openSquare: UInt16 = 91
  static let closeSquare: UInt16 = 92
  static let straightQuote: UInt16 = 93
  static let apostrophe: UInt16 = 94
  static let currency: UInt16 = 95
  static let dollar: UInt16 = 96
  static let placeholder: UInt16 = 97
  /// a…z are the 26 symbols from here on.
  static let a: UInt16 = 100
  /// The first symbol that the lexicon gives out.
  static let firstFree: UInt16 = 126

  /// The fixed symbols with their characters, in the form to which others are folded.
  static let fixed: [(symbol: UInt16, characters: String)] = [
    (blank, " \t\u{A0}\u{3000}\u{2002}\u{2003}\u{2009}"), (lineBreak, "\n\r\u{85}\u{2028}\u{2029}"),
    (hanZero, "〇零○◯"), (pair, "两両"), (ten, "十"), (hundred, "百"), (thousand, "千"),
    (tenThousand, "万"),
    (hundredMillion, "亿"), (trillion, "兆"), (twenty, "廿"), (thirty, "卅"),
    (formalTen, "拾"), (formalHundred, "佰"), (formalThousand, "仟"),
    (half, "半"), (point, "点"), (negative, "负"), (several, "几"), (tenth, "成"), (part, "分"),
    (of, "之"), (ordinal, "第"), (and, "又"), (odd, "余"), (many, "多"), (up, "来"), (to, "至"),
    (until, "到"), (against, "比"), (year, "年"), (month, "月"), (day, "日"), (quarter, "季"),
    (should, "应"), (utmost, "尽"), (school, "中"), (department, "等"), (number, "数"),
    (comma, ","), (wideComma, "，﹐"), (pause, "、､"), (stop, "。！？!?｡"), (semicolon, "；;"),
    (colon, "：:"), (ratio, "∶"), (dot, ".．"), (percent, "%％﹪"), (permille, "‰"),
    (hyphen, "-－‐‑−–﹣"), (dash, "—―─"), (tilde, "~～〜∼"), (slash, "/／"), (plus, "+＋"),
    (openQuote, "“‘「『"), (closeQuote, "”」』"), (openTitle, "《〈"), (closeTitle, "》〉"),
    (openBracket, "(（"), (closeBracket, ")）"), (openSquare, "〔[［【"), (closeSquare, "〕]］】"),
    (straightQuote, "\"＂"), (apostrophe, "'’"), (currency, "¥￥"), (dollar, "$＄"),
    (placeholder, "×□＿_"),
  ]

  /// The nine digits in the usual and in the financial writing.
  static let hanDigits = "一二三四五六七八九"
  static let formalDigits = "壹贰叁肆伍陆柒捌玖"

  @inline(__always)
  static func isDigit(_ symbol: UInt16) -> Bool { symbol >= zero && symbol < zero + 10 }

  @inline(__always)
  static func isLetter(_ symbol: UInt16) -> Bool { symbol >= a && symbol < a + 26 }

  /// Whether the symbol is one of a Chinese numeral, the financial ones with them.
  @inline(__always)
  static func isHanNumeral(_ symbol: UInt16) -> Bool {
    symbol >= hanZero && symbol <= formalThousand
  }

  /// Whether the symbol is one of a punctuation mark, a bracket or a line break.
  @inline(__always)
  static func isMark(_ symbol: UInt16) -> Bool {
    symbol >= comma && symbol <= placeholder || symbol == lineBreak
  }

  /// Whether a reader looks at the symbol in any case.
  static func isStop(_ symbol: UInt16) -> Bool { isMark(symbol) || startsNumeral(symbol) }

  /// Whether a figure can begin with the symbol.
  @inline(__always)
  static func startsNumeral(_ symbol: UInt16) -> Bool {
    symbol >= zero && symbol <= half || symbol == negative || symbol == ordinal
      || symbol == several
  }
}
