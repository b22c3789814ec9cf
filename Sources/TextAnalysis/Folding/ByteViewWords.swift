extension ByteView {
  /// The eight bytes from `offset` on, the first one lowest; nil if the text has not so many.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64? {
    guard offset >= 0, count - offset >= 8, let base else { return nil }
    return UInt64(
      littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }
}
