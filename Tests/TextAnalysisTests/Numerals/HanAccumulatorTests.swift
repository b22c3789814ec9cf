import Testing

@testable import TextAnalysis

@Suite struct HanAccumulatorTests {
  @Test("scales multiply what stands before them and must fall")
  func scales() {
    var sum = HanAccumulator()
    let five = sum.add(digit: 5)
    let hundred = sum.multiply(by: 100)
    let three = sum.add(digit: 3)
    let again = sum.multiply(by: 100)
    #expect(five && hundred && three)
    #expect(!again)
    #expect(sum.result(isCounting: true).x == 530)
  }

  @Test("two neighbouring digits before a scale are an approximate pair")
  func pair() {
    var sum = HanAccumulator()
    _ = sum.add(digit: 2)
    _ = sum.add(digit: 3)
    let ten = sum.multiply(by: 10)
    #expect(ten)
    #expect(sum.result(isCounting: true) == SIMD2(20, 30))
  }

  @Test("digits alone are read by their places")
  func digits() {
    var sum = HanAccumulator()
    for digit in [2, 0, 2, 6] { _ = sum.add(digit: digit) }
    #expect(sum.result(isCounting: false).x == 2026)
    #expect(sum.digitCount == 4)
  }
}
