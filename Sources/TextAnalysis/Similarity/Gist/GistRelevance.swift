/// How much it tells about two clauses of a plan that both speak of something.
public enum GistRelevance: UInt8, Sendable {
  /// It may be the work.
  case work
  /// Many tasks speak of it: clauses that share nothing else are told only where they say the same.
  case frequent
  /// The headings above both clauses speak of it, or very many tasks: it tells half as much besides.
  case topic
}
