#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What stands at a path.
struct FileStatus {
  /// What a path can lead to, as far as reading it goes.
  enum Kind {
    case regular, folder, link
    /// A pipe or a character device: it can be read, but not known beforehand, and it may never end.
    case stream
    /// A block device or a socket.
    case other

    init(mode: mode_t) {
      switch mode & S_IFMT {
      case S_IFREG: self = .regular
      case S_IFDIR: self = .folder
      case S_IFLNK: self = .link
      case S_IFIFO, S_IFCHR: self = .stream
      default: self = .other
      }
    }
  }

  let kind: Kind
  /// The length in bytes, as far as the system knows it.
  let size: Int
  /// When the content last changed, in seconds since 1970.
  let modified: Int

  /// Takes what the system says of a file.
  init(_ status: stat) {
    kind = Kind(mode: status.st_mode)
    size = max(0, Int(status.st_size))
    #if canImport(Darwin)
      modified = Int(status.st_mtimespec.tv_sec)
    #else
      modified = Int(status.st_mtim.tv_sec)
    #endif
  }

  /// What `path` leads to when every link on the way is followed.
  static func followingLinks(_ path: BytePath) -> Result<FileStatus, SystemError> {
    asked(path) { stat($0, $1) }
  }

  /// What stands at `path` itself, be it a link.
  static func ofLink(_ path: BytePath) -> Result<FileStatus, SystemError> {
    asked(path) { lstat($0, $1) }
  }

  private static func asked(
    _ path: BytePath, _ call: (UnsafePointer<CChar>, UnsafeMutablePointer<stat>) -> Int32
  ) -> Result<FileStatus, SystemError> {
    var status = stat()
    guard let code = path.withCString({ call($0, &status) == 0 ? 0 : errno }) else {
      return .failure(SystemError(code: ENOENT))
    }
    return code == 0 ? .success(FileStatus(status)) : .failure(SystemError(code: code))
  }
}
