/// A fixed wording with the ways in which it is misquoted.
struct RuleTerm: Sendable {
  /// The right wording.
  let right: String
  /// Wrong wordings.
  let wrong: [String]
  /// Wordings inside of which a wrong one is none.
  let unless: [String]
  /// The document that settles it.
  let source: String?
  /// The year of that document.
  let year: String?
  /// Whether 《…》 is looked into.
  let looksIntoTitles: Bool
  /// Whether script and width of a wrong wording must be the same.
  let isExact: Bool
}
