/// Whether the replacement of a wrong wording is certainly what the author meant.
enum RuleFix: Sendable, ChoiceWords {
  case safe, unsafe

  static let words: [(value: RuleFix, choice: PackField.Choice)] = [
    (.safe, .init("safe", "可靠")), (.unsafe, .init("unsafe", "须核对")),
  ]
}
