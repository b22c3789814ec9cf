#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension ByteView {
  /// The offset of the next line feed from `start` on; the end of the text where there is none.
  func endOfLine(from start: Int) -> Int {
    guard start >= 0, start < count, let base,
      let found = memchr(base + start, 0x0A, count - start)
    else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The offset of the next `byte` from `start` on, or nil.
  func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    guard start >= 0, start < count, let base,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Whether the bytes in `range` stand at `offset` too.
  func has(_ range: Range<Int>, at offset: Int) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= count, offset >= 0,
      range.count <= count - offset, let base
    else { return false }
    return memcmp(base + range.lowerBound, base + offset, range.count) == 0
  }
}

extension ByteView {
  /// As ``scalar(at:)``, with a short way for ASCII and for Chinese characters.
  @inline(__always)
  func quickScalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard let base, offset >= 0, offset < count else { return (0, 0) }
    let lead = base[offset]
    if lead < 0x80 { return (UInt32(lead), 1) }
    // Leads E4…E9 have no overlong forms and no surrogates.
    guard lead &- 0xE4 < 6, offset &+ 2 < count else { return scalar(at: offset) }
    let (second, third) = (base[offset &+ 1], base[offset &+ 2])
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return scalar(at: offset) }
    return (UInt32(lead & 0xF) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
  }
}
