import ValidatorCore

/// How grave what a check finds is, and whether it is off by default: `error/info, off by default`.
public struct CheckLevels {
  private let language: Language

  /// Levels in `language`.
  public init(language: Language) {
    self.language = language
  }

  /// The levels of a check, the gravest first.
  public func text(_ check: CheckDescription) -> String {
    text(Set(check.kinds.flatMap { $0.severity.range }), isOn: check.isOnByDefault)
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
