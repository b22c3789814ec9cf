import CSpawn

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A pipe. No other process inherits its ends.
struct PipeEnds {
  let reading: Int32
  let writing: Int32

  init() throws(SpawnError) {
    var ends: [Int32] = [-1, -1]
    let code = cspawn_pipe(&ends)
    guard code == 0 else { throw SpawnError(code: code) }
    reading = ends[0]
    writing = ends[1]
  }

  func closeBoth() {
    close(reading)
    close(writing)
  }

  /// Lets reads or writes at an end answer at once where they would wait.
  static func stopWaiting(at end: Int32) {
    _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
  }
}
