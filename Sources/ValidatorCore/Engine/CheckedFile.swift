/// What is kept of a file that was checked by itself. Files are counted from 0 until they have their place in the run.
struct CheckedFile: Sendable {
  var file: LintResult.File
  var diagnostics: [Diagnostic]
  var plans: [CheckedPlan]
  /// What it cost, where that was measured.
  var costs: CostTally
}
