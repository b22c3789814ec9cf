// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what the benchmarks depend on never reaches a user of plan-lint.
let package = Package(
  name: "plan-lint-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "plan-lint", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "PlanGenerator"),
    .executableTarget(
      name: "generate-plans",
      dependencies: [
        "PlanGenerator",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .systemLibrary(
      name: "CSystemYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CRawYAML", dependencies: ["CSystemYAML"]),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CRawYAML", "PlanGenerator",
        .product(name: "ValidatorCore", package: "plan-lint"),
        .product(name: "Checks", package: "plan-lint"),
        .product(name: "RulePacks", package: "plan-lint"),
        .product(name: "TextAnalysis", package: "plan-lint"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Yams brings a libyaml of its own, whose symbols would take the place of the system's library
    // in any program that it is linked into: so it gets a program to itself.
    .executableTarget(
      name: "yams-yardstick", dependencies: [.product(name: "Yams", package: "Yams")]),

    .testTarget(name: "PlanGeneratorTests", dependencies: ["PlanGenerator", "CRawYAML"]),
  ],
  swiftLanguageModes: [.v6]
)
