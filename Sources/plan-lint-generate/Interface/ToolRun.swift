import Foundation

/// Runs a tool that is found on the PATH.
enum ToolRun {
  /// A tool that ended with an error.
  struct Failure: Error, CustomStringConvertible {
    var command: String
    var message: String

    var description: String { "\(command) failed: \(message)" }
  }

  /// What `command` writes to standard output.
  static func output(of command: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    let message = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        command: command.first ?? "", message: String(decoding: message, as: UTF8.self))
    }
    return data
  }
}
