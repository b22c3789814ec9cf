/// Tells of a text, by a look at each of its characters, that no completion date stands in it.
enum CompletionSigns {
  private static let dates = FewCharacters("0123456789月年季日旬期号號前")
  /// With these begin the marks and the digits of full width.
  private static let wide: [UInt8] = [0xEF]
  private static let englishDates: [StaticString] = ["by ", "By ", "before ", "Before ", "end "]

  /// Whether a digit stands in `text`, or something without which no date is written in words.
  static func mayHoldDate(_ text: ByteView) -> Bool {
    text.offset(of: wide) != nil || dates.next(in: text, from: 0) != nil
      || englishDates.contains { text.offset(of: $0) != nil }
  }

  private static let first = FewCharacters("完建投竣交落办辦到印出上入启啟啓开開通")
  /// First characters that are words, or belong to so many that no other is asked for.
  private static let single = FewCharacters("竣办辦印出")
  private static let pairs: [StaticString] = [
    "完成", "完工", "建成", "投用", "投入", "交付", "落成", "到位", "到岗", "到崗", "上岗", "上崗", "入职", "入職", "完毕", "完畢",
    "上线", "上線", "启用", "啟用", "啓用", "开通", "開通", "投产", "投產", "通车", "通車",
  ]
  private static let english: [StaticString] = [
    "omplet", "inish", "eliver", "pen", "use", "operat", "over", "ssue", "eady",
  ]

  /// Whether part of a word of completion stands in `text`, in any script.
  static func mayHoldCompletion(_ text: ByteView) -> Bool {
    var offset = 0
    while let start = first.next(in: text, from: offset) {
      if single.stand(at: start, in: text) || text.has(anyOf: pairs, at: start) { return true }
      offset = start + 3
    }
    return english.contains { text.offset(of: $0) != nil } || holdsCapitals(text)
  }

  /// COMPLETE and COMPLETED.
  private static func holdsCapitals(_ text: ByteView) -> Bool {
    var offset = 0
    while let start = text.offset(of: "OMPLET", from: offset) {
      if (0x41...0x5A).contains(text[start - 1]) { return true }
      offset = start + 1
    }
    return false
  }
}
