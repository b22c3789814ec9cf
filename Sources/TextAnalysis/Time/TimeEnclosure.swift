/// The title and quotation marks that are open at a place of a text.
///
/// Marks that are never closed do not last: they are forgotten at the end of a sentence, and after
/// as many bytes as no title has.
public struct TimeEnclosure {
  private static let longest = 300

  /// The marks that are taken note of.
  static let marks: [UInt32] = [
    0x2018, 0x2019, 0x201C, 0x201D, 0x3002, 0x3008, 0x3009, 0x300A, 0x300B, 0x300C, 0x300D, 0x300E,
    0x300F,
  ]

  private var titles = 0
  private var quotes = 0
  private var opened = 0

  /// Nothing is open.
  public init() {}

  /// Takes note of the character at `offset`, if it is one that opens, closes or ends.
  @inline(__always)
  public mutating func note(_ scalar: UInt32, at offset: Int) {
    // One comparison passes over all but general punctuation and the CJK marks.
    guard scalar &- 0x2018 < 0x6 || scalar &- 0x3002 < 0xE else { return }
    take(scalar, at: offset)
  }

  private mutating func take(_ scalar: UInt32, at offset: Int) {
    switch scalar {
    case 0x300A, 0x3008:
      titles += 1
      opened = offset
    case 0x300B, 0x3009: titles = max(0, titles - 1)
    case 0x201C, 0x2018, 0x300C, 0x300E:
      quotes += 1
      opened = offset
    case 0x201D, 0x2019, 0x300D, 0x300F: quotes = max(0, quotes - 1)
    case 0x3002: (titles, quotes) = (0, 0)
    default: break
    }
  }

  /// Whether `offset` lies inside of 《》.
  public func isTitle(at offset: Int) -> Bool { titles > 0 && offset - opened < Self.longest }

  /// Whether `offset` lies inside of quotation marks.
  public func isQuoted(at offset: Int) -> Bool { quotes > 0 && offset - opened < Self.longest }
}
