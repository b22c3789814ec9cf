import Testing
import ValidatorCore

/// Runs the examples of a check, as they are written and in every variant.
public func expectExamples(of check: RegisteredCheck, _ location: SourceLocation = #_sourceLocation)
{
  for result in ExampleTester.run(check) {
    for fault in result.faults {
      Issue.record("\(check.description.id): \(text(of: fault))", sourceLocation: location)
    }
  }
}

private func text(of fault: ExampleFault) -> Comment {
  switch fault {
  case .noMark: "a bad example marks nothing"
  case .difference(let difference):
    """
    \(difference.variant): strange kinds \(difference.strangeKinds)
    expected:
    \(difference.expected.marked)
    found:
    \(difference.found.marked)
    """
  }
}
