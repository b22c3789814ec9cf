import ValidatorCore

/// The report for people (`--format human`): each finding with the lines that it speaks of, the gravest first, then
/// one line with the counts and the next command to type.
public struct HumanReporter: Sendable {
  private let language: Language
  private let level: Severity
  private let style: TerminalStyle
  private let width: Int

  /// The number of cells of a row where no terminal says otherwise.
  public static let defaultWidth = 100

  /// A reporter.
  ///
  /// - Parameters:
  ///   - language: the language of the messages.
  ///   - level: the least severity that is shown; what is below is counted.
  ///   - style: whether control sequences are written.
  ///   - width: the number of cells of a terminal's row, to which source lines are clipped.
  public init(
    language: Language, level: Severity = .warning, style: TerminalStyle = .plain,
    width: Int = HumanReporter.defaultWidth
  ) {
    self.language = language
    self.level = level
    self.style = style
    self.width = width
  }

  /// Writes the report, a diagnostic at a time; nothing at all where nothing is to be shown.
  ///
  /// - Parameter write: called with text that ends with a line end; what it throws ends the report.
  public func report(_ result: LintResult, to write: (String) throws -> Void) rethrows {
    let ranked = RankedDiagnostics(result.diagnostics, level: level)
    guard !ranked.items.isEmpty else { return }
    let files = ReportedFiles(result)
    for item in ranked.items {
      switch item {
      case .diagnostic(let diagnostic):
        let block = DiagnosticBlock(
          diagnostic: diagnostic, files: files, wording: wording, style: style, width: width)
        try write(block.text() + "\n")
      case .folded(let diagnostics):
        try write(folded(diagnostics, files) + "\n\n")
      }
    }
    try write(summary(of: result, ranked) + "\n")
  }

  /// What to say on a terminal about a result of which ``report(_:to:)`` shows nothing: that all is clear, or how much
  /// is below the level. No line end.
  public func quietLine(for result: LintResult) -> String {
    guard !result.diagnostics.isEmpty else {
      return Self.allClear(language: language, files: result.checkedFiles)
    }
    return summary(of: result, RankedDiagnostics(result.diagnostics, level: level))
  }

  /// The one line of a run that found nothing. No line end.
  public static func allClear(language: Language, files: Int) -> String {
    HumanWording(language: language).allClear(files: files)
  }

  private var wording: HumanWording { HumanWording(language: language) }

  private func folded(_ diagnostics: [Diagnostic], _ files: ReportedFiles) -> String {
    guard let first = diagnostics.first else { return "" }
    let positions = files.positions(in: first.file)
    let lines = Set(diagnostics.map { positions.line(at: $0.place.span.start) + 1 }).sorted()
    let message = wording.folded(
      count: diagnostics.count, tasks: diagnostics.compactMap { $0.citation?.number }.sorted(),
      file: VisibleText.text(files.name(of: first.file)), lines: lines)
    return DiagnosticBlock.heading(first, message: message, wording, style)
  }

  private func summary(of result: LintResult, _ ranked: RankedDiagnostics) -> String {
    let counts = Severity.allCases.sorted(by: >).map { ($0, result.count($0)) }
      .filter { $0.1 > 0 }
    let files = ReportedFiles(result)
    let fixable = ranked.shown.count { files.fixes(of: $0).contains(where: \.isSafe) }
    let summary = wording.summary(
      files: result.checkedFiles, shown: counts.filter { $0.0 >= level }, fixable: fixable,
      hidden: counts.filter { $0.0 < level })
    return summary + (commonest(ranked).map(wording.explain) ?? "")
  }

  /// The check that is met most often; of two, that which is shown last.
  private func commonest(_ ranked: RankedDiagnostics) -> String? {
    var counts: [String: (count: Int, last: Int)] = [:]
    for (index, diagnostic) in ranked.shown.enumerated() {
      counts[diagnostic.check] = (counts[diagnostic.check, default: (0, 0)].count + 1, index)
    }
    return counts.max { ($0.value.count, $0.value.last) < ($1.value.count, $1.value.last) }?.key
  }
}
