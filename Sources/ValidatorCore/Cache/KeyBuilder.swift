/// Makes a key out of parts. Each part is set apart from the next, so that `ab`, `c` and `a`, `bc` differ.
struct KeyBuilder {
  private var hasher: SipHasher

  /// - Parameters:
  ///   - secret: the secret of the cache.
  ///   - purpose: what the key is for; keys for different purposes never agree.
  init(secret: CacheKey, _ purpose: String) {
    hasher = SipHasher(secret: secret)
    add(purpose)
  }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(bytes.count)
    hasher.add(bytes)
  }

  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { hasher.add($0) }
  }

  mutating func add(_ flag: Bool) {
    add(flag ? 1 : 0)
  }

  mutating func add(_ key: CacheKey) {
    add(key.bytes)
  }

  /// Adds texts in an order of their own.
  mutating func add(_ texts: Set<String>) {
    add(texts.count)
    for text in texts.sorted() { add(text) }
  }

  /// Adds a dictionary, entry by entry in the order of the names.
  mutating func add<Value>(
    _ values: [String: Value], _ add: (inout KeyBuilder, Value) -> Void
  ) {
    self.add(values.count)
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      self.add(name)
      add(&self, value)
    }
  }

  /// The key of all parts.
  var key: CacheKey { hasher.finished() }
}
