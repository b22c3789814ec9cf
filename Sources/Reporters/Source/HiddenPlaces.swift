import ValidatorCore

/// The places of one file that no report may repeat.
struct HiddenPlaces {
  /// Apart from one another, in order.
  let spans: [SourceSpan]

  /// The places that `spans` cover together.
  init(_ spans: [SourceSpan]) {
    var merged: [SourceSpan] = []
    for span in spans.sorted() {
      if let last = merged.last, span.start <= last.end {
        merged[merged.count - 1] = SourceSpan(last.start, max(last.end, span.end))
      } else {
        merged.append(span)
      }
    }
    self.spans = merged
  }

  /// Whether any byte of `span` is hidden.
  func touches(_ span: SourceSpan) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].start < span.end
  }
}
