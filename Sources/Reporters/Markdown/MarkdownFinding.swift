import ValidatorCore

/// A finding in the reviewer's report: what is wrong, the quotation, the reason, what to do, the related places
/// unless they are all tasks of the plan.
struct MarkdownFinding {
  let files: ReportedFiles
  let language: Language

  /// How many related places are quoted.
  private static let mostRelated = 12

  /// The finding under a heading of its own.
  func text(_ diagnostic: Diagnostic) -> String {
    let wording = DiagnosticWording(files: files, language: language)
    let positions = files.positions(in: diagnostic.file)
    let start = positions.position(at: diagnostic.place.span.start)
    let label = diagnostic.severity.label[language]
    var text =
      "### \(label)\(pick("：", ": "))\(MarkdownText.inline(wording.message(diagnostic)))\n\n"
    text += MarkdownText.code(diagnostic.fullKind)
    text += pick(
      "，第\(start.line)行第\(start.column)列", ", line \(start.line), column \(start.column)")
    if let task = wording.task(diagnostic) { text += pick("，", ", ") + MarkdownText.inline(task) }
    text += "\n\n" + MarkdownQuotation(positions: positions).text(diagnostic.place.span) + "\n"
    for line in wording.advice(diagnostic) { text += "- \(MarkdownText.inline(line))\n" }
    guard !diagnostic.isAboutAllTasks else { return text + "\n" }
    for related in diagnostic.related.prefix(Self.mostRelated) {
      text += self.related(related, to: diagnostic, wording)
    }
    let more = diagnostic.related.count - Self.mostRelated
    if more > 0 { text += pick("- 另有\(more)处\n", "- \(more) more places\n") }
    return text + "\n"
  }

  private func related(
    _ related: Diagnostic.Related, to diagnostic: Diagnostic, _ wording: DiagnosticWording
  ) -> String {
    let quotation = MarkdownQuotation(positions: files.positions(in: related.file))
    let message = MarkdownText.inline(wording.sentence(related.message))
    let file =
      related.file == diagnostic.file
      ? "" : " (\(MarkdownText.inline(wording.path(of: related.file))))"
    return "- \(pick("相关：", "related: "))\(message)\(file)\n\n"
      + "  \(quotation.text(related.place.span))"
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[language]
  }
}
