/// Something that a clause speaks of: a word of the lexicon, two neighbouring characters that are in
/// no list, a word in letters, a quoted name.
struct GistSymbol: Hashable, Sendable {
  /// Equal for what means the same.
  let value: UInt32
  /// What else it says.
  let traits: GistTraits
  /// Where it stands: bytes of the text as written.
  let range: Range<UInt32>
  private let characters: Range<UInt32>
  /// The position of the value among the different values of its clause, once all of them are known.
  var number: UInt32 = 0
  /// How much it tells about the work.
  let weight: UInt8
  /// What it tells.
  let kind: GistClass
  /// How many characters of a longer word belong to no known word inside of it.
  let unknownCount: UInt8
  /// Whether it is a word in letters.
  let isInLetters: Bool
  /// The position among the parts of the clause that 、 or 和 separates.
  let item: UInt8

  /// - Parameters:
  ///   - range: bytes of the text as written.
  ///   - place: characters of the clause without marks.
  init(
    value: UInt32, weight: UInt8, kind: GistClass, traits: GistTraits, unknownCount: UInt8,
    isInLetters: Bool, item: UInt8, range: Range<Int>, place: Range<Int>
  ) {
    self.value = value
    self.weight = weight
    self.kind = kind
    self.traits = traits
    self.unknownCount = unknownCount
    self.isInLetters = isInLetters
    self.item = item
    self.range = UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound)
    characters = UInt32(clamping: place.lowerBound)..<UInt32(clamping: place.upperBound)
  }

  /// Where it stands among the characters of the clause without marks.
  var place: Range<Int> { Int(characters.lowerBound)..<Int(characters.upperBound) }

  /// Whether it says that something is built, mended, fitted or paid, as is to be done with most things.
  var isBuilding: Bool { traits.contains(.building) }

  /// How much it tells clauses apart that only one of them holds it. Where nothing is known of its
  /// characters, each of them tells little.
  var restWeight: Int { kind == .unknown && !isInLetters ? 1 : Int(weight) }

  /// Whether it is a Chinese word of the lexicon.
  var isListed: Bool { kind != .unknown && !isInLetters }

  /// Whether it says that other work is done.
  var isOtherWork: Bool { kind == .action && !isBuilding }

  /// Set in the value of what is in no list; the numbers of listed words are smaller.
  private static let unlisted: UInt32 = 0x8000_0000

  /// Whether a value is that of something in no list.
  static func isUnlisted(_ value: UInt32) -> Bool { value & unlisted != 0 }

  /// What stands in no list, by its folded characters.
  static func value(of scalars: some Sequence<UInt32>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for scalar in scalars {
      hash = (hash ^ (scalar & 0xFFFF)) &* 0x0100_0193
      hash = (hash ^ (scalar >> 16)) &* 0x0100_0193
    }
    return (hash ^ hash >> 15) | unlisted
  }
}
