import ValidatorCore

/// Annotations of GitHub Actions by workflow commands (`--format github`), the gravest first. GitHub shows ten of a level in a
/// step and drops the rest without a word, so the last line says how many those are.
struct GitHubReporter: Reporter {
  private let settings: ReportSettings

  /// How many annotations of a level are shown in a step.
  static let limit = 10

  init(_ settings: ReportSettings) {
    self.settings = settings
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    var cut: [(Severity, Int)] = []
    for severity in Severity.allCases.sorted(by: >) {
      let diagnostics = report.diagnostics.filter { $0.severity == severity }
      for diagnostic in diagnostics.prefix(Self.limit) {
        try write(command(diagnostic, report.files) + "\n")
      }
      if diagnostics.count > Self.limit { cut.append((severity, diagnostics.count - Self.limit)) }
    }
    guard !cut.isEmpty else { return }
    try write(HumanWording(language: settings.language).cut(cut, limit: Self.limit) + "\n")
  }

  private func command(_ diagnostic: Diagnostic, _ files: ReportedFiles) -> String {
    let wording = DiagnosticWording(files: files, language: settings.language)
    let positions = files.positions(in: diagnostic.file)
    let start = positions.position(at: diagnostic.place.span.start)
    let end = positions.position(at: diagnostic.place.span.end)
    let path = settings.paths.path(of: files.name(of: diagnostic.file))
    var properties = [
      "file=\(GitHubCommand.property(path))", "line=\(start.line)", "endLine=\(end.line)",
    ]
    // GitHub refuses columns of several lines.
    if start.line == end.line {
      properties += ["col=\(start.column)", "endColumn=\(end.column)"]
    }
    properties.append("title=\(GitHubCommand.property(diagnostic.fullKind))")
    let message = GitHubCommand.data(wording.lines(diagnostic).joined(separator: "\n"))
    return "::\(level(diagnostic.severity)) \(properties.joined(separator: ","))::\(message)"
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
