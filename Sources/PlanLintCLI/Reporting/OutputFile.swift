import ValidatorCore

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file that is written as a whole or not at all: into a file beside it, which takes its name at the end. Links are
/// followed and permissions kept. What is no regular file (`/dev/null`, a pipe) is written as it is.
final class OutputFile {
  /// Why a file cannot be written.
  struct Failure: Error {
    /// Why, in plain words.
    let reason: LocalizedText

    /// The failure of the system call before.
    fileprivate init() {
      let code = errno
      switch code {
      case ENOENT, ENOTDIR: reason = LocalizedText(zh: "没有这个文件夹", en: "there is no such folder")
      case EISDIR: reason = FileReadError.isDirectory.reason
      case EACCES, EPERM, EROFS: reason = LocalizedText(zh: "没有写入权限", en: "permission denied")
      default: reason = FileReadError.other(errno: code).reason
      }
    }
  }

  private let descriptor: Int32
  /// The file that is written, where another name waits for it.
  private var temporary: String?
  private let target: String
  private var buffer = ""

  private static let bufferSize = 1 << 16

  /// Opens the file at `path` for replacing what it holds.
  init(replacing path: String) throws {
    target = Self.canonical(path) ?? path
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      descriptor = open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure() }
      return
    }
    if exists, access(target, W_OK) != 0 { throw Failure() }
    (descriptor, temporary) = try Self.openBeside(target)
    if exists { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  /// Opens the file at `path` for adding to it.
  init(appendingTo path: String) throws {
    target = path
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure() }
  }

  deinit {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Writes the next part.
  func write(_ text: String) throws {
    buffer += text
    if buffer.utf8.count >= Self.bufferSize { try flush() }
  }

  /// Writes the next part.
  func write(_ bytes: [UInt8]) throws {
    try flush()
    guard bytes.withUnsafeBytes({ Console.write($0, to: descriptor) }) else { throw Failure() }
  }

  /// Gives the file its content for good.
  func finish() throws {
    try flush()
    guard let temporary else { return }
    guard rename(temporary, target) == 0 else { throw Failure() }
    self.temporary = nil
  }

  private func flush() throws {
    guard Console.write(buffer, to: descriptor) else { throw Failure() }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func canonical(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func openBeside(_ path: String) throws -> (Int32, String) {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    for attempt in 0..<100 {
      let name = "\(folder).plan-lint-\(getpid())-\(attempt).tmp"
      let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, name) }
      guard errno == EEXIST else { break }
    }
    throw Failure()
  }
}
