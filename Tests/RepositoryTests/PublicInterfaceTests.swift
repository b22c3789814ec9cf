import Foundation
import Testing

@testable import plan_lint_generate

/// What other packages can use changes only together with a line in the changelog.
@Suite struct PublicInterfaceTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The tests' own modules stand beside the tests.
  private static let modules = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("Modules")

  @Test func theCommittedListIsThePublicInterface() throws {
    let update = try InterfaceUpdate(root: Self.root, modules: Self.modules)
    #expect(!update.isStale, "\(InterfaceList.path) is stale: run scripts/generate")
    if let missing = update.missingLine { Issue.record("\(missing)") }
  }

  @Test func everyPublicDeclarationIsDocumented() throws {
    let interface = try PublicInterface(
      of: PublicInterface.products, in: Self.modules,
      include: [Self.root.appendingPathComponent("Sources/CYAML")])
    #expect(interface.undocumented == [])
    #expect(interface.lines.count > 1000)
  }

  @Test func theListCoversTheLibraryProducts() throws {
    let manifest = try String(
      contentsOf: Self.root.appendingPathComponent("Package.swift"), encoding: .utf8)
    let products = manifest.split(separator: "\n").compactMap { line in
      line.split(separator: ".library(name: \"").dropFirst().first?.split(separator: "\"").first
    }
    #expect(products.map(String.init).sorted() == PublicInterface.products)
  }

  @Test func signaturesConformancesAndMissingCommentsAreExtracted() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("interface-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("Tiny.swift")
    try """
    /// A box.
    public struct Box: Hashable, Sendable {
      /// What is in it.
      public var content: Int
      public func emptied() -> Box { self }
      func hidden() {}
    }
    """.write(to: source, atomically: true, encoding: .utf8)
    _ = try ToolRun.output(of: [
      "swiftc", "-emit-module", "-module-name", "Tiny", source.path, "-o",
      folder.appendingPathComponent("Tiny.swiftmodule").path,
    ])
    let interface = try PublicInterface(of: ["Tiny"], in: folder, include: [])
    #expect(
      interface.lines == [
        "Tiny Box  : Swift.Equatable", "Tiny Box  : Swift.Hashable", "Tiny Box  : Swift.Sendable",
        "Tiny Box  struct Box", "Tiny Box.content  var content: Int",
        "Tiny Box.emptied()  func emptied() -> Box",
      ])
    #expect(interface.undocumented == ["Tiny Box.emptied()"])
  }

  @Test func aChangeIsMarkedUntilTheNextRelease() {
    let list = InterfaceList(released: ["A Box  struct Box", "A Box.a  var a: Int"])
      .updated(to: ["A Box  struct Box", "A Box.a  var a: String"])
    let lines = list.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      lines == ["  A Box  struct Box", "- A Box.a  var a: Int", "+ A Box.a  var a: String"])
    #expect(InterfaceList(list.text) == list && list.changedNames == ["Box"])
    #expect(list.updated(to: list.released).changedNames == [])
  }

  @Test(arguments: [
    ("## [Unreleased]\n\n- API: `Box.a` is a text.\n", true),
    ("## [Unreleased]\n\n- API: new names of\n  `Box` and `Bag`.\n", true),
    ("## [Unreleased]\n\n- `Box` is mentioned elsewhere.\n", false),
    ("## [Unreleased]\n\n- API: `Boxes`\n", false),
    ("## [Unreleased]\n\n- API: nothing.\n- Boxes: `Box`\n", false),
    ("## [Unreleased]\n\n## [0.1.0]\n\n- API: `Box`\n", false),
  ])
  func theChangelogMustNameWhatHasChanged(_ changelog: String, _ isNamed: Bool) {
    let list = InterfaceList(released: ["A Box.a  var a: Int"])
      .updated(to: ["A Box.a  var a: String"])
    #expect(list.namesMissing(inChangelog: changelog) == (isNamed ? [] : ["Box"]))
  }
}
