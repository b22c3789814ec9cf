/// The order of diagnostics: by file, place, check, kind and message, so that it is the same on every run.
enum DiagnosticOrder {
  static func sorted(_ diagnostics: [Diagnostic], files: [LintResult.File]) -> [Diagnostic] {
    diagnostics.sorted { left, right in
      if left.file != right.file { return left.file < right.file }
      if left.place.span != right.place.span { return left.place.span < right.place.span }
      if left.check != right.check { return left.check < right.check }
      if left.kind != right.kind { return left.kind < right.kind }
      return left.fingerprint < right.fingerprint
    }
  }
}
