import JSON
import ValidatorCore

/// A diagnostic as our JSON has it, in `--format json` and `jsonl`.
struct DiagnosticJSON {
  let files: ReportedFiles
  let language: Language

  /// Writes `diagnostic` as an object.
  func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    json.object { members(of: diagnostic, &$0) }
  }

  private func members(of diagnostic: Diagnostic, _ json: inout JSONWriter) {
    let file = diagnostic.file
    json.text("check", diagnostic.check)
    json.text("kind", diagnostic.kind)
    json.text("severity", diagnostic.severity.name)
    json.text("message", text(diagnostic.message))
    json.text("note", diagnostic.note.map(text))
    json.text("help", diagnostic.help.map(text))
    json.text("file", files.name(of: file))
    json.text("encoding", files.foreignEncoding(of: file)?.rawValue)
    json.number("document", diagnostic.document)
    range(diagnostic.place.span, in: file, &json)
    json.text("path", files.pointer(to: diagnostic.place, in: file))
    json.text("task", diagnostic.task)
    json.objects("related", diagnostic.related) { json, related in
      json.text("message", text(related.message))
      json.text("file", files.name(of: related.file))
      range(related.place.span, in: related.file, &json)
      json.text("task", related.task)
    }
    json.objects("fixes", files.fixes(of: diagnostic)) { json, fix in
      json.text("title", text(fix.title))
      json.flag("safe", fix.isSafe)
      json.objects("edits", fix.edits) { json, edit in
        json.text("file", files.name(of: file))
        range(edit.span, in: file, &json)
        json.text("text", edit.text)
      }
    }
    json.text("fingerprint", diagnostic.fingerprint)
  }

  private func range(_ span: SourceSpan, in file: Int, _ json: inout JSONWriter) {
    let positions = files.positions(in: file)
    json.object("range") { json in
      json.object("start") { position(span.start, positions, &$0) }
      json.object("end") { position(span.end, positions, &$0) }
    }
  }

  private func position(_ offset: Int, _ positions: SourcePositions, _ json: inout JSONWriter) {
    let (line, column) = positions.position(at: offset)
    json.number("line", line)
    json.number("column", column)
    json.number("offset", offset)
  }

  private func text(_ message: Message) -> String {
    files.text(message, in: language)
  }
}
