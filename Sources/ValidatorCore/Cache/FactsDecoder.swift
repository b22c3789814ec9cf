/// Reads what a ``FactsEncoder`` wrote.
final class FactsDecoder: Decoder {
  private typealias Damage = CacheReader.Damage

  fileprivate var reader: CacheReader
  /// What ``RememberedPlan`` reads its plan from.
  fileprivate let plan: @Sendable () -> Plan?
  /// How many values lie within one another.
  private var depth = 0

  let codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { RememberedPlan.userInfo(plan) }

  private static let deepest = 64

  private init(_ reader: CacheReader, plan: @escaping @Sendable () -> Plan?) {
    self.reader = reader
    self.plan = plan
  }

  /// The facts of `bytes`; nil where they cannot be read.
  ///
  /// - Parameter plan: reads the plan of the facts.
  static func facts<Facts: Decodable>(
    _ type: Facts.Type, _ bytes: [UInt8], plan: @escaping @Sendable () -> Plan?
  ) -> Facts? {
    guard let reader = try? CacheReader(bytes) else { return nil }
    let decoder = FactsDecoder(reader, plan: plan)
    guard let facts = try? decoder.decode(type), decoder.reader.isAtEnd else { return nil }
    return facts
  }

  fileprivate func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let known: Any? =
      if type == Place.self { try Place(from: &reader) } else if type == SourceSpan.self {
        try SourceSpan(from: &reader)
      } else if type == [UInt8].self { try reader.raw() } else if type == [UInt32].self {
        try reader.raw(UInt32.self)
      } else if type == [UInt64].self { try reader.raw(UInt64.self) } else if type == [Int32].self {
        try reader.raw(Int32.self)
      } else if type == [Int].self { try reader.raw(Int.self) } else { nil }
    if let known = known as? Value { return known }
    guard depth < Self.deepest else { throw Damage() }
    depth += 1
    defer { depth -= 1 }
    return try Value(from: self)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Keyed(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    Unkeyed(decoder: self, total: try reader.listCount())
  }

  func singleValueContainer() throws -> any SingleValueDecodingContainer { Single(decoder: self) }

  fileprivate func float() throws -> Float { Float(bitPattern: try reader.word()) }
  fileprivate func double() throws -> Double { Double(bitPattern: try reader.number()) }

  private struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: FactsDecoder
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) throws -> Bool { !(try decoder.reader.flag()) }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try decoder.reader.flag() }
    func decode(_ type: String.Type, forKey key: Key) throws -> String {
      try decoder.reader.string()
    }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try decoder.double() }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try decoder.float() }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
      try decoder.reader.integer(type)
    }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 {
      try decoder.reader.integer(type)
    }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 {
      try decoder.reader.integer(type)
    }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 {
      try decoder.reader.integer(type)
    }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 {
      try decoder.reader.integer(type)
    }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt {
      try decoder.reader.integer(type)
    }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 {
      try decoder.reader.integer(type)
    }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 {
      try decoder.reader.integer(type)
    }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 {
      try decoder.reader.integer(type)
    }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
      try decoder.reader.integer(type)
    }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
      try decoder.decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try decoder.container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
      try decoder.unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { decoder }
    func superDecoder(forKey key: Key) throws -> any Decoder { decoder }
  }

  private struct Unkeyed: UnkeyedDecodingContainer {
    let decoder: FactsDecoder
    let total: Int
    private(set) var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { total }
    var isAtEnd: Bool { currentIndex >= total }

    init(decoder: FactsDecoder, total: Int) {
      self.decoder = decoder
      self.total = total
    }

    private mutating func begin() throws {
      guard !isAtEnd else { throw Damage() }
      currentIndex += 1
    }

    mutating func decodeNil() throws -> Bool { false }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
      try begin()
      return try decoder.decode(type)
    }

    mutating func nestedContainer<Nested: CodingKey>(
      keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
      try begin()
      return try decoder.container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try begin()
      return try decoder.unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder {
      try begin()
      return decoder
    }
  }

  private struct Single: SingleValueDecodingContainer {
    let decoder: FactsDecoder
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }
    func decode(_ type: Bool.Type) throws -> Bool { try decoder.reader.flag() }
    func decode(_ type: String.Type) throws -> String { try decoder.reader.string() }
    func decode(_ type: Double.Type) throws -> Double { try decoder.double() }
    func decode(_ type: Float.Type) throws -> Float { try decoder.float() }
    func decode(_ type: Int.Type) throws -> Int { try decoder.reader.integer(type) }
    func decode(_ type: Int8.Type) throws -> Int8 { try decoder.reader.integer(type) }
    func decode(_ type: Int16.Type) throws -> Int16 { try decoder.reader.integer(type) }
    func decode(_ type: Int32.Type) throws -> Int32 { try decoder.reader.integer(type) }
    func decode(_ type: Int64.Type) throws -> Int64 { try decoder.reader.integer(type) }
    func decode(_ type: UInt.Type) throws -> UInt { try decoder.reader.integer(type) }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try decoder.reader.integer(type) }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try decoder.reader.integer(type) }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try decoder.reader.integer(type) }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try decoder.reader.integer(type) }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decoder.decode(type) }
  }
}
