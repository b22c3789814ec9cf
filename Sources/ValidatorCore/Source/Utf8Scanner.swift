/// Finds the places in bytes that are no UTF-8, or that YAML readers refuse or take for line breaks.
///
/// What libyaml accepts is stated in `yaml_parser_update_buffer` of its reader.c: tab, line feed,
/// carriage return, U+0020–007E, U+0085, U+00A0–D7FF, U+E000–FFFD and all planes above. Of these
/// the scanner also stops at U+0085, U+2028 and U+2029 (line breaks for libyaml only) and at
/// U+FEFF (libyaml skips it at the start of any line).
struct Utf8Scanner {
  private let base: UnsafeRawPointer?
  private let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    base = bytes.baseAddress
    count = bytes.count
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  /// Bit n is set if no character with the lead byte E0 + n can be one to stop at.
  private static let plainLeads: UInt64 = 0x5FFA

  /// The offset of the first byte at or after `start` that begins something to stop at; the length
  /// of the text if there is none. `start` must be the start of a character.
  func firstStop(from start: Int) -> Int {
    guard let base else { return count }
    var offset = start
    while offset < count {
      let lead = base.load(fromByteOffset: offset, as: UInt8.self)
      let next =
        lead < 0x80
        ? endOfPlainASCII(base, from: offset) : endOfPlainTriples(base, from: offset)
      guard next == offset else {
        offset = next
        continue
      }
      let word = word(base, at: offset)
      let length = Utf8Scanner.length(of: word)
      guard length > 0, !Utf8Scanner.isStop(word) else { return offset }
      offset += length
    }
    return offset
  }

  /// The length of the well-formed character of several bytes at `offset`; 0 where none stands.
  func characterLength(at offset: Int) -> Int {
    guard let base, offset < count else { return 0 }
    return Utf8Scanner.length(of: word(base, at: offset))
  }

  /// The end of the run of ASCII that starts at `start`.
  private func endOfPlainASCII(_ base: UnsafeRawPointer, from start: Int) -> Int {
    var offset = start
    while offset <= count - 8 {
      let stops = Utf8Scanner.stops(in: word64(base, at: offset))
      guard stops == 0 else { return offset + stops.trailingZeroBitCount / 8 }
      offset += 8
      while offset <= count - 32 {
        let block = base.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt64>.self)
        guard Utf8Scanner.isPlainASCII(block) else { break }
        offset += 32
      }
    }
    while offset < count {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      guard Utf8Scanner.stops(in: UInt64(byte) | 0x2020_2020_2020_2000) == 0 else { return offset }
      offset += 1
    }
    return offset
  }

  /// The end of the run of characters of three bytes that starts at `start`, as far as they can be
  /// told by their lead bytes alone.
  private func endOfPlainTriples(_ base: UnsafeRawPointer, from start: Int) -> Int {
    var offset = start
    while offset <= count - 8 {
      let bytes = word64(base, at: offset)
      guard bytes & 0x00C0_C0F0 == 0x0080_80E0, Utf8Scanner.plainLeads >> (bytes & 15) & 1 == 1
      else { return offset }
      let second = bytes >> 24
      guard second & 0x00C0_C0F0 == 0x0080_80E0, Utf8Scanner.plainLeads >> (second & 15) & 1 == 1
      else { return offset + 3 }
      offset += 6
    }
    return offset
  }

  private func word64(_ base: UnsafeRawPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The four bytes at `offset`, the first one lowest; zeros behind the end of the text.
  private func word(_ base: UnsafeRawPointer, at offset: Int) -> UInt32 {
    guard offset > count - 4 else {
      return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    var word: UInt32 = 0
    for step in 0..<(count - offset) {
      word |= UInt32(base.load(fromByteOffset: offset + step, as: UInt8.self)) << UInt32(step * 8)
    }
    return word
  }

  /// Bit 7 of each byte that is not ASCII or is a control character other than tab, line feed and
  /// carriage return. Bytes behind the first such byte may be wrong.
  private static func stops(in bytes: UInt64) -> UInt64 {
    let low = ~(bytes &+ 0x6060_6060_6060_6060)
    let delete = bytes &+ 0x0101_0101_0101_0101
    let tab = (bytes ^ 0x0909_0909_0909_0909) &+ 0x7F7F_7F7F_7F7F_7F7F
    let feed = (bytes ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F
    let carriage = (bytes ^ 0x0D0D_0D0D_0D0D_0D0D) &+ 0x7F7F_7F7F_7F7F_7F7F
    return ((low & tab & feed & carriage) | delete | bytes) & highBits
  }

  /// `stops` for 32 bytes at once.
  private static func isPlainASCII(_ bytes: SIMD4<UInt64>) -> Bool {
    let low = ~(bytes &+ SIMD4(repeating: 0x6060_6060_6060_6060))
    let delete = bytes &+ SIMD4(repeating: 0x0101_0101_0101_0101)
    let sevens = SIMD4<UInt64>(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let tab = (bytes ^ SIMD4(repeating: 0x0909_0909_0909_0909)) &+ sevens
    let feed = (bytes ^ SIMD4(repeating: 0x0A0A_0A0A_0A0A_0A0A)) &+ sevens
    let carriage = (bytes ^ SIMD4(repeating: 0x0D0D_0D0D_0D0D_0D0D)) &+ sevens
    let stops = (low & tab & feed & carriage) | delete | bytes
    return (stops[0] | stops[1] | stops[2] | stops[3]) & highBits == 0
  }

  /// The length of the well-formed character of several bytes at the low end of `word`, else 0.
  private static func length(of word: UInt32) -> Int {
    let lead = word & 0xFF
    switch lead {
    case 0xC2..<0xE0:
      return word & 0xC000 == 0x8000 ? 2 : 0
    case 0xE0..<0xF0:
      guard word & 0xC0C000 == 0x808000 else { return 0 }
      let high = (word & 0x0F) << 6 | (word >> 8 & 0x3F)
      return high >= 0x20 && !(0x360..<0x380).contains(high) ? 3 : 0
    case 0xF0..<0xF5:
      guard word & 0xC0C0_C000 == 0x8080_8000 else { return 0 }
      let high = (word & 0x07) << 6 | (word >> 8 & 0x3F)
      return (0x10..<0x110).contains(high) ? 4 : 0
    default:
      return 0
    }
  }

  /// Whether the well-formed character at the low end of `word` is one to stop at.
  private static func isStop(_ word: UInt32) -> Bool {
    switch word & 0xFF {
    case 0xC2: word & 0xFF00 < 0xA000
    case 0xE2: word & 0xFFFFFF == 0xA880E2 || word & 0xFFFFFF == 0xA980E2
    case 0xEF:
      word & 0xFFFFFF == 0xBFBBEF || word & 0xFFFFFF == 0xBEBFEF || word & 0xFFFFFF == 0xBFBFEF
    default: false
    }
  }
}
