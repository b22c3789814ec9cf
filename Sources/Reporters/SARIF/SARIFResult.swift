import JSON
import ValidatorCore

/// Writes diagnostics as SARIF's results.
struct SARIFResult {
  private let files: ReportedFiles
  private let rules: SARIFRules
  private let settings: ReportSettings
  /// The lines of the last file: results come file by file.
  private var last: (file: Int, hashes: LineHashes)?

  init(_ files: ReportedFiles, _ rules: SARIFRules, _ settings: ReportSettings) {
    self.files = files
    self.rules = rules
    self.settings = settings
  }

  /// Writes `diagnostic` as an object.
  mutating func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
    let wording = DiagnosticWording(files: files, language: settings.language)
    let lineHash = lineHash(of: diagnostic)
    json.object { json in
      json.text("ruleId", diagnostic.check)
      json.number("ruleIndex", rules.index(of: diagnostic.check))
      json.text("level", diagnostic.severity.levelInSARIF)
      let lines = [wording.message(diagnostic)] + wording.advice(diagnostic)
      text("message", lines.joined(separator: "\n"), &json)
      json.objects("locations", [diagnostic.place]) { json, place in
        physicalLocation(place.span, in: diagnostic.file, &json)
      }
      json.objects("relatedLocations", diagnostic.related.enumerated()) { json, related in
        json.number("id", related.offset)
        physicalLocation(related.element.place.span, in: related.element.file, &json)
        text("message", wording.sentence(related.element.message), &json)
      }
      json.object("partialFingerprints") { json in
        json.text("primaryLocationLineHash", lineHash)
        json.text("planLint/v1", diagnostic.fingerprint)
      }
      fixes(of: diagnostic, wording, &json)
      json.object("properties") { json in
        json.text("kind", diagnostic.kind)
        json.text("task", diagnostic.task)
        json.text("path", files.pointer(to: diagnostic.place, in: diagnostic.file))
      }
    }
  }

  private mutating func lineHash(of diagnostic: Diagnostic) -> String? {
    let positions = files.positions(in: diagnostic.file)
    if last?.file != diagnostic.file {
      last = (diagnostic.file, LineHashes(positions.source))
    }
    return last?.hashes[positions.line(at: diagnostic.place.span.start)]
  }

  private func fixes(
    of diagnostic: Diagnostic, _ wording: DiagnosticWording, _ json: inout JSONWriter
  ) {
    let fixes = files.fixes(of: diagnostic)
    guard !fixes.isEmpty else { return }
    json.objects("fixes", fixes) { json, fix in
      text("description", wording.sentence(fix.title), &json)
      json.beginArray("artifactChanges")
      json.object { json in
        artifactLocation(diagnostic.file, &json)
        json.objects("replacements", fix.edits) { json, edit in
          region("deletedRegion", edit.span, in: diagnostic.file, &json)
          text("insertedContent", edit.text, &json)
        }
      }
      json.endArray()
    }
  }

  private func physicalLocation(_ span: SourceSpan, in file: Int, _ json: inout JSONWriter) {
    json.object("physicalLocation") { json in
      artifactLocation(file, &json)
      region("region", span, in: file, &json)
    }
  }

  private func artifactLocation(_ file: Int, _ json: inout JSONWriter) {
    let path = settings.paths.path(of: files.name(of: file))
    json.object("artifactLocation") { $0.text("uri", URIReference.text(path)) }
  }

  private func region(
    _ key: StaticString, _ span: SourceSpan, in file: Int, _ json: inout JSONWriter
  ) {
    let positions = files.positions(in: file)
    let start = positions.position(at: span.start)
    let end = positions.position(at: span.end)
    json.object(key) { json in
      json.number("startLine", start.line)
      json.number("startColumn", start.column)
      json.number("endLine", end.line)
      json.number("endColumn", end.column)
    }
  }

  private func text(_ key: StaticString, _ text: String, _ json: inout JSONWriter) {
    json.object(key) { $0.text("text", text) }
  }
}
