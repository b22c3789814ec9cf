/// One sentence that a check can say: an id with typed arguments, in both languages, rendered at the edge.
public struct Message: Hashable, Sendable {
  /// What identifies the sentence within its check.
  public let id: String
  let chinese: MessageTemplate
  let english: MessageTemplate
  private(set) var identity: [MessageArgument]?

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
    identity = nil
  }

  /// A sentence that is known only when the program runs, such as one of a rule pack or of a process.
  ///
  /// - Parameters:
  ///   - id: what identifies the sentence within its check.
  ///   - texts: the sentence in both languages; `{name}` stands for an argument.
  ///   - arguments: the arguments by name.
  ///   - identity: what tells findings with this sentence apart from run to run; nil for the arguments that stand in it.
  public init(
    _ id: String, _ texts: LocalizedText, arguments: [String: MessageArgument] = [:],
    identity: [MessageArgument]? = nil
  ) {
    self.id = id
    chinese = MessageTemplate(texts.chinese, filling: arguments)
    english = MessageTemplate(texts.english, filling: arguments)
    self.identity = identity
  }

  /// A sentence that was kept.
  init(
    _ id: String, _ chinese: MessageTemplate, _ english: MessageTemplate,
    identity: [MessageArgument]?
  ) {
    self.id = id
    self.chinese = chinese
    self.english = english
    self.identity = identity
  }

  /// The same sentence, told apart from others from run to run by `arguments` alone. For sentences that count what is in the
  /// whole plan: the next task that is added would make them another finding.
  public func identified(by arguments: MessageArgument...) -> Message {
    identified(by: arguments)
  }

  /// The same sentence, told apart from others from run to run by `arguments` alone.
  public func identified(by arguments: [MessageArgument]) -> Message {
    var message = self
    message.identity = arguments
    return message
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
    (identity ?? chinese.arguments).map(\.key).sorted()
  }
}
