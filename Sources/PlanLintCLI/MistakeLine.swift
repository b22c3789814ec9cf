import ValidatorCore

/// A mistake in a file of settings as one line, where there is no report to show it in.
struct MistakeLine {
  let source: SourceText
  let place: Place
  let message: Message
  let help: Message?

  /// `path:line:column: message (help)`.
  func text(in language: Language) -> String {
    let position = LineTable(source).position(at: place.span.start)
    let start = "\(source.path):\(position.line):\(position.column)"
    let sentence = message.text(in: language)
    let help = help.map { $0.text(in: language) }
    return language == .chinese
      ? "\(start)：\(sentence)" + (help.map { "（\($0)）" } ?? "")
      : "\(start): \(sentence)" + (help.map { " (\($0))" } ?? "")
  }
}
