import ValidatorCore

/// How grave what a check finds is, and whether it is off by default: `error/info, off by default`.
public struct CheckLevels {
  private let language: Language
  private let settings: LintSettings

  /// Levels in `language`, as the checks have them or as `settings` set them.
  public init(language: Language, settings: LintSettings = LintSettings()) {
    self.language = language
    self.settings = settings
  }

  /// The levels of a check, the gravest first.
  public func text(_ check: CheckDescription) -> String {
    text(Set(check.kinds.flatMap { levels(of: $0, check) }), isOn: check.isOnByDefault)
  }

  /// The levels that a kind may have, the gravest first.
  func levels(of kind: FindingKind, _ check: CheckDescription) -> [Severity] {
    settings.severity(check.id, kind.id).map { [$0] } ?? kind.severity.range
  }

  /// The levels of a kind, the gravest first.
  public func text(_ kind: FindingKind) -> String {
    text(Set(kind.severity.range), isOn: kind.isOnByDefault)
  }

  private func text(_ levels: Set<Severity>, isOn: Bool) -> String {
    let names = levels.sorted(by: >).map { $0.label[language] }.joined(separator: "/")
    guard !isOn else { return names }
    return names + LocalizedText(zh: "，默认不做", en: ", off by default")[language]
  }
}
