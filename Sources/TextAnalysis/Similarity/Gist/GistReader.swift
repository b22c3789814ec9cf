/// Reads the gist of the clauses of texts, one text after another with the same memory.
public struct GistReader: Sendable {
  private var text = FoldedScalars()
  /// Where the next clause is looked for.
  private var position = 0
  /// The clause that was read last.
  private var last = 0..<0
  /// What is found in a clause.
  private var notes = GistNotes()
  /// The user's own words.
  private let own: GistLexicon?

  /// A reader.
  ///
  /// - Parameter sets: words that mean the same, beside those that the program knows.
  public init(same sets: [[String]] = []) {
    own = sets.isEmpty ? nil : GistLexicon(sets)
  }

  /// Turns to `text`, whose clauses will be asked for.
  public mutating func open(_ text: ByteView) {
    self.text.read(text, keepsPlaces: true)
    position = 0
  }

  /// Adds the gist of the clause in `range`, bytes of the text as written, to `gists`. Clauses are asked for in the
  /// order of the text.
  public mutating func read(_ range: Range<Int>, into gists: inout GistStore) {
    scan(range)
    gists.append(notes)
  }

  /// The object of what is made or held in the clause that was read last.
  public func core() -> WorkCore? {
    text.withView { WorkCore($0.part(last)) }
  }

  /// The gist of a text that is one clause.
  public mutating func gist(of text: ByteView) -> Gist {
    open(text)
    scan(0..<text.count)
    return Gist(notes)
  }

  private mutating func scan(_ range: Range<Int>) {
    skip(to: range.lowerBound)
    let start = position
    skip(to: range.upperBound)
    last = start..<position
    notes.removeAll()
    Self.scan(text, start..<position, own, &notes)
  }

  private mutating func skip(to offset: Int) {
    while position < text.count, text.places[position].lowerBound < offset { position += 1 }
  }

  private static func scan(
    _ text: FoldedScalars, _ range: Range<Int>, _ own: GistLexicon?, _ notes: inout GistNotes
  ) {
    text.withViewAndPlaces { text, places in
      withUnsafeMutablePointer(to: &notes) { notes in
        var scan = GistScan(text, places: places, range, own: own, notes)
        scan.run()
      }
    }
  }
}
