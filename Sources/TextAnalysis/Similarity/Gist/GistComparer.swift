/// Compares clauses, one pair after another with the same memory.
public struct GistComparer: Sendable {
  /// What both clauses speak of, anywhere, in rising order.
  private var common = ReusedList<Common>()
  /// Whether the work may be among these, and among what is shared.
  private var holdsWork = false
  private var sharesWork = false
  /// For each of the values of each clause, its position among these; less than 0 for the others.
  private var positions = (ReusedList<Int32>(), ReusedList<Int32>())
  /// What is said of these in each of the clauses, and what only it says.
  private var shares = (GistShare(), GistShare())
  /// What both clauses speak of and is not only part of something else that is shared.
  private var shared = SharedValues()
  private var sharedCount = 0
  private var alignment = GistAlignment()

  /// Something that both clauses speak of.
  private struct Common {
    var value: UInt32 = 0
    /// How much it tells in the clause in which it tells less.
    var weight: UInt8 = 0
    var relevance = GistRelevance.work

    func telling(_ weight: UInt8) -> Int {
      relevance == .topic ? Int(weight / 2) : Int(weight)
    }
  }

  /// Clauses that share less are not compared.
  private static let leastShared = 2
  /// How much it says that both clauses hold the same words in letters beside each other: nursing home.
  private static let mostPhrases = 2
  /// What makes the work of clauses different that share everything else.
  private static let telling: GistTraits = [.document, .event, .oversight]
  /// These do so even where more is done that both name.
  private static let written: GistTraits = [.document, .event]
  private static let opposites: GistTraits = [.rise, .fall]

  /// Compares nothing yet.
  public init() {}

  /// Compares two clauses of `gists`; nil where they share too little for asking for the same work, or where one
  /// thing stands for another, other work is done to it, or the opposite.
  ///
  /// - Parameters:
  ///   - isOneTask: whether they stand in one task.
  ///   - hasTitle: whether one of them is a title.
  ///   - relevance: what it tells that both clauses speak of something.
  public mutating func comparison(
    of first: Int, _ second: Int, in gists: GistStore, isOneTask: Bool, hasTitle: Bool,
    relevance: (UInt32) -> GistRelevance
  ) -> GistComparison? {
    gists.withViews(of: first, second) { first, second in
      comparison(first, second, isOneTask: isOneTask, hasTitle: hasTitle, relevance: relevance)
    }
  }

  /// What costs most is looked at last: most clauses have too little in common.
  mutating func comparison(
    _ first: GistView, _ second: GistView, isOneTask: Bool, hasTitle: Bool,
    relevance: (UInt32) -> GistRelevance
  ) -> GistComparison? {
    guard !Self.areOther(first.levels, second.levels), !Self.areOther(first.ages, second.ages),
      !Self.areOther(first.summary.stages, second.summary.stages)
    else { return nil }
    let mostSurface = GistOutline.mostSurface(first, second)
    guard !isOneTask || mostSurface >= GistComparison.alikeInTask else { return nil }
    let mostTelling = findCommon(first.weighted, second.weighted, relevance)
    guard mostTelling >= Self.leastShared,
      holdsWork || mostSurface >= GistComparison.leastSame || mayHoldKin(first, second)
    else { return nil }
    func mayBeTold(_ comparison: GistComparison, holdsWork: Bool) -> Bool {
      guard let likeness = comparison.likeness(isOneTask: isOneTask, hasTitle: hasTitle) else {
        return false
      }
      return (holdsWork || likeness == .same)
        && (!isOneTask && !hasTitle
          || comparison.likeness(isOneTask: false, hasTitle: false) != nil)
    }
    func mayBeTold(kindest: GistComparison) -> Bool {
      if mayBeTold(kindest, holdsWork: holdsWork) || mayHoldKin(first, second) { return true }
      guard mayHoldWhole(first, second) else { return false }
      var kinder = kindest
      kinder.shared += GistShare.mostOfWhole
      return mayBeTold(kinder, holdsWork: holdsWork)
    }
    var outline = GistOutline(first, second)
    var kindest = most(of: first, second, mostTelling, outline)
    guard mayBeTold(kindest: kindest) else { return nil }
    if outline.isQuick {
      outline.compareCharacters(first, second, for: &kindest)
      guard mayBeTold(kindest: kindest) else { return nil }
    }
    shares.0.read(first, positions.0, of: common.count)
    shares.1.read(second, positions.1, of: common.count)
    guard let telling = findShared(first, second, relevance),
      var comparison = comparison(first, second, telling, outline),
      mayBeTold(comparison, holdsWork: sharesWork)
    else { return nil }
    comparison.itemRests = itemRests(first, second)
    guard mayBeTold(comparison, holdsWork: sharesWork) else { return nil }
    if !outline.isExact {
      outline.compareCharacters(first, second, for: &comparison)
      guard mayBeTold(comparison, holdsWork: sharesWork) else { return nil }
    }
    guard
      !alignment.isParallel(
        first, shares.0.rest, second, shares.1.rest, shared: shared,
        namesWork: Self.namesWork(first, shared) && Self.namesWork(second, shared))
    else { return nil }
    comparison.sharedValues = shared.list
    return comparison
  }

  // MARK: The most that may be shared

  /// The kindest comparison that clauses may come to whose words are no kin: all that both speak of is shared as a
  /// whole, no more is left to either than must be, and nothing speaks against them that depends on what is shared.
  /// ``GistComparison/likeness(isOneTask:hasTitle:)`` says no less of it than of the true one.
  private func most(
    of first: GistView, _ second: GistView, _ telling: Int, _ outline: GistOutline
  ) -> GistComparison {
    let rests = (
      leastRest(first.rests, positions.0, of: first),
      leastRest(second.rests, positions.1, of: second)
    )
    let mayHoldPhrases =
      common.count > 1 && first.summary.holdsLetters && second.summary.holdsLetters
    return outline.comparison(
      shared: telling + (mayHoldPhrases ? Self.mostPhrases : 0), sharedCount: common.count,
      rests: rests)
  }

  private func leastRest(
    _ rests: UnsafeBufferPointer<GistLeastRest>, _ positions: ReusedList<Int32>, of gist: GistView
  ) -> Int {
    positions.withElements { positions in
      var least = 0
      for place in 0..<rests.count where positions[place] < 0 { least += Int(rests[place].weight) }
      return least
    }
  }

  /// Whether a word that only one of the clauses holds may be kin to one that only the other holds.
  private func mayHoldKin(_ first: GistView, _ second: GistView) -> Bool {
    let (own, others) = (first.rests, second.rests)
    return positions.0.withElements { one in
      positions.1.withElements { two in
        own.indices.contains { place in
          one[place] < 0
            && others.indices.contains { two[$0] < 0 && own[place].mayBeKin(others[$0]) }
        }
      }
    }
  }

  /// Whether one of the clauses holds a name of work that the other may hold in parts, see ``GistShare/wholes``.
  private func mayHoldWhole(_ first: GistView, _ second: GistView) -> Bool {
    guard common.count > 1 else { return false }
    return positions.0.withElements { Self.mayHoldWhole(first, $0) }
      || positions.1.withElements { Self.mayHoldWhole(second, $0) }
  }

  private static func mayHoldWhole(
    _ gist: GistView, _ positions: UnsafeBufferPointer<Int32>
  ) -> Bool {
    gist.parts.contains { positions[Int($0.number)] >= 0 }
      && gist.symbols.contains { $0.kind == .work && positions[Int($0.number)] < 0 }
  }

  // MARK: What is shared

  private typealias Weighted = UnsafeBufferPointer<(value: UInt32, weight: UInt8)>

  /// Finds what both clauses speak of, and gives how much that tells.
  private mutating func findCommon(
    _ first: Weighted, _ second: Weighted, _ relevance: (UInt32) -> GistRelevance
  ) -> Int {
    let count = Self.findCommon(first, second, &common, &positions.0, &positions.1)
    var (telling, holdsWork) = (0, false)
    common.withElements(count: count) { common in
      for position in common.indices {
        common[position].relevance = relevance(common[position].value)
        telling += common[position].telling(common[position].weight)
        if common[position].relevance == .work { holdsWork = true }
      }
    }
    self.holdsWork = holdsWork
    return telling
  }

  /// How many values both clauses speak of; a value weighs as little as it does in either.
  private static func findCommon(
    _ first: Weighted, _ second: Weighted, _ common: inout ReusedList<Common>,
    _ positions: inout ReusedList<Int32>, _ others: inout ReusedList<Int32>
  ) -> Int {
    let room = min(first.count, second.count)
    return common.withRoom(for: room, Common()) { common in
      positions.withRoom(for: first.count, -1) { positions in
        others.withRoom(for: second.count, -1) { others in
          var (one, two, count) = (0, 0, 0)
          // Which value is the lesser one cannot be foreseen, so nothing is made to depend on it: what was noted of a
          // value that only one clause holds is written over.
          while one < first.count, two < second.count {
            let (own, other) = (first[one], second[two])
            let isCommon = own.value == other.value
            let position = isCommon ? Int32(truncatingIfNeeded: count) : -1
            common[count] = Common(value: own.value, weight: min(own.weight, other.weight))
            positions[one] = position
            others[two] = position
            count &+= isCommon ? 1 : 0
            one &+= own.value <= other.value ? 1 : 0
            two &+= other.value <= own.value ? 1 : 0
          }
          for place in one..<max(one, first.count) { positions[place] = -1 }
          for place in two..<max(two, second.count) { others[place] = -1 }
          return count
        }
      }
    }
  }

  /// Finds what is shared as a whole, or as kin, and takes it away from the rests; gives how much it tells, and nil
  /// where that is too little.
  private mutating func findShared(
    _ first: GistView, _ second: GistView, _ relevance: (UInt32) -> GistRelevance
  ) -> Int? {
    shared.removeAll()
    sharesWork = false
    var telling = 0
    for position in 0..<common.count {
      let (one, two) = (shares.0.weights[position], shares.1.weights[position])
      guard one > 0, two > 0 else { continue }
      shared.append(common[position].value)
      telling += common[position].telling(min(one, two))
      if common[position].relevance == .work { sharesWork = true }
    }
    guard shared.count > 0 else { return nil }
    sharedCount = shared.count
    if sharedCount > 1 { telling += max(shares.0.wholes, shares.1.wholes) }
    let kin = GistKinship.pairs(first, shares.0.rest, second, shares.1.rest)
    for (one, two) in kin {
      let (own, other) = (shares.0.rest[one], shares.1.rest[two])
      telling += Int(min(own.weight, other.weight))
      for value in [own.value, other.value] {
        shared.insert(value)
        if relevance(value) == .work { sharesWork = true }
      }
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

  /// All but how alike the characters are and what is left in parts of lists; nil where other work is done, or the
  /// opposite.
  private func comparison(
    _ first: GistView, _ second: GistView, _ telling: Int, _ outline: GistOutline
  ) -> GistComparison? {
    let (own, others) = (shares.0.rest, shares.1.rest)
    let rests = (Self.weight(own), Self.weight(others))
    let traits = differingTraits(first, second)
    let hasOtherRates = max(rests.0, rests.1) > 0 && Self.areOther(first.rates, second.rates)
    guard !traits.contains(Self.opposites), !hasOtherRates, !Self.doOtherwise(own, others),
      !isOtherStep(first, second), isMeans(first) == isMeans(second)
    else { return nil }
    let sharesDoing = first.all.contains { $0.kind == .action && shared.contains($0.value) }
    return outline.comparison(
      shared: telling + min(Self.mostPhrases, phrases(first, second)), sharedCount: sharedCount,
      rests: rests,
      doesMore: own.contains(where: \.isOtherWork) || others.contains(where: \.isOtherWork),
      differsInTraits: !traits.isDisjoint(with: sharesDoing ? Self.written : Self.telling),
      sharesField: max(shares.0.wholes, shares.1.wholes) == 0
        && first.all.allSatisfy { symbol in
          symbol.kind == .common || symbol.kind == .action || symbol.traits.contains(.party)
            || !shared.contains(symbol.value)
        },
      sharesParty: first.all.allSatisfy { symbol in
        !symbol.traits.isDisjoint(with: [.party, .place]) || symbol.kind == .common
          || !shared.contains(symbol.value)
      })
  }

  /// What only one clause says in those parts of a list that speak of what is shared: the lesser, and the greater.
  private func itemRests(_ first: GistView, _ second: GistView) -> (lesser: Int, greater: Int) {
    let sharesList = sharedCount > 1
    let own = GistItems(first, rest: shares.0.rest, shared: shared, sharesList: sharesList).rest
    let other = GistItems(second, rest: shares.1.rest, shared: shared, sharesList: sharesList).rest
    return (min(own, other), max(own, other))
  }

  /// What else is said beside what is shared, in one of the clauses only.
  private func differingTraits(_ first: GistView, _ second: GistView) -> GistTraits {
    let all = first.summary.traits.union(second.summary.traits)
    guard !all.isDisjoint(with: Self.telling.union(Self.opposites)) else { return [] }
    return said(first).symmetricDifference(said(second))
  }

  /// Whether one thing is begun and finished, made and kept, or a document is written and carried out.
  private func isOtherStep(_ first: GistView, _ second: GistView) -> Bool {
    guard first.summary.traits.isOtherStep(than: second.summary.traits) else { return false }
    return first.traits(of: shared).isOtherStep(than: second.traits(of: shared))
  }

  /// Whether all that is shared is what something else is done with: 依托职教中心开展培训.
  private func isMeans(_ gist: GistView) -> Bool {
    gist.symbols.first?.item == GistScan.means
      && gist.all.allSatisfy { $0.item == GistScan.means || !shared.contains($0.value) }
  }

  /// What is said of what is shared. Who carries out a document does not write it.
  private func said(_ gist: GistView) -> GistTraits {
    let traits = gist.traits(of: shared)
    return traits.contains(.heeding) ? traits.subtracting([.document, .heeding]) : traits
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
  static func areOther(
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
