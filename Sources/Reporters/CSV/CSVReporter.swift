import ValidatorCore

/// A row for each finding, for spreadsheets (`--format csv`): RFC 4180 in UTF-8 with a byte order mark, without which
/// Excel would take the text for one in the system's encoding.
struct CSVReporter: Reporter {
  private let language: Language

  init(_ settings: ReportSettings) {
    language = settings.language
  }

  func report(_ report: Report, to write: (String) throws -> Void) rethrows {
    try write("\u{FEFF}" + row(Self.headings.map { $0[language] }))
    let wording = DiagnosticWording(files: report.files, language: language)
    for diagnostic in report.diagnostics {
      let start = report.files.positions(in: diagnostic.file)
        .position(at: diagnostic.place.span.start)
      try write(
        row([
          wording.path(of: diagnostic.file), String(start.line), String(start.column),
          diagnostic.severity.label[language], VisibleText.text(diagnostic.fullKind),
          VisibleText.sentence(diagnostic.task ?? ""), wording.message(diagnostic),
          diagnostic.note.map(wording.sentence) ?? "", diagnostic.help.map(wording.sentence) ?? "",
          wording.related(diagnostic).joined(separator: "; "),
        ]))
    }
  }

  private static let headings = [
    LocalizedText(zh: "文件", en: "file"), LocalizedText(zh: "行", en: "line"),
    LocalizedText(zh: "列", en: "column"), LocalizedText(zh: "级别", en: "severity"),
    LocalizedText(zh: "检查", en: "check"), LocalizedText(zh: "任务", en: "task"),
    LocalizedText(zh: "问题", en: "message"), LocalizedText(zh: "说明", en: "note"),
    LocalizedText(zh: "建议", en: "help"), LocalizedText(zh: "相关位置", en: "related"),
  ]

  private func row(_ cells: [String]) -> String {
    cells.map(CSVCell.text).joined(separator: ",") + "\r\n"
  }
}
