import TextAnalysis

/// Finds a five-year plan that was over before a plan's period and is spoken of as if it ran: “十四五”末 as a deadline,
/// 2026年是“十四五”收官之年.
struct LapsedPlanReader {
  /// The name of the plan that was over last, such as 十四五.
  private let name: [UInt8]
  /// Its last year.
  private let last: Int
  /// The year that the period begins in, in figures.
  private let current: [UInt8]

  /// A reader for plans whose period begins in `year`; nil for years before the fourteenth plan was over.
  init?(year: Int) {
    // The first plan ended in 1957, each since the second one ran for five years to a year that ends with 0 or 5.
    let last = year - 1 - (year - 1) % 5
    let number = (last - 2025) / 5 + 14
    let digits = Array("一二三四五六七八九".unicodeScalars)
    guard last >= 2025, (11...19).contains(number) else { return nil }
    name = Array("十\(digits[number - 11])五".utf8)
    self.last = last
    current = Array("\(year)年".utf8)
  }

  /// The names of the plan in `text` that are left over, in the order of the text.
  ///
  /// - Parameter dates: the dates of the text; asked for only where the name stands in it.
  func read(_ text: ByteView, dates: () -> [DateMention]) -> [Range<Int>] {
    guard text.offset(of: name) != nil else { return [] }
    let mentions = dates()
    var found: [Range<Int>] = []
    var offset = 0
    while let start = text.offset(of: name, from: offset) {
      offset = start + name.count
      let place = start..<offset
      if isDeadline(text, place, mentions) || isEpoch(text, place) { found.append(place) }
    }
    return found
  }

  /// “十四五”末, 到“十四五”期末: due before the plan began, and nothing says that it is only told.
  private func isDeadline(_ text: ByteView, _ place: Range<Int>, _ dates: [DateMention]) -> Bool {
    guard let mention = LeftoverYearReader.mention(at: place, among: dates),
      mention.role == .deadline, mention.to?.date.year == last
    else { return false }
    return PastClause.isFuture(text, at: mention.reading.range)
  }

  /// 2026年是“十四五”收官之年: the plan's own year is said to be one of the five.
  private func isEpoch(_ text: ByteView, _ place: Range<Int>) -> Bool {
    let clause = PastClause.clause(in: text, around: place)
    let before = text.part(clause.lowerBound..<place.lowerBound)
    guard let year = before.offset(of: current) else { return false }
    var end = year + current.count
    if before.has("，", at: end) { end += 3 }
    guard before.has("是", at: end) else { return false }
    let behind = text.part(place.upperBound..<clause.upperBound)
    return Self.epochs.occur(in: behind.part(0..<min(Self.reach, behind.count)))
  }

  /// Bytes behind the name in which the word must stand.
  private static let reach = 48
  private static let epochs = FewWords(["收官", "最后一年", "决胜", "冲刺", "攻坚之年", "关键之年", "关键一年"])
}
