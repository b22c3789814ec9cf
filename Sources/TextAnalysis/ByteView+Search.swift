#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension ByteView {
  /// Where `literal` stands for the first time at `start` or behind it; nil where it does not.
  public func offset(of literal: StaticString, from start: Int = 0) -> Int? {
    offset(
      of: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount),
      from: start)
  }

  /// Where `bytes` stand for the first time at `start` or behind it; nil where they do not.
  public func offset(of bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBufferPointer { offset(of: $0, from: start) }
  }

  /// Where the bytes of `part` stand for the first time at `start` or behind it; nil where they do not.
  public func offset(of part: ByteView, from start: Int = 0) -> Int? {
    offset(of: UnsafeBufferPointer(start: part.base, count: part.count), from: start)
  }

  private func offset(of wanted: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base, let first = wanted.baseAddress, let last = wanted.last else { return nil }
    // Chinese characters differ in their last byte; they share the first one with half of a text.
    var end = max(start, 0) + wanted.count - 1
    while end < count {
      guard let found = memchr(base + end, Int32(last), count - end) else { return nil }
      end = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
      let begin = end - wanted.count + 1
      if memcmp(base + begin, first, wanted.count) == 0 { return begin }
      end += 1
    }
    return nil
  }

  /// Whether `literal` ends at `offset`.
  public func has(_ literal: StaticString, endingAt offset: Int) -> Bool {
    has(literal, at: offset - literal.utf8CodeUnitCount)
  }

  /// Whether `bytes` end at `offset`.
  public func has(_ bytes: [UInt8], endingAt offset: Int) -> Bool {
    guard bytes.count <= offset, offset <= count else { return false }
    return bytes.withUnsafeBufferPointer { part(offset - bytes.count..<offset) == ByteView($0) }
  }

  /// Whether one of `literals` stands at `offset`.
  public func has(anyOf literals: [StaticString], at offset: Int) -> Bool {
    guard offset >= 0, offset < count, let base else { return false }
    let first = base[offset]
    return literals.contains { $0.utf8Start[0] == first && has($0, at: offset) }
  }

  /// Whether one of `literals` ends at `offset`.
  public func has(anyOf literals: [StaticString], endingAt offset: Int) -> Bool {
    guard offset > 0, offset <= count, let base else { return false }
    let last = base[offset - 1]
    return literals.contains { literal in
      let length = literal.utf8CodeUnitCount
      return length > 0 && literal.utf8Start[length - 1] == last
        && has(literal, endingAt: offset)
    }
  }
}
