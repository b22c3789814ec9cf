/// Where the gist of a clause stands in the memory of a ``GistStore``.
struct GistEntry: Sendable {
  var symbols = 0..<0
  var parts = 0..<0
  var characters = 0..<0
  var weighted = 0..<0
  var traits = 0..<0
  var measures = 0..<0
  var levels = 0..<0
  var rates = 0..<0
  var figures = 0..<0
  var ages = 0..<0
  var times = 0..<0
  var summary: GistSummary
}
