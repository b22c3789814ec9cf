import TextAnalysis

extension TimeMeaning {
  /// The name in the protocol.
  var name: String {
    switch self {
    case .interval, .several: "days"
    case .openEnded: "open-ended"
    case .recurring: "recurring"
    case .vague: "vague"
    case .placeholder: "placeholder"
    case .unresolved: "unresolved"
    case .impossible: "impossible"
    case .reversed: "reversed"
    case .unreadable: "unreadable"
    }
  }
}
