import ValidatorCore

/// The files of a run as a report needs them: what is costly is worked out once, for the files that have something to
/// report.
final class ReportedFiles {
  private let files: [LintResult.File]
  private var positions: [Int: SourcePositions] = [:]
  /// The places of each file that no report may repeat.
  private let hidden: [Int: HiddenPlaces]
  private let hiddenTexts: HiddenTexts

  init(_ result: LintResult) {
    files = result.files
    var hidden: [Int: [SourceSpan]] = [:]
    let found = result.diagnostics + result.suppressed.map(\.diagnostic)
    for diagnostic in found where diagnostic.isSensitive {
      hidden[diagnostic.file, default: []].append(diagnostic.place.span)
      for related in diagnostic.related {
        hidden[related.file, default: []].append(related.place.span)
      }
    }
    self.hidden = hidden.mapValues(HiddenPlaces.init)
    hiddenTexts = HiddenTexts(
      hidden.flatMap { file, spans in
        guard result.files.indices.contains(file) else { return [String]() }
        return spans.map { result.files[file].source.string($0) }
      })
  }

  /// The path of a file as the user wrote it.
  func name(of file: Int) -> String {
    source(of: file).path
  }

  /// The lines of a file, with asterisks for what must not be repeated.
  func positions(in file: Int) -> SourcePositions {
    if let known = positions[file] { return known }
    let new = SourcePositions(source(of: file).masked(hidden[file]?.spans ?? []))
    positions[file] = new
    return new
  }

  /// The JSON Pointer to a place of a file.
  func pointer(to place: Place, in file: Int) -> String? {
    files.indices.contains(file) ? files[file].pointer(to: place) : nil
  }

  /// The encoding of a file that was not UTF-8; nil for one that was.
  func foreignEncoding(of file: Int) -> TextEncoding? {
    let encoding = source(of: file).encoding
    return encoding == .utf8 ? nil : encoding
  }

  /// The fixes that can be applied and shown: none to a transcoded file, whose bytes stand elsewhere, and none where the new
  /// text may repeat what must not be.
  func fixes(of diagnostic: Diagnostic) -> [Fix] {
    guard foreignEncoding(of: diagnostic.file) == nil else { return [] }
    guard let hidden = hidden[diagnostic.file] else { return diagnostic.fixes }
    return diagnostic.fixes.filter { fix in !fix.edits.contains { hidden.touches($0.span) } }
  }

  /// A message, with asterisks for what must not be repeated: the finding of one check may cite what another one found.
  func text(_ message: Message, in language: Language) -> String {
    masked(message.text(in: language))
  }

  /// A text that may cite a plan, with asterisks for what must not be repeated.
  func masked(_ text: String) -> String {
    hiddenTexts.masked(text)
  }

  /// `text`, which was read at `span`; the source with asterisks where part of it must not be repeated.
  func shown(_ text: String, at span: SourceSpan, in file: Int) -> String {
    guard hidden[file]?.touches(span) == true else { return text }
    return positions(in: file).source.string(span)
  }

  private func source(of file: Int) -> SourceText {
    files.indices.contains(file) ? files[file].source : SourceText(path: "", text: "")
  }
}
