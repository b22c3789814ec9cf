/// The JSON Pointers to some places of a file, by the node of the place; nil where no way leads to the node.
struct PlacePointers: Sendable {
  private var pointers: [YAMLNodeID: String?] = [:]

  init(_ pointers: [(Place, String?)] = []) {
    for (place, pointer) in pointers where place.node != YAMLRecord.none {
      self.pointers[place.node] = .some(pointer)
    }
  }

  /// The pointer to `place`; nil where none was kept.
  subscript(place: Place) -> String?? { pointers[place.node] }

  /// Adds those of `other`.
  mutating func merge(_ other: PlacePointers) {
    pointers.merge(other.pointers) { $1 }
  }
}

extension PlacePointers {
  func write(to writer: inout CacheWriter) {
    writer.write(pointers.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value) { $0.write($1) }
    }
  }

  init(from reader: inout CacheReader) throws(CacheReader.Damage) {
    let entries = try reader.array { reader throws(CacheReader.Damage) in
      (key: try reader.word(), value: try reader.optionalString())
    }
    pointers = Dictionary(entries.map { ($0.key, $0.value) }) { $1 }
  }
}
