import TextAnalysis
import ValidatorCore

/// What a rule says about wrong wordings.
struct TermFindings {
  let rule: Rule
  let plan: Plan
  let words: OwnWords

  /// The findings of the rule at `position` of `table`.
  func findings(_ table: TermTable, _ position: Int) -> [Finding] {
    guard case .terms(let terms) = rule.assertion else { return [] }
    let matches = table.matches(in: plan)[position]
    guard !matches.isEmpty else { return [] }
    let texts = plan.texts
    return matches.compactMap { match in
      guard texts.indices.contains(match.text), terms.indices.contains(match.term) else {
        return nil
      }
      let text = texts[match.text]
      let isKnown = text.text.withBytes { words.isKnown(match.range, in: $0) }
      return isKnown ? nil : finding(match, terms[match.term], text)
    }
  }

  private func finding(_ match: TermMatch, _ term: RuleTerm, _ text: PlanFieldText) -> Finding {
    let item = RuleItems.item(text, plan)
    let part = text.text.part(match.range)
    var values = rule.values(item)
    values[.found] = part.string
    let isTraditional =
      part.withBytes(Self.isTraditional) ?? text.text.withBytes(Self.isTraditional) ?? false
    let right = isTraditional ? TraditionalScript.rewrite(term.right) : term.right
    values[.right] = right
    values[.source] = term.source
    values[.year] = term.year
    var finding = rule.finding(at: part.place, item, values, fixes: fixes(match, term, text.text))
    if finding.help == nil {
      finding.help = Message(
        "use-right", zh: "改为“\(right)”", en: "write “\(right)”")
    }
    return finding
  }

  /// Whether `text` is written in Traditional characters; nil where there is no telling.
  private static func isTraditional(_ text: ByteView) -> Bool? {
    let counts = HanScript.counts(in: text)
    return counts.traditional == counts.simplified ? nil : counts.traditional > counts.simplified
  }

  /// A text in another script or width than the pack's must not get a wording in the pack's.
  private func fixes(_ match: TermMatch, _ term: RuleTerm, _ text: PlanText) -> [Fix] {
    guard match.isAsWritten, let edit = text.edit(match.range, to: term.right) else { return [] }
    return [
      Fix(
        Message("replace", zh: "改为“\(term.right)”", en: "replace it by “\(term.right)”"),
        isSafe: rule.fix == .safe, edits: [edit])
    ]
  }
}
