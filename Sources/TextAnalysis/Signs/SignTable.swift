/// Says of each character which groups of pairs it may be the first or the second one of.
///
/// A sign is taken for shown where two neighbours are the first and the second of one group: two looks into tables and
/// an AND for each character, whatever stands in the text.
struct SignTable: Sendable {
  /// The table of all signs.
  static let shared = SignTable(SignGroup.all)

  /// By the bits of a character above its last six, the block that these stand in; block 0 is empty.
  private var blocks = [UInt8](repeating: 0, count: 1024)
  /// By block and the last six bits, which of ``pairs`` is the character's.
  private var kinds = [UInt16](repeating: 0, count: 64)
  /// The groups of characters; those of most characters, the first ones, are none.
  private var pairs = [Pair()]
  /// The groups of single characters: anything may stand before.
  private var singles: UInt64 = 0
  /// The groups that may begin at the start of a text.
  private var start: UInt64 = 0

  /// The groups that a character may begin, those of ``singles`` included, and those that it may end.
  private struct Pair: Hashable {
    var first: UInt64 = 0
    var second: UInt64 = 0
  }

  private init(_ groups: [SignGroup]) {
    var characters: [UInt32: Pair] = [:]
    for group in groups {
      for scalar in group.seconds.unicodeScalars {
        characters[scalar.value, default: Pair()].second |= group.bits
      }
      if group.opens { start |= group.bits }
      guard let firsts = group.firsts else {
        singles |= group.bits
        continue
      }
      for scalar in firsts.unicodeScalars {
        characters[scalar.value, default: Pair()].first |= group.bits
      }
    }
    start |= singles
    var known: [Pair: UInt16] = [:]
    for (scalar, pair) in characters where scalar < 0x10000 {
      let kind = known[pair] ?? UInt16(truncatingIfNeeded: pairs.count)
      if known[pair] == nil { pairs.append(pair) }
      known[pair] = kind
      setKind(kind, of: scalar)
    }
    // Before a single character anything may stand.
    for index in pairs.indices { pairs[index].first |= singles }
  }

  private mutating func setKind(_ kind: UInt16, of scalar: UInt32) {
    let (block, last) = (Int(scalar >> 6), Int(scalar & 63))
    if blocks[block] == 0 {
      blocks[block] = UInt8(truncatingIfNeeded: kinds.count / 64)
      kinds += [UInt16](repeating: 0, count: 64)
    }
    kinds[Int(blocks[block]) * 64 + last] = kind
  }

  /// The signs in `text`.
  func signs(in text: ByteView) -> TextSigns {
    guard let base = text.base else { return [] }
    let count = text.count
    return blocks.withUnsafeBufferPointer { blocks in
      kinds.withUnsafeBufferPointer { kinds in
        pairs.withUnsafeBufferPointer { pairs in
          var found: UInt64 = 0
          var digits: UInt64 = 0
          var before = start
          var offset = 0
          while offset < count {
            // Chinese characters, of which none is a digit. The bits that mark bytes of UTF-8 are taken off together.
            while offset &+ 2 < count, base[offset] &- 0xE4 < 6 {
              let high = Int(base[offset]) &<< 6 &+ Int(base[offset &+ 1]) &- (0xE0 << 6 + 0x80)
              let kind = kinds[Int(blocks[high & 1023]) &<< 6 &+ Int(base[offset &+ 2] & 63)]
              let pair = pairs[Int(kind)]
              found |= before & pair.second
              before = pair.first
              offset &+= 3
            }
            guard offset < count else { break }
            let lead = base[offset]
            var (high, last) = (Int(lead >> 6), Int(lead & 63))
            if lead >= 0xE0 {
              // A character above U+FFFF belongs to no group.
              guard lead < 0xF0, offset &+ 2 < count else {
                offset &+= 4
                before = singles
                continue
              }
              high = Int(lead & 15) &<< 6 | Int(base[offset &+ 1] & 63)
              last = Int(base[offset &+ 2] & 63)
              offset &+= 3
            } else if lead >= 0x80, offset &+ 1 < count {
              (high, last) = (Int(lead & 31), Int(base[offset &+ 1] & 63))
              offset &+= 2
            } else {
              offset &+= 1
            }
            let pair = pairs[Int(kinds[Int(blocks[high]) &<< 6 | last])]
            found |= before & pair.second
            digits &+= pair.second >> SignGroup.digitBit & 1
            before = pair.first
          }
          let signs = TextSigns(rawValue: found)
          return digits < PersonalNumberReader.fewestDigits ? signs : signs.union(.manyDigits)
        }
      }
    }
  }
}
