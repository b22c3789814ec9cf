/// A number as it stands in a text, without what it counts.
struct Numeral {
  /// What kind of number it is.
  enum Form {
    /// A number that counts or measures.
    case cardinal
    /// 百分之三十.
    case percent
    /// 千分之三.
    case permille
    /// 三分之二, 1/3, two-thirds: the value is the quotient.
    case fraction
    /// 第三, 21st.
    case ordinal
    /// Digits that say no amount: 007; 2.0.1 and 2026-03-31, which have no value.
    case code
  }

  /// Where it stands, in symbols.
  var range: Range<Int>
  /// The value, the lower one of an approximate pair (三四个, 十七八).
  var value: Double
  /// The upper value of an approximate pair.
  var upper: Double?
  var form = Form.cardinal
  /// Whether it is written with Chinese numerals.
  var isHan = false
  /// Whether it is a scale without a number before it (百, 千) or 半 alone: a figure only before
  /// a measure word.
  var isLone = false
  /// Whether it is somewhat more than the value (十几, 5千余).
  var isMore = false
  /// Whether it has a scale or a decimal point.
  var isScaled = false
  /// The scale it was multiplied by: 10000 for 3万.
  var scale = 1.0
  /// How many digits it is written with, where it is written with digits alone.
  var digitCount = 0

  /// Whether it can be the year of a date.
  var isYear: Bool {
    form == .cardinal && !isScaled && digitCount == 4 && value >= 1900 && value < 2200
  }
}
