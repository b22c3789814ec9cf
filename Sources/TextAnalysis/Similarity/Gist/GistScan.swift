/// One walk over a folded clause that gives its gist.
struct GistScan {
  /// What is found: the memory is lent, and used for one clause after another.
  private let notes: UnsafeMutablePointer<GistNotes>
  private let text: ScalarView
  private let places: UnsafeBufferPointer<Range<Int>>
  private let range: Range<Int>
  private let lexicon = GistTable.standard
  private let own: GistLexicon?
  /// Where the characters start that are in no list.
  private var runStart: Int?
  private var item: UInt8 = 0
  /// Whether a quoted name is read.
  private var isInName = false

  /// What a pair of characters or a word in letters weighs that is in no list, or a name that holds a
  /// number.
  private static let unlistedWeight: UInt8 = 2
  /// The longest quotation that is taken for a name, in characters.
  private static let longestName = 14

  /// A walk over `range` of `text`; `places` has the bytes of its characters, `own` the user's words.
  init(
    _ text: ScalarView, places: UnsafeBufferPointer<Range<Int>>, _ range: Range<Int>,
    own: GistLexicon?, _ notes: UnsafeMutablePointer<GistNotes>
  ) {
    self.own = own
    self.notes = notes
    self.text = text
    self.places = places
    self.range = range
  }

  /// Reads the whole clause.
  mutating func run() {
    var position = range.lowerBound
    if GistMeans.opens(text, at: position, before: range.upperBound) { item = Self.means }
    while position < range.upperBound { position = readOne(position) }
    endRun(position)
  }

  /// Reads what stands at `position`, and gives its end.
  private mutating func readOne(_ position: Int) -> Int {
    let scalar = text[position]
    switch WordingCharacter(scalar) {
    case .ideograph: return readIdeograph(scalar, position)
    case .letter: return readListed(position) ?? readLetters(position)
    case .digit: return readListed(position) ?? readNumber(position)
    case .clauseMark, .bracket, .mark: return readMark(scalar, position)
    }
  }

  // MARK: Words

  private mutating func readIdeograph(_ scalar: UInt32, _ position: Int) -> Int {
    if isPattern(position), word(at: position, before: position + 4)?.length != 4 {
      endRun(position)
      note(position..<(position + 4))
      return position + 4
    }
    if let match = telling(at: position) {
      endRun(position)
      note(position..<(position + match.length))
      if scalar == Self.andOthers, match.length == 1 { item = Self.wholeList }
      append(
        match.word, position..<(position + match.length),
        isJoint: match.length == 1 && Self.isJoint(scalar),
        unknownCount: match.unknownCount)
      appendParts(match, position)
      return position + match.length
    }
    if let end = endOfNumber(position) {
      endRun(position)
      note(position..<end)
      noteTime(position..<end)
      if isName(position, end) { appendUnlisted(position..<end, .number) }
      return endOfMeasure(end)
    }
    runStart = runStart ?? position
    note(position..<(position + 1))
    return position + 1
  }

  /// The longest word that stands at `position`; of two that are equally long the user's own.
  @inline(__always)
  private func word(at position: Int, before end: Int) -> GistMatch? {
    let scalar = text[position]
    let known =
      lexicon.mayBegin(scalar)
      ? lexicon.match(in: text, at: position, before: end, &notes.pointee.steps) : nil
    guard let own, own.mayBegin(scalar), let found = own.match(in: text, at: position, before: end),
      found.length >= known?.length ?? 0
    else { return known }
    return found
  }

  /// The longest word that stands at `position`, but a word that tells nothing does not take the beginning of one that
  /// tells something: 强化教育 in 强化教育督导.
  @inline(__always)
  private func telling(at position: Int) -> GistMatch? {
    guard let match = word(at: position, before: range.upperBound) else { return nil }
    guard match.length == 4, match.word.weight == 0,
      let inner = word(at: position + 2, before: range.upperBound), inner.length > 2,
      inner.word.weight > 0
    else { return match }
    return word(at: position, before: position + 2) ?? match
  }

  /// Reads a word of the lists that begins with a letter or a digit, and gives its end.
  private mutating func readListed(_ position: Int) -> Int? {
    guard let match = word(at: position, before: range.upperBound),
      !(WordingCharacter(text[position + match.length - 1]).isInWord
        && WordingCharacter(text[position + match.length]).isInWord)
    else { return nil }
    endRun(position)
    notes.pointee.characters.append(0x20)
    notes.pointee.identity.add(0x20)
    note(position..<(position + match.length))
    append(
      match.word, position..<(position + match.length), isJoint: false,
      unknownCount: match.unknownCount)
    appendParts(match, position)
    return position + match.length
  }

  // What is asked of each character is put in where it is asked: for a call, the scan would be copied.

  /// 一校一品, 一村一策: a way of working that stands in any field.
  @inline(__always)
  private func isPattern(_ position: Int) -> Bool {
    text[position] == Self.one && text[position + 2] == Self.one
      && position + 4 <= range.upperBound
  }

  private mutating func startItem() {
    if item < Self.lastItem { item += 1 } else if item == Self.means { item = 0 }
  }

  private mutating func append(
    _ word: GistWord, _ range: Range<Int>, isJoint: Bool, unknownCount: UInt8 = 0
  ) {
    if isJoint { startItem() }
    let traits = WritingVerbs.traits(
      of: word, in: text, at: range.lowerBound, from: self.range.lowerBound)
    if !traits.isEmpty { notes.pointee.traits.append((item, traits)) }
    if word.traits.contains(.level) { notes.pointee.levels.append(word.symbol) }
    guard word.weight > 0 else {
      if word.traits.contains(.measure) { notes.pointee.measures.append(word.symbol) }
      if item == Self.means, !notes.pointee.symbols.isEmpty { item = 0 }
      return
    }
    notes.pointee.symbols.append(symbol(word, range, unknownCount: unknownCount))
  }

  /// The words inside of a word that was noted.
  private mutating func appendParts(_ match: GistMatch, _ start: Int) {
    for position in match.parts {
      let part = lexicon.part(position)
      // A user's word may be shorter than the one that it means.
      let offset = min(part.offset, match.length - 1)
      let end = min(offset + part.length, match.length)
      notes.pointee.parts.append(
        symbol(part.word, start + offset..<start + end, before: match.length - offset))
    }
  }

  @inline(__always)
  private func symbol(
    _ word: GistWord, _ range: Range<Int>, unknownCount: UInt8 = 0, before end: Int? = nil
  ) -> GistSymbol {
    symbol(
      word.symbol, range, word.weight, word.kind, word.traits, unknownCount: unknownCount,
      before: end)
  }

  /// - Parameter end: how many of the characters that were noted last begin with it.
  @inline(__always)
  private func symbol(
    _ value: UInt32, _ range: Range<Int>, _ weight: UInt8, _ kind: GistClass,
    _ traits: GistTraits = [], unknownCount: UInt8 = 0, before end: Int? = nil
  ) -> GistSymbol {
    let lower = places[range.lowerBound].lowerBound
    let upper = places[range.upperBound - 1].upperBound
    let place = max(0, notes.pointee.characters.count - (end ?? range.count))
    return GistSymbol(
      value: value, weight: weight, kind: kind, traits: traits, unknownCount: unknownCount,
      isInLetters: WordingCharacter(text[range.lowerBound]) == .letter, item: item,
      range: lower..<upper,
      place: place..<min(notes.pointee.characters.count, place + range.count))
  }

  /// What stands behind 等 belongs to all parts of the list before it.
  static let wholeList = UInt8.max
  /// That with which something is done, see ``GistMeans``.
  static let means = wholeList - 1
  private static let lastItem = means - 1

  private static let one: UInt32 = 0x4E00
  private static let andOthers: UInt32 = 0x7B49
  /// 和 与 及 或
  private static func isJoint(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x548C, 0x4E0E, 0x53CA, 0x6216: true
    default: false
    }
  }

  /// The pairs of the characters that are in no list, from the start of the run to `end`.
  private mutating func endRun(_ end: Int) {
    guard let start = runStart else { return }
    runStart = nil
    if end == start + 1 { return appendTail(start) }
    for position in start..<(end - 1) {
      appendUnlisted(position..<(position + 2), before: end - position)
    }
  }

  /// A single character behind a listed word says what it is: 楼 in 实训楼, but not 进 in 文化进校园.
  private mutating func appendTail(_ position: Int) {
    guard !isInName, text[position] != 0x8FDB, position > range.lowerBound,
      let last = notes.pointee.symbols.last, last.isListed,
      last.place.upperBound == notes.pointee.characters.count - 1,
      WordingCharacter(text[position - 1]) == .ideograph
    else { return }
    appendUnlisted((position - 1)..<(position + 1))
  }

  private mutating func appendUnlisted(
    _ range: Range<Int>, weight: UInt8 = unlistedWeight, _ traits: GistTraits = [],
    before end: Int? = nil
  ) {
    let value = GistSymbol.value(of: range.lazy.map { [text] in text[$0] })
    notes.pointee.symbols.append(symbol(value, range, weight, .unknown, traits, before: end))
  }

  private mutating func readLetters(_ start: Int) -> Int {
    endRun(start)
    var end = start
    while end < range.upperBound, WordingCharacter(text[end]).isInWord || isJoined(end) { end += 1 }
    notes.pointee.characters.append(0x20)
    notes.pointee.identity.add(0x20)
    note(start..<end)
    let stem = EnglishStem.value(text, start..<end)
    if let digits = GistEnglish.digits(of: stem) {
      notes.pointee.figures.append(GistFigure.value(of: Array(digits)))
      return end
    }
    guard let word = own?.stems[stem] ?? GistEnglish.words[stem] else {
      notes.pointee.symbols.append(symbol(stem, start..<end, Self.unlistedWeight, .unknown))
      return end
    }
    append(word, start..<end, isJoint: false)
    return end
  }

  /// Whether & at `position` stands inside of a word: R&D.
  private func isJoined(_ position: Int) -> Bool {
    text[position] == Self.ampersand && position + 1 < range.upperBound
      && WordingCharacter(text[position + 1]).isInWord
  }

  private static let ampersand: UInt32 = 0x26

  // MARK: Numbers

  private mutating func readNumber(_ start: Int) -> Int {
    endRun(start)
    let figure = GistFigure(text, at: start, before: range.upperBound)
    let end = figure.end
    note(start..<end)
    noteTime(start..<end)
    if isName(start, end) {
      appendUnlisted(start..<end, .number)
    } else if !figure.isCommon {
      notes.pointee.figures.append(figure.value)
      if let amount = figure.amount { notes.pointee.figures.append(amount) }
    }
    let unit = GistUnit.endOfLong(in: text, at: end, before: range.upperBound)
    if unit > end { note(end..<unit) }
    return unit > end ? unit : endOfMeasure(end)
  }

  /// Keeps a number that says how old somebody is, or when something is done.
  private mutating func noteTime(_ range: Range<Int>) {
    switch text[range.upperBound] {
    case Self.age: notes.pointee.ages.append(dated(range))
    case Self.year, Self.month: notes.pointee.times.append(dated(range))
    default: break
    }
  }

  /// A number with the character behind it.
  private func dated(_ range: Range<Int>) -> UInt32 {
    GistSymbol.value(of: (range.lowerBound...range.upperBound).lazy.map { [text] in text[$0] })
  }

  /// 岁 年 月
  private static let age: UInt32 = 0x5C81
  private static let year: UInt32 = 0x5E74
  private static let month: UInt32 = 0x6708

  /// The end of the measure word behind a number.
  private mutating func endOfMeasure(_ position: Int) -> Int {
    guard position < range.upperBound, FigureWords.isMeasure(text[position]) else {
      return position
    }
    note(position..<(position + 1))
    return position + 1
  }

  /// The end of the Chinese numerals at `start` that count or name something.
  @inline(__always)
  private func endOfNumber(_ start: Int) -> Int? {
    var end = start
    while end < range.upperBound, end - start < 8, FigureWords.isNumeral(text[end]) { end += 1 }
    guard end > start else { return nil }
    if isName(start, end) { return end }
    return FigureWords.endOfNumerals(text, start)
  }

  /// Whether a number tells a thing from others of its kind: 第三, 2号楼.
  private func isName(_ start: Int, _ end: Int) -> Bool {
    text[start - 1] == 0x7B2C || FigureWords.namesByNumber(text[end])
  }

  // MARK: Marks

  private mutating func readMark(_ scalar: UInt32, _ position: Int) -> Int {
    endRun(position)
    if scalar == 0x2C { startItem() }
    guard scalar == 0x22, let end = endOfName(position + 1) else { return position + 1 }
    readName((position + 1)..<end)
    if text[end + 1] == 0x22 { startItem() }
    return end + 1
  }

  /// Where the quotation marks are closed that were opened before `start`, if a name may stand there.
  private func endOfName(_ start: Int) -> Int? {
    let last = min(range.upperBound, start + Self.longestName)
    guard start < last, let end = (start..<last).first(where: { text[$0] == 0x22 }),
      end - start > 1
    else { return nil }
    return end
  }

  /// A quoted name tells more than its characters do elsewhere. It is read as any text, unless that
  /// finds little in it: “文化人” is more than 文化.
  private mutating func readName(_ name: Range<Int>) {
    if let match = word(at: name.lowerBound, before: name.upperBound),
      match.length == name.count
    {
      note(name)
      append(match.word, name, isJoint: false, unknownCount: match.unknownCount)
      return appendParts(match, name.lowerBound)
    }
    let (before, partsBefore) = (notes.pointee.symbols.count, notes.pointee.parts.count)
    let listed = notes.pointee.traits.count
    let identity = notes.pointee.identity
    let length = notes.pointee.characters.count
    var position = name.lowerBound
    isInName = true
    while position < name.upperBound { position = readOne(position) }
    endRun(position)
    isInName = false
    let isPattern = isPattern(name.lowerBound) && name.count == 4
    guard !isPattern,
      notes.pointee.symbols[before...].reduce(0, { $0 + Int($1.weight) }) < Self.leastRead
    else { return }
    notes.pointee.symbols.removeLast(notes.pointee.symbols.count - before)
    notes.pointee.parts.removeLast(notes.pointee.parts.count - partsBefore)
    notes.pointee.characters.removeLast(notes.pointee.characters.count - length)
    notes.pointee.traits.removeLast(notes.pointee.traits.count - listed)
    notes.pointee.identity = identity
    note(name)
    let weight = name.count == 2 ? 4 : 3
    for position in name.lowerBound..<(name.upperBound - 1)
    where !isMark(position) && !isMark(position + 1) {
      appendUnlisted(position..<(position + 2), weight: UInt8(weight))
    }
  }

  /// What must be found in a quoted name for reading it as any text.
  private static let leastRead = 3

  private func isMark(_ position: Int) -> Bool {
    switch WordingCharacter(text[position]) {
    case .ideograph, .letter, .digit: false
    case .clauseMark, .bracket, .mark: true
    }
  }

  private mutating func note(_ range: Range<Int>) {
    for position in range {
      notes.pointee.identity.add(text[position])
      notes.pointee.characters.append(text[position])
    }
  }
}
