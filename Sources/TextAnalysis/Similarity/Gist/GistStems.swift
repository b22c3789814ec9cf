/// What words in letters say, by their stems. A dictionary takes several times as long to be made, which a run over one
/// plan pays for a word.
struct GistStems: Sendable {
  private var stems = ValueNumbers(forUpTo: 1024)
  private var words: [GistWord] = []

  /// What the words of a stem say; nil for one that is in no list.
  subscript(stem: UInt32) -> GistWord? {
    get { stems.known(stem).map { words[$0] } }
    set {
      guard let newValue else { return }
      let number = stems.number(of: stem)
      if number < words.count { words[number] = newValue } else { words.append(newValue) }
    }
  }
}
