/// What a clause says of its own in those parts of a list that speak of what is shared: 开展视力筛查和教室照明改造
/// says nothing of 教室照明改造 but that, though it asks for other work, too.
struct GistItems {
  /// How much is said beside what is shared, in the same parts.
  private(set) var rest = 0

  /// - Parameters:
  ///   - rest: what only this clause says.
  ///   - shared: what another clause speaks of, too.
  ///   - sharesList: whether what is said of the whole list is left out, because more than one part of it is shared.
  init(_ gist: GistView, rest: [GistSymbol], shared: SharedValues, sharesList: Bool) {
    for index in 0..<min(rest.count, GistAlignment.mostSymbols) where !rest[index].isBuilding {
      let symbol = rest[index]
      let isBeside =
        symbol.item == GistScan.wholeList
        ? !sharesList
        : gist.all.contains { $0.item == symbol.item && shared.contains($0.value) }
      if isBeside, !rest[..<index].contains(where: { $0.value == symbol.value }) {
        self.rest += symbol.restWeight
      }
    }
  }
}
