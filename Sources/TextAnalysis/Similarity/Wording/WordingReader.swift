/// Reads wordings, one after another with the same memory.
public struct WordingReader: Sendable {
  /// Tells texts apart that differ by more than marks, blanks, width and script.
  public private(set) var identity = TextIdentity()
  /// Tells wordings apart: of texts that differ only in figures, times and words that are set aside,
  /// it is the same.
  public private(set) var core = TextIdentity()
  /// How much is said: 1 for a Chinese character, 2 for a word in letters, nothing for figures.
  public private(set) var weight = 0

  private var text = FoldedScalars()
  private var units: [UInt32] = []
  private var unitCount = 0
  private var elements: [UInt32] = []

  /// A reader.
  public init() {}

  /// Reads `text`, as it is written.
  public mutating func read(_ text: ByteView) {
    self.text.read(text, keepsPlaces: false)
    if units.count < self.text.count {
      units = [UInt32](repeating: 0, count: self.text.count * 2)
    }
    let folded = self.text
    let scan = units.withUnsafeMutableBufferPointer { units in
      folded.withView { text in
        var scan = WordingScan(text, units: units)
        scan.run()
        return (scan.identity, scan.weight, scan.count)
      }
    }
    (identity, weight, unitCount) = scan
    core = TextIdentity()
    for unit in units[..<unitCount] { core.add(unit & ~WordingUnits.clauseFlag) }
  }

  /// Whether a text holds what may be a difference of figures from another text: a figure, a time, or a character that
  /// only joins words.
  public mutating func mayDifferInFigures(_ text: ByteView) -> Bool {
    read(text)
    return lastUnits.contains { marked in
      let unit = marked & ~WordingUnits.clauseFlag
      return unit == Wording.figure || WordingPair.isJoint(unit)
    }
  }

  /// The units of the wording that was read last.
  public var content: WordingUnits { WordingUnits(lastUnits) }

  /// The units of the wording that was read last; those that open a clause are marked.
  var lastUnits: ArraySlice<UInt32> { units[..<unitCount] }

  /// The tokens of the wording that was read last: pairs of neighbouring Chinese characters, and
  /// words in letters.
  public mutating func tokens() -> [UInt32] {
    elements.removeAll(keepingCapacity: true)
    var last = Wording.wordFlag
    var hasNeighbour = true
    for marked in units[..<unitCount] {
      let unit = marked & ~WordingUnits.clauseFlag
      let isWord = unit & Wording.wordFlag != 0
      if !isWord, last & Wording.wordFlag == 0 {
        elements.append((last &* 0x9E37_79B1) ^ (unit &* 0x85EB_CA77 >> 1))
        hasNeighbour = true
      } else {
        if !hasNeighbour { elements.append(last) }
        if isWord { elements.append(unit) }
        hasNeighbour = isWord || unit == Wording.figure
      }
      last = unit
    }
    if !hasNeighbour { elements.append(last) }
    return elements
  }
}
