/// Reads what a ``CacheWriter`` wrote. What cannot be read is damage, never a crash: no byte is read beyond the last one, and no
/// memory is asked for that the bytes could not fill.
struct CacheReader {
  /// The bytes are not what was written.
  struct Damage: Error {}

  /// The deepest list within lists that is read; no check nests them.
  static let deepest = 8

  private let bytes: [UInt8]
  private var offset = 0
  private var strings: [String] = []
  private var messages: [Message] = []

  init(_ bytes: [UInt8]) throws(Damage) {
    self.bytes = bytes
    strings = try array { reader throws(Damage) in try reader.text() }
    messages = try array { reader throws(Damage) in try Message(from: &reader) }
  }

  private var left: Int { bytes.count - offset }

  /// Whether everything was read.
  var isAtEnd: Bool { left == 0 }

  private mutating func byte() throws(Damage) -> UInt8 {
    guard offset < bytes.count else { throw Damage() }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func number() throws(Damage) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let byte = try byte()
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw Damage()
  }

  mutating func integer() throws(Damage) -> Int {
    let number = try number()
    return Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(number & 1))
  }

  mutating func word() throws(Damage) -> UInt32 {
    guard let word = UInt32(exactly: try number()) else { throw Damage() }
    return word
  }

  mutating func flag() throws(Damage) -> Bool {
    switch try byte() {
    case 0: return false
    case 1: return true
    default: throw Damage()
    }
  }

  /// A number of things that take at least a byte each.
  private mutating func count() throws(Damage) -> Int {
    guard let count = Int(exactly: try number()), count <= left else { throw Damage() }
    return count
  }

  mutating func raw() throws(Damage) -> [UInt8] {
    let count = try count()
    defer { offset += count }
    return Array(bytes[offset..<offset + count])
  }

  /// A number of any type.
  mutating func integer<Number: FixedWidthInteger>(
    _ type: Number.Type
  ) throws(Damage) -> Number {
    Number(truncatingIfNeeded: try integer())
  }

  /// Numbers as they stand in memory.
  mutating func raw<Word: FixedWidthInteger>(_ type: Word.Type) throws(Damage) -> [Word] {
    let count = try count()
    let (length, isTooLong) = count.multipliedReportingOverflow(by: MemoryLayout<Word>.stride)
    guard !isTooLong, length <= left else { throw Damage() }
    defer { offset += length }
    return [Word](unsafeUninitializedCapacity: count) { words, filled in
      bytes.withUnsafeBytes { bytes in
        UnsafeMutableRawBufferPointer(words).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
      }
      filled = count
    }
  }

  /// The length of a list that was begun without it.
  mutating func listCount() throws(Damage) -> Int {
    var count = 0
    for index in 0..<4 { count |= Int(try byte()) << (index * 8) }
    guard count <= left else { throw Damage() }
    return count
  }

  private mutating func text() throws(Damage) -> String {
    let count = try count()
    guard let text = String(validating: bytes[offset..<offset + count], as: UTF8.self) else {
      throw Damage()
    }
    offset += count
    return text
  }

  mutating func string() throws(Damage) -> String {
    let position = try number()
    guard position < strings.count else { throw Damage() }
    return strings[Int(position)]
  }

  mutating func message() throws(Damage) -> Message {
    let position = try number()
    guard position < messages.count else { throw Damage() }
    return messages[Int(position)]
  }

  mutating func optionalMessage() throws(Damage) -> Message? {
    try flag() ? try message() : nil
  }

  mutating func optionalString() throws(Damage) -> String? {
    try flag() ? try string() : nil
  }

  mutating func optional<Value>(
    _ body: (inout CacheReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    try flag() ? try body(&self) : nil
  }

  mutating func array<Value>(
    _ body: (inout CacheReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(min(count, 1024))
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }
}
