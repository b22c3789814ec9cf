import Synchronization
import TextAnalysis
import ValidatorCore

/// The fixed wordings of all rules of a run, looked for in one pass over each text.
///
/// The automaton is made when the first plan is checked.
final class TermTable: Sendable {
  /// The rules that have terms.
  let rules: [Rule]
  private let index = Mutex<TermIndex?>(nil)

  init(_ rules: [Rule]) {
    self.rules = rules
  }

  /// What stands in `plan`, by rule.
  func matches(in plan: Plan) -> [[TermMatch]] {
    plan.remembered(by: self) {
      let index = self.index.withLock { known in
        let index = known ?? TermIndex(rules)
        known = index
        return index
      }
      return TermScan(index: index, rules: rules, plan: plan).matches()
    }
  }
}
