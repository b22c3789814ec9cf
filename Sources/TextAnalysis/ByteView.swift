#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A borrowed view of UTF-8 bytes, for readers that walk a text.
///
/// A view is valid only inside the closure that lends it. Reading outside of the text gives 0,
/// so a reader may look ahead without asking for the length first; no reader can run out of bounds.
@frozen
public struct ByteView {
  /// The number of bytes.
  public let count: Int
  @usableFromInline let base: UnsafePointer<UInt8>?

  /// Views `bytes` without copying them.
  @inlinable public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    base = bytes.baseAddress
    count = bytes.count
  }

  /// The byte at `offset`, counted from the start of the view; 0 outside of the text.
  @inlinable public subscript(offset: Int) -> UInt8 {
    guard offset >= 0, offset < count, let base else { return 0 }
    return base[offset]
  }

  /// The part of the text in `range`, clamped to it. Offsets of the part start at 0.
  @inlinable public func part(_ range: Range<Int>) -> ByteView {
    let inside = range.clamped(to: 0..<count)
    guard let base else { return self }
    return ByteView(UnsafeBufferPointer(start: base + inside.lowerBound, count: inside.count))
  }

  /// Adds the bytes to `bytes`.
  public func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  /// The bytes in `range`, clamped to the text, as a string.
  public func string(_ range: Range<Int>) -> String {
    let inside = range.clamped(to: 0..<count)
    guard let base else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: base + inside.lowerBound, count: inside.count),
      as: UTF8.self)
  }

  /// The bytes in `range`, clamped to the text, as a string; nil where they are no UTF-8.
  public func validString(_ range: Range<Int>) -> String? {
    let inside = range.clamped(to: 0..<count)
    guard let base else { return "" }
    return String(
      validating: UnsafeBufferPointer(start: base + inside.lowerBound, count: inside.count),
      as: UTF8.self)
  }

  /// Whether `literal` stands at `offset`.
  public func has(_ literal: StaticString, at offset: Int) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard offset >= 0, length <= count - offset, let base else { return false }
    // Most that is asked for does not stand there, and Chinese characters differ in their last byte.
    guard length == 0 || base[offset + length - 1] == literal.utf8Start[length - 1] else {
      return false
    }
    return memcmp(base + offset, literal.utf8Start, length) == 0
  }

  /// The Unicode scalar that starts at `offset` and its length in bytes; length 1 and U+FFFD where
  /// no well-formed scalar starts, length 0 outside of the text.
  @inlinable public func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset >= 0, offset < count else { return (0, 0) }
    let lead = UInt32(self[offset])
    func trail(_ step: Int) -> UInt32? {
      let byte = UInt32(self[offset + step])
      return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
    }
    switch lead {
    case 0..<0x80:
      return (lead, 1)
    case 0xC2..<0xE0:
      guard let a = trail(1) else { return (0xFFFD, 1) }
      return ((lead & 0x1F) << 6 | a, 2)
    case 0xE0..<0xF0:
      guard let a = trail(1), let b = trail(2) else { return (0xFFFD, 1) }
      return ((lead & 0x0F) << 12 | a << 6 | b, 3)
    case 0xF0..<0xF5:
      guard let a = trail(1), let b = trail(2), let c = trail(3) else { return (0xFFFD, 1) }
      return ((lead & 0x07) << 18 | a << 12 | b << 6 | c, 4)
    default:
      return (0xFFFD, 1)
    }
  }

  /// Whether both texts hold the same bytes.
  public static func == (left: ByteView, right: ByteView) -> Bool {
    guard left.count == right.count else { return false }
    guard let leftBase = left.base, let rightBase = right.base else { return true }
    return memcmp(leftBase, rightBase, left.count) == 0
  }

  /// A hash of the bytes (FNV-1a), the same on every run.
  public var hash: Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for offset in 0..<count { hash = (hash ^ UInt64(self[offset])) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: hash)
  }

  /// Lends the UTF-8 bytes of `text` to `body`.
  public static func with<Result>(_ text: String, _ body: (ByteView) throws -> Result) rethrows
    -> Result
  {
    var text = text
    return try text.withUTF8 { try body(ByteView($0)) }
  }
}
