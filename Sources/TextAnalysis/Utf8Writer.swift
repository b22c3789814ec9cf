/// Writes UTF-8 into memory that is lent to it, and nothing beyond its end.
@frozen
public struct Utf8Writer {
  /// The number of bytes written.
  public var count: Int { end }

  @usableFromInline var end = 0
  @usableFromInline let output: UnsafeMutableBufferPointer<UInt8>

  /// A writer that begins at the start of `output`.
  @inlinable public init(_ output: UnsafeMutableBufferPointer<UInt8>) {
    self.output = output
  }

  /// Writes a Unicode scalar, which must be no surrogate.
  @inlinable public mutating func write(_ scalar: UInt32) {
    switch scalar {
    case 0..<0x80:
      put(scalar)
    case 0x80..<0x800:
      put(0xC0 | scalar >> 6)
      put(0x80 | scalar & 0x3F)
    case 0x800..<0x10000:
      put(0xE0 | scalar >> 12)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    default:
      put(0xF0 | scalar >> 18)
      put(0x80 | scalar >> 12 & 0x3F)
      put(0x80 | scalar >> 6 & 0x3F)
      put(0x80 | scalar & 0x3F)
    }
  }

  /// Writes the three bytes of a character.
  @inlinable public mutating func write(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    guard output.count - end >= 3 else { return }
    output[end] = first
    output[end &+ 1] = second
    output[end &+ 2] = third
    end &+= 3
  }

  /// Writes the `length` lowest bytes of `bytes` (at most eight), the lowest first. Writes nothing
  /// where there is no room for eight.
  @inlinable public mutating func write(lowest length: Int, of bytes: UInt64) {
    guard output.count - end >= 8, (0...8).contains(length) else { return }
    UnsafeMutableRawBufferPointer(output)
      .storeBytes(of: bytes.littleEndian, toByteOffset: end, as: UInt64.self)
    end &+= length
  }

  @inlinable mutating func put(_ byte: UInt32) {
    guard end < output.count else { return }
    output[end] = UInt8(truncatingIfNeeded: byte)
    end &+= 1
  }
}
