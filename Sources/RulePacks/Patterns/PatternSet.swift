/// A set of characters in a pattern.
struct PatternSet: Sendable {
  /// The code points of the set.
  private var ranges: [ClosedRange<UInt32>]
  /// The general categories of the set, a bit for each: see ``PatternCategory``.
  private var categories: UInt32
  /// Sets that are part of this one.
  private var parts: [PatternSet] = []
  private var isNegated = false
  private var ignoresCase = false
  /// What holds for each character of ASCII.
  private var ascii: (UInt64, UInt64) = (0, 0)

  init(_ ranges: [ClosedRange<UInt32>] = [], categories: UInt32 = 0) {
    self.ranges = ranges
    self.categories = categories
    prepare()
  }

  /// The set of all characters in one of `parts` or of `ranges`.
  ///
  /// - Parameters:
  ///   - isNegated: whether the others are meant.
  ///   - ignoresCase: whether a character is in the set if its capital or small form is.
  init(
    _ parts: [PatternSet], _ ranges: [ClosedRange<UInt32>] = [], isNegated: Bool = false,
    ignoresCase: Bool = false
  ) {
    self.init(ranges)
    self.parts = parts
    self.isNegated = isNegated
    self.ignoresCase = ignoresCase
    prepare()
  }

  /// All other characters.
  var negated: PatternSet { PatternSet([self], isNegated: true) }

  func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<64: ascii.0 >> UInt64(scalar) & 1 == 1
    case 64..<128: ascii.1 >> UInt64(scalar - 64) & 1 == 1
    default: finds(scalar)
    }
  }

  private mutating func prepare() {
    ascii = (0, 0)
    for scalar in UInt32(0)..<64 {
      if finds(scalar) { ascii.0 |= 1 << UInt64(scalar) }
      if finds(scalar + 64) { ascii.1 |= 1 << UInt64(scalar) }
    }
  }

  private func finds(_ scalar: UInt32) -> Bool {
    (holds(scalar) || ignoresCase && Self.otherCases(of: scalar).contains { holds($0) })
      != isNegated
  }

  private func holds(_ scalar: UInt32) -> Bool {
    ranges.contains { $0.contains(scalar) }
      || categories != 0 && PatternCategory.bit(of: scalar) & categories != 0
      || parts.contains { $0.contains(scalar) }
  }

  /// The capital and the small form of a character, each where it is one character.
  static func otherCases(of scalar: UInt32) -> [UInt32] {
    // Chinese characters have no case.
    guard !(0x2E80..<0xFB00).contains(scalar), let scalar = Unicode.Scalar(scalar) else {
      return []
    }
    return [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping].compactMap {
      $0.unicodeScalars.count == 1 ? $0.unicodeScalars.first?.value : nil
    }
  }
}

extension PatternSet {
  /// `\d`
  static let digit = PatternSet(categories: PatternCategory.bits("Nd"))
  /// `\s`
  static let space = PatternSet([0x09...0x0A, 0x0C...0x0D], categories: PatternCategory.bits("Z"))
  /// `\w`: Chinese characters are letters.
  static let word = PatternSet(
    [0x24B6...0x24E9, 0x200C...0x200D],
    categories: PatternCategory.bits("L") | PatternCategory.bits("M")
      | PatternCategory.bits("Nd") | PatternCategory.bits("Nl") | PatternCategory.bits("Pc"))
  /// What ends a line.
  static let lineEnd = PatternSet([0x0A...0x0D, 0x85...0x85, 0x2028...0x2029])

  /// `\p{NAME}`: Han, or a general category; nil for another.
  static func property(_ name: String) -> PatternSet? {
    switch name {
    case "Han", "script=Han", "sc=Han", "IsHan": return han
    case "Any": return PatternSet([0...0x10FFFF])
    default:
      let bits = PatternCategory.bits(name)
      return bits == 0 ? nil : PatternSet(categories: bits)
    }
  }

  /// Chinese characters: Scripts.txt of the Unicode Character Database, 15.1.
  private static let han = PatternSet([
    0x2E80...0x2E99, 0x2E9B...0x2EF3, 0x2F00...0x2FD5, 0x3005...0x3005, 0x3007...0x3007,
    0x3021...0x3029, 0x3038...0x303B, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFA6D,
    0xFA70...0xFAD9, 0x16FE2...0x16FE3, 0x16FF0...0x16FF1, 0x20000...0x2A6DF, 0x2A700...0x2B739,
    0x2B740...0x2B81D, 0x2B820...0x2CEA1, 0x2CEB0...0x2EBE0, 0x2EBF0...0x2EE5D,
    0x2F800...0x2FA1D, 0x30000...0x3134A, 0x31350...0x323AF,
  ])
}
