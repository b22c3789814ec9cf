import ValidatorCore

/// Messages for tests.
enum Text {
  static let conflict = Text.message("完成时限冲突", "the deadlines conflict")

  /// A message that says the same in both languages, unless told otherwise.
  static func message(_ chinese: String, _ english: String? = nil) -> Message {
    Message(
      "test", zh: MessageTemplate(stringLiteral: chinese),
      en: MessageTemplate(stringLiteral: english ?? chinese))
  }
}
