/// The phrases that the reader of work plans knows, compiled into matchers.
///
/// The words stand in lists, one phrase a line with its meaning, see `WordLists`. A reader looks
/// for the longest phrase at each place of a text, once.
public struct Lexicon: Sendable {
  /// The built-in lexicon.
  public static let standard = Lexicon(lines: WordLists.all)

  private let entries: [LexiconEntry]
  private let symbols: [UInt16]
  private let words: PhraseTrie
  private let units: PhraseTrie

  /// A lexicon of `lines`, each `phrase = meaning` or `phrase = meaning argument`, where the
  /// meaning is the raw value of a ``WordMeaning``. Empty lines, those that begin with `#` and
  /// those that are not of this form are passed over; a later line overrides an earlier one.
  public init(lines: [String]) {
    self.init(entries: Self.entries(of: lines))
  }

  /// This lexicon with more phrases, in the same form.
  public func adding(lines: [String]) -> Lexicon {
    Lexicon(entries: entries + Self.entries(of: lines))
  }

  /// The lines among `lines` that ``init(lines:)`` would pass over though they say something.
  public static func malformed(in lines: [String]) -> [String] {
    split(lines).filter { LexiconEntry(line: $0) == nil }.map(String.init)
  }

  /// Lends a view of the lexicon to `body`.
  func withView<Result>(_ body: (LexiconView) -> Result) -> Result {
    entries.withUnsafeBufferPointer { entries in
      symbols.withUnsafeBufferPointer { symbols in
        words.withView { words in
          units.withView { units in
            let contents = LexiconView.Contents(
              entries: entries, words: words, units: units, symbols: symbols)
            return withUnsafePointer(to: contents) { body(LexiconView($0)) }
          }
        }
      }
    }
  }

  private init(entries: [LexiconEntry]) {
    self.entries = entries
    var table = SymbolTable()
    var words: [(symbols: [UInt16], entry: Int)] = []
    var units: [(symbols: [UInt16], entry: Int)] = []
    for (index, entry) in entries.enumerated() {
      let symbols = entry.phrase.unicodeScalars.map { table.symbol(addingIfNeeded: $0.value) }
      guard !symbols.contains(Symbol.other) else { continue }
      if entry.meaning.isUnit {
        units.append((symbols, index))
      } else {
        words.append((symbols, index))
      }
    }
    table.foldForms()
    symbols = table.symbols
    self.words = PhraseTrie(words, of: entries, symbolCount: table.count)
    self.units = PhraseTrie(units, of: entries, symbolCount: table.count)
  }

  private static func entries(of lines: [String]) -> [LexiconEntry] {
    split(lines).compactMap(LexiconEntry.init(line:))
  }

  /// The lines that say something, cut at the bytes of line feeds.
  private static func split(_ lines: [String]) -> [Substring] {
    lines.flatMap { text in
      text.utf8.split(separator: UInt8(ascii: "\n")).lazy
        .filter { $0.first != UInt8(ascii: "#") }.map { Substring($0) }
    }
  }
}
