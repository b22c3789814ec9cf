import Foundation
import TestSupport
import Testing
import ValidatorCore

@testable import RulePacks

/// The page that teaches how to write a pack, and the pack of a bureau that it points to.
@Suite struct TutorialTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let page =
    (try? String(contentsOf: root.appending(path: "docs/write-a-rule-pack.md"), encoding: .utf8))
    ?? ""

  /// The packs on the page.
  private static let packs = page.components(separatedBy: "```yaml\n").dropFirst().compactMap {
    $0.components(separatedBy: "```").first
  }

  /// What the tables on the page say can be written.
  private static let lines = page.components(separatedBy: "\n").compactMap { line -> String? in
    guard line.hasPrefix("|"), line.hasSuffix("` |"), let start = line.range(of: " | `") else {
      return nil
    }
    return String(line[start.upperBound...].dropLast(3)).replacing("\\|", with: "|")
  }

  private func expectRight(_ plugins: [Plugin]) {
    #expect(!plugins.isEmpty)
    for plugin in plugins {
      #expect(PackRun(plugins: [plugin]).mistakes == [])
      #expect(!plugin.checks.isEmpty)
      for check in plugin.checks { expectExamples(of: check) }
    }
  }

  @Test func thePackOfTheBureauAgreesWithItsExamples() {
    let path = Self.root.appending(path: "examples/plugins/rule-pack/qingxi.yml").path()
    expectRight(RulePackLibrary().plugins([.file(path)]))
  }

  @Test func thePageHoldsPacksAndTables() {
    #expect(Self.packs.count == 4)
    #expect(Self.lines.count == 40)
  }

  @Test(arguments: packs) func thePacksOnThePageAgreeWithTheirExamples(_ pack: String) {
    let library = RulePackLibrary(
      shipped: ShippedPacks.all + [ShippedPack(name: "page", text: pack)])
    expectRight(library.plugins([.shipped("page")]))
  }

  @Test(arguments: lines) func whatTheTablesSayCanBeWritten(_ line: String) {
    let isCondition = line.hasPrefix("where") || line.hasPrefix("条件")
    let rule = isCondition ? "\(line)\nrequired: lead" : line
    #expect(PackRun(rule: "message: '{task}'\n\(rule)").mistakes == [])
  }
}
