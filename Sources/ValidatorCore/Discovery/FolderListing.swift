#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads what is in a folder.
enum FolderListing {
  /// Gives each name in the folder at `path`, in no particular order and with `.` and `..`, to
  /// `body`, and its kind where the file system tells it along with the name.
  ///
  /// A symbolic link at `path` is an error unless `followingLink`. The names are valid only inside
  /// of `body`. The error, if any, may come after some of the names.
  static func read(
    _ path: BytePath, followingLink: Bool,
    _ body: (_ name: UnsafeBufferPointer<UInt8>, _ kind: FileStatus.Kind?) -> Void
  ) -> SystemError? {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    guard let descriptor = path.withCString({ open($0, flags) }) else {
      return SystemError(code: ENOENT)
    }
    guard descriptor >= 0 else { return SystemError(code: errno) }
    guard let folder = fdopendir(descriptor) else {
      let error = SystemError(code: errno)
      close(descriptor)
      return error
    }
    defer { closedir(folder) }

    while true {
      errno = 0
      guard let entry = readdir(folder) else {
        return errno == 0 ? nil : SystemError(code: errno)
      }
      withName(of: entry) { body($0, kind(of: entry)) }
    }
  }

  /// The record that `readdir` gives may be shorter than its declared type: only a pointer to the
  /// name is safe, a copy of the record is not.
  private static func withName(
    of entry: UnsafeMutablePointer<dirent>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    let name = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while name[count] != 0 { count += 1 }
    body(UnsafeBufferPointer(start: name, count: count))
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FileStatus.Kind? {
    switch Int(entry.pointee.d_type) {
    case Int(DT_UNKNOWN): nil
    case Int(DT_REG): .regular
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_FIFO), Int(DT_CHR): .stream
    default: .other
    }
  }
}
