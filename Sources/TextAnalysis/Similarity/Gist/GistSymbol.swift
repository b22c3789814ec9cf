/// Something that a clause speaks of: a word of the lexicon, two neighbouring characters that are in
/// no list, a word in letters, a quoted name.
struct GistSymbol: Hashable, Sendable {
  /// Equal for what means the same.
  let value: UInt32
  /// How much it tells about the work.
  let weight: UInt8
  /// What it tells.
  let kind: GistClass
  /// The position among the parts of the clause that 、 or 和 separates.
  let item: UInt8
  /// Where it stands: bytes of the text as written.
  let range: Range<UInt32>

  /// Set in the value of what is in no list; the numbers of listed words are smaller.
  private static let unlisted: UInt32 = 0x8000_0000

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
