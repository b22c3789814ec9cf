/// What is known of a clause as a whole, beside what it speaks of.
struct GistSummary: Sendable {
  /// Tells clauses apart that differ by more than marks, blanks, width and script.
  let identity: TextIdentity
  /// How much is said by all that the clause speaks of.
  let weight: Int
  /// What else is said anywhere in the clause.
  let traits: GistTraits
  /// The stages of education that it names.
  let stages: GistTraits
  /// Whether words in letters are among the symbols.
  let holdsLetters: Bool
  /// Whether characters are words or parts of words without blanks around them.
  let holdsIdeographs: Bool
  /// Which characters there are, a bit for each.
  let signature: CharacterSignature
}
