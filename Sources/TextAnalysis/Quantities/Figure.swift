/// A number with what stands on either side of it: unit, upper end, bounds.
struct Figure {
  /// Where it stands, in symbols.
  var range: Range<Int>
  /// The number, the lower one of a range.
  var number: Numeral
  /// The upper end of a range, the second part of a ratio.
  var upper: Double?
  /// The unit, and of which sort it is; nil where none follows.
  var unit: String?
  var unitMeaning: WordMeaning?
  var unitTrait = WordTrait.none
  /// What the number itself and the words behind it say; nil where they say nothing.
  var comparator: QuantityComparator?
  /// Whether it is a time of day: no quantity.
  var isClock = false
  /// Whether it may be part of a date: no target.
  var isCalendar = false
  /// Whether the unit is an English noun behind the number.
  var hasNoun = false
  /// Whether it can only be part of a name.
  var isName = false

  /// The value to report.
  var value: Double? {
    number.value.isFinite ? number.value : nil
  }
}
