/// The phrases that the reader of work plans knows, compiled into matchers.
///
/// The words stand in lists, one phrase a line with its meaning, see `WordLists`. A reader looks
/// for the longest phrase at each place of a text, once.
public struct Lexicon: Sendable {
  /// The built-in lexicon.
  public static let standard = Lexicon(lines: WordLists.all)

  private let text: [UInt8]
  private let tables: LexiconTables?

  /// A lexicon of `lines`, each `phrase = meaning` or `phrase = meaning argument`, where the
  /// meaning is the raw value of a ``WordMeaning``. Empty lines, those that begin with `#` and
  /// those that are not of this form are passed over; a later line overrides an earlier one.
  public init(lines: [String]) { self.init(text: [], lines: lines) }

  /// This lexicon with more phrases, in the same form.
  public func adding(lines: [String]) -> Lexicon { Lexicon(text: text, lines: lines) }

  private init(text: [UInt8], lines: [String]) {
    var text = text
    text.reserveCapacity(lines.reduce(text.count) { $0 + $1.utf8.count + 1 })
    for var line in lines {
      line.withUTF8 { text.append(contentsOf: $0) }
      text.append(UInt8(ascii: "\n"))
    }
    self.text = text
    var room = LexiconRoom(bytes: text.count)
    var tables = LexiconTables(text, room: room)
    while tables == nil, room.grow() { tables = LexiconTables(text, room: room) }
    self.tables = tables
  }

  /// The lines among `lines` that ``init(lines:)`` would pass over though they say something.
  public static func malformed(in lines: [String]) -> [String] {
    LexiconNames().withView { names in
      lines.flatMap { text in ByteView.with(text) { malformed(in: $0, names) } }
    }
  }

  private static func malformed(in text: ByteView, _ names: LexiconNames.View) -> [String] {
    var malformed: [String] = []
    var start = 0
    while start < text.count {
      let line = start..<text.endOfLine(from: start)
      let isSaying = !line.isEmpty && text[start] != UInt8(ascii: "#")
      if isSaying, LexiconLine(text, line, names: names) == nil {
        malformed.append(text.string(line))
      }
      start = line.upperBound + 1
    }
    return malformed
  }

  /// Lends a view of the lexicon to `body`; nil where its lists are longer than a lexicon can be.
  @inline(__always)
  func withView<Result>(_ body: (LexiconView) -> Result) -> Result? { tables?.withView(body) }
}
