/// A text as far as its wording says what is to be done: without marks, blanks, words that any
/// measure may begin with, and phrases that only name who does it; figures and times as one unit.
///
/// A Chinese character is a unit, and so is a word in letters.
public struct Wording: Sendable {
  /// A figure or time, whatever it is.
  static let figure: UInt32 = 0x0011_0000
  /// Set in the unit of a word in letters.
  static let wordFlag: UInt32 = 0x8000_0000
  /// Set in the unit of a number that is a name, as in 第3小学.
  static let nameFlag: UInt32 = 0x4000_0000

  /// The units.
  let content: WordingUnits
  /// For each unit, its bytes in the text as written.
  let places: [Range<Int>]
  /// For each unit that is a figure, what stands there: tells one from another.
  let figures: [TextIdentity]
  /// Tells texts apart that differ by more than marks, blanks, width and script.
  public let identity: TextIdentity
  /// How much is said: 1 for a Chinese character, 2 for a word in letters, nothing for figures.
  public let weight: Int

  /// The wording of `text`.
  public init(_ text: ByteView) {
    var folded = FoldedScalars()
    folded.read(text, keepsPlaces: true)
    let scan = withUnsafeTemporaryAllocation(of: UInt32.self, capacity: folded.count) { units in
      folded.withView { text in
        var scan = WordingScan(text, units: units, keepsPlaces: true)
        scan.run()
        let content = WordingUnits(UnsafeMutableBufferPointer(rebasing: units[..<scan.count]))
        let figures = Self.figures(content.units, at: scan.places, of: text)
        return (content, scan.places, figures, scan.identity, scan.weight)
      }
    }
    let places = scan.1
    content = scan.0
    self.places = places.map { place in
      folded.places[place.lowerBound].lowerBound..<folded.places[place.upperBound - 1].upperBound
    }
    (figures, identity, weight) = (scan.2, scan.3, scan.4)
  }

  private static func figures(
    _ units: [UInt32], at places: [Range<Int>], of text: ScalarView
  ) -> [TextIdentity] {
    var figures = [TextIdentity](repeating: TextIdentity(), count: units.count)
    for (index, unit) in units.enumerated() where unit == figure {
      for position in places[index] { figures[index].add(text[position]) }
    }
    return figures
  }

  /// Whether the text holds what may be a difference of figures from another text: a figure, a time, or a character
  /// that only joins words.
  public var mayDifferInFigures: Bool {
    units.contains { $0 == Self.figure || WordingPair.isJoint($0) }
  }

  /// Whether the text holds a figure or time.
  public var holdsAmount: Bool { content.units.contains(Self.figure) }

  /// The units in order.
  var units: [UInt32] { content.units }

  /// The bytes of a range of units in the text as written; of an empty one, the place between others.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let start = range.first, let end = range.last else {
      let edge = range.lowerBound > 0 ? places[range.lowerBound - 1].upperBound : 0
      return edge..<edge
    }
    return places[start].lowerBound..<places[end].upperBound
  }

  /// The unit of the word in letters at `range`; the plural in s is the singular.
  static func word(_ text: ScalarView, _ range: Range<Int>) -> UInt32 {
    var end = range.upperBound
    let before = text[end - 2]
    // s, but not ss, us, is
    if range.count > 3, text[end - 1] == 0x73, before != 0x73, before != 0x75, before != 0x69 {
      end -= 1
    }
    var hash: UInt32 = 0x811C_9DC5
    for position in range.lowerBound..<end { hash = (hash ^ text[position]) &* 0x0100_0193 }
    return hash & (WordingUnits.clauseFlag - 1) | wordFlag
  }
}
