extension SourceSpan {
  func write(to writer: inout CacheWriter) {
    writer.write(UInt64(start))
    writer.write(UInt64(count))
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let start = try reader.word()
    let (end, isTooLong) = start.addingReportingOverflow(try reader.word())
    guard !isTooLong else { throw CacheReader.Damage() }
    self.init(Int(start), Int(end))
  }
}

extension Place {
  func write(to writer: inout CacheWriter) {
    span.write(to: &writer)
    writer.write(node)
    writer.write(anchor)
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let span = try SourceSpan(from: &reader)
    self.init(span, node: try reader.word(), anchor: try reader.word())
  }
}
