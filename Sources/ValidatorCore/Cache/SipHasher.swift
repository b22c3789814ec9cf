/// SipHash-2-4 with a result of 128 bits (Aumasson and Bernstein, “SipHash: a fast short-input PRF”, 2012, and its reference
/// implementation). Without the secret nobody can choose two inputs with one result.
struct SipHasher {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64
  /// The bytes behind the last whole word, the first lowest.
  private var tail: UInt64 = 0
  private var tailCount = 0
  private var length = 0

  /// - Parameter secret: what the result depends on beside the input.
  init(secret: CacheKey) {
    v0 = secret.low ^ 0x736F_6D65_7073_6575
    v1 = secret.high ^ 0x646F_7261_6E64_6F6D ^ 0xEE
    v2 = secret.low ^ 0x6C79_6765_6E65_7261
    v3 = secret.high ^ 0x7465_6462_7974_6573
  }

  /// Adds `bytes` to the input.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    length &+= bytes.count
    var offset = 0
    while tailCount > 0, offset < bytes.count {
      addByte(bytes[offset])
      offset += 1
    }
    while offset &+ 8 <= bytes.count {
      addWord(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
      offset &+= 8
    }
    while offset < bytes.count {
      addByte(bytes[offset])
      offset += 1
    }
  }

  /// The hash of the input.
  func finished() -> CacheKey {
    var end = self
    end.addWord(tail | UInt64(truncatingIfNeeded: length) << 56)
    end.v2 ^= 0xEE
    for _ in 0..<4 { end.mix() }
    let low = end.v0 ^ end.v1 ^ end.v2 ^ end.v3
    end.v1 ^= 0xDD
    for _ in 0..<4 { end.mix() }
    return CacheKey(low: low, high: end.v0 ^ end.v1 ^ end.v2 ^ end.v3)
  }

  private mutating func addByte(_ byte: UInt8) {
    tail |= UInt64(byte) << UInt64(tailCount * 8)
    tailCount += 1
    guard tailCount == 8 else { return }
    let word = tail
    (tail, tailCount) = (0, 0)
    addWord(word)
  }

  @inline(__always)
  private mutating func addWord(_ word: UInt64) {
    v3 ^= word
    mix()
    mix()
    v0 ^= word
  }

  @inline(__always)
  private mutating func mix() {
    v0 &+= v1
    v1 = v1 << 13 | v1 >> 51
    v1 ^= v0
    v0 = v0 << 32 | v0 >> 32
    v2 &+= v3
    v3 = v3 << 16 | v3 >> 48
    v3 ^= v2
    v0 &+= v3
    v3 = v3 << 21 | v3 >> 43
    v3 ^= v0
    v2 &+= v1
    v1 = v1 << 17 | v1 >> 47
    v1 ^= v2
    v2 = v2 << 32 | v2 >> 32
  }
}
