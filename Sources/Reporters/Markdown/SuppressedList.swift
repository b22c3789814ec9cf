import ValidatorCore

/// What was found and is not reported, with the reasons that were given, as a section in Markdown.
struct SuppressedList {
  let suppressed: [SuppressedDiagnostic]
  let files: ReportedFiles
  let language: Language

  /// The section; nothing where nothing is suppressed.
  func text() -> String {
    guard !suppressed.isEmpty else { return "" }
    let head = MarkdownText.head([
      pick("位置", "place"), pick("检查", "check"), pick("问题", "finding"), pick("理由", "reason"),
    ])
    let title = pick("不再提示的问题", "Findings that are allowed")
    return "## \(title)\n\n" + head + suppressed.map(row).joined() + "\n"
  }

  private func row(_ suppressed: SuppressedDiagnostic) -> String {
    let wording = DiagnosticWording(files: files, language: language)
    let diagnostic = suppressed.diagnostic
    return MarkdownText.row([
      MarkdownText.inline(wording.place(of: diagnostic.place, in: diagnostic.file)),
      MarkdownText.code(diagnostic.fullKind), MarkdownText.inline(wording.message(diagnostic)),
      MarkdownText.inline(reason(suppressed)),
    ])
  }

  private func reason(_ suppressed: SuppressedDiagnostic) -> String {
    if let reason = suppressed.reason, !reason.isEmpty { return files.masked(reason) }
    switch suppressed.source {
    case .comment: return pick("未写理由", "none given")
    case .baseline: return pick("已列入基线", "in the baseline")
    }
  }

  private func pick(_ chinese: String, _ english: String) -> String {
    LocalizedText(zh: chinese, en: english)[language]
  }
}
