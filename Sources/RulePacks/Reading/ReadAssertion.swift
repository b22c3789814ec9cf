/// An assertion with the key that it is written with.
struct ReadAssertion {
  let assertion: RuleAssertion
  /// The key of the rule.
  let kind: PackKey
  /// The key of the assertion itself: another one behind `requires`.
  let innermost: PackKey
}
