#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is open for reading.
struct OpenFile: ~Copyable {
  private let descriptor: Int32
  private let isOwned: Bool

  /// Opens the file at `path`, links followed. Without `waiting`, a pipe is opened although nobody
  /// writes to it.
  init(_ path: BytePath, waiting: Bool) throws(SystemError) {
    let flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | (waiting ? 0 : O_NONBLOCK)
    var opened = -1 as Int32
    repeat {
      guard let answer = path.withCString({ open($0, flags) }) else {
        throw SystemError(code: ENOENT)
      }
      opened = answer
    } while opened < 0 && errno == EINTR
    guard opened >= 0 else { throw SystemError(code: errno) }
    descriptor = opened
    isOwned = true
  }

  private init(borrowing descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
  }

  /// Standard input, which stays open.
  static var standardInput: OpenFile { OpenFile(borrowing: STDIN_FILENO) }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// What kind of file this is.
  func status() throws(SystemError) -> FileStatus {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(code: errno) }
    return FileStatus(status)
  }

  /// The next `count` bytes; fewer only at the end of the file.
  func next(_ count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let got = read(descriptor, start + filled, count - filled)
        if got == 0 { return }
        if got > 0 {
          filled += got
        } else if errno == EAGAIN {
          awaitInput()
        } else if errno != EINTR {
          failure = SystemError(code: errno)
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Standard input may have been set not to wait by a program that shares it.
  private func awaitInput() {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&request, 1, -1)
  }
}
