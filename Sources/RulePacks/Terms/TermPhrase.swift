/// What a phrase of the automaton is to a term.
struct TermPhrase: Sendable {
  enum Role: Sendable {
    /// A wrong wording.
    case wrong
    /// A right wording: nothing inside of it is wrong.
    case right
    /// A wording inside of which the term's wrong ones are right.
    case unless
  }

  let role: Role
  /// The rule, by its position in the table.
  let rule: Int
  /// The term, by its position in the rule.
  let term: Int
  /// The wording as the pack has it.
  let written: [UInt8]
}
