import Foundation

/// Runs other programs with as little around them as can be, so that their times can be compared.
enum Program {
  struct Outcome {
    /// The exit code, or -1 after a signal.
    let status: Int32
    let duration: Duration

    /// The most memory that it held at once, in bytes.
    let peakMemory: Int
  }

  /// The path of this program.
  static let own = Bundle.main.executablePath ?? CommandLine.arguments[0]

  /// The path of a program that was built beside this one.
  static func sibling(_ name: String) -> String {
    URL(filePath: own).deletingLastPathComponent().appending(path: name).path()
  }

  /// Starts the program, waits for its end and throws its output away.
  ///
  /// On Linux a child's peak memory is never below that of the process which starts it, because it
  /// shares that memory until it has become the other program: so a small process must ask.
  static func run(_ arguments: [String]) throws -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var environment: [UnsafeMutablePointer<CChar>?] =
      ProcessInfo.processInfo.environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + environment).forEach { free($0) } }

    var child = pid_t()
    let clock = ContinuousClock()
    let begun = clock.now
    guard posix_spawn(&child, arguments[0], &actions, nil, &words, &environment) == 0 else {
      throw BenchError("\(arguments[0]) does not start")
    }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) == -1 {
      guard errno == EINTR else { throw BenchError("\(arguments[0]) was lost") }
    }
    let exited = status & 0x7F == 0
    return Outcome(
      status: exited ? (status >> 8) & 0xFF : -1, duration: clock.now - begun,
      peakMemory: bytes(usage.ru_maxrss))
  }

  /// What the program writes to standard output; an error where it does not exit with 0.
  static func output(of arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw BenchError("\(arguments) failed") }
    return String(decoding: data, as: UTF8.self)
  }

  /// The processor time of this process and of the children that it has waited for.
  static var processorSeconds: Double {
    var own = rusage()
    var children = rusage()
    // RUSAGE_SELF and RUSAGE_CHILDREN, which are not of one type on Linux and macOS.
    getrusage(0, &own)
    getrusage(-1, &children)
    return [own.ru_utime, own.ru_stime, children.ru_utime, children.ru_stime]
      .reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
  }

  /// The system's figure for resident memory in bytes: Linux counts in KiB, macOS in bytes.
  private static func bytes(_ maximum: Int) -> Int {
    #if os(Linux)
      maximum * 1024
    #else
      maximum
    #endif
  }
}
