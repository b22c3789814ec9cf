/// Reads whole files.
public enum FileReader {
  /// The length in bytes up to which a file is read unless another limit is given: 256 MB.
  public static let usualLimit = 256 << 20

  /// The bytes of the file at `path`, links followed, when they are no more than `limit`.
  ///
  /// A longer file is not read at all. Pipes and character devices are an error and never waited for, but those that this
  /// process was handed (`/dev/fd/63`) are read, up to the limit, when `orStream`.
  public static func read(
    _ path: BytePath, limit: Int = usualLimit, orStream: Bool = false
  ) -> Result<[UInt8], FileReadError> {
    result { () throws(SystemError) in
      let orStream = orStream && path.isStreamForUs
      return try contents(of: OpenFile(path, waiting: orStream), limit: limit, orStream: orStream)
    }
  }

  /// The bytes of standard input up to its end, when they are no more than `limit`.
  public static func readStandardInput(
    limit: Int = usualLimit
  ) -> Result<[UInt8], FileReadError> {
    result { () throws(SystemError) in
      try contents(of: .standardInput, limit: limit, orStream: true)
    }
  }

  /// Why a regular file with no more than `limit` bytes cannot be read at `path`, as far as that can be known without
  /// reading it; nil where nothing speaks against it.
  static func obstacle(to path: BytePath, limit: Int = usualLimit) -> FileReadError? {
    do {
      return obstacle(try OpenFile(path, waiting: false).status(), limit, false)
    } catch {
      return FileReadError(error)
    }
  }

  private static func obstacle(
    _ status: FileStatus, _ limit: Int, _ orStream: Bool
  ) -> FileReadError? {
    switch status.kind {
    case .folder: .isDirectory
    case .regular: status.size > limit ? .tooLarge(size: status.size, limit: limit) : nil
    default: orStream ? nil : .notAFile
    }
  }

  private static func contents(
    of file: borrowing OpenFile, limit: Int, orStream: Bool
  ) throws(SystemError) -> Result<[UInt8], FileReadError> {
    let limit = min(max(0, limit), Int.max - 1)
    let status = try file.status()
    if let error = obstacle(status, limit, orStream) { return .failure(error) }
    let isRegular = status.kind == .regular

    // One byte more than expected, so that the first round already meets the end of the file.
    var round = min(isRegular ? status.size + 1 : smallestRound, limit + 1)
    var bytes = try file.next(round)
    var isAtEnd = bytes.count < round
    while !isAtEnd, bytes.count <= limit {
      round = min(max(bytes.count, smallestRound), limit + 1 - bytes.count)
      let more = try file.next(round)
      bytes += more
      isAtEnd = more.count < round
    }
    guard bytes.count <= limit else { return .failure(.tooLarge(size: nil, limit: limit)) }
    return .success(bytes)
  }

  private static let smallestRound = 1 << 16

  private static func result(
    _ reading: () throws(SystemError) -> Result<[UInt8], FileReadError>
  ) -> Result<[UInt8], FileReadError> {
    do {
      return try reading()
    } catch {
      return .failure(FileReadError(error))
    }
  }
}
