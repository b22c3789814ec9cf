#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The path of a file as the system knows it: bytes, which need not be UTF-8.
///
/// Paths are ordered by their bytes, so that a list of files has the same order on every machine.
public struct BytePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The bytes of the path, without a terminating zero.
  public let bytes: [UInt8]

  /// The path that `text` spells in UTF-8.
  public init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The path that `bytes` spell.
  public init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  /// The path as text, with U+FFFD where it is not UTF-8.
  public var description: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the path is UTF-8, so that its description names this file and no other.
  public var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// The absolute path without links, `.` and `..`; nil where nothing stands at the path or it cannot be followed.
  var canonical: BytePath? {
    guard let found = withCString({ realpath($0, nil) }), let found else { return nil }
    defer { free(found) }
    return BytePath(
      bytes: UnsafeBufferPointer(start: found, count: strlen(found)).map {
        UInt8(truncatingIfNeeded: $0)
      })
  }

  /// The path with its folder made canonical and its own name, which may be a link's, kept.
  var canonicalInFolder: BytePath? {
    let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
    return canonicalFolder.map { BytePath(bytes: $0.bytes + bytes[start...]) }
  }

  /// The canonical path of the folder that the path's last component stands in, with a slash at the end.
  var canonicalFolder: BytePath? {
    let slash = UInt8(ascii: "/")
    let folder = bytes.lastIndex(of: slash).map { Array(bytes[...$0]) } ?? [UInt8(ascii: ".")]
    guard let canonical = BytePath(bytes: folder).canonical else { return nil }
    return canonical.bytes.last == slash ? canonical : BytePath(bytes: canonical.bytes + [slash])
  }

  /// Whether a pipe or device at the path was handed over by whoever started the program, as the shell does for `<(…)`, or never
  /// keeps a reader waiting. Nobody may ever write to a pipe that merely lies in a folder.
  var isStreamForUs: Bool {
    // `/dev/fd/63` is a link to `pipe:[4711]`, which is no path; where it is no link, it stays what it is.
    guard let target = canonical?.bytes else { return true }
    return target.starts(with: "/dev/fd/".utf8) || target.elementsEqual("/dev/null".utf8)
  }

  /// The canonical paths of the folders that the path lies in, the innermost first; the path itself is one if it leads to a
  /// folder.
  public var folders: [BytePath] {
    let slash = UInt8(ascii: "/")
    let inside = BytePath(bytes: bytes + [slash, UInt8(ascii: ".")])
    guard var folder = inside.canonical ?? canonicalFolder else { return [] }
    var result: [BytePath] = []
    while true {
      result.append(folder)
      let bare = folder.bytes.last == slash ? folder.bytes.dropLast() : folder.bytes[...]
      guard let end = bare.lastIndex(of: slash) else { return result }
      folder = BytePath(bytes: end == 0 ? [slash] : bare[..<end])
    }
  }

  /// Whether `left` comes before `right` in the order of their bytes.
  public static func < (left: BytePath, right: BytePath) -> Bool {
    let order = left.bytes.withUnsafeBufferPointer { first in
      right.bytes.withUnsafeBufferPointer { second -> Int32 in
        guard let a = first.baseAddress, let b = second.baseAddress else { return 0 }
        return memcmp(a, b, min(first.count, second.count))
      }
    }
    return order == 0 ? left.bytes.count < right.bytes.count : order < 0
  }

  /// Hashes the bytes as a whole: an array would hash them one at a time.
  public func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }

  /// Lends the path to a system call. A path with a zero byte names no file: nil, and no call.
  func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result? {
    guard !bytes.contains(0) else { return nil }
    return (bytes + [0]).withUnsafeBufferPointer { terminated in
      terminated.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map(body)
      }
    }
  }
}
