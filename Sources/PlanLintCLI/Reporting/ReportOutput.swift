import Reporters
import ValidatorCore

/// Writes the reports that were asked for.
struct ReportOutput {
  let options: ReportOptions
  let requests: [ReportRequest]
  let language: Language
  /// The checks of the run, those of plugins among them.
  let catalog: CheckCatalog

  /// The longest step summary that GitHub takes is a mebibyte; a longer one is dropped as a whole.
  private static let longestStepSummary = 1_000_000

  /// Writes all of `report`.
  ///
  /// - Returns: whether every file could be written.
  func write(_ report: Report) -> Bool {
    var isComplete = true
    // Files come first: the process ends when nobody reads its output any more.
    for request in requests {
      if let path = request.file, !write(report, request, to: path) { isComplete = false }
    }
    if requests.contains(where: { $0.format == .github }), !writeStepSummary(report) {
      isComplete = false
    }
    for request in requests where request.file == nil {
      reporter(for: request).report(report, to: Console.output)
    }
    if options.statistics { writeStatistics(report) }
    sayWhetherClean(report)
    if let limit = options.maxWarnings, options.exceedsWarnings(report.result) {
      let count = report.result.count(.warning)
      say(
        zh: "请核\(count)处，超过--max-warnings允许的\(limit)处",
        en: "\(count) warnings are more than --max-warnings \(limit) allows")
    }
    return isComplete
  }

  /// Writes a diff in place of a report.
  ///
  /// - Returns: whether it could be written.
  func write(_ diff: [UInt8]) -> Bool {
    guard let path = requests.first?.file else {
      Console.output(diff)
      return true
    }
    return trying(path) { () throws(OutputFile.Failure) in
      let file = try OutputFile(replacing: BytePath(path))
      try file.write(diff)
      try file.finish()
    }
  }

  private func write(_ report: Report, _ request: ReportRequest, to path: String) -> Bool {
    let reporter = reporter(for: request)
    return trying(path) {
      let file = try OutputFile(replacing: BytePath(path))
      try reporter.report(report) { try file.write($0) }
      try file.finish()
    }
  }

  private func reporter(for request: ReportRequest) -> any Reporter {
    var settings = ReportSettings(language: language, toolVersion: PlanLintCLI.version)
    settings.level = options.leastShown
    settings.checks = catalog.descriptions
    settings.paths = .fromRepository
    if request.file == nil {
      settings.width = Console.width
      settings.style = TerminalStyle(isColored: usesColor)
    } else {
      settings.style = TerminalStyle(isColored: options.color == .always)
    }
    return request.format.reporter(settings)
  }

  private var usesColor: Bool {
    ColorPolicy.decide(
      flag: options.color, environment: Console.environment(_:),
      isTerminal: Console.outputIsTerminal)
  }

  /// Everything as Markdown, on the page of the step.
  private func writeStepSummary(_ report: Report) -> Bool {
    guard let path = Console.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return true }
    let reporter = reporter(for: ReportRequest(.markdown, file: path))
    return trying(path) {
      let file = try OutputFile(appendingTo: path)
      var length = 0
      var isCut = false
      try reporter.report(report) { part in
        length += part.utf8.count
        isCut = isCut || length > Self.longestStepSummary
        if !isCut { try file.write(part) }
      }
      if isCut {
        let note = LocalizedText(
          zh: "报告过长，以下从略。", en: "The report is too long; the rest is left out.")
        try file.write("\n\(note[language])\n")
      }
      try file.finish()
    }
  }

  private func writeStatistics(_ report: Report) {
    let table = CheckStatistics(language: language).text(report, catalog.descriptions)
    let format = requests.first { $0.file == nil }?.format
    if format == .human || format == .short { Console.output(table) } else { Console.error(table) }
  }

  /// A hook must see nothing of a clean run; a person at a terminal wants to know that it ran.
  private func sayWhetherClean(_ report: Report) {
    let reporter = HumanReporter(language: language, level: options.leastShown)
    guard requests.contains(ReportRequest(.human)), !options.quiet, Console.errorIsTerminal,
      report.failures.isEmpty, report.result.checkedFiles > 0,
      !report.diagnostics.contains(where: { $0.severity >= options.leastShown })
    else { return }
    Console.error(reporter.quietLine(for: report.result) + "\n")
  }

  private func trying(_ path: String, _ body: () throws -> Void) -> Bool {
    do {
      try body()
      return true
    } catch {
      let reason = (error as? OutputFile.Failure)?.reason
      say(
        zh: "“\(path)”无法写入：\(reason?.chinese ?? "")",
        en: "cannot write “\(path)”: \(reason?.english ?? "")")
      return false
    }
  }

  private func say(zh: String, en: String) {
    Console.error("plan-lint: \(LocalizedText(zh: zh, en: en)[language])\n")
  }
}
