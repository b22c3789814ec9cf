import TextAnalysis

/// Words that a user adds to those that the checks know.
public final class OwnWords: Sendable {
  /// The words as they were written.
  public struct Lists: Hashable, Sendable {
    /// Names that are right as they are: nothing in them is garbled, a gap, or a wrong wording.
    public var known: [String] = []
    /// Words that mean the same work, by sets.
    public var same: [[String]] = []
    /// Headings and clauses that may stand any number of times.
    public var boilerplate: [String] = []

    /// No words.
    public init() {}

    /// Whether there are none.
    public var isEmpty: Bool { known.isEmpty && same.isEmpty && boilerplate.isEmpty }

    /// Adds the words of other lists.
    mutating func add(_ others: Lists) {
      known += others.known
      same += others.same
      boilerplate += others.boilerplate
    }
  }

  /// None.
  public static let none = OwnWords(Lists())

  /// The words as they were written.
  public let lists: Lists
  /// A reader of gists that knows the words that mean the same.
  public let gistReader: GistReader

  private let known: [[UInt8]]
  /// The most bytes of a text that a known name can stand in.
  private let longestKnown: Int
  private let boilerplate: Set<[UInt8]>

  /// The words of `lists`. Script and width make no difference.
  public init(_ lists: Lists) {
    self.lists = lists
    gistReader = GistReader(same: lists.same)
    known = lists.known.map { ByteView.with($0) { TextFolding.fold($0) } }.filter { !$0.isEmpty }
    // A character of one byte may stand in a text as one of three, and few characters are dropped by folding.
    longestKnown = 4 * (known.map(\.count).max() ?? 0)
    boilerplate = Set(lists.boilerplate.map { ByteView.with($0, Self.key) })
  }

  /// Whether the bytes of `range` stand inside of a known name in `text`.
  public func isKnown(_ range: Range<Int>, in text: ByteView) -> Bool {
    guard !known.isEmpty else { return false }
    var window =
      max(
        0, range.lowerBound - longestKnown)..<min(
        text.count, range.upperBound + longestKnown)
    while window.lowerBound < range.lowerBound, text[window.lowerBound] & 0xC0 == 0x80 {
      window = window.lowerBound + 1..<window.upperBound
    }
    let folded = FoldedText(text.part(window))
    let start = window.lowerBound
    return known.contains { name in
      Self.places(of: name, in: folded.bytes).contains { place in
        let found = folded.sourceRange(place)
        return start + found.lowerBound <= range.lowerBound
          && range.upperBound <= start + found.upperBound
      }
    }
  }

  /// Whether `text`, a heading or a clause, may stand any number of times; marks make no difference.
  public func isBoilerplate(_ text: ByteView) -> Bool {
    !boilerplate.isEmpty && boilerplate.contains(Self.key(text))
  }

  /// Whether a heading, folded for comparison and without its number, may stand any number of times.
  public func isBoilerplate(heading: [UInt8]) -> Bool { boilerplate.contains(heading) }

  private static func key(_ text: ByteView) -> [UInt8] {
    TextFolding.fold(text, options: .comparison)
  }

  private static func places(of name: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard name.count <= text.count else { return [] }
    return (0...(text.count - name.count)).compactMap { start in
      let range = start..<start + name.count
      return text[range].elementsEqual(name) ? range : nil
    }
  }
}
