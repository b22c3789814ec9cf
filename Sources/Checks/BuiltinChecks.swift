import ValidatorCore

/// The checks that come with plan-lint; one line each.
public let builtinChecks = Plugin(
  name: "built-in",
  checks: [
    ConflictingDeadlines.self,
    DeadlineOutOfPeriod.self,
  ])
