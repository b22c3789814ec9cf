/// One walk over a folded text that gives the units of its wording.
struct WordingScan {
  /// How many units there are. Those that open a clause are marked, see ``WordingUnits``.
  private(set) var count = 0
  /// Tells texts apart that differ by more than marks, blanks, width and script.
  private(set) var identity = TextIdentity()
  /// How much the units say.
  private(set) var weight = 0
  /// For each unit, where it stands in the text; only where asked for.
  private(set) var places: [Range<Int>] = []

  private let text: ScalarView
  private let units: UnsafeMutableBufferPointer<UInt32>
  private let keepsPlaces: Bool
  private let lexicon = WordingLexicon.standard
  /// Where the clause starts that is being read, or the phrase about who does the work.
  private var clauseStart = Mark()
  private var isInAssignment = false
  private var opensClause = true

  /// What has been read up to somewhere.
  private struct Mark {
    var count = 0
    var weight = 0
    var identity = TextIdentity()
    var position = 0
  }

  /// A walk over `text`; there is room for a unit for each of its scalars.
  init(_ text: ScalarView, units: UnsafeMutableBufferPointer<UInt32>, keepsPlaces: Bool = false) {
    self.text = text
    self.units = units
    self.keepsPlaces = keepsPlaces
    if keepsPlaces { places.reserveCapacity(text.count) }
  }

  /// Reads the whole text.
  mutating func run() {
    var position = 0
    while position < text.count {
      let scalar = text[position]
      switch WordingCharacter(scalar) {
      case .ideograph: position = readIdeograph(scalar, position)
      case .letter: position = readWord(position)
      case .digit: position = readNumber(position)
      case .clauseMark:
        endClause(position, isSentence: scalar == 0x2E || scalar == 0x3B)
        position += 1
      case .bracket: position = AssignmentPhrase.endOfBracket(text, position) ?? position + 1
      case .mark: position += 1
      }
    }
    endClause(position, isSentence: true)
  }

  /// Ends a clause, and forgets it if it only says who does the work.
  private mutating func endClause(_ position: Int, isSentence: Bool) {
    opensClause = true
    let isAssigned = AssignmentPhrase.ends(text, at: position)
    if isAssigned, isInAssignment || AssignmentPhrase.begins(text, at: clauseStart.position) {
      count = clauseStart.count
      weight = clauseStart.weight
      identity = clauseStart.identity
      if places.count > count { places.removeLast(places.count - count) }
      isInAssignment = true
    }
    if isSentence { isInAssignment = false }
    // What stands between the units that take part belongs to the list of them.
    guard !isInAssignment || isAssigned else { return }
    clauseStart = Mark(count: count, weight: weight, identity: identity, position: position + 1)
  }

  // MARK: Units

  @inline(__always)
  private mutating func append(_ unit: UInt32, _ range: Range<Int>, weight: Int) {
    units[count] = opensClause ? unit | WordingUnits.clauseFlag : unit
    count += 1
    self.weight += weight
    opensClause = false
    if keepsPlaces { places.append(range) }
  }

  @inline(__always)
  private mutating func readIdeograph(_ scalar: UInt32, _ position: Int) -> Int {
    if lexicon.chinese.mayBegin(scalar) {
      let end = readLexical(scalar, position)
      if end > position { return end }
    }
    identity.add(scalar)
    append(scalar, position..<(position + 1), weight: 1)
    return position + 1
  }

  /// Reads a word of the lexicon or a Chinese numeral at `position`; returns its end, or `position`.
  private mutating func readLexical(_ scalar: UInt32, _ position: Int) -> Int {
    if let (meaning, length) = lexicon.chinese.match(in: text, at: position) {
      let range = position..<(position + length)
      identify(range)
      if meaning == .time { appendFigure(range) }
      return range.upperBound
    }
    guard FigureWords.isNumeral(scalar), !isOrdinal(position),
      let end = FigureWords.endOfNumerals(text, position)
    else { return position }
    identify(position..<end)
    appendFigure(position..<end)
    return end
  }

  private mutating func readWord(_ start: Int) -> Int {
    var end = start
    while true {
      let kind = WordingCharacter(text[end])
      guard kind == .letter || kind == .digit else { break }
      end += 1
    }
    // Two words are not the one that they would be without the blank.
    identity.add(0x20)
    identify(start..<end)
    let word = Wording.word(text, start..<end)
    if !lexicon.isFiller(word) { append(word, start..<end, weight: 2) }
    return end
  }

  private mutating func readNumber(_ start: Int) -> Int {
    var end = start
    while WordingCharacter(text[end]) == .digit
      || FigureWords.joinsDigits(text[end]) && WordingCharacter(text[end + 1]) == .digit
    {
      end += 1
    }
    if WordingCharacter(text[end]) == .letter, !FigureWords.isMeasure(text, end) {
      return readWord(start)
    }
    if isOrdinal(start) || FigureWords.namesByNumber(text[end]) {
      identify(start..<end)
      let name = Wording.word(text, start..<end) ^ Wording.wordFlag | Wording.nameFlag
      append(name, start..<end, weight: 1)
      return end
    }
    end = FigureWords.endOfDate(text, end)
    identify(start..<end)
    appendFigure(start..<end)
    return end
  }

  /// Adds a figure, or makes the one before longer.
  private mutating func appendFigure(_ range: Range<Int>) {
    guard count > 0, units[count - 1] & ~WordingUnits.clauseFlag == Wording.figure else {
      return append(Wording.figure, range, weight: 0)
    }
    guard keepsPlaces, let last = places.popLast() else { return }
    places.append(last.lowerBound..<range.upperBound)
  }

  /// Whether 第 stands before `position`.
  private func isOrdinal(_ position: Int) -> Bool {
    text[position - 1] == 0x7B2C
  }

  @inline(__always)
  private mutating func identify(_ range: Range<Int>) {
    for position in range { identity.add(text[position]) }
  }
}
