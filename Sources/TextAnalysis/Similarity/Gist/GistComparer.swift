/// Compares clauses, one pair after another with the same memory.
public struct GistComparer: Sendable {
  /// What both clauses speak of, anywhere, in rising order, and whether the headings above both speak of it.
  private var common = ReusedList<(value: UInt32, isTopic: Bool)>()
  /// For each of the values of each clause, its position among these; less than 0 for the others.
  private var positions = (ReusedList<Int32>(), ReusedList<Int32>())
  /// What is said of these in each of the clauses, and what only it says.
  private var shares = (GistShare(), GistShare())
  /// What both clauses speak of and is not only part of something else that is shared.
  private var shared = SharedValues()
  private var sharedCount = 0
  private var alignment = GistAlignment()

  /// Clauses that share less are not compared.
  private static let leastShared = 2
  /// Clauses longer than this are compared by what they speak of only.
  private static let longest = 160
  /// So many characters in one piece tell more than the words in them.
  private static let longPiece = 6
  private static let wholePhrase = SharedCharacters.longestTold
  /// What a piece of characters adds at most to what is shared.
  private static let mostOfPiece = 2
  /// How much it says that both clauses name one number of one thing.
  private static let mostFigures = 2
  /// How much it says that both clauses hold the same words in letters beside each other: nursing home.
  private static let mostPhrases = 2
  /// What makes the work of clauses different that share everything else.
  private static let telling: GistTraits = [.document, .event, .oversight]
  private static let opposites: GistTraits = [.rise, .fall]

  /// Compares nothing yet.
  public init() {}

  /// Compares two clauses of `gists`; nil where they share too little for asking for the same work, or where one
  /// thing stands for another, other work is done to it, or the opposite.
  ///
  /// - Parameters:
  ///   - isOneTask: whether they stand in one task.
  ///   - hasTitle: whether one of them is a title.
  ///   - isTopic: whether the headings above both speak of something, or many tasks of the
  ///     plan: that both clauses do says little.
  public mutating func comparison(
    of first: Int, _ second: Int, in gists: GistStore, isOneTask: Bool, hasTitle: Bool,
    isTopic: (UInt32) -> Bool
  ) -> GistComparison? {
    gists.withView(of: first) { first in
      gists.withView(of: second) { second in
        comparison(first, second, isOneTask: isOneTask, hasTitle: hasTitle, isTopic: isTopic)
      }
    }
  }

  /// What costs most is looked at last: most clauses have too little in common.
  mutating func comparison(
    _ first: GistView, _ second: GistView, isOneTask: Bool, hasTitle: Bool,
    isTopic: (UInt32) -> Bool
  ) -> GistComparison? {
    guard !Self.areOther(first.levels, second.levels), !Self.areOther(first.ages, second.ages),
      !Self.areOther(first.summary.stages, second.summary.stages),
      findCommon(first.weighted, second.weighted, isTopic) >= Self.leastShared
    else { return nil }
    shares.0.read(first, positions.0, of: common.count)
    shares.1.read(second, positions.1, of: common.count)
    guard let telling = findShared(first, second),
      var comparison = comparison(first, second, telling)
    else { return nil }
    func isTold(_ comparison: GistComparison) -> Bool {
      comparison.likeness(isOneTask: false, hasTitle: false) != nil
        && comparison.likeness(isOneTask: isOneTask, hasTitle: hasTitle) != nil
    }
    let isShort = max(first.characters.count, second.characters.count) <= Self.longest
    let least = comparison.shared
    let mostCommon = first.summary.signature.mostCommon(
      with: second.summary.signature, first.characters.count, second.characters.count)
    comparison.surface =
      isShort
      ? SharedCharacters.likeness(mostCommon, first.characters, second.characters)
      : first.summary.identity == second.summary.identity ? 1 : 0
    comparison.shared = least + (isShort ? Self.weight(ofPiece: mostCommon) : 0)
    guard
      comparison.surface >= GistComparison.nearlyEqual
        || GistComparison.mayOverlap(least + Self.mostOfPiece, comparison.greaterRest),
      isTold(comparison)
    else { return nil }
    if isShort {
      let characters = SharedCharacters(first.characters, second.characters)
      comparison.surface = characters.likeness
      comparison.shared = least + Self.weight(ofPiece: characters.longestPiece)
      guard isTold(comparison) else { return nil }
    }
    guard
      !alignment.isParallel(
        first, shares.0.rest, second, shares.1.rest, shared: shared,
        namesWork: Self.namesWork(first, shared) && Self.namesWork(second, shared))
    else { return nil }
    comparison.sharedValues = shared.list
    return comparison
  }

  private static func weight(ofPiece length: Int) -> Int {
    length >= wholePhrase ? mostOfPiece : length >= longPiece ? 1 : 0
  }

  // MARK: What is shared

  /// Finds what both clauses speak of, and gives how much that tells.
  private mutating func findCommon(
    _ first: UnsafeBufferPointer<(value: UInt32, weight: UInt8)>,
    _ second: UnsafeBufferPointer<(value: UInt32, weight: UInt8)>, _ isTopic: (UInt32) -> Bool
  ) -> Int {
    common.removeAll()
    positions.0.fill(-1, count: first.count)
    positions.1.fill(-1, count: second.count)
    var telling = 0
    var (one, two) = (0, 0)
    while one < first.count, two < second.count {
      let (value, other) = (first[one].value, second[two].value)
      if value == other {
        positions.0[one] = Int32(truncatingIfNeeded: common.count)
        positions.1[two] = Int32(truncatingIfNeeded: common.count)
        common.append((value, isTopic(value)))
        telling += tellingWeight(first[one].weight, second[two].weight, at: common.count - 1)
      }
      if value <= other { one += 1 }
      if other <= value { two += 1 }
    }
    return telling
  }

  private func tellingWeight(_ one: UInt8, _ two: UInt8, at position: Int) -> Int {
    let weight = Int(min(one, two))
    return common[position].isTopic ? weight / 2 : weight
  }

  /// Finds what is shared as a whole, or as kin, and takes it away from the rests; gives how much it tells, and nil
  /// where that is too little.
  private mutating func findShared(_ first: GistView, _ second: GistView) -> Int? {
    shared.removeAll()
    var telling = 0
    for position in 0..<common.count {
      let (one, two) = (shares.0.weights[position], shares.1.weights[position])
      guard one > 0, two > 0 else { continue }
      shared.append(common[position].value)
      telling += tellingWeight(one, two, at: position)
    }
    guard shared.count > 0 else { return nil }
    sharedCount = shared.count
    let kin = GistKinship.pairs(first, shares.0.rest, second, shares.1.rest)
    for (one, two) in kin {
      let (own, other) = (shares.0.rest[one], shares.1.rest[two])
      telling += Int(min(own.weight, other.weight))
      shared.insert(own.value)
      shared.insert(other.value)
    }
    guard telling >= Self.leastShared else { return nil }
    if !kin.isEmpty {
      let shared = shared
      sharedCount += kin.count
      shares.0.rest.removeAll { shared.contains($0.value) }
      shares.1.rest.removeAll { shared.contains($0.value) }
    }
    return telling
  }

  // MARK: What differs

  /// All but how alike the characters are; nil where other work is done, or the opposite.
  private func comparison(_ first: GistView, _ second: GistView, _ telling: Int) -> GistComparison?
  {
    let (own, others) = (shares.0.rest, shares.1.rest)
    let rests = (Self.weight(own), Self.weight(others))
    let traits = differingTraits(first, second)
    let hasOtherRates = max(rests.0, rests.1) > 0 && Self.areOther(first.rates, second.rates)
    guard !traits.contains(Self.opposites), !hasOtherRates, !Self.doOtherwise(own, others) else {
      return nil
    }
    let hasSameMeasures = first.measures.elementsEqual(second.measures)
    let figures = first.figures.count { second.figures.contains($0) }
    // The same rate or share of something tells more than the thing does.
    let indicator = hasSameMeasures && !first.measures.isEmpty ? 1 : 0
    return GistComparison(
      shared: telling + min(Self.mostFigures, figures)
        + min(Self.mostPhrases, phrases(first, second)) + indicator,
      lesserRest: min(rests.0, rests.1), greaterRest: max(rests.0, rests.1), sharedValues: [],
      surface: 0, sharedCount: sharedCount,
      doesMore: own.contains(where: \.isOtherWork) || others.contains(where: \.isOtherWork),
      hasOtherTimes: Self.areOther(first.times, second.times),
      differsInTraits: !traits.isDisjoint(with: Self.telling),
      formsBody: first.summary.traits.symmetricDifference(second.summary.traits).contains(.body),
      hasSameMeasures: hasSameMeasures,
      sharesField: first.all.allSatisfy { symbol in
        symbol.kind == .common || symbol.kind == .action || symbol.traits.contains(.party)
          || !shared.contains(symbol.value)
      },
      sharesParty: first.all.allSatisfy { symbol in
        !symbol.traits.isDisjoint(with: [.party, .place]) || symbol.kind == .common
          || !shared.contains(symbol.value)
      },
      hasSameFigure: figures >= Self.mostFigures,
      shortest: min(first.characters.count, second.characters.count),
      isChinese: first.summary.holdsIdeographs)
  }

  /// What else is said beside what is shared, in one of the clauses only.
  private func differingTraits(_ first: GistView, _ second: GistView) -> GistTraits {
    let all = first.summary.traits.union(second.summary.traits)
    guard !all.isDisjoint(with: Self.telling.union(Self.opposites)) else { return [] }
    return first.traits(of: shared).symmetricDifference(second.traits(of: shared))
  }

  /// How many pairs of neighbouring words in letters stand in both clauses.
  private func phrases(_ first: GistView, _ second: GistView) -> Int {
    guard shared.count > 1, first.summary.holdsLetters, second.summary.holdsLetters else {
      return 0
    }
    return first.letterPairs(of: shared).intersection(second.letterPairs(of: shared)).count
  }

  private static func weight(_ symbols: [GistSymbol]) -> Int {
    var weight = 0
    for index in 0..<min(symbols.count, GistAlignment.mostSymbols) where !symbols[index].isBuilding
    {
      let isKnown = symbols[..<index].contains { $0.value == symbols[index].value }
      if !isKnown { weight += symbols[index].restWeight }
    }
    return weight
  }

  /// Whether both clauses name something of a kind, and not the same.
  private static func areOther(
    _ one: UnsafeBufferPointer<UInt32>, _ two: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    !one.isEmpty && !two.isEmpty && !one.contains(where: two.contains)
  }

  private static func areOther(_ one: GistTraits, _ two: GistTraits) -> Bool {
    !one.isEmpty && !two.isEmpty && one.isDisjoint(with: two)
  }

  /// Whether a clause names a piece of work as a whole that both name.
  private static func namesWork(_ gist: GistView, _ shared: SharedValues) -> Bool {
    gist.symbols.contains { $0.kind == .work && shared.contains($0.value) }
  }

  /// Whether other things are done, of different kinds.
  private static func doOtherwise(_ first: [GistSymbol], _ second: [GistSymbol]) -> Bool {
    guard let one = doing(first), let two = doing(second) else { return false }
    return one.isDisjoint(with: two)
  }

  /// The kinds of what is done; nil where nothing is.
  private static func doing(_ symbols: [GistSymbol]) -> GistTraits? {
    var doing: GistTraits?
    for symbol in symbols where symbol.kind == .action {
      doing = (doing ?? []).union(symbol.traits.intersection(.doing))
    }
    return doing
  }
}
