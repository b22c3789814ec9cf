/// Where the gist of a clause stands in the memory of a ``GistStore``. It is small: entries are looked at for each pair.
struct GistEntry: Sendable {
  @CompactRange var symbols = 0..<0
  @CompactRange var parts = 0..<0
  @CompactRange var characters = 0..<0
  @CompactRange var weighted = 0..<0
  @CompactRange var traits = 0..<0
  @CompactRange var measures = 0..<0
  @CompactRange var levels = 0..<0
  @CompactRange var rates = 0..<0
  @CompactRange var figures = 0..<0
  @CompactRange var ages = 0..<0
  @CompactRange var times = 0..<0
  var summary: GistSummary
}
