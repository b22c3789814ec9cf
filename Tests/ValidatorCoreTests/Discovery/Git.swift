import Foundation

@testable import ValidatorCore

/// The git of this machine, kept from the configuration of the machine and its user.
struct Git {
  /// Whether there is a git to ask.
  static let isInstalled = (try? Git(in: "/").run(["--version"])) != nil

  private let folder: String

  init(in folder: String) {
    self.folder = folder
  }

  /// Which of `paths`, relative to the folder, git leaves out.
  func leavesOut(_ paths: [BytePath]) throws -> Set<BytePath> {
    let answer = try run(
      ["check-ignore", "--stdin", "-z", "-v", "-n"],
      input: paths.flatMap { $0.bytes + [0] })
    // For each path: the file, line and text of the deciding pattern, empty where there is none.
    let fields = answer.split(separator: 0, omittingEmptySubsequences: false)
    var leftOut: Set<BytePath> = []
    for start in stride(from: 0, to: fields.count - 3, by: 4) {
      let pattern = fields[start + 2]
      guard let first = pattern.first, first != UInt8(ascii: "!") else { continue }
      leftOut.insert(BytePath(bytes: fields[start + 3]))
    }
    return leftOut
  }

  /// What git prints; an error where it fails in another way than by finding nothing.
  @discardableResult
  func run(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let tree = try TemporaryTree()
    try tree.write("input", input)
    try tree.write("output", [])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder, "-c", "core.ignoreCase=false"] + arguments
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": tree.path, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
      "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org",
      "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
    ]
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: tree("input")))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: tree("output")))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus <= 1 else { throw CocoaError(.executableLoad) }
    return Array(try Data(contentsOf: URL(fileURLWithPath: tree("output"))))
  }
}
