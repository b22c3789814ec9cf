import RulePacks
import TestSupport
import Testing
import ValidatorCore

/// The packs that are part of the program.
@Suite struct ShippedPackTests {
  private static let plugins = RulePackLibrary().plugins(
    RulePackLibrary().names.map { .shipped($0) })

  @Test(arguments: plugins.map(\.name)) func holdNoMistake(_ name: String) throws {
    let plugin = try #require(Self.plugins.first { $0.name == name })
    #expect(plugin.failures() == [])
    #expect(!plugin.checks.isEmpty)
  }

  @Test(arguments: plugins.flatMap(\.checks).map(\.description.id))
  func reportTheirExamplesWhereTheyAreMarked(_ id: String) throws {
    let check = try #require(
      Self.plugins.flatMap(\.checks).first { $0.description.id == id })
    expectExamples(of: check)
  }
}
