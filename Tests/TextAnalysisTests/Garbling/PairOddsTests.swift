import Testing

@testable import TextAnalysis

@Suite struct PairOddsTests {
  private let odds = PairOdds.shared

  private func likelihood(_ second: Unicode.Scalar, after first: Unicode.Scalar) -> Double {
    let (first, second) = (character(first), character(second))
    return odds.known(second, after: first) ?? odds.unknown(second, after: first)
  }

  private func character(_ scalar: Unicode.Scalar) -> PairOdds.Character {
    odds.character(scalar.value, isSimplified: true)
  }

  @Test(arguments: ["推", "教", "的", "冀", "舆"] as [Unicode.Scalar])
  func whatFollowsACharacterAddsUpToAboutOne(_ first: Unicode.Scalar) {
    let all = HanFolding.ideographRange.compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { TextFolding.scalar($0.value) == $0.value }
    let sum = all.reduce(0) { $0 + likelihood($1, after: first) }
    #expect((0.7...1.3).contains(sum), "\(sum)")
  }

  @Test func aPairThatPlansOftenHoldIsLikelierThanOneThatTheyHoldOnce() {
    #expect(likelihood("进", after: "推") > 3 * likelihood("广", after: "推"))
    #expect(likelihood("广", after: "推") > likelihood("霞", after: "推"))
    // Few characters follow 舆.
    #expect(likelihood("情", after: "舆") > likelihood("学", after: "教"))
  }

  @Test func traditionalCharactersAreOddInSimplifiedTextOnly() {
    let text = "進".unicodeScalars.map(\.value)[0]
    let simplified = odds.character(text, isSimplified: true)
    let traditional = odds.character(text, isSimplified: false)
    #expect(simplified.number == traditional.number && simplified.alone < traditional.alone / 10)
  }
}
