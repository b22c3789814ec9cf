import Testing
import ValidatorCore

/// Runs the examples of a check: at each ⟦…⟧ the kind must be reported, and nowhere else anything.
public func expectExamples(of check: RegisteredCheck, _ location: SourceLocation = #_sourceLocation)
{
  for example in check.description.examples {
    let plan = MarkedPlan(example.marked)
    let found = plan.diagnostics(of: check, units: example.units)
    let spans = found.map(\.place.span)
    #expect(
      spans == example.spans,
      "in \(example.marked)\nfound \(found.map { "\($0.kind) \($0.place.span.range)" })",
      sourceLocation: location)
    if let kind = example.kind {
      #expect(found.map(\.kind) == found.map { _ in kind }, sourceLocation: location)
    }
  }
}
