/// Where a clause stands, in symbols and in tokens.
struct ClauseSpan {
  var symbols: Range<Int>
  var tokens: Range<Int>
}
