/// Chinese words of two to four characters that are no content, for looking up the longest that
/// stands somewhere in a text.
struct WordTable: Sendable {
  /// What a word is.
  enum Meaning: UInt8, Sendable {
    /// Says how something is done, or only that it is done.
    case filler = 1
    /// A time without Arabic numerals.
    case time = 2
  }

  /// Set in a value where longer words begin with the same two characters.
  private static let hasLonger: UInt8 = 0x80
  private static let slotBits: UInt64 = 11

  /// An open hash table of words, 16 bits to a character; 0 is an empty slot.
  private var keys = [UInt64](repeating: 0, count: 1 << Int(slotBits))
  private var values = [UInt8](repeating: 0, count: 1 << Int(slotBits))
  /// Bit n is set if a word begins with the character whose last 16 bits are n.
  private var beginnings = [UInt64](repeating: 0, count: 1024)

  /// Whether a word or a numeral may begin with a character.
  @inline(__always)
  func mayBegin(_ scalar: UInt32) -> Bool {
    beginnings[Int(scalar >> 6 & 1023)] >> UInt64(scalar & 63) & 1 == 1
  }

  /// The longest word that stands at `position`: what it is, and its length.
  func match(in text: ScalarView, at position: Int) -> (Meaning, Int)? {
    var key = Self.bits(text[position], 0) | Self.bits(text[position + 1], 1)
    let value = value(of: key)
    guard value != 0 else { return nil }
    var best = Meaning(rawValue: value & ~Self.hasLonger).map { ($0, 2) }
    guard value & Self.hasLonger != 0 else { return best }
    for place in 2...3 {
      key |= Self.bits(text[position + place], place)
      if let meaning = Meaning(rawValue: self.value(of: key)) { best = (meaning, place + 1) }
    }
    return best
  }

  /// Adds a word of two to four characters; others are passed over.
  mutating func add(_ word: [UInt32], _ meaning: Meaning) {
    guard (2...4).contains(word.count), word.allSatisfy({ $0 < 0x10000 }) else { return }
    let key = word.enumerated().reduce(UInt64(0)) { $0 | Self.bits($1.element, $1.offset) }
    set(meaning.rawValue, for: key)
    if word.count > 2 { set(Self.hasLonger, for: key & 0xFFFF_FFFF_0000_0000) }
    addBeginning(word[0])
  }

  /// Notes that something else may begin with a character.
  mutating func addBeginning(_ scalar: UInt32) {
    beginnings[Int(scalar >> 6 & 1023)] |= 1 << UInt64(scalar & 63)
  }

  /// The 16 bits of a key for the character at `place`; a character that has more has none.
  @inline(__always)
  private static func bits(_ scalar: UInt32, _ place: Int) -> UInt64 {
    scalar < 0x10000 ? UInt64(scalar) << UInt64(48 - 16 * place) : 0
  }

  @inline(__always)
  private func value(of key: UInt64) -> UInt8 {
    var slot = Self.slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }

  private mutating func set(_ flags: UInt8, for key: UInt64) {
    var slot = Self.slot(of: key)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] |= flags
  }

  @inline(__always)
  private static func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits))
  }
}
