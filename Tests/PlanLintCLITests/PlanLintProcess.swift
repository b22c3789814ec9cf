import Foundation

/// Runs the program as its users do: as a process.
struct PlanLintProcess {
  struct Output {
    var code: Int32
    var out: String
    var err: String
  }

  /// The program that was built beside the tests, or the one that PLAN_LINT_BINARY names: CI runs these tests on the
  /// release build, since the optimiser has been wrong before.
  static var executable: URL {
    if let path = ProcessInfo.processInfo.environment["PLAN_LINT_BINARY"] {
      return URL(fileURLWithPath: path)
    }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("plan-lint")
  }

  /// Runs `plan-lint` with `arguments` in `folder`. The locale is C, so the language is that of the plans.
  static func run(
    _ arguments: [String], in folder: URL? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Output {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    // No pipe: where the program ends before it reads, writing into one would end the tests by SIGPIPE.
    let held = try TemporaryFolder()
    try held.write(input, to: "input")
    process.standardInput = try FileHandle(
      forReadingFrom: held.url.appendingPathComponent("input"))
    let (stdout, stderr) = (Pipe(), Pipe())
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    let out = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let err = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Output(
      code: process.terminationStatus, out: String(decoding: out, as: UTF8.self),
      err: String(decoding: err, as: UTF8.self))
  }
}
