import TextAnalysis

/// Collects nodes while events come in, and knows which collections are open.
struct YAMLTreeBuilder {
  /// A collection that is being read, or has just been closed.
  struct Frame {
    var id: YAMLNodeID
    var isMapping: Bool
    var isFlow: Bool
    /// First byte of the collection's first entry.
    var start: Int
    var lastChild = YAMLRecord.none
    /// The last child before the current entry.
    var beforeEntry = YAMLRecord.none
    /// First byte of the current entry: a list item's node, or a key.
    var entryStart: Int
    /// Nodes below and including this one, aliases counted as what they stand for.
    var size = 1
    /// Levels below and including this one, likewise.
    var height = 1
    var anchor: String?
  }

  /// What an anchor names.
  struct Anchor {
    var id: YAMLNodeID
    var size: Int
    var height: Int
    var isOpen: Bool
  }

  private(set) var nodes: [YAMLRecord] = []
  private(set) var decodedText: [UInt8] = []
  private(set) var roots: [YAMLNodeID] = []
  private(set) var anchors: [String: Anchor] = [:]
  private(set) var aliasNodes = 0
  private var hasMetAliasLimit = false
  /// Open collections, then those closed since the last node: an error at a dedent belongs to the latter.
  private(set) var frames: [Frame] = []
  private(set) var openCount = 0

  init(expectedBytes: Int) {
    // Real plans have a node every 40 bytes or so; a low guess costs one growth, a high one memory.
    nodes.reserveCapacity(expectedBytes / 48 + 16)
  }

  // MARK: Nodes

  mutating func beginDocument() {
    anchors.removeAll(keepingCapacity: true)
    closeAll()
  }

  mutating func closeAll() {
    frames.removeAll(keepingCapacity: true)
    openCount = 0
  }

  /// Adds a scalar whose value stands in the source at `text`.
  @inline(__always)
  mutating func addScalar(_ range: Range<Int>, style: YAMLStyle, text: Range<Int>) -> YAMLNodeID {
    append(
      YAMLRecord(
        kind: .scalar, style: style, start: UInt32(clamping: range.lowerBound),
        end: UInt32(clamping: range.upperBound), first: UInt32(clamping: text.lowerBound),
        count: UInt32(clamping: text.count)))
  }

  /// Adds a scalar whose value differs from its source.
  mutating func addDecodedScalar(_ range: Range<Int>, style: YAMLStyle, value: [UInt8])
    -> YAMLNodeID
  {
    let first = decodedText.count
    decodedText += value
    var record = YAMLRecord(
      kind: .scalar, style: style, start: UInt32(clamping: range.lowerBound),
      end: UInt32(clamping: range.upperBound), first: UInt32(clamping: first),
      count: UInt32(clamping: value.count))
    record.isDecoded = true
    return append(record)
  }

  mutating func addAlias(_ range: Range<Int>, target: YAMLNodeID, size: Int, height: Int) {
    aliasNodes += size
    var record = YAMLRecord(
      kind: .alias, style: .plain, start: UInt32(clamping: range.lowerBound),
      end: UInt32(clamping: range.upperBound), first: target)
    record.isBroken = target == YAMLRecord.none
    append(record)
    guard openCount > 0 else { return }
    frames[openCount - 1].size += size
    frames[openCount - 1].height = max(frames[openCount - 1].height, height + 1)
  }

  /// Whether the limit of alias nodes is met for the first time.
  mutating func noteAliasLimit() -> Bool {
    defer { hasMetAliasLimit = true }
    return !hasMetAliasLimit
  }

  mutating func begin(
    isMapping: Bool, isFlow: Bool, start: Int, node: Int, anchor: String?
  ) {
    let id = append(
      YAMLRecord(
        kind: isMapping ? .mapping : .sequence, style: isFlow ? .flow : .block,
        start: UInt32(clamping: node), end: UInt32(clamping: node), first: YAMLRecord.none))
    if let anchor { anchors[anchor] = Anchor(id: id, size: 1, height: 1, isOpen: true) }
    frames.append(
      Frame(
        id: id, isMapping: isMapping, isFlow: isFlow, start: start, entryStart: start,
        anchor: anchor))
    openCount += 1
  }

  /// Closes the innermost collection at `end`; nil where its last child ends.
  mutating func end(at end: Int?) {
    guard openCount > 0 else { return }
    openCount -= 1
    let frame = frames[openCount]
    let lastEnd =
      frame.lastChild == YAMLRecord.none ? 0 : nodes[Int(frame.lastChild)].end
    nodes[Int(frame.id)].end = max(
      nodes[Int(frame.id)].end, end.map { UInt32(clamping: $0) } ?? lastEnd)
    if let anchor = frame.anchor {
      anchors[anchor] = Anchor(id: frame.id, size: frame.size, height: frame.height, isOpen: false)
    }
    guard openCount > 0 else { return }
    frames[openCount - 1].size += frame.size
    frames[openCount - 1].height = max(frames[openCount - 1].height, frame.height + 1)
  }

  mutating func setAnchor(_ name: String, to id: YAMLNodeID) {
    anchors[name] = Anchor(id: id, size: 1, height: 1, isOpen: false)
  }

  @discardableResult
  @inline(__always)
  private mutating func append(_ record: YAMLRecord) -> YAMLNodeID {
    let id = YAMLNodeID(truncatingIfNeeded: nodes.count)
    nodes.append(record)
    guard openCount > 0 else {
      roots.append(id)
      frames.removeAll(keepingCapacity: true)
      return id
    }
    if frames.count > openCount { frames.removeSubrange(openCount...) }
    link(id, start: Int(record.start))
    return id
  }

  @inline(__always)
  private mutating func link(_ id: YAMLNodeID, start: Int) {
    let top = openCount - 1
    let parent = Int(frames[top].id)
    if !frames[top].isMapping || nodes[parent].count & 1 == 0 {
      frames[top].entryStart = start
      frames[top].beforeEntry = frames[top].lastChild
    }
    if frames[top].lastChild == YAMLRecord.none {
      nodes[parent].first = id
    } else {
      nodes[Int(frames[top].lastChild)].next = id
    }
    nodes[parent].count += 1
    frames[top].lastChild = id
    frames[top].size += 1
  }

  // MARK: Recovery

  /// Opens the frames up to and including `index` again and forgets the ones above it. A key without value gets an empty one.
  mutating func reopen(_ index: Int) {
    while openCount > index + 1 { end(at: nil) }
    frames.removeSubrange((index + 1)...)
    openCount = index + 1
    completeEntry(index)
  }

  /// Forgets the current entry of the frame at `index`.
  mutating func dropEntry(_ index: Int) {
    let frame = frames[index]
    let parent = Int(frame.id)
    guard frame.lastChild != frame.beforeEntry else { return }
    if frame.beforeEntry == YAMLRecord.none {
      nodes[parent].first = YAMLRecord.none
      nodes[parent].count = 0
    } else {
      nodes[Int(frame.beforeEntry)].next = YAMLRecord.none
      let isHalf = frame.isMapping && nodes[parent].count & 1 == 1
      nodes[parent].count -= frame.isMapping && !isHalf ? 2 : 1
    }
    frames[index].lastChild = frame.beforeEntry
  }

  /// Turns the value of the frame's current entry into an empty scalar, where it reaches beyond `limit` or was not finished.
  mutating func breakValue(_ index: Int, beyond limit: Int) {
    let frame = frames[index]
    guard frame.lastChild != frame.beforeEntry, frame.lastChild != YAMLRecord.none else { return }
    if frame.isMapping, nodes[Int(frame.id)].count & 1 == 1 { return }
    let value = Int(frame.lastChild)
    let isUnfinished = frames.indices.contains(index + 1) && frames[index + 1].isFlow
    guard isUnfinished || Int(nodes[value].end) > limit else { return }
    var record = YAMLRecord(
      kind: .scalar, style: .plain, start: nodes[value].start, end: nodes[value].start,
      first: nodes[value].start)
    record.isBroken = true
    record.next = nodes[value].next
    nodes[value] = record
  }

  /// Moves ends of nodes that fell into a repaired colon, one character of the source, behind it.
  mutating func snapToCharacters(of source: [UInt8]) {
    func snapped(_ offset: UInt32) -> UInt32 {
      var offset = offset
      while offset < source.count, source[Int(offset)] & 0xC0 == 0x80 { offset += 1 }
      return offset
    }
    for index in nodes.indices {
      nodes[index].start = snapped(nodes[index].start)
      nodes[index].end = snapped(nodes[index].end)
      if nodes[index].kind == .scalar, nodes[index].count == 0 {
        nodes[index].first = nodes[index].end
      }
    }
  }

  /// Forgets the document that is being read.
  mutating func forgetDocument() {
    if !frames.isEmpty, roots.last == frames.first?.id { roots.removeLast() }
    closeAll()
  }

  private mutating func completeEntry(_ index: Int) {
    let frame = frames[index]
    guard frame.isMapping, nodes[Int(frame.id)].count & 1 == 1, index == openCount - 1 else {
      return
    }
    let end = Int(nodes[Int(frame.lastChild)].end)
    let id = addScalar(end..<end, style: .plain, text: end..<end)
    nodes[Int(id)].isBroken = true
  }
}
