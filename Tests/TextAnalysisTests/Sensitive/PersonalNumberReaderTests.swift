import Testing

@testable import TextAnalysis

@Suite struct PersonalNumberReaderTests {
  private func read(_ text: String) -> [String] {
    ByteView.with(text) { view in
      PersonalNumberReader.read(view).map { "\($0.kind) \($0.masked) @ \(view.string($0.range))" }
    }
  }

  @Test(arguments: [
    ("联系人王某，13800000012。", "mobile 138******12 @ 13800000012"),
    ("电话：１３８０００００００１２", ""),
    ("电话１３８００００００１２", "mobile 138******12 @ １３８００００００１２"),
    ("138 0000 0012", "mobile 138******12 @ 138 0000 0012"),
    ("138-0000-0012", "mobile 138******12 @ 138-0000-0012"),
    ("+86 138 0000 0012", "mobile 138******12 @ 138 0000 0012"),
    ("+8613800000012", "mobile 861********12 @ 8613800000012"),
    ("身份证号11010119491001001X", "identity 110*************1X @ 11010119491001001X"),
    ("身份证号11010119491001001x", "identity 110*************1X @ 11010119491001001x"),
    ("110101 19491001 001X", "identity 110*************1X @ 110101 19491001 001X"),
  ])
  func numbersOfPersonsAreFoundAndMasked(_ text: String, _ expected: String) {
    #expect(read(text).joined(separator: "; ") == expected)
  }

  @Test(arguments: [
    // A wrong check digit, a date that does not exist, a region that does not exist.
    "110101194910010011", "110101194913010018", "990101194910010010",
    // Amounts, codes, decimals, other lengths.
    "投资13800000012元", "13800000012万元", "编码JY13800000012", "13800000012A", "0.13800000012",
    "138000000123", "1380000001", "12800000012", "0571-88000012", "2026-330400-83-01-123456",
    "6222020200013800000012", "图1380000-2号",
    "2026年3月",
  ])
  func otherNumbersAreLeftAlone(_ text: String) {
    #expect(read(text) == [])
  }

  @Test func severalNumbersInARowAreAllFound() {
    #expect(read("13800000012 13900000034、13700000056").count == 3)
  }
}
