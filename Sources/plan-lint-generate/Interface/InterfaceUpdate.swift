import Foundation

/// Brings the committed list of public declarations up to date, or says what is wrong with it.
struct InterfaceUpdate {
  /// The list with the interface as it is now.
  let list: InterfaceList
  private let committed: String?
  private let changelog: String

  /// - Parameters:
  ///   - root: the root of the repository.
  ///   - modules: where the compiled modules are.
  ///   - isReleased: whether the interface as it is now is that of a release.
  init(root: URL, modules: URL, isReleased: Bool = false) throws {
    let lines = try PublicInterface(
      of: PublicInterface.products, in: modules,
      include: [root.appendingPathComponent("Sources/CYAML")]
    ).lines
    committed = try? String(
      contentsOf: root.appendingPathComponent(InterfaceList.path), encoding: .utf8)
    changelog = try String(
      contentsOf: root.appendingPathComponent(InterfaceList.changelogPath), encoding: .utf8)
    let known = committed.map { InterfaceList($0) }
    list =
      isReleased
      ? InterfaceList(released: lines)
      : known?.updated(to: lines) ?? InterfaceList(released: lines)
  }

  /// Whether the committed list is not that of the interface as it is now.
  var isStale: Bool { committed != list.text }

  /// What has to be written into the changelog; nil where nothing is missing.
  var missingLine: String? {
    let missing = list.namesMissing(inChangelog: changelog)
    guard !missing.isEmpty else { return nil }
    let names = missing.map { "`\($0)`" }.joined(separator: ", ")
    return
      "\(InterfaceList.changelogPath): the public interface has changed; write under Unreleased"
      + " a line “- API: …” that says what is different about \(names)"
  }
}
