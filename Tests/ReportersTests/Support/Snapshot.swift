import Foundation
import Testing

/// Compares `text` with the file Snapshots/`name`.txt. With PLAN_LINT_RECORD set the file is written, and the test
/// fails, so that no run that records passes for one that checks.
func expectSnapshot(
  _ text: String, _ name: String, _ location: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots/\(name).txt")
  if ProcessInfo.processInfo.environment["PLAN_LINT_RECORD"] != nil {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); run again without PLAN_LINT_RECORD", sourceLocation: location)
    return
  }
  let recorded = try? String(contentsOf: file, encoding: .utf8)
  #expect(recorded == text, "\(difference(recorded ?? "", text))", sourceLocation: location)
}

/// The rows from the first that differs.
private func difference(_ old: String, _ new: String) -> String {
  let old = old.split(separator: "\n", omittingEmptySubsequences: false)
  let new = new.split(separator: "\n", omittingEmptySubsequences: false)
  let same = zip(old, new).prefix { $0 == $1 }.count
  let removed = old.dropFirst(same).map { "- \($0)" }
  let added = new.dropFirst(same).map { "+ \($0)" }
  return "from row \(same + 1):\n" + (removed + added).joined(separator: "\n")
}
