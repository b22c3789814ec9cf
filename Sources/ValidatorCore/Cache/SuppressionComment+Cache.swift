extension SuppressionComment {
  func write(to writer: inout CacheWriter) {
    span.write(to: &writer)
    writer.write(names) { $1.write(to: &$0) }
    writer.write(reason) { $0.write($1) }
    writer.write(target) { $1.write(to: &$0) }
    writer.write(unknownWord) { $1.write(to: &$0) }
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(
      span: try SourceSpan(from: &reader),
      names: try reader.array { reader throws(CacheReader.Damage) in try Name(from: &reader) },
      reason: try reader.optionalString(),
      target: try reader.optional { reader throws(CacheReader.Damage) in
        try SourceSpan(from: &reader)
      },
      unknownWord: try reader.optional { reader throws(CacheReader.Damage) in
        try Name(from: &reader)
      })
  }
}

extension SuppressionComment.Name {
  fileprivate func write(to writer: inout CacheWriter) {
    writer.write(text)
    span.write(to: &writer)
  }

  fileprivate init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    self.init(text: try reader.string(), span: try SourceSpan(from: &reader))
  }
}
