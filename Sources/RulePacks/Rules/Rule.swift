import ValidatorCore

/// A rule of a pack, as it was read.
struct Rule: Sendable {
  /// The id, with the name of its pack: `pack/rule`.
  let id: String
  let title: LocalizedText
  let summary: LocalizedText
  let rationale: LocalizedText
  var severity: SeverityRule
  let message: RuleMessage
  let note: RuleMessage?
  let help: RuleMessage?
  let selector: RuleSelector
  let conditions: [RuleCondition]
  let assertion: RuleAssertion
  /// The key of the assertion: the kind of the rule's findings.
  let kind: PackKey
  let fix: RuleFix
  let examples: [CheckExample]
  let isOn: Bool
  /// The file and line of the rule, for what is said about the rule itself.
  let location: String

  /// What the catalogue knows about the rule.
  var description: CheckDescription {
    CheckDescription(
      id: id, title: title, summary: summary, rationale: rationale,
      kinds: [
        FindingKind(
          kind.rawValue, zh: title.chinese, en: title.english, severity: severity,
          planWide: planWide, isOnByDefault: isOn)
      ],
      examples: examples)
  }

  /// Whether the rule looks for wordings.
  var hasTerms: Bool { !terms.isEmpty }

  /// The wordings that the rule looks for.
  var terms: [RuleTerm] {
    if case .terms(let terms) = assertion { terms } else { [] }
  }

  /// What is said once where the rule is broken nearly everywhere.
  private var planWide: FindingKind.PlanWideMessage? {
    guard kind == .required || kind == .requires, selector == .task else { return nil }
    let title = title
    return { count, total in
      Message(
        "plan-wide", zh: "全文\(total)项中有\(count)项：\(title.chinese)",
        en: "\(count) of \(total) tasks: \(title.english)")
    }
  }
}
