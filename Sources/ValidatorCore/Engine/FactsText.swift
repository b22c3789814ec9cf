import TextAnalysis

/// A text that is kept of a plan: in the plan's file, or by itself.
enum FactsText: Sendable {
  case plan(PlanText)
  case kept(String)

  var string: String { withBytes { $0.string(0..<$0.count) } }

  /// See ``PlanText/opening``.
  var opening: String { withBytes(PlanText.opening) }

  func withBytes<Result>(_ body: (ByteView) -> Result) -> Result {
    switch self {
    case .plan(let text): text.withBytes(body)
    case .kept(let text): ByteView.with(text, body)
    }
  }
}
