/// Words in folded form, a user's own or those of ``PlanWords`` from which ``GistTable`` is made, for looking up the longest
/// that stands somewhere.
///
/// A hash table of all beginnings of all words: a word is found by going on while its beginning is
/// one. Two beginnings of one hash value would be taken for each other, by a chance of one in 2⁶⁴.
final class GistLexicon: Sendable {
  /// The words of the lists, for the generator; the program has them as ``GistTable/standard``.
  static var ofLists: GistLexicon { GistLexicon() }

  /// What single words in letters say, by their stems.
  let stems: [UInt32: GistWord]

  private let keys: [UInt64]
  private let entries: [Entry]
  private let beginnings: [UInt64]
  /// The words inside of longer words.
  let parts: [GistPart]

  /// What a beginning of a word leads to.
  private struct Entry {
    var word: GistWord?
    var hasLonger = false
    var firstPart: UInt16 = 0
    var partCount: UInt8 = 0
    var unknownCount: UInt8 = 0

    func match(_ length: Int) -> GistMatch? {
      word.map { word in
        GistMatch(
          word: word, length: length, parts: Int(firstPart)..<Int(firstPart) + Int(partCount),
          unknownCount: unknownCount)
      }
    }
  }

  private static let standardCapacity = 1 << 16
  /// Words of fewer characters are not divided.
  private static let leastDivided = 4
  /// The weight of each class; a word of many characters that is common names a narrower field.
  private static let weights: [GistClass: UInt8] = [
    .common: 1, .thing: 2, .topic: 3, .action: 1, .work: 4,
  ]
  /// From so many characters on, a name says more than the others of its class.
  private static let longNames: [GistClass: Int] = [.common: 3, .thing: 4]

  private convenience init() {
    var builder = Builder(capacity: Self.standardCapacity)
    builder.add(PlanWords.light, .light)
    builder.add(PlanWords.common, .common)
    builder.add(PlanWords.thing, .thing)
    builder.add(PlanWords.topic, .topic)
    builder.add(PlanWords.action, .action)
    builder.add(PlanWords.work, .work)
    builder.addSynonyms(PlanWords.synonyms)
    builder.mark(PlanWords.document, .document)
    builder.mark(PlanWords.event, .event)
    builder.mark(PlanWords.oversight, .oversight)
    builder.mark(PlanWords.measure, .measure)
    builder.mark(PlanWords.building, .building)
    builder.mark(PlanWords.rise, .rise)
    builder.mark(PlanWords.fall, .fall)
    builder.mark(PlanWords.body, .body)
    builder.mark(PlanWords.place, .place)
    builder.mark(PlanWords.level, .level)
    builder.mark(PlanWords.party, .party)
    builder.mark(PlanWords.heeding, .heeding)
    builder.mark(PlanWords.occasion, .number)
    builder.mark(PlanWords.starting, .starting)
    builder.mark(PlanWords.finishing, .finishing)
    builder.mark(PlanWords.founding, .founding)
    builder.mark(PlanWords.keeping, .keeping)
    builder.mark(PlanWords.preschool, .preschool)
    builder.mark(PlanWords.primary, .primary)
    builder.mark(PlanWords.junior, .junior)
    builder.mark(PlanWords.senior, .senior)
    builder.mark(PlanWords.vocational, .vocational)
    builder.mark(PlanWords.higher, .higher)
    builder.mark(PlanWords.remedy, .remedy)
    builder.mark(PlanWords.inquiry, .inquiry)
    builder.mark(PlanWords.gift, .gift)
    builder.mark(PlanWords.teaching, .teaching)
    builder.mark(PlanWords.contest, .contest)
    builder.mark(PlanWords.making, .making)
    builder.mark(PlanWords.sale, .sale)
    builder.mark(PlanWords.hiring, .hiring)
    builder.mark(PlanWords.decision, .decision)
    builder.divideLongWords()
    self.init(builder)
  }

  /// Words that mean the same, by sets. A set weighs as its heaviest word in the standard lexicon does, and as a piece of
  /// work where that has none of them.
  convenience init(_ sets: [[String]]) {
    let sets = sets.map { $0.map(Self.scalars).filter { !$0.isEmpty } }
    let length = sets.joined().reduce(0) { $0 + $1.count }
    var builder = Builder(capacity: 16)
    while builder.keys.count < 2 * length { builder = Builder(capacity: 2 * builder.keys.count) }
    for set in sets {
      let known = set.compactMap(GistTable.standard.match).max { $0.word.weight < $1.word.weight }
      builder.addSet(set, as: known.flatMap { $0.word.weight > 0 ? $0 : nil })
    }
    self.init(builder)
  }

  private init(_ builder: Builder) {
    stems = builder.stems
    keys = builder.keys
    entries = builder.entries
    beginnings = builder.beginnings
    parts = builder.parts
  }

  /// Whether a word may begin with a character.
  @inline(__always)
  func mayBegin(_ scalar: UInt32) -> Bool {
    beginnings[Int(scalar >> 6 & 1023)] >> UInt64(scalar & 63) & 1 == 1
  }

  /// The longest word that stands at `position`, before `end`.
  func match(in text: ScalarView, at position: Int, before end: Int) -> GistMatch? {
    var best: GistMatch?
    var key: UInt64 = 0
    for index in position..<end {
      key = Self.key(key, text[index])
      let slot = Self.slot(of: key, in: keys)
      guard keys[slot] == key else { return best }
      if let match = entries[slot].match(index + 1 - position) { best = match }
      guard entries[slot].hasLonger else { return best }
    }
    return best
  }

  /// The word that is nothing but `scalars`.
  func match(_ scalars: [UInt32]) -> GistMatch? {
    scalars.withUnsafeBufferPointer {
      let view = ScalarView($0, count: $0.count)
      let found = match(in: view, at: 0, before: view.count)
      return found?.length == view.count ? found : nil
    }
  }

  private static func scalars(_ word: String) -> [UInt32] {
    var folded = FoldedScalars()
    ByteView.with(word) { folded.read($0, keepsPlaces: false) }
    return folded.withView { view in (0..<view.count).map { view[$0] } }
  }

  @inline(__always)
  private static func key(_ before: UInt64, _ scalar: UInt32) -> UInt64 {
    let mixed = (before &+ UInt64(scalar)) &* 0x9FB2_1C65_1E98_DF25
    return (mixed ^ mixed >> 29) | 1
  }

  @inline(__always)
  private static func slot(of key: UInt64, in keys: [UInt64]) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private struct Builder {
    var keys: [UInt64]
    var entries: [Entry]
    var beginnings = [UInt64](repeating: 0, count: 1024)
    var stems: [UInt32: GistWord] = [:]
    var parts: [GistPart] = []
    private var nextSymbol: UInt32 = 1
    /// The characters of the words that are to be divided, and where each word ends.
    private var longWords: [UInt32] = []
    private var endsOfLongWords: [Int] = []

    /// - Parameter capacity: a power of two, more than the beginnings of all words.
    init(capacity: Int) {
      keys = [UInt64](repeating: 0, count: capacity)
      entries = [Entry](repeating: Entry(), count: capacity)
    }

    mutating func add(_ list: StaticString, _ kind: GistClass) {
      let weight = weights[kind] ?? 0
      let longName = longNames[kind] ?? Int.max
      PlanWords.forEachWord(of: list) { word, _ in
        let weight = word.count >= longName ? weight + 1 : weight
        set(GistWord(symbol: nextSymbol, kind: kind, traits: [], weight: weight), for: word)
        noteLong(word)
        nextSymbol += 1
      }
    }

    /// The words of a line become the first of them.
    mutating func addSynonyms(_ list: StaticString) {
      var first: GistWord?
      PlanWords.forEachWord(of: list) { word, opensLine in
        if opensLine { first = self.word(word) }
        guard let first else { return }
        set(first, for: word)
        noteLong(word)
      }
    }

    /// Words that mean what `known` says, a word of the standard lexicon, or else a piece of work of its own.
    mutating func addSet(_ words: [[UInt32]], as known: GistMatch?) {
      guard let first = words.first else { return }
      let meaning =
        known?.word
        ?? GistWord(
          symbol: GistSymbol.value(of: first), kind: .work, traits: [], weight: weights[.work] ?? 0)
      for word in words {
        set(meaning, for: word)
        if let known {
          let slot = slot(of: word.reduce(0, GistLexicon.key), in: keys)
          setParts(known.parts, unknown: Int(known.unknownCount), at: slot)
        }
        guard word.allSatisfy({ WordingCharacter($0) == .letter }) else { continue }
        stems[GistEnglish.stem(of: word)] = meaning
      }
    }

    private mutating func setParts(_ parts: Range<Int>, unknown: Int, at slot: Int) {
      entries[slot].firstPart = UInt16(clamping: parts.lowerBound)
      entries[slot].partCount = UInt8(clamping: parts.count)
      entries[slot].unknownCount = UInt8(clamping: unknown)
    }

    mutating func mark(_ list: StaticString, _ trait: GistTraits) {
      PlanWords.forEachWord(of: list) { word, _ in
        guard let known = self.word(word) else { return }
        set(
          GistWord(
            symbol: known.symbol, kind: known.kind, traits: known.traits.union(trait),
            weight: known.weight), for: word)
      }
    }

    private mutating func noteLong(_ word: [UInt32]) {
      // 登记失业率 and 调查失业率 have no more in common than other rates.
      guard word.count >= leastDivided, word.last != GistStore.rate else { return }
      longWords += word
      endsOfLongWords.append(longWords.count)
    }

    /// Looks for known words inside of the longer ones.
    mutating func divideLongWords() {
      var start = 0
      for end in endsOfLongWords {
        let scalars = longWords[start..<end]
        start = end
        let slot = slot(of: scalars.reduce(0, GistLexicon.key), in: keys)
        guard let word = entries[slot].word, word.weight > 0, entries[slot].partCount == 0 else {
          continue
        }
        let first = parts.count
        let unknown = appendParts(of: word, scalars)
        guard let last = parts.last, parts.count > first, first <= UInt16.max else { continue }
        setParts(first..<parts.count, unknown: unknown, at: slot)
        // 校园餐管理 says no more than 校园餐 does.
        if unknown > 0 || parts.count > first + 1 {
          for index in first..<parts.count { parts[index] = parts[index].inside(word) }
        }
        guard word.kind != .work, last.offset + last.length == scalars.count else { continue }
        let traits = word.traits.union(last.word.traits.intersection(.ofLastPart))
        entries[slot].word = GistWord(
          symbol: word.symbol, kind: word.kind, traits: traits, weight: word.weight)
      }
    }

    /// Adds the longest words that follow each other inside of one, but for those that mean the same as
    /// it; gives how many characters belong to none.
    private mutating func appendParts(of whole: GistWord, _ scalars: ArraySlice<UInt32>) -> Int {
      var start = 0
      var unknown = 0
      while start + 1 < scalars.count {
        guard let part = longestPart(of: whole, scalars, from: start) else {
          unknown += 1
          start += 1
          continue
        }
        if part.word.weight > 0 { parts.append(part) }
        start += part.length
      }
      return unknown + scalars.count - start
    }

    private func longestPart(
      of whole: GistWord, _ scalars: ArraySlice<UInt32>, from start: Int
    ) -> GistPart? {
      var key: UInt64 = 0
      var longest: GistPart?
      for index in start..<min(scalars.count, start + scalars.count - 1) {
        key = GistLexicon.key(key, scalars[scalars.startIndex + index])
        let entry = entries[slot(of: key, in: keys)]
        if index > start, let word = entry.word, word.symbol != whole.symbol {
          longest = GistPart(word: word, offset: start, length: index + 1 - start)
        }
        guard entry.hasLonger else { break }
      }
      return longest
    }

    private func word(_ scalars: [UInt32]) -> GistWord? {
      let key = scalars.reduce(0, GistLexicon.key)
      return entries[slot(of: key, in: keys)].word
    }

    private mutating func set(_ word: GistWord, for scalars: [UInt32]) {
      var key: UInt64 = 0
      for (index, scalar) in scalars.enumerated() {
        key = GistLexicon.key(key, scalar)
        let slot = GistLexicon.slot(of: key, in: keys)
        keys[slot] = key
        if index + 1 < scalars.count {
          entries[slot].hasLonger = true
        } else {
          entries[slot].word = word
        }
      }
      if let first = scalars.first { beginnings[Int(first >> 6 & 1023)] |= 1 << UInt64(first & 63) }
    }
  }
}
