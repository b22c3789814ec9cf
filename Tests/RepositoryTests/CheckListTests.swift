import Checks
import Foundation
import Testing
import ValidatorCore

@Suite struct CheckListTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("both README files list every check, and no other", arguments: ["", ".zh-CN"])
  func readme(suffix: String) throws {
    let text = try String(
      contentsOf: Self.root.appendingPathComponent("README\(suffix).md"), encoding: .utf8)
    let listed = text.split(separator: "\n").filter { $0.hasPrefix("| [") }.compactMap { line in
      line.dropFirst(3).split(separator: "]").first.map(String.init)
    }
    let catalog = CheckCatalog([builtinChecks])
    #expect(Set(listed) == Set(catalog.descriptions.map(\.id)))
    #expect(listed.allSatisfy { text.contains("(docs/checks/\($0)\(suffix).md)") })
  }
}
