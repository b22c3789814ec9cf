import JSON
import ValidatorCore

/// A diagnostic in the Reviewdog Diagnostic Format; columns count UTF-8 bytes from 1, ends are exclusive.
struct RDFDiagnostic {
  let files: ReportedFiles
  let language: Language

  /// Writes `diagnostic` as an object.
  func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    let positions = files.positions(in: diagnostic.file)
    let wording = DiagnosticWording(files: files, language: language)
    json.object { json in
      json.text("message", wording.lines(diagnostic).joined(separator: "\n"))
      json.object("location") { json in
        json.text("path", files.name(of: diagnostic.file))
        range(diagnostic.place.span, positions, &json)
      }
      json.text("severity", severity(diagnostic.severity))
      Self.source(&json)
      json.object("code") { $0.text("value", diagnostic.fullKind) }
      json.objects("suggestions", suggestions(diagnostic)) { json, edit in
        range(edit.span, positions, &json)
        json.text("text", edit.text)
      }
    }
  }

  /// Writes who found it.
  static func source(_ json: inout JSONWriter) {
    json.object("source") { $0.text("name", "plan-lint") }
  }

  /// Each suggestion can be taken by itself, so a fix of several edits is none.
  private func suggestions(_ diagnostic: Diagnostic) -> [Fix.Edit] {
    files.fixes(of: diagnostic).filter { $0.edits.count == 1 }.flatMap(\.edits)
  }

  private func range(_ span: SourceSpan, _ positions: SourcePositions, _ json: inout JSONWriter) {
    json.object("range") { json in
      json.object("start") { position(span.start, positions, &$0) }
      json.object("end") { position(span.end, positions, &$0) }
    }
  }

  private func position(_ offset: Int, _ positions: SourcePositions, _ json: inout JSONWriter) {
    let (line, column) = positions.position(at: offset, in: .bytes)
    json.number("line", line)
    json.number("column", column)
  }

  private func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .info: "INFO"
    }
  }
}
