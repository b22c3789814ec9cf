/// One sentence that a check can say: an id with typed arguments, in both languages, rendered at the edge.
public struct Message: Hashable, Sendable {
  /// What identifies the sentence within its check.
  public let id: String
  private let chinese: MessageTemplate
  private let english: MessageTemplate

  /// A sentence in both languages.
  ///
  /// - Parameters:
  ///   - id: what identifies the sentence within its check.
  ///   - chinese: the sentence in Chinese, without a full stop.
  ///   - english: the sentence in English, in lower case, without a full stop.
  public init(_ id: String, zh chinese: MessageTemplate, en english: MessageTemplate) {
    self.id = id
    self.chinese = chinese
    self.english = english
  }

  /// The sentence in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .chinese: chinese.text(in: language)
    case .english: english.text(in: language)
    }
  }

  /// The arguments as they enter a fingerprint: sorted, so that no wording decides about their order.
  var argumentKeys: [String] {
    chinese.arguments.map(\.key).sorted()
  }
}
