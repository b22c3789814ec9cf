import TextAnalysis

/// How many cells of a terminal a text takes.
///
/// Chinese characters and full-width forms take two cells (Unicode Standard Annex #11), combining
/// and invisible characters none, an emoji two however many characters it is made of. Control
/// characters count as none: whoever shows them makes them visible first.
///
/// Characters that are wide in East Asian fonts only (“ ” … — ① ± ×) take one cell here unless the
/// caller asks for two. Terminals of today (VTE, kitty, iTerm2, Windows Terminal, xterm and xterm.js)
/// give them one in every locale, Chinese ones included, as does glibc; two is a setting that a user
/// must turn on.
public enum DisplayWidth {
  /// The number of cells of `text`; characters of ambiguous width take `ambiguous` cells, 1 or 2.
  public static func cells(of text: String, ambiguous: Int = 1) -> Int {
    ByteView.with(text) { cells(of: $0, ambiguous: ambiguous) }
  }

  /// The number of cells of UTF-8 text. A byte that is no character takes one cell or two, like the
  /// replacement character that stands for it.
  public static func cells(of text: ByteView, ambiguous: Int = 1) -> Int {
    var counter = CellCounter(ambiguous: ambiguous)
    var offset = 0
    while offset < text.count {
      let (value, length) = text.scalar(at: offset)
      counter.add(value)
      offset += length
    }
    return counter.cells
  }
}
