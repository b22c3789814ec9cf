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
    fileprivate init(code: Int32 = errno) {
      switch code {
      case ENOENT, ENOTDIR: reason = LocalizedText(zh: "没有这个文件夹", en: "there is no such folder")
      case EISDIR: reason = FileReadError.isDirectory.reason
      case EACCES, EPERM, EROFS: reason = LocalizedText(zh: "没有写入权限", en: "permission denied")
      default: reason = FileReadError.other(errno: code).reason
      }
    }

    private init(_ reason: LocalizedText) {
      self.reason = reason
    }

    /// The file is not what it was when it was read.
    static var changedMeanwhile: Failure {
      Failure(LocalizedText(zh: "文件在检查后又有改动", en: "the file has changed since it was read"))
    }
  }

  private let descriptor: Int32
  /// The file that is written, where another name waits for it.
  private var temporary: [CChar]?
  private let target: [CChar]
  private var buffer = ""

  private static let bufferSize = 1 << 16

  /// Opens the file at `path` for replacing what it holds. A file that nobody may write is not replaced, not even by root.
  init(replacing path: BytePath) throws(Failure) {
    target = Self.canonical(Self.cString(path.bytes))
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      descriptor = open(target, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Failure() }
      return
    }
    if exists, access(target, W_OK) != 0 { throw Failure() }
    if exists, status.st_mode & 0o222 == 0 { throw Failure(code: EACCES) }
    let (descriptor, temporary) = try Self.openBeside(target)
    (self.descriptor, self.temporary) = (descriptor, temporary)
    guard exists else { return }
    // Only root may give a file away; for others it is theirs already. It takes bits of the mode with it.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    _ = fchmod(descriptor, status.st_mode & 0o7777)
  }

  /// Opens the file at `path` for adding to it.
  init(appendingTo path: String) throws(Failure) {
    target = Self.cString(Array(path.utf8))
    descriptor = open(target, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure() }
  }

  /// Makes a file at `path`, where nothing may stand.
  init(creating path: String) throws(Failure) {
    target = Self.cString(Array(path.utf8))
    descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Failure() }
  }

  /// Makes the folder at `path` and those above it, where they are missing.
  static func makeFolder(at path: String) throws(Failure) {
    let path = Array(path.utf8)
    let ends = path.indices.filter { $0 > 0 && path[$0] == UInt8(ascii: "/") } + [path.count]
    for end in ends {
      let folder = cString(Array(path[..<end]))
      guard mkdir(folder, 0o777) != 0 else { continue }
      let code = errno
      var status = stat()
      guard code == EEXIST, stat(folder, &status) == 0 else { throw Failure(code: code) }
      guard status.st_mode & S_IFMT == S_IFDIR else { throw Failure(code: ENOTDIR) }
    }
  }

  /// Gives the file at `path` a content; a failure is told to the user.
  static func write(_ text: String, to path: String) throws {
    do {
      let output = try OutputFile(replacing: BytePath(path))
      try output.write(text)
      try output.finish()
    } catch {
      throw UsageError(
        zh: "“\(path)”无法写入：\(error.reason.chinese)",
        en: "cannot write “\(path)”: \(error.reason.english)")
    }
  }

  deinit {
    close(descriptor)
    if let temporary { unlink(temporary) }
  }

  /// Writes the next part.
  func write(_ text: String) throws(Failure) {
    buffer += text
    if buffer.utf8.count >= Self.bufferSize { try flush() }
  }

  /// Writes the next part.
  func write(_ bytes: [UInt8]) throws(Failure) {
    try flush()
    guard bytes.withUnsafeBytes({ Console.write($0, to: descriptor) }) else { throw Failure() }
  }

  /// Gives the file its content for good.
  func finish() throws(Failure) {
    try flush()
    guard let temporary else { return }
    guard rename(temporary, target) == 0 else { throw Failure() }
    self.temporary = nil
  }

  private func flush() throws(Failure) {
    guard Console.write(buffer, to: descriptor) else { throw Failure() }
    buffer.removeAll(keepingCapacity: true)
  }

  /// The path without links; the path itself where nothing stands there yet.
  private static func canonical(_ path: [CChar]) -> [CChar] {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return Array(UnsafeBufferPointer(start: resolved, count: strlen(resolved) + 1))
  }

  private static func openBeside(_ path: [CChar]) throws(Failure) -> (Int32, [CChar]) {
    let folder = path.lastIndex(of: CChar(bitPattern: UInt8(ascii: "/"))).map { path[...$0] } ?? []
    for attempt in 0..<100 {
      let name = folder + cString(Array(".plan-lint-\(getpid())-\(attempt).tmp".utf8))
      let descriptor = open(Array(name), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, Array(name)) }
      guard errno == EEXIST else { break }
    }
    throw Failure()
  }

  private static func cString(_ bytes: [UInt8]) -> [CChar] {
    bytes.map(CChar.init(bitPattern:)) + [0]
  }
}
