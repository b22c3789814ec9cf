extension Diagnostic {
  func write(to writer: inout CacheWriter) {
    writer.write(check)
    writer.write(kind)
    writer.write(severity.rawValue)
    writer.write(message)
    for message in [label, note, help] { writer.write(message) { $0.write($1) } }
    writer.write(file)
    writer.write(document)
    place.write(to: &writer)
    writer.write(task) { $0.write($1) }
    writer.write(citation) { $1.write(to: &$0) }
    writer.write(related) { $1.write(to: &$0) }
    writer.write(fixes) { $1.write(to: &$0) }
    writer.write(isSensitive)
    writer.write(fingerprint)
    writer.write(whole) { $1.write(to: &$0) }
  }

  /// - Parameter isItem: whether it is one of those that another stands for, and stands for none itself.
  init(from reader: inout CacheReader, isItem: Bool = false) throws(CacheReader.Damage) {
    let check = try reader.string()
    let kind = try reader.string()
    guard let severity = Severity(rawValue: try reader.integer()) else {
      throw CacheReader.Damage()
    }
    self.init(
      check: check, kind: kind, severity: severity, message: try reader.message(),
      label: try reader.optionalMessage(), note: try reader.optionalMessage(),
      help: try reader.optionalMessage(), file: try reader.integer(),
      document: try reader.integer(), place: try Place(from: &reader),
      task: try reader.optionalString(),
      citation: try reader.optional { reader throws(CacheReader.Damage) in
        try TaskCitation(from: &reader)
      },
      related: try reader.array { reader throws(CacheReader.Damage) in
        try Related(from: &reader)
      },
      fixes: try reader.array { reader throws(CacheReader.Damage) in try Fix(from: &reader) },
      isSensitive: try reader.flag(), fingerprint: try reader.string(),
      whole: try reader.optional { reader throws(CacheReader.Damage) in
        guard !isItem else { throw CacheReader.Damage() }
        return try PlanWideItems(from: &reader)
      })
  }
}

extension PlanWideItems {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(total)
    writer.write(items) { writer, item in
      writer.write(item.task)
      item.diagnostic.write(to: &writer)
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    total = try reader.integer()
    items = try reader.array { reader throws(CacheReader.Damage) in
      Item(task: try reader.integer(), diagnostic: try Diagnostic(from: &reader, isItem: true))
    }
  }
}

extension Diagnostic.Related {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(file)
    place.write(to: &writer)
    writer.write(message)
    writer.write(task) { $0.write($1) }
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(
      file: try reader.integer(), place: try Place(from: &reader), message: try reader.message(),
      task: try reader.optionalString())
  }
}

extension Fix {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(title)
    writer.write(isSafe)
    writer.write(edits) { writer, edit in
      edit.span.write(to: &writer)
      writer.write(edit.text)
    }
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(
      try reader.message(), isSafe: try reader.flag(),
      edits: try reader.array { reader throws(CacheReader.Damage) in
        Edit(try SourceSpan(from: &reader), try reader.string())
      })
  }
}
