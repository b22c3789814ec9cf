#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The calls of the system that write a cache. Files appear under their names as a whole or not at all.
enum CacheFile {
  /// What the names of files begin with that are still being written.
  static let temporaryPrefix = ".tmp-"

  /// The present by the clock that files are stamped with, in seconds since 1970.
  static var now: Int { Int(time(nil)) }

  /// Writes a file, in the place of one that may be there. Others may read and write it at the same time.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let temporary = try temporaryFile(bytes, beside: path)
    guard rename(temporary, path) == 0 else {
      let error = SystemError(code: errno)
      unlink(temporary)
      throw error
    }
  }

  /// Writes a file unless there is one.
  static func create(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    guard access(path, F_OK) != 0 else { return }
    let temporary = try temporaryFile(bytes, beside: path)
    let code = link(temporary, path) == 0 ? 0 : errno
    if code == 0 || code == EEXIST {
      unlink(temporary)
      return
    }
    // Some file systems have no links: the last one who writes wins.
    guard rename(temporary, path) == 0 else {
      unlink(temporary)
      throw SystemError(code: code)
    }
  }

  /// Makes a folder, and those above it; one that is there is as good.
  static func makeFolder(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) != 0 else { return }
    switch errno {
    case EEXIST:
      var status = stat()
      guard stat(path, &status) == 0 else { throw SystemError(code: errno) }
      guard FileStatus(status).kind == .folder else { throw SystemError(code: ENOTDIR) }
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        throw SystemError(code: ENOENT)
      }
      try makeFolder(String(path[..<slash]))
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw SystemError(code: errno) }
    case let code: throw SystemError(code: code)
    }
  }

  /// Says that a file was used just now.
  static func touch(_ path: String) {
    utimensat(AT_FDCWD, path, nil, 0)
  }

  private static func temporaryFile(
    _ bytes: [UInt8], beside path: String
  ) throws(SystemError) -> String {
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    let temporary = "\(folder)\(temporaryPrefix)\(CacheKey.random().text)"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw SystemError(code: errno) }
    var failure = writeAll(bytes, to: descriptor)
    // Some file systems tell only now that the disk is full.
    if close(descriptor) != 0, failure == nil { failure = SystemError(code: errno) }
    if let failure {
      unlink(temporary)
      throw failure
    }
    return temporary
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> SystemError? {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while !rest.isEmpty {
        let written = write(descriptor, rest.baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return SystemError(code: errno)
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
      return nil
    }
  }
}
