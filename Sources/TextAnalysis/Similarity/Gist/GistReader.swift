/// Reads the gist of the clauses of texts, one text after another with the same memory.
public struct GistReader: Sendable {
  private var text = FoldedScalars()
  /// Where the next clause is looked for.
  private var position = 0
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

  /// The gist of the clause in `range`, bytes of the text as written. Clauses are asked for in the
  /// order of the text.
  public mutating func gist(of range: Range<Int>) -> Gist {
    let places = text.places
    while position < places.count, places[position].lowerBound < range.lowerBound { position += 1 }
    let start = position
    while position < places.count, places[position].lowerBound < range.upperBound { position += 1 }
    let end = position
    let (text, own) = (text, own)
    return text.withView { view in
      var scan = GistScan(view, places: places, start..<end, own: own)
      scan.run()
      return Gist(scan)
    }
  }

  /// The gist of a text that is one clause.
  public mutating func gist(of text: ByteView) -> Gist {
    open(text)
    return gist(of: 0..<text.count)
  }
}
