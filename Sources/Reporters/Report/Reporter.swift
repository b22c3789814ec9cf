import ValidatorCore

/// Writes what a run found in one format.
public protocol Reporter: Sendable {
  /// Writes the report, piece by piece.
  ///
  /// - Parameters:
  ///   - report: what is reported.
  ///   - write: called with parts of the report, in order; what it throws ends the report.
  func report(_ report: Report, to write: (String) throws -> Void) rethrows
}

extension Reporter {
  /// Writes everything that a run found.
  public func report(
    _ result: LintResult, failures: [ReportFailure] = [], to write: (String) throws -> Void
  ) rethrows {
    try report(Report(result, failures: failures), to: write)
  }
}
