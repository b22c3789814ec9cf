/// What is known of two clauses before it is known which of their words are shared.
struct GistOutline {
  /// How many numbers both clauses name.
  private let figures: Int
  private let hasSameMeasures: Bool
  /// How much it says that both measure in the same respect: the same rate or share of something tells more than the
  /// thing does.
  private let indicator: Int
  private let hasOtherTimes: Bool
  private let formsBody: Bool
  private let shortest: Int
  private let isChinese: Bool
  /// Whether comparing the characters costs little.
  let isQuick: Bool
  /// Whether it is known how alike the characters are, and not only at most.
  private(set) var isExact: Bool
  /// How alike the characters are at most.
  private var surface: Double
  /// What a piece of characters in both adds at most to what is shared.
  private var pieceWeight: Int
  /// The most characters that may stand in both in one piece.
  private var longestPiece: Int

  /// Clauses longer than this are compared by what they speak of only.
  private static let longest = 160
  /// So many characters in one piece tell more than the words in them.
  private static let longPiece = 6
  private static let wholePhrase = SharedCharacters.longestTold
  /// How much it says that both clauses name one number of one thing.
  private static let mostFigures = 2

  init(_ first: GistView, _ second: GistView) {
    let counts = (first.characters.count, second.characters.count)
    figures = first.figures.count { second.figures.contains($0) }
    hasSameMeasures = first.measures.elementsEqual(second.measures)
    indicator = hasSameMeasures && !first.measures.isEmpty ? 1 : 0
    hasOtherTimes = GistComparer.areOther(first.times, second.times)
    formsBody = first.summary.traits.symmetricDifference(second.summary.traits).contains(.body)
    shortest = min(counts.0, counts.1)
    isChinese = first.summary.holdsIdeographs
    let isShort = max(counts.0, counts.1) <= Self.longest
    isQuick = isShort && SharedCharacters.isQuick(first.characters, second.characters)
    isExact = !isShort
    let mostCommon = Self.mostCommon(first, second)
    surface = Self.mostSurface(first, second, mostCommon)
    pieceWeight = isShort ? Self.weight(ofPiece: mostCommon) : 0
    longestPiece = isShort ? min(mostCommon, SharedCharacters.longestTold) : 0
  }

  /// Finds how alike the characters are, and puts that into `comparison`, one of this outline.
  mutating func compareCharacters(
    _ first: GistView, _ second: GistView, for comparison: inout GistComparison
  ) {
    let characters = SharedCharacters(first.characters, second.characters)
    let most = pieceWeight
    surface = characters.likeness
    longestPiece = characters.longestPiece
    pieceWeight = Self.weight(ofPiece: longestPiece)
    isExact = true
    comparison.surface = surface
    comparison.longestPiece = longestPiece
    comparison.shared += pieceWeight - most
  }

  /// How alike the characters of two clauses are at most.
  static func mostSurface(_ first: GistView, _ second: GistView) -> Double {
    mostSurface(first, second, mostCommon(first, second))
  }

  private static func mostSurface(
    _ first: GistView, _ second: GistView, _ mostCommon: Int
  ) -> Double {
    max(first.characters.count, second.characters.count) <= longest
      ? SharedCharacters.likeness(mostCommon, first.characters, second.characters)
      : first.summary.identity == second.summary.identity ? 1 : 0
  }

  private static func mostCommon(_ first: GistView, _ second: GistView) -> Int {
    first.summary.signature.mostCommon(
      with: second.summary.signature, first.characters.count, second.characters.count)
  }

  /// What a piece of so many characters in both clauses adds to what is shared.
  private static func weight(ofPiece length: Int) -> Int {
    length >= wholePhrase ? 2 : length >= longPiece ? 1 : 0
  }

  /// The comparison of the clauses with what is known of their words. By default nothing speaks against them.
  func comparison(
    shared: Int, sharedCount: Int, rests: (Int, Int), doesMore: Bool = false,
    differsInTraits: Bool = false, sharesField: Bool = false, sharesParty: Bool = false
  ) -> GistComparison {
    GistComparison(
      shared: shared + min(Self.mostFigures, figures) + indicator + pieceWeight,
      lesserRest: min(rests.0, rests.1), greaterRest: max(rests.0, rests.1),
      itemRests: (0, 0), sharedValues: [], surface: surface, longestPiece: longestPiece,
      sharedCount: sharedCount, doesMore: doesMore, hasOtherTimes: hasOtherTimes,
      differsInTraits: differsInTraits, formsBody: formsBody, hasSameMeasures: hasSameMeasures,
      sharesField: sharesField, sharesParty: sharesParty,
      hasSameFigure: figures >= Self.mostFigures, shortest: shortest, isChinese: isChinese)
  }
}
