/// One cause, one diagnostic: what another check says more exactly about the same two places is left out.
struct SharedCauseFolding {
  /// For kinds, written `check/kind`, the kinds that say more.
  private let tellers: [String: Set<String>]
  /// The checks of all kinds that tell more than others, and of those that they tell more than.
  private let checks: Set<String>

  init(_ descriptions: [CheckDescription]) {
    var tellers: [String: Set<String>] = [:]
    for description in descriptions {
      for kind in description.kinds where !kind.isToldBy.isEmpty {
        tellers["\(description.id)/\(kind.id)"] = Set(kind.isToldBy)
      }
    }
    self.tellers = tellers
    checks = Set(
      (Array(tellers.keys) + tellers.values.joined()).compactMap { name in
        name.lastIndex(of: "/").map { String(name[..<$0]) }
      })
  }

  /// The diagnostics without those that others tell.
  func folded(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let telling = tellers.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    let candidates = Dictionary(
      grouping: diagnostics.filter {
        checks.contains($0.check) && telling.contains(Self.name($0))
      }, by: \.file
    ).mapValues { $0.sorted { $0.place.span < $1.place.span } }
    guard !candidates.isEmpty else { return diagnostics }
    return diagnostics.filter { diagnostic in
      guard checks.contains(diagnostic.check), let names = tellers[Self.name(diagnostic)],
        let others = candidates[diagnostic.file],
        diagnostic.related.count == 1, diagnostic.related[0].file == diagnostic.file
      else { return true }
      let (one, two) = (diagnostic.place.span, diagnostic.related[0].place.span)
      return !Self.speaks(others, of: one, and: two, names)
        && !Self.speaks(others, of: two, and: one, names)
    }
  }

  private static func name(_ diagnostic: Diagnostic) -> String {
    "\(diagnostic.check)/\(diagnostic.kind)"
  }

  /// Whether one of `diagnostics`, which are sorted, stands in `place`, with a related one in `other`.
  private static func speaks(
    _ diagnostics: [Diagnostic], of place: SourceSpan, and other: SourceSpan, _ names: Set<String>
  ) -> Bool {
    var low = 0
    var high = diagnostics.count
    while low < high {
      let middle = (low + high) / 2
      if diagnostics[middle].place.span < place { low = middle + 1 } else { high = middle }
    }
    let within = diagnostics[low...].prefix { $0.place.span.start < place.end }
    return within.contains { diagnostic in
      names.contains(name(diagnostic)) && place.contains(diagnostic.place.span)
        && diagnostic.related.contains {
          $0.file == diagnostic.file && other.contains($0.place.span)
        }
    }
  }
}
