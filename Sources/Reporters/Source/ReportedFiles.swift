import ValidatorCore

/// The files of a run as a report needs them: what is costly is worked out once, for the files that have something to
/// report.
final class ReportedFiles {
  private let files: [LintResult.File]
  private var positions: [Int: SourcePositions] = [:]
  private var paths: [Int: YAMLPathIndex] = [:]
  /// The places of each file that no report may repeat.
  private var hidden: [Int: [SourceSpan]] = [:]

  init(_ result: LintResult) {
    files = result.files
    for diagnostic in result.diagnostics where diagnostic.isSensitive {
      hidden[diagnostic.file, default: []].append(diagnostic.place.span)
      for related in diagnostic.related {
        hidden[related.file, default: []].append(related.place.span)
      }
    }
  }

  /// The path of a file as the user wrote it.
  func name(of file: Int) -> String {
    source(of: file).path
  }

  /// The lines of a file, with asterisks for what must not be repeated.
  func positions(in file: Int) -> SourcePositions {
    if let known = positions[file] { return known }
    let new = SourcePositions(source(of: file).masked(hidden[file] ?? []))
    positions[file] = new
    return new
  }

  /// The JSON Pointer to a place of a file.
  func pointer(to place: Place, in file: Int) -> String? {
    guard files.indices.contains(file) else { return nil }
    if let known = paths[file] { return known.pointer(to: place) }
    let new = YAMLPathIndex(files[file].tree)
    paths[file] = new
    return new.pointer(to: place)
  }

  /// The encoding of a file that was not UTF-8; nil for one that was.
  func foreignEncoding(of file: Int) -> TextEncoding? {
    let encoding = source(of: file).encoding
    return encoding == .utf8 ? nil : encoding
  }

  /// The fixes that can be applied: none to a transcoded file, whose bytes stand elsewhere.
  func fixes(of diagnostic: Diagnostic) -> [Fix] {
    foreignEncoding(of: diagnostic.file) == nil ? diagnostic.fixes : []
  }

  private func source(of file: Int) -> SourceText {
    files.indices.contains(file) ? files[file].source : SourceText(path: "", text: "")
  }
}
