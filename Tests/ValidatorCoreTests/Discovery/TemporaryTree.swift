import Foundation

@testable import ValidatorCore

/// A folder of its own for one test, removed with everything in it when the test ends.
final class TemporaryTree: Sendable {
  /// The absolute path of the folder, free of symbolic links.
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("discovery-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.resolvingSymlinksInPath().path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The absolute path of what is called `name` in the folder.
  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and makes the folders that it is in.
  func write(_ name: String, _ content: String = "title: a\n") throws {
    try write(name, Array(content.utf8))
  }

  /// Writes a file and makes the folders that it is in.
  func write(_ name: String, _ content: [UInt8]) throws {
    let file = URL(fileURLWithPath: self(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content).write(to: file)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: self(name), withIntermediateDirectories: true)
  }

  /// The paths of all files in a folder, at any depth, relative to the tree.
  func files(under name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: self(name)).sorted()
      .map { "\(name)/\($0)" }
      .filter { path in
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: self(path), isDirectory: &isFolder)
          && !isFolder.boolValue
      }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: self(name))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
  }

  /// The plans found under `names` in the folder, relative to it.
  func find(_ names: String...) -> [String] {
    let found = FileDiscovery().find(names.map { self($0) })
    return found.files.map { String($0.path.description.dropFirst(path.utf8.count + 1)) }
  }
}
