/// Parts a list of words that stands in one string literal.
///
/// Lists are read at the start of the program, so this walks scalars: parting by characters costs ten times as much.
enum WordList {
  /// The words of `list`, as Unicode scalars; empty ones are left out.
  static func words(of list: String, separator: Unicode.Scalar) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    for scalar in list.unicodeScalars {
      if scalar != separator {
        word.append(scalar.value)
      } else if !word.isEmpty {
        words.append(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
