/// 128 bits: the name of an entry of the cache, which stands for all that its content depends on.
struct CacheKey: Hashable, Sendable, Codable {
  let low: UInt64
  let high: UInt64

  init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The key of 16 bytes, the lowest first; nil for any other number.
  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    let words = [bytes.prefix(8), bytes.dropFirst(8)].map { word in
      word.reversed().reduce(into: UInt64(0)) { $0 = $0 << 8 | UInt64($1) }
    }
    self.init(low: words[0], high: words[1])
  }

  /// 16 bytes, the lowest first.
  var bytes: [UInt8] {
    [low, high].flatMap { word in
      (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
    }
  }

  /// 32 hexadecimal digits, those of the first byte first.
  var text: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A key that nobody can foresee.
  static func random() -> CacheKey {
    var generator = SystemRandomNumberGenerator()
    return CacheKey(low: generator.next(), high: generator.next())
  }
}
