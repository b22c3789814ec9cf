/// The last eight characters of a run, and at which distances they repeat.
struct RecentCharacters {
  /// The last four characters, 16 bits each, the last one lowest.
  private var recent: UInt64 = 0
  /// The four before them.
  private var earlier: UInt64 = 0
  /// By place, whether the last character was that of the place at the time: the highest of its 16 bits.
  private var lastRecent: UInt64 = 0
  private var lastEarlier: UInt64 = 0

  private static let lowest: UInt64 = 0x0001_0001_0001_0001
  /// A character that stands twice in a row is no word.
  private static let furtherThanOne: UInt64 = ~0xFFFF

  /// Appends a character below U+10000. Whether it and the one before it stand at one distance, of two to eight
  /// characters, before; now and then also where they do not.
  @inline(__always)
  mutating func append(_ scalar: UInt64) -> Bool {
    let copies = scalar &* Self.lowest
    let nowRecent = Self.emptyPlaces(recent ^ copies) & Self.furtherThanOne
    let nowEarlier = Self.emptyPlaces(earlier ^ copies)
    let isRepeated = nowRecent & lastRecent | nowEarlier & lastEarlier != 0
    (lastRecent, lastEarlier) = (nowRecent, nowEarlier)
    earlier = earlier << 16 | recent >> 48
    recent = recent << 16 | scalar
    return isRepeated
  }

  /// The highest bit of each 16 that are 0; perhaps also of those above one.
  @inline(__always)
  private static func emptyPlaces(_ bits: UInt64) -> UInt64 {
    (bits &- lowest) & ~bits & (lowest << 15)
  }
}
