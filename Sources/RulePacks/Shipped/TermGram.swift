import TextAnalysis

/// A few characters of a wrong wording, as a number: where they do not stand, neither does the wording.
enum TermGram {
  /// The most characters.
  static let longest = 3

  /// The number of three characters; of fewer, with zeros before them.
  static func hash(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> UInt32 {
    let characters = UInt64(first) << 42 ^ UInt64(second) << 21 ^ UInt64(third)
    // The multiplier of Fibonacci hashing: 2^64 divided by the golden ratio.
    return UInt32(truncatingIfNeeded: (characters &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The numbers of one gram of each wrong wording of `rules`, in order. A gram is taken that stands in no right wording,
  /// where there is one, since that occurs in good texts.
  static func hashes(of rules: [Rule]) -> [UInt32] {
    let terms = rules.flatMap(\.terms)
    let common = Set((terms.map(\.right) + terms.flatMap(\.unless)).flatMap { grams($0) })
    let chosen = terms.flatMap(\.wrong).compactMap { wrong in
      let grams = grams(wrong)
      return grams.first { !common.contains($0) } ?? grams.first
    }
    return Set(chosen).sorted()
  }

  private static func grams(_ wording: String) -> [UInt32] {
    let folded = ByteView.with(wording) { TextFolding.fold($0) }
    let scalars = String(decoding: folded, as: UTF8.self).unicodeScalars.map(\.value)
    guard scalars.count > longest else {
      let padded = [UInt32](repeating: 0, count: longest - scalars.count) + scalars
      return [hash(padded[0], padded[1], padded[2])]
    }
    return (2..<scalars.count).map { hash(scalars[$0 - 2], scalars[$0 - 1], scalars[$0]) }
  }
}
