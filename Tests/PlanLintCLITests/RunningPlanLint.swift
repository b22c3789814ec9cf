import Foundation

/// The program while it runs, for what does not end by itself.
final class RunningPlanLint {
  let process = Process()
  private let folder: TemporaryFolder
  private let output: URL
  private let errors: URL

  /// How long something may take on a machine that is busy with other things.
  private static let patience = 60.0

  /// Starts the program in `folder`.
  init(_ arguments: [String], in folder: TemporaryFolder) throws {
    self.folder = try TemporaryFolder()
    output = self.folder.url.appendingPathComponent("out")
    errors = self.folder.url.appendingPathComponent("err")
    try Data().write(to: output)
    try Data().write(to: errors)
    process.executableURL = PlanLintProcess.executable
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    // Threads of a test run block signals, and a child would inherit that; a terminal's does not.
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
    pthread_sigmask(SIG_UNBLOCK, &signals, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// What was written to standard output.
  var out: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }
  /// What was written to standard error.
  var err: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  /// Waits until `condition` holds.
  ///
  /// - Returns: whether it came to hold in time.
  func wait(until condition: () -> Bool) -> Bool {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while Date() < end {
      if condition() { return true }
      Thread.sleep(forTimeInterval: 0.05)
    }
    return condition()
  }

  /// Sends a signal and waits for the end.
  func end(by signal: Int32) -> Bool {
    kill(process.processIdentifier, signal)
    return wait { !process.isRunning }
  }
}
