/// Where a clause stands, in symbols and in tokens.
struct ClauseSpan {
  var symbols: Range<Int>
  var tokens: Range<Int>
  /// Whether it holds a figure, or a phrase that is a quantity by itself.
  var hasQuantities: Bool
}
