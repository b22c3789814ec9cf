import ValidatorCore

/// The report for programs (`--format json`): every diagnostic, whatever its severity, one to a line.
public struct JSONReporter: Sendable {
  /// What kept a plugin from running, or a file from being read.
  public struct Failure: Hashable, Sendable {
    /// The plugin that failed.
    public var plugin: String?
    /// The file that could not be read.
    public var file: String?
    /// Why.
    public var message: String

    /// A failure of a plugin, of a file, or of the run as a whole.
    public init(plugin: String? = nil, file: String? = nil, message: String) {
      self.plugin = plugin
      self.file = file
      self.message = message
    }
  }

  /// The version of the format: it changes when a field changes its meaning.
  public static let version = 1

  private let language: Language
  private let toolVersion: String

  /// A reporter.
  ///
  /// - Parameters:
  ///   - language: the language of the messages.
  ///   - toolVersion: the version of the program that the report names.
  public init(language: Language, toolVersion: String) {
    self.language = language
    self.toolVersion = toolVersion
  }

  /// Writes the report, a diagnostic at a time.
  ///
  /// - Parameters:
  ///   - result: what was found.
  ///   - failures: what failed beside the files that the result says could not be read.
  ///   - write: called with parts of the report; what it throws ends the report.
  public func report(
    _ result: LintResult, failures: [Failure] = [], to write: (String) throws -> Void
  ) rethrows {
    let files = ReportedFiles(result)
    var json = JSONWriter()
    json.beginObject()
    json.number("version", Self.version)
    json.lineBreak()
    json.object("tool") { json in
      json.text("name", "plan-lint")
      json.text("version", toolVersion)
    }
    json.lineBreak()
    json.objects("failures", failures + allFailures(in: result)) { json, failure in
      json.text("plugin", failure.plugin)
      json.text("file", failure.file)
      json.text("message", failure.message)
    }
    json.lineBreak()
    json.beginArray("diagnostics")
    for diagnostic in result.diagnostics {
      json.lineBreak()
      json.object { members(of: diagnostic, files, &$0) }
      try write(json.take())
    }
    json.endArray()
    json.lineBreak()
    json.object("summary") { summary(of: result, &$0) }
    json.endObject()
    try write(json.take() + "\n")
  }

  private func allFailures(in result: LintResult) -> [Failure] {
    result.failures.map { Failure(file: $0.path, message: $0.error.reason[language]) }
      + result.pluginFailures.map { Failure(plugin: $0.plugin, message: $0.message[language]) }
  }

  private func members(
    of diagnostic: Diagnostic, _ files: ReportedFiles, _ json: inout JSONWriter
  ) {
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
    range(diagnostic.place.span, in: file, files, &json)
    json.text("path", files.pointer(to: diagnostic.place, in: file))
    json.text("task", diagnostic.task)
    json.objects("related", diagnostic.related) { json, related in
      json.text("message", text(related.message))
      json.text("file", files.name(of: related.file))
      range(related.place.span, in: related.file, files, &json)
      json.text("task", related.task)
    }
    json.objects("fixes", files.fixes(of: diagnostic)) { json, fix in
      json.text("title", text(fix.title))
      json.flag("safe", fix.isSafe)
      json.objects("edits", fix.edits) { json, edit in
        json.text("file", files.name(of: file))
        range(edit.span, in: file, files, &json)
        json.text("text", edit.text)
      }
    }
    json.text("fingerprint", diagnostic.fingerprint)
  }

  private func range(
    _ span: SourceSpan, in file: Int, _ files: ReportedFiles, _ json: inout JSONWriter
  ) {
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

  private func summary(of result: LintResult, _ json: inout JSONWriter) {
    json.number("files", result.checkedFiles)
    json.number("errors", result.count(.error))
    json.number("warnings", result.count(.warning))
    json.number("infos", result.count(.info))
    json.number("suppressed", 0)
  }

  private func text(_ message: Message) -> String {
    message.text(in: language)
  }
}
