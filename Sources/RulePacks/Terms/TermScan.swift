import TextAnalysis
import ValidatorCore

/// Looks for the wrong wordings of all rules in the texts of a plan.
struct TermScan {
  let index: TermIndex
  let rules: [Rule]
  let plan: Plan

  /// What stands in the plan, by rule.
  func matches() -> [[TermMatch]] {
    var matches = [[TermMatch]](repeating: [], count: rules.count)
    var buffer: [UInt8] = []
    for (position, text) in plan.texts.enumerated() {
      guard text.text.withBytes({ mayHold($0, &buffer) }) else { continue }
      text.text.withBytes { bytes in
        TextTermScan(
          index: index, rules: rules, item: RuleItems.item(text, plan), bytes: bytes,
          position: position
        ).add(to: &matches)
      }
    }
    return matches
  }

  /// Whether any phrase stands in a text.
  private func mayHold(_ text: ByteView, _ buffer: inout [UInt8]) -> Bool {
    buffer.removeAll(keepingCapacity: true)
    TextFolding.fold(text, into: &buffer)
    var isFound = false
    buffer.withUnsafeBufferPointer { folded in
      index.automaton.search(ByteView(folded)) { _, _ in
        isFound = true
        return false
      }
    }
    return isFound
  }
}
