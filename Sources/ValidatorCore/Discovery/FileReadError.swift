#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why the content of a file could not be had.
public enum FileReadError: Error, Hashable, Sendable {
  /// Nothing stands at the path.
  case notFound
  /// This user may not read the file.
  case permissionDenied
  /// A folder stands at the path.
  case isDirectory
  /// A pipe, a device or a socket stands at the path where only a file may.
  case notAFile
  /// The file is longer than the limit, in bytes. `size` is its length in bytes; nil where the length cannot
  /// be known beforehand, as with a pipe, a device or a file that is being written to.
  case tooLarge(size: Int?, limit: Int)
  /// Any other failure, with the system's `errno`.
  case other(errno: Int32)

  init(_ error: SystemError) {
    switch error.code {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM: self = .permissionDenied
    case EISDIR: self = .isDirectory
    default: self = .other(errno: error.code)
    }
  }
}
