/// A quotation mark or bracket that has a partner; full-width and half-width forms are one mark.
struct PairedMark {
  /// Which pair it belongs to, below ``sorts``.
  let sort: Int
  /// Whether it is the first of the pair.
  let opens: Bool

  /// The number of sorts of pairs.
  static let sorts = 9
  /// “”
  static let doubleQuotes = 0
  /// ‘’, which are apostrophes too.
  static let singleQuotes = 1
  /// （）, which may stand behind an enumerator: 1）.
  static let roundBrackets = 4

  /// The mark that a character is, or nil.
  @inline(__always)
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x201C, 0x201D: (sort, opens) = (Self.doubleQuotes, scalar == 0x201C)
    case 0x2018, 0x2019: (sort, opens) = (Self.singleQuotes, scalar == 0x2018)
    case 0x300A, 0x300B: (sort, opens) = (2, scalar == 0x300A)
    case 0x3008, 0x3009: (sort, opens) = (3, scalar == 0x3008)
    case 0xFF08, 0xFF09: (sort, opens) = (Self.roundBrackets, scalar == 0xFF08)
    case 0x28, 0x29: (sort, opens) = (Self.roundBrackets, scalar == 0x28)
    case 0x3010, 0x3011: (sort, opens) = (5, scalar == 0x3010)
    case 0x3014, 0x3015: (sort, opens) = (6, scalar == 0x3014)
    case 0x300C, 0x300D: (sort, opens) = (7, scalar == 0x300C)
    case 0x300E, 0x300F: (sort, opens) = (8, scalar == 0x300E)
    default: return nil
    }
  }
}
