/// Writes values one behind the other, without names and in few bytes: numbers in as many bytes as they need, texts and messages
/// once, in tables at the start, and then as their positions.
struct CacheWriter {
  private var body: [UInt8] = []
  private var strings = ByteTable()
  private var messages = ByteTable()

  /// All that was written.
  var bytes: [UInt8] {
    var whole = CacheWriter()
    whole.write(strings.items) { $0.write($1) }
    whole.write(UInt64(messages.items.count))
    for message in messages.items { whole.body += message }
    whole.body += body
    return whole.body
  }

  /// Seven bits a byte, the lowest first; all but the last byte with the highest bit (LEB128).
  mutating func write(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      body.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    body.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Small numbers of either sign take few bytes: 0, -1, 1, -2 … become 0, 1, 2, 3 …
  mutating func write(_ number: Int) {
    write(UInt64(bitPattern: Int64(number) << 1 ^ Int64(number) >> 63))
  }

  mutating func write(_ number: UInt32) { write(UInt64(number)) }

  mutating func write(_ flag: Bool) { body.append(flag ? 1 : 0) }

  mutating func write(_ raw: [UInt8]) {
    write(UInt64(raw.count))
    body += raw
  }

  /// A number of any type.
  mutating func write(integer: some FixedWidthInteger) {
    write(Int(truncatingIfNeeded: integer))
  }

  /// Numbers as they stand in memory, which is quick for many of them.
  mutating func write<Word: FixedWidthInteger>(raw words: [Word]) {
    write(UInt64(words.count))
    words.withUnsafeBytes { body += $0 }
  }

  /// Begins a list whose length is not known yet.
  ///
  /// - Returns: where it stands, for ``setCount(_:ofListAt:)``.
  mutating func beginList() -> Int {
    body += [0, 0, 0, 0]
    return body.count - 4
  }

  /// Says how many elements the list that begins at `start` has so far.
  mutating func setCount(_ count: Int, ofListAt start: Int) {
    let count = UInt32(clamping: count)
    for index in 0..<4 { body[start + index] = UInt8(truncatingIfNeeded: count >> (index * 8)) }
  }

  mutating func write(_ text: String) {
    write(UInt64(strings.position(of: Array(text.utf8))))
  }

  mutating func write(_ message: Message) {
    let before = body
    body = []
    message.write(to: &self)
    let position = messages.position(of: body)
    body = before
    write(UInt64(position))
  }

  mutating func write<Value>(_ value: Value?, _ body: (inout CacheWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  mutating func write<Value>(_ values: [Value], _ body: (inout CacheWriter, Value) -> Void) {
    write(UInt64(values.count))
    for value in values { body(&self, value) }
  }
}
