/// Writes facts one value behind the other, as their `encode(to:)` gives them, without the names of the properties.
///
/// That the reader asks in the same order is what `Codable` types with fixed keys do. What it would not hold for, dictionaries and
/// lists with gaps, is refused, and such facts are collected anew.
final class FactsEncoder: Encoder {
  /// Facts of a shape that cannot be written.
  struct Unsupported: Error {}

  fileprivate(set) var writer = CacheWriter()

  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]
  fileprivate var isSupported = true

  /// The bytes of `facts`; nil where they are of a shape that cannot be written.
  static func bytes(_ facts: some Encodable) -> [UInt8]? {
    let encoder = FactsEncoder()
    guard (try? encoder.encode(facts)) != nil, encoder.isSupported else { return nil }
    return encoder.writer.bytes
  }

  /// Places and lists of numbers are written as they are: they are most of what checks remember.
  fileprivate func encode<Value: Encodable>(_ value: Value) throws {
    if Value.self == Place.self, let place = value as? Place {
      place.write(to: &writer)
    } else if Value.self == SourceSpan.self, let span = value as? SourceSpan {
      span.write(to: &writer)
    } else if Value.self == [UInt8].self, let bytes = value as? [UInt8] {
      writer.write(bytes)
    } else if Value.self == [UInt32].self, let words = value as? [UInt32] {
      writer.write(raw: words)
    } else if Value.self == [UInt64].self, let words = value as? [UInt64] {
      writer.write(raw: words)
    } else if Value.self == [Int32].self, let words = value as? [Int32] {
      writer.write(raw: words)
    } else if Value.self == [Int].self, let words = value as? [Int] {
      writer.write(raw: words)
    } else {
      try value.encode(to: self)
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    // A dictionary takes any key; the names of properties are few.
    if Key(stringValue: "") != nil { isSupported = false }
    return KeyedEncodingContainer(Keyed(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    Unkeyed(encoder: self, start: writer.beginList())
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: self) }

  private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: FactsEncoder
    var codingPath: [any CodingKey] { [] }

    private func present<Value: Encodable>(_ value: Value?) throws {
      encoder.writer.write(value != nil)
      if let value { try encoder.encode(value) }
    }

    func encodeNil(forKey key: Key) throws { encoder.writer.write(false) }
    func encode(_ value: Bool, forKey key: Key) throws { encoder.writer.write(value) }
    func encode(_ value: String, forKey key: Key) throws { encoder.writer.write(value) }
    func encode(_ value: Double, forKey key: Key) throws { encoder.writer.write(value.bitPattern) }
    func encode(_ value: Float, forKey key: Key) throws { encoder.writer.write(value.bitPattern) }
    func encode(_ value: Int, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int8, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int16, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int32, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int64, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt8, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt16, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt32, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt64, forKey key: Key) throws { encoder.writer.write(integer: value) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
      try encoder.encode(value)
    }

    func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: String?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: Double?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: Float?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: Int8?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: Int16?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: Int32?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: UInt?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: UInt8?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: UInt16?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: UInt32?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent(_ value: UInt64?, forKey key: Key) throws { try present(value) }
    func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
      try present(value)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { encoder.container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      encoder.unkeyedContainer()
    }

    func superEncoder() -> any Encoder { encoder }
    func superEncoder(forKey key: Key) -> any Encoder { encoder }
  }

  private struct Unkeyed: UnkeyedEncodingContainer {
    let encoder: FactsEncoder
    /// Where the number of elements stands.
    let start: Int
    private(set) var count = 0
    var codingPath: [any CodingKey] { [] }

    private mutating func begin() {
      count += 1
      encoder.writer.setCount(count, ofListAt: start)
    }

    mutating func encodeNil() throws { throw Unsupported() }
    mutating func encode<Value: Encodable>(_ value: Value) throws {
      begin()
      try encoder.encode(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
      begin()
      return encoder.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
      begin()
      return encoder.unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder {
      begin()
      return encoder
    }
  }

  private struct Single: SingleValueEncodingContainer {
    let encoder: FactsEncoder
    var codingPath: [any CodingKey] { [] }

    func encodeNil() throws { throw Unsupported() }
    func encode(_ value: Bool) throws { encoder.writer.write(value) }
    func encode(_ value: String) throws { encoder.writer.write(value) }
    func encode(_ value: Double) throws { encoder.writer.write(value.bitPattern) }
    func encode(_ value: Float) throws { encoder.writer.write(value.bitPattern) }
    func encode(_ value: Int) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int8) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int16) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int32) throws { encoder.writer.write(integer: value) }
    func encode(_ value: Int64) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt8) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt16) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt32) throws { encoder.writer.write(integer: value) }
    func encode(_ value: UInt64) throws { encoder.writer.write(integer: value) }
    func encode<Value: Encodable>(_ value: Value) throws { try encoder.encode(value) }
  }
}
