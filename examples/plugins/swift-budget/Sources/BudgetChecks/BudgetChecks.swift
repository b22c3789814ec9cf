import ValidatorCore

/// The checks of this package.
public let budgetChecks = Plugin(name: "swift-budget", checks: [BudgetHasSource.self])
