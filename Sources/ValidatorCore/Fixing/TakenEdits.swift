/// Edits none of which touches another, by place.
struct TakenEdits {
  private var edits: [Fix.Edit] = []

  /// Takes all of `new`, unless one of them touches an edit that was taken before and is not the very same.
  ///
  /// - Returns: whether anything was taken.
  mutating func take(_ new: [Fix.Edit]) -> Bool {
    var added: [Fix.Edit] = []
    for edit in new {
      let place = position(of: edit)
      let neighbours = edits[max(0, place - 1)..<min(edits.count, place + 1)]
      if neighbours.contains(edit) { continue }
      guard !neighbours.contains(where: { Self.touches($0.span, edit.span) }) else { return false }
      added.append(edit)
    }
    for edit in added { edits.insert(edit, at: position(of: edit)) }
    return !added.isEmpty
  }

  /// The number of edits that begin before `edit`.
  private func position(of edit: Fix.Edit) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].span < edit.span { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func touches(_ first: SourceSpan, _ second: SourceSpan) -> Bool {
    if first.isEmpty || second.isEmpty {
      return first.start <= second.end && second.start <= first.end
    }
    return first.start < second.end && second.start < first.end
  }
}
