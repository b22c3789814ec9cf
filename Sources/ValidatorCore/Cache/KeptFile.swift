/// What the cache keeps of a file that was checked by itself.
struct KeptFile {
  /// What was found, the file counted as 0.
  var diagnostics: [Diagnostic]
  /// The comments that allow findings.
  var comments: [SuppressionComment]
  /// The pointers to the places of the findings.
  var pointers: PlacePointers

  init(_ file: CheckedFile) {
    diagnostics = file.diagnostics
    comments = file.comments
    pointers = file.file.document.pointers(
      to: file.diagnostics.flatMap(\.places).map(\.place), isWorthReading: true)
  }

  /// What was kept as `content`; nil where it cannot be read.
  init?(_ content: [UInt8]) {
    do {
      var reader = try CacheReader(content)
      diagnostics = try reader.array { reader throws(CacheReader.Damage) in
        try Diagnostic(from: &reader)
      }
      comments = try reader.array { reader throws(CacheReader.Damage) in
        try SuppressionComment(from: &reader)
      }
      pointers = try PlacePointers(from: &reader)
      guard reader.isAtEnd else { return nil }
    } catch {
      return nil
    }
  }

  /// The content to keep.
  var content: [UInt8] {
    var writer = CacheWriter()
    writer.write(diagnostics) { $1.write(to: &$0) }
    writer.write(comments) { $1.write(to: &$0) }
    pointers.write(to: &writer)
    return writer.bytes
  }
}
