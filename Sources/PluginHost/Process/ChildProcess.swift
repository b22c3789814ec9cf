import CSpawn

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A process in a group of its own, with pipes to its standard streams whose ends here do not wait.
///
/// Foundation's `Process` cannot put it into a group, and what the process starts would go on without it.
struct ChildProcess: Sendable {
  /// The process, which is also its group.
  let id: pid_t
  /// What its standard input is written to.
  let input: Int32
  /// What its standard output is read from.
  let output: Int32
  /// What its standard error is read from.
  let error: Int32

  /// Starts the program that the first of `words` names (looked for in PATH, where it holds no `/`) in `folder`.
  init(_ words: [String], in folder: String?) throws(SpawnError) {
    let pipes = try Self.pipes()
    let streams = [pipes[0].reading, pipes[1].writing, pipes[2].writing]
    let here = [pipes[0].writing, pipes[1].reading, pipes[2].reading]
    do {
      id = try Self.spawn(words, streams: streams, folder: folder)
    } catch {
      for end in streams + here { close(end) }
      throw error
    }
    for end in streams { close(end) }
    for end in here { PipeEnds.stopWaiting(at: end) }
    input = here[0]
    output = here[1]
    error = here[2]
  }

  /// Three pipes, or none.
  private static func pipes() throws(SpawnError) -> [PipeEnds] {
    var pipes: [PipeEnds] = []
    do {
      for _ in 0..<3 { pipes.append(try PipeEnds()) }
    } catch {
      for pipe in pipes { pipe.closeBoth() }
      throw error
    }
    return pipes
  }

  private static func spawn(_ words: [String], streams: [Int32], folder: String?)
    throws(SpawnError) -> pid_t
  {
    #if canImport(Darwin)
      var files: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
      let inheritance = POSIX_SPAWN_CLOEXEC_DEFAULT
    #else
      var files = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
      let inheritance: Int32 = 0
    #endif
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for (number, end) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&files, end, Int32(number))
    }
    if let folder {
      let code = cspawn_in_folder(&files, folder)
      guard code == 0 else { throw SpawnError(code: code) }
    }

    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let flags =
      POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | inheritance
    posix_spawnattr_setflags(&attributes, Int16(truncatingIfNeeded: flags))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    // This program ignores it, and what is ignored would stay so.
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)

    let arguments = words.map { strdup($0) } + [nil]
    defer { for text in arguments { free(text) } }
    var id: pid_t = 0
    let code = posix_spawnp(
      &id, words.first ?? "", &files, &attributes, arguments, cspawn_environment())
    guard code == 0 else { throw SpawnError(code: code) }
    return id
  }

  /// Whether the process has ended. It stays a zombie until ``end()``, so that its number goes to no other.
  var hasEnded: Bool {
    var info = siginfo_t()
    return waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) == 0
      && info.si_signo == SIGCHLD
  }

  /// Kills the process and everything in its group.
  func kill() {
    #if canImport(Darwin)
      _ = Darwin.kill(-id, SIGKILL)
    #elseif canImport(Musl)
      _ = Musl.kill(-id, SIGKILL)
    #else
      _ = Glibc.kill(-id, SIGKILL)
    #endif
  }

  /// Ends the process and everything in its group, and says how the process ended.
  func end() -> ProcessExit {
    // A process that has ended already keeps its own status.
    kill()
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    return ProcessExit(status: status)
  }

  /// Closes the ends of its streams that are here.
  func closeStreams() {
    for end in [input, output, error] { close(end) }
  }
}
