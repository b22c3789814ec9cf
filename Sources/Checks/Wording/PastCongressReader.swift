import TextAnalysis

/// Finds a congress of the Party, or a plenum of its committee, from long before a plan's period that the text calls to
/// carry out now: 全面贯彻党的十七届四中全会精神 in a plan for 2026.
///
/// Congresses are held in the autumn of every fifth year (the eighteenth in 2012). The one in force when the period
/// begins and the one before may be spoken of; a list that comes down to one of them tells history.
struct PastCongressReader {
  /// A congress that is over.
  struct Mention: Equatable {
    /// 十七届四中全会: bytes of the text.
    let range: Range<Int>
    /// The year in which the congress was held.
    let year: Int
  }

  /// The last congress that is too old.
  private let latest: Int

  /// A reader for plans whose period begins in `year`.
  init(year: Int) {
    // At the beginning of a year, the congress of the year before is the last one that was held.
    latest = Self.number(in: year - 1) - 2
  }

  /// The last congress up to the end of `year`.
  private static func number(in year: Int) -> Int {
    let years = year - 2012
    return 18 + (years >= 0 ? years / 5 : (years - 4) / 5)
  }

  /// The mentions in `text`, in order.
  func read(_ text: ByteView) -> [Mention] {
    var found: [Mention] = []
    var offset = 0
    while let start = text.offset(of: "的", from: offset) {
      offset = start + 3
      guard text.has(anyOf: ["党", "黨"], endingAt: start),
        let list = Self.list(at: offset, in: text), list.isSpirit,
        Self.isCarriedOut(text, before: start - 3)
      else { continue }
      offset = list.end
      if let first = list.congresses.first,
        list.congresses.allSatisfy({ $0.number <= latest })
      {
        found.append(Mention(range: first.range, year: 2012 + 5 * (first.number - 18)))
      }
    }
    return found
  }

  // MARK: 十七大和十七届四中全会精神

  private typealias List = (
    congresses: [(number: Int, range: Range<Int>)], end: Int, isSpirit: Bool
  )

  private static func list(at start: Int, in text: ByteView) -> List? {
    var congresses: [(number: Int, range: Range<Int>)] = []
    var offset = start
    while let (number, end) = congress(at: offset, in: text) {
      congresses.append((number, offset..<end))
      offset = end
      guard let mark = pauses.first(where: { text.has($0, at: offset) }) else { break }
      offset += mark.utf8CodeUnitCount
    }
    guard !congresses.isEmpty else { return nil }
    return (congresses, offset, text.has(anyOf: ["精神", "的精神", "会议精神", "會議精神"], at: offset))
  }

  private static let pauses: [StaticString] = ["、", "和", "以及", "及", "与", "與", "，", ","]

  /// 十七大, 十七届四中全会, 十七届三中、四中全会: which congress, and where it ends.
  private static func congress(at start: Int, in text: ByteView) -> (Int, Int)? {
    guard let number = OrdinalDigits.read(text, at: start), number.digits == .han,
      (11...99).contains(number.value)
    else { return nil }
    if text.has("大", at: number.end) { return (number.value, number.end + 3) }
    guard text.has(anyOf: ["届", "屆"], at: number.end) else { return nil }
    var end = number.end + 3
    while let plenum = OrdinalDigits.read(text, at: end), plenum.digits == .han,
      text.has("中", at: plenum.end)
    {
      end = plenum.end + 3
      if text.has(anyOf: ["全会", "全會"], at: end) { return (number.value, end + 6) }
      guard let mark = pauses.first(where: { text.has($0, at: end) }) else { return nil }
      end += mark.utf8CodeUnitCount
    }
    return nil
  }

  // MARK: What is to be carried out

  /// Whether the words right before `end` set the task of carrying out what follows.
  private static func isCarriedOut(_ text: ByteView, before end: Int) -> Bool {
    guard text.has(anyOf: verbs, endingAt: end) else { return false }
    let clause = PastClause.clause(in: text, around: end..<end)
    return !told.occur(in: text.part(clause))
  }

  private static let verbs: [StaticString] = [
    "贯彻", "貫徹", "落实", "落實", "贯彻执行", "貫徹執行", "践行", "踐行",
  ]
  private static let told = FewWords([
    "已", "了", "以来", "回顾", "历史", "历次", "历届", "曾", "重温", "梳理", "党史",
  ])
}
