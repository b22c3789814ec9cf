import TextAnalysis

/// The year before a plan's period where the text should name one of the period: 2025年12月底前建成, 做好2025年高考.
struct LeftoverYear {
  /// The digits of the year: bytes of the text.
  let range: Range<Int>
  /// Whether it is written in ASCII digits.
  let isASCII: Bool
  /// Whether the text may also tell what was done: 2025年新增学位360个.
  var isDoubtful = false
}
