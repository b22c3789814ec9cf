/// An entry of the cache as it stands in its file: a head that says what it is, then its content.
///
/// The head holds a keyed hash of the key and the content, so that a torn, cut, changed or foreign file is told from an entry.
enum CacheEntry {
  /// What every entry begins with; the last byte is the version of the format.
  private static let magic = Array("PLNCACH".utf8) + [1]
  private static let headLength = magic.count + 8 + 16

  /// The bytes of the file that holds `content`.
  static func file(_ content: [UInt8], key: CacheKey, secret: CacheKey) -> [UInt8] {
    let length = UInt64(content.count)
    return magic + (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
      + proof(content[...], key, secret).bytes + content
  }

  /// The content of a file; nil where it is not the entry of `key`.
  static func content(of file: [UInt8], key: CacheKey, secret: CacheKey) -> [UInt8]? {
    guard file.count >= headLength, file.starts(with: magic) else { return nil }
    let length = file[magic.count..<magic.count + 8].reversed().reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    let content = file[headLength...]
    guard length == content.count,
      proof(content, key, secret).bytes.elementsEqual(file[magic.count + 8..<headLength])
    else { return nil }
    return Array(content)
  }

  private static func proof(
    _ content: ArraySlice<UInt8>, _ key: CacheKey, _ secret: CacheKey
  ) -> CacheKey {
    var builder = KeyBuilder(secret: secret, "entry")
    builder.add(key)
    content.withUnsafeBytes { builder.add($0) }
    return builder.key
  }
}
