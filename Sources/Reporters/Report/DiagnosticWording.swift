import ValidatorCore

/// What a diagnostic says, in words, for formats that have no frames.
struct DiagnosticWording {
  let files: ReportedFiles
  let language: Language

  /// The finding itself, on one line, with nothing that a terminal would obey.
  func message(_ diagnostic: Diagnostic) -> String {
    sentence(diagnostic.message)
  }

  /// The task of a finding that does not name it: 第12项“…”.
  func task(_ diagnostic: Diagnostic) -> String? {
    guard let citation = diagnostic.citation else { return nil }
    let task = sentence(Message("task", zh: "\(citation)", en: "\(citation)"))
    let number = LocalizedText(zh: "第\(citation.number)项", en: "task \(citation.number)")[language]
    return message(diagnostic).contains(number) ? nil : task
  }

  /// A sentence on one line, with nothing that a terminal would obey.
  func sentence(_ message: Message) -> String {
    VisibleText.sentence(files.text(message, in: language))
  }

  /// Why it matters and what to do, each on a line with its heading.
  func advice(_ diagnostic: Diagnostic) -> [String] {
    let wording = HumanWording(language: language)
    return [
      diagnostic.note.map { wording.note + sentence($0) },
      diagnostic.help.map { wording.help + sentence($0) },
    ].compactMap(\.self)
  }

  /// The related places, each on a line: `path:line:column: what is to be seen there`.
  func related(_ diagnostic: Diagnostic) -> [String] {
    diagnostic.related.map { related in
      "\(place(of: related.place, in: related.file)): \(sentence(related.message))"
    }
  }

  /// All of it: the finding, the related places, why and what to do.
  func lines(_ diagnostic: Diagnostic) -> [String] {
    [message(diagnostic)] + related(diagnostic) + advice(diagnostic)
  }

  /// `path:line:column`, the column in Unicode scalars.
  func place(of place: Place, in file: Int) -> String {
    let position = files.positions(in: file).position(at: place.span.start)
    return "\(path(of: file)):\(position.line):\(position.column)"
  }

  /// The path of a file as the user wrote it, with nothing that a terminal would obey.
  func path(of file: Int) -> String {
    VisibleText.text(files.name(of: file))
  }
}
