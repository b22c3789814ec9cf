import Checks
import Foundation
import Reporters
import ValidatorCore

// Writes the files that are made from the program's own declarations; with --check, compares them instead.
// With --released, the public interface as it is now becomes that of the last release.
// It runs in the root of the repository: scripts/generate.

let isCheck = CommandLine.arguments.contains("--check")
let documents = GeneratedDocuments(catalog: CheckCatalog([builtinChecks])).all
let stale = documents.filter { document in
  (try? String(contentsOfFile: document.path, encoding: .utf8)) != document.text
}
let interface = try InterfaceUpdate(
  root: URL(fileURLWithPath: "."),
  modules: URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("Modules"),
  isReleased: CommandLine.arguments.contains("--released"))
let orphans = GeneratedDocuments.orphans(beside: documents)

if isCheck {
  let staleList = interface.isStale ? [InterfaceList.path] : []
  for path in stale.map(\.path) + orphans + staleList {
    print("\(path) is stale")
  }
  if let missing = interface.missingLine {
    print(missing)
    exit(1)
  }
  guard stale.isEmpty, orphans.isEmpty, staleList.isEmpty else {
    print("run scripts/generate and commit the result")
    exit(1)
  }
} else {
  for document in stale {
    let folder = URL(fileURLWithPath: document.path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try document.text.write(toFile: document.path, atomically: true, encoding: .utf8)
    print("wrote \(document.path)")
  }
  if interface.isStale {
    try interface.list.text.write(
      toFile: InterfaceList.path, atomically: true, encoding: .utf8)
    print("wrote \(InterfaceList.path)")
  }
  if let missing = interface.missingLine { print(missing) }
  for path in orphans {
    try FileManager.default.removeItem(atPath: path)
    print("removed \(path)")
  }
}
