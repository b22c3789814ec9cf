/// What two clauses have in common, and where they differ.
///
/// What differs decides as much as what is shared. Words that only one clause has leave the work the
/// same, if they are few; one thing in the place of another makes it parallel work, and so does
/// another thing done to it.
public struct GistComparison: Sendable {
  /// How much of what is shared tells the work from other work.
  public let shared: Int
  /// How much only the clause says that says less beside what is shared.
  public let lesserRest: Int
  /// How much only the other clause says.
  public let greaterRest: Int
  /// What both clauses speak of.
  public let sharedValues: [UInt32]
  /// How alike the characters are, in order (Sørensen and Dice), from 0 to 1.
  public let surface: Double

  /// How many different things both clauses speak of.
  private let sharedCount: Int
  private let doesMore: Bool
  private let differsInTraits: Bool
  /// Whether one of them forms a group of people, and the other does not.
  private let formsBody: Bool
  private let hasSameMeasures: Bool
  /// Whether both name the same piece of work as a whole.
  private let namesWork: Bool
  /// Whether they share no more than the words of their field.
  private let sharesField: Bool
  private let shortest: Int
  /// Where words are made of letters, those of any two texts are much alike.
  private let isChinese: Bool

  /// Clauses that share less are not compared.
  private static let leastShared = 2
  /// Clauses longer than this are compared by what they speak of only.
  private static let longest = 160
  /// The most things of a clause that are set against those of another.
  private static let mostSymbols = 64
  /// A clause of so many characters is no phrase that comes up by chance.
  private static let telling = 8
  /// So many characters in one piece tell more than the words in them.
  private static let longPiece = 6
  private static let wholePhrase = SharedCharacters.longestTold
  /// What a piece of characters adds at most to what is shared.
  private static let mostOfPiece = 2
  /// How much it says that both clauses name one number of one thing.
  private static let mostFigures = 2
  /// How much it says that both clauses hold the same words in letters beside each other: nursing home.
  private static let mostPhrases = 2
  /// Clauses that are as much alike say it in the same words.
  private static let nearlyEqual = 0.8

  /// Compares two clauses; nil where they share too little for asking for the same work, or where one
  /// thing stands for another, other work is done to it, or the opposite.
  ///
  /// - Parameter isTopic: whether the headings above both speak of something, or many tasks of the
  ///   plan: that both clauses do says little.
  public init?(_ first: Gist, _ second: Gist, isTopic: (UInt32) -> Bool = { _ in false }) {
    let overlap = Self.overlap(first.weighted, second.weighted, isTopic)
    guard overlap.telling >= Self.leastShared else { return nil }
    let shares = (GistShare(first, overlap.values), GistShare(second, overlap.values))
    let common = Self.common(shares.0, shares.1, isTopic)
    guard !common.values.isEmpty else { return nil }
    var own = (shares.0.rest, shares.1.rest)
    let kin = GistKinship.pairs(first, own.0, second, own.1)
    let kinWeight = kin.reduce(0) { $0 + Int(min(own.0[$1.0].weight, own.1[$1.1].weight)) }
    let kinValues = kin.flatMap { [own.0[$0.0].value, own.1[$0.1].value] }
    let values = kin.isEmpty ? common.values : common.values + kinValues
    guard common.telling + kinWeight >= Self.leastShared else { return nil }
    own.0.removeAll { values.contains($0.value) }
    own.1.removeAll { values.contains($0.value) }
    sharedValues = values
    sharedCount = common.values.count + kin.count
    let rests = (Self.weight(own.0), Self.weight(own.1))
    lesserRest = min(rests.0, rests.1)
    greaterRest = max(rests.0, rests.1)
    let traits = first.traits(of: values).symmetricDifference(second.traits(of: values))
    differsInTraits = !traits.isDisjoint(with: [.document, .event, .oversight])
    formsBody = first.allTraits.symmetricDifference(second.allTraits).contains(.body)
    hasSameMeasures = first.measures == second.measures
    namesWork = Self.nameWork(first, second, values)
    let isOpposite = traits.contains([.rise, .fall])
    doesMore = own.0.contains(where: \.isOtherWork) || own.1.contains(where: \.isOtherWork)
    let hasOtherRates = greaterRest > 0 && Self.areOther(first.rates, second.rates)
    let isElsewhere = Self.areOther(first.levels, second.levels)
    guard !isOpposite, !hasOtherRates, !isElsewhere, !Self.doOtherwise(own.0, own.1) else {
      return nil
    }
    sharesField = (first.symbols + first.parts).allSatisfy { symbol in
      symbol.kind == .common || symbol.kind == .action || !values.contains(symbol.value)
    }
    let (left, right) = (first.characters, second.characters)
    let isShort = max(left.count, right.count) <= Self.longest
    let figures = first.figures.count { second.figures.contains($0) }
    // The same rate or share of something tells more than the thing does.
    let indicator = hasSameMeasures && !first.measures.isEmpty ? 1 : 0
    let telling =
      common.telling + kinWeight + min(Self.mostFigures, figures)
      + min(Self.mostPhrases, Self.phrases(first, values, second)) + indicator
    let mostSurface =
      isShort
      ? SharedCharacters.mostLikeness(left, right) : first.identity == second.identity ? 1 : 0
    guard
      mostSurface >= Self.nearlyEqual || Self.mayOverlap(telling + Self.mostOfPiece, greaterRest)
    else { return nil }
    let characters = isShort ? SharedCharacters(left, right) : nil
    let piece = characters?.longestPiece ?? 0
    shared =
      telling
      + (piece >= Self.wholePhrase ? Self.mostOfPiece : piece >= Self.longPiece ? 1 : 0)
    surface = characters?.likeness ?? mostSurface
    isChinese = left.contains(where: SharedCharacters.isIdeograph)
    shortest = min(left.count, right.count)
    // What differs is looked at last: it costs most, and most clauses have too little in common.
    guard likeness(isOneTask: false, hasTitle: false) != nil,
      !GistAlignment(
        Self.aligned(first, own.0, values), Self.aligned(second, own.1, values), shared: values,
        namesWork: namesWork
      ).isParallel
    else { return nil }
  }

  /// How alike two clauses are that ask for the same work.
  public enum Likeness: Sendable {
    /// They say it in nearly the same words.
    case same
    /// They share the matter; one may say more.
    case overlap
  }

  /// Whether two clauses may ask for the same work.
  ///
  /// - Parameters:
  ///   - isOneTask: whether they stand in one task: there, shared words come of the matter that both
  ///     belong to, and only nearly equal clauses are told.
  ///   - hasTitle: whether one of them is a title, which names a matter rather than work.
  public func likeness(isOneTask: Bool, hasTitle: Bool) -> Likeness? {
    if surface >= Self.nearlyEqual, shortest >= Self.telling, shared >= (isChinese ? 2 : 4) {
      return .same
    }
    if hasTitle, surface < 0.5, shared < 6 { return nil }
    if formsBody, shared < 6, surface < 0.6 { return nil }
    let isWhole = hasSameMeasures && !differsInTraits
    if isWhole, greaterRest == 0, isChinese, surface >= 0.6, shared >= (hasTitle ? 4 : 2) {
      return .same
    }
    // One thing alone is mostly a field in which more than one thing is done.
    let isBroad = hasTitle || sharedCount == 1 && (isOneTask || greaterRest > 0)
    if isWhole, greaterRest * 3 <= shared, isChinese, surface >= 0.5, shared >= (isBroad ? 4 : 3) {
      return .overlap
    }
    let mostRest = sharedCount > 1 ? shared / 3 : 1
    if isWhole, greaterRest <= mostRest, !isOneTask,
      shared >= (hasTitle || sharedCount == 1 ? 4 : 3)
    {
      return .overlap
    }
    if !isOneTask, !hasTitle, shared >= 4, lesserRest <= 1, greaterRest <= 8,
      !sharesField,
      !differsInTraits
    {
      return .overlap
    }
    guard shared >= (differsInTraits || sharesField ? 6 : doesMore ? 5 : 4) else { return nil }
    if differsInTraits, greaterRest * 2 > shared * 3 { return nil }
    if sharedCount == 1, lesserRest * 2 > shared { return nil }
    if isOneTask, surface < 0.5 { return nil }
    if isOneTask || hasTitle {
      return !differsInTraits && greaterRest * 4 <= shared * (isOneTask ? 2 : 3) ? .overlap : nil
    }
    if isChinese, lesserRest * 3 > shared * 2 { return nil }
    return Self.mayOverlap(shared, greaterRest) ? .overlap : nil
  }

  /// Whether what only one clause says is little enough for an overlap. Whatever else speaks for one, but that
  /// the clauses are nearly equal, asks for less.
  private static func mayOverlap(_ shared: Int, _ rest: Int) -> Bool { rest * 2 <= shared * 5 }

  /// How many pairs of neighbouring words in letters stand in both clauses.
  private static func phrases(_ first: Gist, _ shared: [UInt32], _ second: Gist) -> Int {
    guard shared.count > 1, first.holdsLetters, second.holdsLetters else { return 0 }
    let pairs = Set(second.letterPairs(of: shared))
    return Set(first.letterPairs(of: shared)).intersection(pairs).count
  }

  private static func weight(_ symbols: [GistSymbol]) -> Int {
    var weight = 0
    for (index, symbol) in symbols.prefix(mostSymbols).enumerated()
    where !symbol.isBuilding && !symbols[..<index].contains(where: { $0.value == symbol.value }) {
      weight += symbol.restWeight
    }
    return weight
  }

  /// Whether both clauses name something of a kind, and not the same.
  private static func areOther(_ one: [UInt32], _ two: [UInt32]) -> Bool {
    !one.isEmpty && !two.isEmpty && !one.contains(where: two.contains)
  }

  /// Whether both clauses name the same piece of work as a whole.
  private static func nameWork(_ one: Gist, _ two: Gist, _ values: [UInt32]) -> Bool {
    [one, two].allSatisfy { gist in
      gist.symbols.contains { $0.kind == .work && values.contains($0.value) }
    }
  }

  /// Whether other things are done, of different kinds.
  private static func doOtherwise(_ first: [GistSymbol], _ second: [GistSymbol]) -> Bool {
    let (one, two) = (first.filter { $0.kind == .action }, second.filter { $0.kind == .action })
    guard !one.isEmpty, !two.isEmpty else { return false }
    let doings = [one, two].map { actions in
      actions.reduce(into: GistTraits()) { $0.formUnion($1.traits.intersection(.doing)) }
    }
    return doings[0].isDisjoint(with: doings[1])
  }

  /// What of a clause is set beside the other: what is shared, and what only it has.
  private static func aligned(_ gist: Gist, _ own: [GistSymbol], _ shared: [UInt32])
    -> [GistSymbol]
  {
    let held = gist.symbols.filter { shared.contains($0.value) }
    let parts = gist.parts.filter { part in
      shared.contains(part.value) && !held.contains { $0.place.overlaps(part.place) }
    }
    return (held + parts + own).sorted { $0.place.lowerBound < $1.place.lowerBound }
      .prefix(mostSymbols).map(\.self)
  }

  private static func common(
    _ one: GistShare, _ two: GistShare, _ isTopic: (UInt32) -> Bool
  ) -> (telling: Int, values: [UInt32]) {
    var telling = 0
    var values: [UInt32] = []
    for (value, weight) in one.shared {
      guard let other = two.shared.first(where: { $0.value == value }) else { continue }
      let weight = Int(min(weight, other.weight))
      telling += isTopic(value) ? weight / 2 : weight
      values.append(value)
    }
    return (telling, values)
  }

  private static func overlap(
    _ first: [(value: UInt32, weight: UInt8)], _ second: [(value: UInt32, weight: UInt8)],
    _ isTopic: (UInt32) -> Bool
  ) -> (telling: Int, values: [UInt32]) {
    var telling = 0
    var values: [UInt32] = []
    var other = 0
    for symbol in first {
      while other < second.count, second[other].value < symbol.value { other += 1 }
      guard other < second.count, second[other].value == symbol.value else { continue }
      let weight = Int(min(symbol.weight, second[other].weight))
      telling += isTopic(symbol.value) ? weight / 2 : weight
      values.append(symbol.value)
    }
    return (telling, values)
  }
}
