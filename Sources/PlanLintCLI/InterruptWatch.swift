import Dispatch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Does something before a signal (Ctrl-C) ends the program. Processes in groups of their own do not get it from the terminal.
final class InterruptWatch {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]
  private let heeded: [Int32]
  private let sources: [any DispatchSourceSignal]

  init(_ action: @escaping @Sendable () -> Void) {
    heeded = Self.signals.filter(Self.isHeeded)
    sources = heeded.map { number in
      // Only what has no effect by itself can be waited for.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        action()
        Self.endProgram(by: number)
      }
      source.resume()
      return source
    }
  }

  private static func endProgram(by number: Int32) {
    signal(number, SIG_DFL)
    // A program that was started with the signal blocked would go on.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    kill(getpid(), number)
  }

  /// Lets the signals do again what they do.
  func end() {
    for source in sources { source.cancel() }
    for number in heeded { signal(number, SIG_DFL) }
  }

  /// Whether a signal ends this program: one that was ignored when it was started (`nohup`) stays so.
  private static func isHeeded(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    #if canImport(Darwin)
      let handler = action.__sigaction_u.__sa_handler
    #else
      let handler = action.__sigaction_handler.sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
