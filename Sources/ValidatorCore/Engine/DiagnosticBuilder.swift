/// Turns the findings about one plan into diagnostics.
struct DiagnosticBuilder {
  let settings: LintSettings
  let file: Int
  /// The plan that the findings are about; nil for a file that gave none.
  let plan: PlanFacts?

  /// The diagnostics for `findings` of one check; those that are switched off are left out.
  ///
  /// - Parameter facts: the other plans of the run, for related places.
  func diagnostics(
    for findings: [Finding], of check: CheckDescription, facts: (Int) -> PlanFacts? = { _ in nil }
  ) -> [Diagnostic] {
    findings.compactMap { finding in
      guard settings.isOn(check, finding.kind) else { return nil }
      return Diagnostic(
        check: check.id, kind: finding.kind, severity: severity(of: finding, check),
        message: finding.message, label: finding.label, note: finding.note, help: finding.help,
        file: file, document: plan?.document ?? 0, place: finding.place,
        task: finding.task.flatMap { plan?.name(of: $0) },
        citation: finding.task.flatMap { plan?.citation(of: $0) },
        related: related(finding, facts), fixes: finding.fixes,
        isSensitive: finding.isSensitive, fingerprint: fingerprint(finding, check), whole: nil)
    }
  }

  private func severity(of finding: Finding, _ check: CheckDescription) -> Severity {
    if let set = settings.severity(check.id, finding.kind) { return set }
    let rule = check.kind(finding.kind)?.severity ?? SeverityRule(.warning)
    return rule.severity(stage: plan?.stage ?? .review, kind: plan?.kind ?? .breakdown)
  }

  private func related(_ finding: Finding, _ facts: (Int) -> PlanFacts?) -> [Diagnostic.Related] {
    var places = finding.related.map { place in
      let other = place.plan.flatMap(facts) ?? plan
      return Diagnostic.Related(
        file: other?.file ?? file, place: place.place, message: place.message,
        task: place.task.flatMap { other?.name(of: $0) })
    }
    if let anchor = plan?.anchor(of: finding.place) {
      places.append(
        Diagnostic.Related(
          file: file, place: anchor,
          message: Message("anchor", zh: "引用的内容写在这里", en: "the alias stands for this"),
          task: nil))
    }
    return places
  }

  private func fingerprint(_ finding: Finding, _ check: CheckDescription) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add(check.id)
    fingerprint.add(finding.kind)
    fingerprint.add(finding.task.flatMap { plan?.identity(of: $0) } ?? "")
    fingerprint.add(finding.message.id)
    for key in finding.message.argumentKeys { fingerprint.add(key) }
    return fingerprint.text
  }
}
