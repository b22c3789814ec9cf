import ValidatorCore

/// What reporters are given: what a run found, and what of it is to be reported.
public final class Report {
  /// What the run found.
  public let result: LintResult
  /// What is reported, in the order of the result.
  public let diagnostics: [Diagnostic]
  /// What failed beside the files that the result says could not be read.
  public let failures: [ReportFailure]
  /// The files as reports need them, worked out once for all formats.
  let files: ReportedFiles

  /// A report.
  ///
  /// - Parameters:
  ///   - result: what the run found.
  ///   - level: the least severity that is reported at all.
  ///   - failures: what failed beside the files that the result says could not be read.
  public init(_ result: LintResult, level: Severity = .info, failures: [ReportFailure] = []) {
    self.result = result
    self.failures = failures
    diagnostics = result.diagnostics.filter { $0.severity >= level }
    files = ReportedFiles(result)
  }

  /// How many of the reported diagnostics have a severity.
  public func count(_ severity: Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  /// Everything that failed, plugins and files that could not be read included.
  func failures(in language: Language) -> [ReportFailure] {
    failures
      + result.failures.map {
        ReportFailure(file: $0.path, message: $0.error.reason[language])
      }
      + result.pluginFailures.map {
        ReportFailure(plugin: $0.plugin, message: $0.message[language])
      }
  }

  /// The files that were checked and whatever else has diagnostics, by their positions in the run, each with its
  /// diagnostics in order.
  func byFile() -> [(file: Int, diagnostics: ArraySlice<Diagnostic>)] {
    var start = 0
    return result.files.indices.compactMap { index in
      var end = start
      while end < diagnostics.count, diagnostics[end].file == index { end += 1 }
      defer { start = end }
      let file = result.files[index]
      let isChecked = !file.isContext && !file.isSettings
      return isChecked || start < end ? (index, diagnostics[start..<end]) : nil
    }
  }

  /// What is at least as grave as `level`, the gravest first; of equally grave diagnostics, in order. Mistakes in the
  /// settings come before all others: everything else may be wrong by them.
  func ranked(level: Severity = .info) -> [Diagnostic] {
    let ranked = Severity.allCases.sorted(by: >).filter { $0 >= level }.flatMap { severity in
      diagnostics.filter { $0.severity == severity }
    }
    guard result.hasBrokenSettings else { return ranked }
    return ranked.filter { result.files[$0.file].isSettings }
      + ranked.filter { !result.files[$0.file].isSettings }
  }
}
