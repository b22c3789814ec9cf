/// How the parts of a report look on a terminal.
public struct TerminalStyle: Hashable, Sendable {
  /// What a part of a report is, as far as its look goes.
  enum Role {
    case error, warning, info, message, gutter, related, dim, added, removed
  }

  /// Text without any control sequence.
  public static let plain = TerminalStyle(isColored: false)
  /// Text with ANSI control sequences.
  public static let colored = TerminalStyle(isColored: true)

  /// Whether control sequences are written.
  public let isColored: Bool

  /// A style with or without control sequences.
  public init(isColored: Bool) {
    self.isColored = isColored
  }

  /// `text` in the look of `role`; nil leaves it as it is.
  func paint(_ text: String, _ role: Role?) -> String {
    guard isColored, let role, !text.isEmpty else { return text }
    return "\u{1B}[\(Self.parameters(of: role))m\(text)\u{1B}[0m"
  }

  private static func parameters(of role: Role) -> String {
    switch role {
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;36"
    case .message: "1"
    case .gutter: "34"
    case .related: "36"
    case .dim: "2"
    case .added: "32"
    case .removed: "31"
    }
  }
}
