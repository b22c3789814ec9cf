/// A diagnostic that is not reported because a comment in the plan, or a baseline, says so.
public struct SuppressedDiagnostic: Sendable {
  /// What said so.
  public enum Source: Hashable, Sendable {
    /// A comment in the plan.
    case comment
    /// A baseline: it was there when the baseline was made.
    case baseline
  }

  /// What would have been reported.
  public let diagnostic: Diagnostic
  /// What said that it is not to be reported.
  public let source: Source
  /// Why, in the words of whoever wrote the comment.
  public let reason: String?

  func numbered(_ ordinals: inout FingerprintOrdinals) -> SuppressedDiagnostic {
    SuppressedDiagnostic(
      diagnostic: ordinals.numbered(diagnostic), source: source, reason: reason)
  }
}
