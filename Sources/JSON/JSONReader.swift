import TextAnalysis

/// Reads JSON (RFC 8259) in linear time. What is no JSON, or more than the limits allow, is a problem and never a crash.
public struct JSONReader {
  /// Why a text is no JSON that can be read.
  public enum Problem: Error, Hashable, Sendable {
    /// No JSON, from this byte on (from 0).
    case syntax(offset: Int)
    /// A text in it is no UTF-8.
    case notUTF8(offset: Int)
    /// More brackets inside of one another than ``JSONReader/depth``.
    case tooDeep
    /// More values than ``JSONReader/values``.
    case tooMany
  }

  /// How many brackets may stand inside of one another.
  public static let depth = 64
  /// How many values a document may have.
  public static let values = 1_000_000

  private let text: ByteView
  private var offset = 0
  private var depth = 0
  private var values = 0

  /// The document in `bytes`.
  public static func read(_ bytes: [UInt8]) -> Result<JSONValue, Problem> {
    bytes.withUnsafeBufferPointer { bytes in
      Result { () throws(Problem) in
        var reader = JSONReader(text: ByteView(bytes))
        return try reader.document()
      }
    }
  }

  private init(text: ByteView) {
    self.text = text
  }

  private mutating func document() throws(Problem) -> JSONValue {
    let value = try value()
    skipBlanks()
    guard offset == text.count else { throw .syntax(offset: offset) }
    return value
  }

  private mutating func value() throws(Problem) -> JSONValue {
    skipBlanks()
    values += 1
    guard values <= Self.values else { throw .tooMany }
    switch text[offset] {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(Problem) -> JSONValue
  {
    guard text.has(word, at: offset) else { throw .syntax(offset: offset) }
    offset += word.utf8CodeUnitCount
    return value
  }

  private mutating func object() throws(Problem) -> JSONValue {
    var members: [String: JSONValue] = [:]
    try enter()
    if try !leaves(UInt8(ascii: "}")) {
      repeat {
        skipBlanks()
        guard text[offset] == UInt8(ascii: "\"") else { throw .syntax(offset: offset) }
        let name = try string()
        skipBlanks()
        guard text[offset] == UInt8(ascii: ":") else { throw .syntax(offset: offset) }
        offset += 1
        members[name] = try value()
      } while try goesOn(until: UInt8(ascii: "}"))
    }
    return .object(members)
  }

  private mutating func array() throws(Problem) -> JSONValue {
    var items: [JSONValue] = []
    try enter()
    if try !leaves(UInt8(ascii: "]")) {
      repeat { items.append(try value()) } while try goesOn(until: UInt8(ascii: "]"))
    }
    return .array(items)
  }

  private mutating func enter() throws(Problem) {
    offset += 1
    depth += 1
    guard depth <= Self.depth else { throw .tooDeep }
  }

  /// Whether the collection ends here, so that it is empty.
  private mutating func leaves(_ bracket: UInt8) throws(Problem) -> Bool {
    skipBlanks()
    guard text[offset] == bracket else { return false }
    offset += 1
    depth -= 1
    return true
  }

  /// Whether another item follows; else the collection ends.
  private mutating func goesOn(until bracket: UInt8) throws(Problem) -> Bool {
    if try leaves(bracket) { return false }
    guard text[offset] == UInt8(ascii: ",") else { throw .syntax(offset: offset) }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while true {
      switch text[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  private mutating func number() throws(Problem) -> Double {
    let start = offset
    if text[offset] == UInt8(ascii: "-") { offset += 1 }
    let isZero = text[offset] == UInt8(ascii: "0")
    let digits = try digits()
    guard !isZero || digits == 1 else { throw .syntax(offset: start) }
    if text[offset] == UInt8(ascii: ".") {
      offset += 1
      _ = try self.digits()
    }
    if text[offset] | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if text[offset] == UInt8(ascii: "+") || text[offset] == UInt8(ascii: "-") { offset += 1 }
      _ = try self.digits()
    }
    guard let value = Double(text.string(start..<offset)), value.isFinite else {
      throw .syntax(offset: start)
    }
    return value
  }

  /// Reads at least one digit, and says how many.
  private mutating func digits() throws(Problem) -> Int {
    let start = offset
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[offset]) { offset += 1 }
    guard offset > start else { throw .syntax(offset: offset) }
    return offset - start
  }

  private mutating func string() throws(Problem) -> String {
    offset += 1
    var start = offset
    var result = ""
    while true {
      guard offset < text.count else { throw .syntax(offset: offset) }
      switch text[offset] {
      case UInt8(ascii: "\""):
        result += try plain(start..<offset)
        offset += 1
        return result
      case UInt8(ascii: "\\"):
        result += try plain(start..<offset)
        result.unicodeScalars.append(try escape())
        start = offset
      case 0..<0x20: throw .syntax(offset: offset)
      default: offset += 1
      }
    }
  }

  private func plain(_ range: Range<Int>) throws(Problem) -> String {
    guard let string = text.validString(range) else { throw .notUTF8(offset: range.lowerBound) }
    return string
  }

  /// The scalar of the escape at the offset; half of a surrogate pair is U+FFFD.
  private mutating func escape() throws(Problem) -> Unicode.Scalar {
    let letter = text[offset + 1]
    offset += 2
    switch letter {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw .syntax(offset: offset - 2)
    }
  }

  private mutating func escapedScalar() throws(Problem) -> Unicode.Scalar {
    let first = try codeUnit()
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
    guard text.has("\\u", at: offset) else { return "\u{FFFD}" }
    let back = offset
    offset += 2
    let second = try codeUnit()
    guard (0xDC00..<0xE000).contains(second) else {
      offset = back
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func codeUnit() throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Self.hexadecimal(text[offset]) else { throw .syntax(offset: offset) }
      value = value << 4 | digit
      offset += 1
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
