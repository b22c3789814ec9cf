import TextAnalysis

/// Did-you-mean for a few references: comparing all of a large plan with all of its ids would take too long.
struct Suggestions {
  private static let most = 20
  private static let mostNames = 5000

  private var count = 0

  /// The name that `word` is most like; nil where it is like none, or when enough have been looked for.
  mutating func nearest(to word: String, among names: [String]) -> String? {
    guard count < Self.most else { return nil }
    count += 1
    return NearestName.find(word, among: names.prefix(Self.mostNames))
  }
}
