/// Words of official prose by what they weigh when two wordings are compared, in folded form.
final class WordingLexicon: Sendable {
  /// The words that this program brings.
  static let standard = WordingLexicon()

  /// The Chinese words that are no content; Chinese numerals begin there too.
  let chinese: WordTable
  private let fillers: Set<UInt32>
  // Only the comparison of two wordings needs these: most runs have nothing to compare.
  private static let verbs = Set(
    scalars(of: chineseVerbs) + words(of: englishVerbs).map { [$0] })
  private static let longestVerb = verbs.map(\.count).max() ?? 0
  private static let verbBeginnings = UnitFilter(verbs.compactMap(\.first))
  private static let reversals = Set(
    (scalars(of: chineseReversals) + words(of: englishReversals).map { [$0] })
      .map { reversal($0[0], $0.count > 1 ? $0[1] : 0) })

  private static let reversalBeginnings = UnitFilter(
    reversals.map { UInt32(truncatingIfNeeded: $0 >> 32) })

  private init() {
    var chinese = WordTable()
    for word in Self.scalars(of: Self.chineseFillers) { chinese.add(word, .filler) }
    for word in Self.scalars(of: Self.chineseTimes) { chinese.add(word, .time) }
    for numeral in FigureWords.numerals { chinese.addBeginning(numeral) }
    self.chinese = chinese
    fillers = Set(Self.words(of: Self.englishFillers))
  }

  /// Whether an English word is set aside.
  func isFiller(_ word: UInt32) -> Bool { fillers.contains(word) }

  /// Whether the units are a word for something done to an object.
  func isVerb(_ units: ArraySlice<UInt32>) -> Bool {
    guard let first = units.first, units.count <= Self.longestVerb,
      Self.verbBeginnings.mayHold(first)
    else { return false }
    return Self.verbs.contains(Array(units))
  }

  /// Whether the units hold a word that turns what is said into its opposite.
  func holdsReversal(_ units: ArraySlice<UInt32>) -> Bool {
    let beginnings = Self.reversalBeginnings
    return units.indices.contains { start in
      guard beginnings.mayHold(units[start]) else { return false }
      return Self.reversals.contains(Self.reversal(units[start], 0))
        || start + 1 < units.endIndex
          && Self.reversals.contains(Self.reversal(units[start], units[start + 1]))
    }
  }

  /// A word of one or two units as a number.
  private static func reversal(_ first: UInt32, _ second: UInt32) -> UInt64 {
    UInt64(first) << 32 | UInt64(second)
  }

  static func scalars(of list: String) -> [[UInt32]] {
    WordList.words(of: list, separator: "\n").map { $0.map(TextFolding.scalar) }
  }

  static func words(of list: String) -> [UInt32] {
    scalars(of: list).map { word in
      word.withUnsafeBufferPointer {
        Wording.word(ScalarView($0, count: $0.count), 0..<$0.count)
      }
    }
  }
}
