/// What is kept of a file that was checked by itself. Files are counted from 0 until they have their place in the run.
struct CheckedFile: Sendable {
  var file: LintResult.File
  var diagnostics: [Diagnostic]
  /// The comments that allow findings.
  var comments: [SuppressionComment]
  /// What corpus checks remembered of its plans; nil where the findings come from a cache, and the plans were not read.
  var plans: [CheckedPlan]?
  /// What it cost, where that was measured.
  var costs: CostTally
  /// What stands for all that the findings depend on, where a cache is used.
  var key: CacheKey?
}
