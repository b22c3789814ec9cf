/// A word of the lexicon of ``GistLexicon``.
struct GistWord: Hashable, Sendable {
  /// Equal for words that mean the same.
  let symbol: UInt32
  /// What it tells.
  let kind: GistClass
  /// What else it says.
  let traits: GistTraits
  /// How much it tells.
  let weight: UInt8
}
