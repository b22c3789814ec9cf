/// Writes JSON member by member, in the order in which it is told; an absent value leaves its member out.
///
/// It is several times as fast as an encoder, which counts in reports of tens of thousands of diagnostics.
struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Whether a value stands before the place where the next one goes.
  private var needsComma = false

  /// Takes what was written since the last time.
  mutating func take() -> String {
    defer { bytes.removeAll(keepingCapacity: true) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Begins an object, as a value of its own or in an array.
  mutating func beginObject() {
    separate()
    bytes.append(UInt8(ascii: "{"))
  }

  /// Ends the object that was begun last.
  mutating func endObject() {
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Begins an array, as a value of its own or in an array.
  mutating func beginArray() {
    separate()
    bytes.append(UInt8(ascii: "["))
  }

  /// Begins a member that is an array.
  mutating func beginArray(_ key: StaticString) {
    self.key(key)
    bytes.append(UInt8(ascii: "["))
  }

  /// Ends the array that was begun last.
  mutating func endArray() {
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes an object, as a value of its own or in an array.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    beginObject()
    members(&self)
    endObject()
  }

  /// Writes a member that is an object.
  mutating func object(_ key: StaticString, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    object(members)
  }

  /// Writes a member that is an array of objects.
  mutating func objects<Items: Sequence>(
    _ key: StaticString, _ items: Items, _ members: (inout JSONWriter, Items.Element) -> Void
  ) {
    beginArray(key)
    for item in items { object { members(&$0, item) } }
    endArray()
  }

  /// Writes a member that is a text.
  mutating func text(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    self.key(key)
    quoted(text)
    needsComma = true
  }

  /// Writes a member that is an array of texts.
  mutating func texts(_ key: StaticString, _ texts: [String]) {
    beginArray(key)
    for text in texts {
      separate()
      quoted(text)
      needsComma = true
    }
    endArray()
  }

  /// Writes a member that is a number.
  mutating func number(_ key: StaticString, _ number: Int) {
    self.key(key)
    bytes += String(number).utf8
    needsComma = true
  }

  /// Writes a member that is true or false.
  mutating func flag(_ key: StaticString, _ flag: Bool) {
    self.key(key)
    bytes += (flag ? "true" : "false").utf8
    needsComma = true
  }

  /// Begins a new line; a comma that is due stands before it.
  mutating func lineBreak() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(0x0A)
  }

  private mutating func separate() {
    if needsComma { bytes += ", ".utf8 }
    needsComma = false
  }

  private mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes += UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    bytes += "\": ".utf8
  }

  /// Writes a text as RFC 8259 asks: quotation mark, backslash and controls escaped, everything else as it is.
  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20: bytes += "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
