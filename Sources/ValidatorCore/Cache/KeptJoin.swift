/// What the cache keeps of joining the files of a run: what each check that compares plans found.
struct KeptJoin {
  /// The diagnostics by check, files counted as in the run.
  var diagnostics: [String: [Diagnostic]]
  /// The pointers to the places of the diagnostics, by file.
  var pointers: [Int: PlacePointers]

  /// - Parameter files: the files of the run.
  init(_ diagnostics: [String: [Diagnostic]], _ files: [LintResult.File]) {
    self.diagnostics = diagnostics
    var places: [Int: [Place]] = [:]
    for (file, place) in diagnostics.values.joined().flatMap(\.places) {
      places[file, default: []].append(place)
    }
    pointers = places.reduce(into: [:]) { pointers, entry in
      guard files.indices.contains(entry.key) else { return }
      pointers[entry.key] = files[entry.key].document
        .pointers(to: entry.value, isWorthReading: false)
    }
  }

  /// What was kept as `content` of a run of `count` files; nil where it cannot be read.
  init?(_ content: [UInt8], files count: Int) {
    do {
      var reader = try CacheReader(content)
      let checks = try reader.array { reader throws(CacheReader.Damage) in
        let check = try reader.string()
        let found = try reader.array { reader throws(CacheReader.Damage) in
          try Diagnostic(from: &reader)
        }
        return (check, found)
      }
      let files = try reader.array { reader throws(CacheReader.Damage) in
        (try reader.integer(), try PlacePointers(from: &reader))
      }
      diagnostics = Dictionary(checks) { $1 }
      pointers = Dictionary(files) { $1 }
      let known = 0..<count
      guard reader.isAtEnd, pointers.keys.allSatisfy(known.contains),
        diagnostics.values.joined().allSatisfy({ found in
          found.places.allSatisfy { known.contains($0.file) }
        })
      else { return nil }
    } catch {
      return nil
    }
  }

  /// The content to keep.
  var content: [UInt8] {
    var writer = CacheWriter()
    writer.write(diagnostics.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value) { $1.write(to: &$0) }
    }
    writer.write(pointers.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      entry.value.write(to: &writer)
    }
    return writer.bytes
  }
}
