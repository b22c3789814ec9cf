/// How grave a finding is; the graver compares as greater.
public enum Severity: Int, Sendable, CaseIterable, Comparable {
  /// 提示: worth knowing; counted, and shown on request.
  case info
  /// 请核: somebody should look at it before issuance.
  case warning
  /// 必改: must be changed before issuance.
  case error

  /// The name in options and machine formats: `error`, `warning`, `info`.
  public var name: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }

  /// The severity with a name, or nil.
  public init?(name: String) {
    guard let match = Severity.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// The Chinese words that may be written for it, the official one first.
  public var chineseWords: [String] {
    switch self {
    case .info: ["提示", "信息"]
    case .warning: ["请核", "警告"]
    case .error: ["必改", "错误"]
    }
  }

  /// The severity that a word names, in either language and script; nil where it names none.
  public init?(written word: String) {
    let choices = Severity.allCases.map { SettingChoice($0.name, $0.chineseWords) }
    guard let name = choices.name(of: word) else { return nil }
    self.init(name: name)
  }

  /// What people read. 警告 is avoided in Chinese: it is also a disciplinary sanction.
  public var label: LocalizedText {
    switch self {
    case .info: LocalizedText(zh: "提示", en: "info")
    case .warning: LocalizedText(zh: "请核", en: "warning")
    case .error: LocalizedText(zh: "必改", en: "error")
    }
  }

  /// Whether `left` is less grave.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rawValue < right.rawValue
  }
}
