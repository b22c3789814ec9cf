/// Financial years as Hong Kong writes them: 2025-26 年度, 2025-26 至 2029-30 年度. They begin in one calendar year and end
/// in the next; both are read whole.
extension TimeParser {
  /// The years from the first to the last at `offset`; nil where no 年度 says that they are such.
  func financialYears(at offset: Int) -> Times? {
    let first = token(at: offset)
    guard let number = first.number, let firstEnd = endOfFinancialYear(number) else { return nil }
    var (last, end) = (number, firstEnd)
    if !isYearWord(behind: end) {
      let mark = token(at: end)
      guard mark.term == .to || mark.term == .dash,
        let other = token(at: mark.range.upperBound).number,
        let otherEnd = endOfFinancialYear(other), other.value > number.value,
        isYearWord(behind: otherEnd)
      else { return nil }
      (last, end) = (other, otherEnd)
    }
    end = lexicon.skipBlanks(in: text, from: end) + 2 * Self.ideograph
    let start = TimeFields(
      range: first.range.lowerBound..<firstEnd, lead: .year, year: number.value, hasYear: true)
    let close = TimeFields(
      range: first.range.lowerBound..<end, lead: .year, year: last.value + 1, hasYear: true)
    return Times(first: start, others: [close], isRange: true)
  }

  private func isYearWord(behind offset: Int) -> Bool {
    text.has("年度", at: lexicon.skipBlanks(in: text, from: offset))
  }

  /// The end of 2025-26 and 2025/26, of which the first number is `number`.
  private func endOfFinancialYear(_ number: TimeNumber) -> Int? {
    guard number.isYear, number.isArabic,
      text[number.end] == UInt8(ascii: "-") || text[number.end] == UInt8(ascii: "/"),
      let next = TimeNumber(in: text, at: number.end + 1), next.length == 2,
      next.value == (number.value + 1) % 100
    else { return nil }
    return next.end
  }
}
