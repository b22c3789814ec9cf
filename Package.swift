// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "plan-lint",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "plan-lint", targets: ["plan-lint"]),
    .library(name: "TextAnalysis", targets: ["TextAnalysis"]),
    .library(name: "ValidatorCore", targets: ["ValidatorCore"]),
    .library(name: "Checks", targets: ["Checks"]),
    .library(name: "RulePacks", targets: ["RulePacks"]),
    .library(name: "PlanLintCLI", targets: ["PlanLintCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "TextAnalysis"),
    .target(name: "JSON", dependencies: ["TextAnalysis"]),
    .target(
      name: "ValidatorCore", dependencies: ["CYAML", "TextAnalysis"],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .target(name: "Checks", dependencies: ["ValidatorCore", "TextAnalysis"]),
    .target(name: "Reporters", dependencies: ["ValidatorCore", "JSON", "TextAnalysis"]),
    .target(name: "RulePacks", dependencies: ["ValidatorCore", "TextAnalysis"]),
    .target(name: "CSpawn"),
    .target(name: "PluginHost", dependencies: ["ValidatorCore", "JSON", "CSpawn", "TextAnalysis"]),
    .target(
      name: "PlanLintCLI",
      dependencies: [
        "ValidatorCore", "Reporters", "PluginHost", "RulePacks", "JSON", "TextAnalysis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "plan-lint", dependencies: ["PlanLintCLI", "Checks", "RulePacks"]),
    .executableTarget(
      name: "plan-lint-generate",
      dependencies: [
        "PlanLintCLI", "Reporters", "Checks", "RulePacks", "ValidatorCore", "TextAnalysis",
      ]),

    .target(
      name: "TestSupport", dependencies: ["ValidatorCore", "Checks"], path: "Tests/TestSupport"),
    .testTarget(name: "TextAnalysisTests", dependencies: ["TextAnalysis", "TestSupport"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "ValidatorCoreTests", dependencies: ["ValidatorCore", "TestSupport"]),
    .testTarget(name: "ChecksTests", dependencies: ["Checks", "TestSupport"]),
    .testTarget(name: "RulePacksTests", dependencies: ["RulePacks", "Checks", "TestSupport"]),
    .testTarget(
      name: "ReportersTests", dependencies: ["Reporters", "JSON", "Checks", "TestSupport"],
      exclude: ["Schemas", "Snapshots"]),
    .testTarget(
      name: "PluginHostTests",
      dependencies: ["PluginHost", "ValidatorCore", "TextAnalysis", "TestSupport"]),
    .testTarget(name: "PlanLintCLITests", dependencies: ["plan-lint", "TestSupport"]),
    .testTarget(
      name: "RepositoryTests",
      dependencies: [
        "PlanLintCLI", "Reporters", "Checks", "TestSupport", "plan-lint-generate",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
