import TextAnalysis

/// A stretch of a wrong wording, as a number: where it does not stand, neither does the wording.
struct TermGram: Hashable, Comparable {
  /// What stands for its characters.
  let number: UInt32
  /// What stands for its last two characters.
  let end: UInt16

  /// The hexadecimal digits that a gram is written with, those of the number first.
  static let digits = 12

  /// The most characters of a gram; a wording that is no longer is its own gram. A few characters are met by chance in
  /// every other plan.
  static let longest = 10
  /// The fewest characters that are looked for.
  static let shortest = 2

  /// The multiplier of Fibonacci hashing: 2^64 divided by the golden ratio.
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The sum that stands for a gram, from that of the gram without its first character.
  ///
  /// - Parameters:
  ///   - sum: the sum of the characters behind `character`, 0 where there are none.
  ///   - factor: 1 for the last character of a gram; it is made ready for the character before.
  @inline(__always)
  static func extend(_ sum: inout UInt64, _ factor: inout UInt64, by character: UInt32) {
    sum &+= UInt64(character) &* factor
    factor &*= multiplier
  }

  /// The number of two characters that stand side by side.
  @inline(__always)
  static func end(_ first: UInt32, _ second: UInt32) -> UInt16 {
    UInt16(truncatingIfNeeded: ((first &* 31 &+ second) &* 0x9E37_79B1) >> 16)
  }

  /// The number of the gram with a sum.
  @inline(__always)
  static func number(_ sum: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (sum &* multiplier) >> 32)
  }

  /// One gram of each wrong wording of `rules`, in order. A gram is taken that stands in no right wording,
  /// where there is one, since that occurs in good texts; and if possible one that neither begins nor ends with a mark, since
  /// any right wording may stand before a comma.
  static func all(of rules: [Rule]) -> [TermGram] {
    let terms = rules.flatMap(\.terms)
    let common = Set((terms.map(\.right) + terms.flatMap(\.unless)).flatMap { grams($0) })
    let chosen = terms.flatMap(\.wrong).compactMap { wrong in
      let grams = grams(wrong)
      let rare = grams.filter { !common.contains($0) }
      return (rare.first(where: isOfLetters) ?? rare.first ?? grams.first).map(TermGram.init)
    }
    return Set(chosen).sorted()
  }

  private static func grams(_ wording: String) -> [[Unicode.Scalar]] {
    let folded = ByteView.with(wording) { TextFolding.fold($0) }
    let scalars = Array(String(decoding: folded, as: UTF8.self).unicodeScalars)
    let length = min(longest, scalars.count)
    guard length >= shortest else { return [] }
    return (length...scalars.count).map { Array(scalars[($0 - length)..<$0]) }
  }

  /// Whether a gram begins and ends with a letter.
  private static func isOfLetters(_ gram: [Unicode.Scalar]) -> Bool {
    [gram.first, gram.last].allSatisfy { $0?.properties.isAlphabetic == true }
  }

  private init(_ gram: [Unicode.Scalar]) {
    var (sum, factor): (UInt64, UInt64) = (0, 1)
    for scalar in gram.reversed() { Self.extend(&sum, &factor, by: scalar.value) }
    number = Self.number(sum)
    let last = gram.suffix(2).map(\.value)
    end = Self.end(last.first ?? 0, last.last ?? 0)
  }

  static func < (left: TermGram, right: TermGram) -> Bool {
    (left.number, left.end) < (right.number, right.end)
  }
}
