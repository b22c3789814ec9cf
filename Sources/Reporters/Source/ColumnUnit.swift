/// What a column counts.
enum ColumnUnit {
  /// Unicode scalars: our JSON, SARIF with `unicodeCodePoints`, and what people are shown.
  case scalars
  /// UTF-8 bytes: the Reviewdog Diagnostic Format.
  case bytes
}
