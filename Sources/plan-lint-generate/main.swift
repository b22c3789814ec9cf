import Checks
import Foundation
import Reporters
import ValidatorCore

// Writes the files that are made from the program's own declarations; with --check, compares them instead.
// It runs in the root of the repository: scripts/generate.

let isCheck = CommandLine.arguments.contains("--check")
let documents = GeneratedDocuments(catalog: CheckCatalog([builtinChecks])).all
let stale = documents.filter { document in
  (try? String(contentsOfFile: document.path, encoding: .utf8)) != document.text
}
let orphans = GeneratedDocuments.orphans(beside: documents)

if isCheck {
  for path in stale.map(\.path) + orphans {
    print("\(path) is stale")
  }
  guard stale.isEmpty, orphans.isEmpty else {
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
  for path in orphans {
    try FileManager.default.removeItem(atPath: path)
    print("removed \(path)")
  }
}
