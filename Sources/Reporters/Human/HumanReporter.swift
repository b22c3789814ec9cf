import ValidatorCore

/// The report for people (`--format human`): each finding with the lines that it speaks of, the gravest first, then
/// one line with the counts and the next command to type.
public struct HumanReporter: Reporter {
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
  public func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    let ranked = RankedDiagnostics(report.ranked(level: level))
    guard !ranked.items.isEmpty else { return }
    for item in ranked.items {
      switch item {
      case .diagnostic(let diagnostic):
        let block = DiagnosticBlock(
          diagnostic: diagnostic, files: report.files, wording: wording, style: style,
          width: width)
        try write(block.text() + "\n")
      case .folded(let diagnostics):
        try write(folded(diagnostics, report.files) + "\n\n")
      }
    }
    try write(ReportSummary(report, language: language, level: level).text + "\n")
  }

  /// What to say on a terminal about a result of which ``report(_:to:)`` shows nothing: that all is clear, or how much
  /// is below the level. No line end.
  public func quietLine(for result: LintResult) -> String {
    guard !result.diagnostics.isEmpty else {
      return Self.allClear(language: language, files: result.checkedFiles)
    }
    return ReportSummary(Report(result), language: language, level: level).text
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
    let file = VisibleText.text(files.name(of: first.file))
    guard diagnostics.contains(where: Self.hasPartner) else {
      let message = wording.folded(
        count: diagnostics.count, tasks: diagnostics.compactMap { $0.citation?.number }.sorted(),
        file: file, lines: lines)
      return DiagnosticBlock.heading(first, message: message, wording, style)
    }
    let heading = wording.foldedPairs(count: diagnostics.count, file: file)
    let rows = diagnostics.prefix(Self.mostPairs).map { diagnostic in
      let line = positions.line(at: diagnostic.place.span.start) + 1
      return "  "
        + wording.pair(
          VisibleText.text(diagnostic.message.text(in: language)), line: line)
    }
    let more = diagnostics.count > Self.mostPairs ? ["  …"] : []
    return ([DiagnosticBlock.heading(first, message: heading, wording, style)] + rows + more)
      .joined(separator: "\n")
  }

  /// The most pairs of tasks that are listed in one line each.
  private static let mostPairs = 20

  /// Whether a diagnostic is about two tasks: without the other one, its number says little.
  private static func hasPartner(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.task != nil, let other = diagnostic.related.first, other.task != nil else {
      return false
    }
    return other.task != diagnostic.task || other.file != diagnostic.file
  }
}
