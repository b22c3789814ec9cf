import TextAnalysis

/// "Did you mean …?" for a path at which nothing stands.
struct NearestPath {
  /// The name endings of plans, which may be left out or mistaken for one another.
  let extensions: [[UInt8]]

  /// The existing path that `path` was most likely meant to be, each wrong component replaced by the
  /// most similar name in its folder; nil when there is none.
  func find(_ path: BytePath) -> BytePath? {
    let slash = UInt8(ascii: "/")
    var found: [UInt8] = path.bytes.prefix { $0 == slash }.map { $0 }
    for component in path.bytes.split(separator: slash) {
      let folder = found
      if let last = found.last, last != slash { found.append(slash) }
      let start = found.count
      found += component
      if exists(found) { continue }
      guard let name = nearest(to: component, in: folder) else { return nil }
      found.replaceSubrange(start..., with: name)
    }
    return found == path.bytes ? nil : BytePath(bytes: found)
  }

  private func exists(_ path: [UInt8]) -> Bool {
    guard case .success = FileStatus.followingLinks(BytePath(bytes: path)) else { return false }
    return true
  }

  private func nearest(to component: ArraySlice<UInt8>, in folder: [UInt8]) -> [UInt8]? {
    let path = folder.isEmpty ? [UInt8(ascii: ".")] : folder
    var names: [[UInt8]] = []
    let error = FolderListing.read(BytePath(bytes: path), followingLink: true) { name, _ in
      if name.first != UInt8(ascii: ".") { names.append(Array(name)) }
    }
    guard error == nil else { return nil }
    names.sort { $0.lexicographicallyPrecedes($1) }
    let stems = names.map { stem($0[...]) }
    let nearest = NearestName.find(stem(component), among: stems)
    return nearest.flatMap { stems.firstIndex(of: $0) }.map { names[$0] }
  }

  /// The part of a name by which it is told from others.
  private func stem(_ name: ArraySlice<UInt8>) -> String {
    let ending = extensions.first { name.count > $0.count && name.suffix($0.count) == $0[...] }
    return String(decoding: name.dropLast(ending?.count ?? 0), as: UTF8.self)
  }
}
