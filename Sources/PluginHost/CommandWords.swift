/// Splits a command line into words as a shell would, without anything else that a shell does.
public enum CommandWords {
  /// The words of `line`: blanks part them, `'…'` and `"…"` hold blanks, `\` takes the next character as it is (not
  /// inside of `'…'`, and inside of `"…"` only before `"` and `\`). Nil where a quotation does not end.
  public static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var quote: Unicode.Scalar?
    var scalars = line.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch (scalar, quote) {
      case ("\\", nil):
        word = (word ?? .init()) + [scalars.popFirst() ?? "\\"]
      case ("\\", "\"") where scalars.first == "\"" || scalars.first == "\\":
        word = (word ?? .init()) + [scalars.removeFirst()]
      case ("'", nil), ("\"", nil):
        quote = scalar
        word = word ?? .init()
      case (quote, _): quote = nil
      case (" ", nil), ("\t", nil), ("\n", nil), ("\r", nil):
        if let word { words.append(String(word)) }
        word = nil
      default: word = (word ?? .init()) + [scalar]
      }
    }
    guard quote == nil else { return nil }
    if let word { words.append(String(word)) }
    return words
  }
}
