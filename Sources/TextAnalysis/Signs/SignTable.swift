/// Says of each character which groups of pairs it may be the first or the second one of.
///
/// A sign is taken for shown where two neighbours are the first and the second of one group: two looks into tables and
/// an AND for each character, whatever stands in the text.
struct SignTable: Sendable {
  /// The table of all signs.
  static let shared = SignTable(SignGroup.all)

  /// By Chinese character from U+4000 on, which of ``pairs`` is its; for any last 15 bits there is one.
  private var han = [UInt16](repeating: 0, count: 0x8000)
  /// By the bits of any other character above its last six, the block that these stand in; block 0 is empty.
  private var blocks = [UInt8](repeating: 0, count: 1024)
  /// By block and the last six bits, which of ``pairs`` is the character's.
  private var kinds = [UInt16](repeating: 0, count: 64)
  /// The groups of characters; those of most characters, the first ones, are none.
  private var pairs = [Pair()]
  /// The groups of single characters: anything may stand before.
  private var singles = SignGroup.variantBits
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
    addVariants()
    // Before a single character anything may stand.
    for index in pairs.indices { pairs[index].first |= singles }
  }

  /// Gives each character that folding changes the sign of that beside its own.
  private mutating func addVariants() {
    var withSign = [UInt16](repeating: 0, count: pairs.count)
    HanFolding.forEachVariant { scalar, _ in
      let kind = Int(kind(of: scalar))
      if withSign[kind] == 0 {
        withSign[kind] = UInt16(truncatingIfNeeded: pairs.count)
        pairs.append(
          Pair(first: pairs[kind].first, second: pairs[kind].second | SignGroup.variantBits))
      }
      setKind(withSign[kind], of: scalar)
    }
  }

  private func kind(of scalar: UInt32) -> UInt16 {
    (0x4000..<0xA000).contains(scalar)
      ? han[Int(scalar) - 0x4000] : kinds[Int(blocks[Int(scalar >> 6)]) * 64 + Int(scalar & 63)]
  }

  private mutating func setKind(_ kind: UInt16, of scalar: UInt32) {
    if (0x4000..<0xA000).contains(scalar) {
      han[Int(scalar) - 0x4000] = kind
      return
    }
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
    return han.withUnsafeBufferPointer { han in
      pairs.withUnsafeBufferPointer { pairs in
        var found: UInt64 = 0
        var digits: UInt64 = 0
        var before = start
        var offset = 0
        while offset < count {
          // Chinese characters, of which none is a digit. The bits that mark bytes of UTF-8 are taken off together.
          while offset &+ 2 < count, base[offset] &- 0xE4 < 6 {
            let place =
              Int(base[offset]) &<< 12 &+ Int(base[offset &+ 1]) &<< 6 &+ Int(base[offset &+ 2])
              &- (0xE4 << 12 + 0x80 << 6 + 0x80)
            let pair = pairs[Int(han[place & 0x7FFF])]
            found |= before & pair.second
            before = pair.first
            offset &+= 3
          }
          guard offset < count else { break }
          let lead = base[offset]
          var (high, last) = (Int(lead >> 6), Int(lead & 63))
          if lead >= 0xE0 {
            // A character above U+FFFF belongs to no group; those from U+20000 on may be variants.
            guard lead < 0xF0, offset &+ 2 < count else {
              if lead == 0xF0, offset &+ 1 < count, base[offset &+ 1] >= 0xA0 {
                found |= SignGroup.variantBits
              }
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
