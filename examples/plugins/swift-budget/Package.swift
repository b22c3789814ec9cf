// swift-tools-version: 6.2
import PackageDescription

// In a repository of your own, plan-lint is named by its URL and version instead of a path.
let package = Package(
  name: "swift-budget",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "plan-lint", path: "../../..")
  ],
  targets: [
    .target(
      name: "BudgetChecks",
      dependencies: [.product(name: "ValidatorCore", package: "plan-lint")]),
    .executableTarget(
      name: "budget-lint",
      dependencies: [
        "BudgetChecks",
        .product(name: "Checks", package: "plan-lint"),
        .product(name: "PlanLintCLI", package: "plan-lint"),
      ]),
    .testTarget(
      name: "BudgetChecksTests",
      dependencies: ["BudgetChecks", .product(name: "ValidatorCore", package: "plan-lint")]),
  ],
  swiftLanguageModes: [.v6]
)
