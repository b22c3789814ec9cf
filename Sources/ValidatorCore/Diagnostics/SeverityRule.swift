/// The severity of a kind of finding, which may depend on the plan's stage and kind.
public struct SeverityRule: Hashable, Sendable {
  private let base: Severity
  private let stages: [PlanStage: Severity]
  private let outline: Severity?

  /// - Parameters:
  ///   - base: the severity where nothing else applies.
  ///   - draft: the severity in a plan of stage `draft`; it goes before `outline`.
  ///   - outline: the severity in a plan of kind `outline` (要点).
  public init(_ base: Severity, draft: Severity? = nil, outline: Severity? = nil) {
    self.init(base, stages: draft.map { [.draft: $0] } ?? [:], outline: outline)
  }

  /// - Parameters:
  ///   - base: the severity where nothing else applies.
  ///   - stages: the severities in plans of these stages; they go before `outline`.
  ///   - outline: the severity in a plan of kind `outline` (要点).
  public init(_ base: Severity, stages: [PlanStage: Severity], outline: Severity? = nil) {
    self.base = base
    self.stages = stages
    self.outline = outline
  }

  /// The severity in a plan of this stage and kind.
  public func severity(stage: PlanStage, kind: PlanKind) -> Severity {
    if let set = stages[stage] { return set }
    if kind == .outline, let outline { return outline }
    return base
  }

  /// Every severity that the rule can give, the gravest first.
  public var range: [Severity] {
    Set([base, outline ?? base] + stages.values).sorted(by: >)
  }
}
