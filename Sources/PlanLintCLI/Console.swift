import ValidatorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output and standard error.
enum Console {
  /// A reader that goes away (`| head`) must not kill the process with a signal.
  static func ignoreClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes to standard output. Where that cannot be done the process ends with exit code 2: on a full disk, a report that
  /// is cut off must not look like a clean run. Where nobody reads any more (`| head`) that is no failure, and what follows
  /// is dropped.
  static func output(_ text: String) {
    if !write(text, to: STDOUT_FILENO) { failOutput() }
  }

  /// Writes bytes of a file to standard output; on a terminal without those that would steer it.
  static func output(_ bytes: [UInt8]) {
    let shown =
      outputIsTerminal
      ? bytes.map { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F ? 0x3F : $0 } : bytes
    if !shown.withUnsafeBytes({ write($0, to: STDOUT_FILENO) }) { failOutput() }
  }

  private static func failOutput() {
    let code = errno
    if code == EPIPE { return }
    let reason = FileReadError.other(errno: code).reason
    error("plan-lint: \(reason.english)\n")
    exit(ExitStatus.usage)
  }

  /// Writes to standard error.
  static func error(_ text: String) {
    _ = write(text, to: STDERR_FILENO)
  }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Darwin)
      Darwin.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Glibc.exit(code)
    #endif
  }

  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether somebody may still read standard output: the other end of a pipe can be gone.
  static var isOutputRead: Bool {
    var request = pollfd(fd: STDOUT_FILENO, events: 0, revents: 0)
    return poll(&request, 1, 0) <= 0 || Int32(request.revents) & (POLLERR | POLLHUP | POLLNVAL) == 0
  }

  /// The terminal's width in cells; 100 where output goes elsewhere.
  static var width: Int {
    var size = winsize()
    guard outputIsTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0
    else { return 100 }
    return max(40, Int(size.ws_col))
  }

  /// An environment variable; nil where it is not set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Writes to an open file. If that fails, `errno` says why.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Writes `bytes` to `descriptor`, whatever it takes.
  ///
  /// - Returns: whether all of them were written.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = bytes
    while !rest.isEmpty {
      #if canImport(Darwin)
        let written = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #elseif canImport(Musl)
        let written = Musl.write(descriptor, rest.baseAddress, rest.count)
      #else
        let written = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if written < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return false
      }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
    }
    return true
  }
}
