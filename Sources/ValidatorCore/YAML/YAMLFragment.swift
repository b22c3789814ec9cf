import TextAnalysis

/// The hot loop: pulls events from one position on and hands nodes to the builder.
struct YAMLFragment {
  enum End {
    case finished
    /// The collection that was resumed ended at this byte; its parents are still open.
    case dedent(Int)
    case failure(YAMLProblem.Kind, at: Int, context: Int?)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  private var cursor: ScalarCursor
  /// Whether the first collection continues the innermost open one instead of being a new one.
  private var awaitsResumption: Bool
  private var resumedDepth = 0

  /// The byte that reading has come to.
  var offset: Int { cursor.offset }

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int, isResumed: Bool) {
    self.bytes = bytes
    self.start = start
    cursor = ScalarCursor(start: start)
    awaitsResumption = isResumed
  }

  mutating func read(
    into builder: inout YAMLTreeBuilder, limits: YAMLLimits, problems: inout [YAMLProblem]
  ) -> End {
    var reader = YAMLEventReader(UnsafeBufferPointer(rebasing: bytes[min(start, bytes.count)...]))
    while true {
      let event: YAMLEvent
      switch reader.next() {
      case .failure(let error): return failure(error)
      case .success(let next): event = next
      }
      switch event.kind {
      case .streamEnd: return .finished
      case .documentStart:
        if !awaitsResumption { builder.beginDocument() }
      case .scalar:
        if awaitsResumption { return mismatch(event) }
        addScalar(event, to: &builder)
      case .alias:
        if awaitsResumption { return mismatch(event) }
        addAlias(event, to: &builder, limits: limits, problems: &problems)
      case .mappingStart, .sequenceStart:
        if let end = begin(event, in: &builder, limits: limits) { return end }
      case .mappingEnd, .sequenceEnd:
        let isFlow = builder.frames[builder.openCount - 1].isFlow
        builder.end(at: isFlow ? cursor.move(to: event.end, in: bytes) : nil)
        if builder.openCount > 0, builder.openCount < resumedDepth {
          return .dedent(cursor.move(to: event.start, in: bytes))
        }
      case .streamStart, .documentEnd, .nothing: continue
      }
    }
  }

  private mutating func failure(_ error: YAMLSyntaxError) -> End {
    // Backwards first: the context lies before the place of the error.
    let offset = cursor.move(to: error.position, in: bytes)
    var behind = cursor
    let context = error.contextPosition.map { behind.move(to: $0, in: bytes) }
    return .failure(
      .syntax(problem: error.problem, context: error.context), at: offset, context: context)
  }

  private mutating func mismatch(_ event: YAMLEvent) -> End {
    .failure(
      .syntax(problem: "did not find expected key", context: nil),
      at: cursor.move(to: event.start, in: bytes), context: nil)
  }

  private mutating func begin(
    _ event: YAMLEvent, in builder: inout YAMLTreeBuilder, limits: YAMLLimits
  ) -> End? {
    let isMapping = event.kind == .mappingStart
    let start = cursor.move(to: event.start, in: bytes)
    if awaitsResumption {
      guard builder.frames[builder.openCount - 1].isMapping == isMapping else {
        return mismatch(event)
      }
      awaitsResumption = false
      resumedDepth = builder.openCount
      return nil
    }
    guard builder.openCount < limits.depth else {
      return .failure(.tooDeep(limit: limits.depth), at: start, context: nil)
    }
    let node = event.hasProperties ? skipProperties(from: start) : start
    builder.begin(
      isMapping: isMapping, isFlow: event.style == .flow, start: node, node: node,
      anchor: event.anchor.map { $0.string(0..<$0.count) })
    return nil
  }

  // MARK: Scalars

  @inline(__always)
  private mutating func addScalar(_ event: YAMLEvent, to builder: inout YAMLTreeBuilder) {
    var start = cursor.move(to: event.start, in: bytes)
    if event.hasProperties { start = skipProperties(from: start) }
    let id: YAMLNodeID
    if let text = verbatim(event, at: start) {
      let isQuoted = event.style != .plain
      let end = text.upperBound + (isQuoted ? 1 : 0)
      cursor.jump(to: event.end, offset: end)
      id = builder.addScalar(start..<end, style: event.style, text: text)
    } else {
      id = addDecoded(event, at: start, to: &builder)
    }
    if let anchor = event.anchor { builder.setAnchor(anchor.string(0..<anchor.count), to: id) }
  }

  /// Where the value stands in the source byte by byte, without escapes or folding.
  ///
  /// The comparison also spares counting the characters of the text: equal bytes end where the event ends.
  @inline(__always)
  private func verbatim(_ event: YAMLEvent, at start: Int) -> Range<Int>? {
    let count = event.text.count
    switch event.style {
    case .plain:
      guard holds(event.text, at: start) else { return nil }
      return start..<start + count
    case .singleQuoted, .doubleQuoted:
      let close = start + 1 + count
      guard close < bytes.count, bytes[close] == bytes[start], holds(event.text, at: start + 1)
      else { return nil }
      // 'a''' is a' and looks as if it ended before its last quote.
      let isDoubled = close + 1 < bytes.count && bytes[close + 1] == 0x27
      return event.style == .singleQuoted && isDoubled ? nil : start + 1..<close
    default: return nil
    }
  }

  @inline(__always)
  private func holds(_ text: ByteView, at offset: Int) -> Bool {
    guard offset + text.count <= bytes.count else { return false }
    return text == ByteView(UnsafeBufferPointer(rebasing: bytes[offset..<offset + text.count]))
  }

  private mutating func addDecoded(
    _ event: YAMLEvent, at start: Int, to builder: inout YAMLTreeBuilder
  ) -> YAMLNodeID {
    var end = max(start, cursor.move(to: event.end, in: bytes))
    if event.style == .literal || event.style == .folded {
      while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    }
    let written = ByteView(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    let isFolded = event.style != .literal && spansLines(start..<end)
    let value =
      isFolded
      ? ScalarAlignment(text: event.text, source: written, style: event.style).joined(event.text)
      : (0..<event.text.count).map { event.text[$0] }
    return builder.addDecodedScalar(start..<end, style: event.style, value: value)
  }

  private func spansLines(_ range: Range<Int>) -> Bool {
    bytes[range].contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// Behind the anchor and the tag that stand before a node.
  private func skipProperties(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "&"), UInt8(ascii: "!"):
        while offset < bytes.count, bytes[offset] > 0x20 { offset += 1 }
      case 0x20, 0x09, 0x0A, 0x0D:
        offset += 1
      case UInt8(ascii: "#"):
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      default:
        return offset
      }
    }
    return offset
  }

  // MARK: Aliases

  private mutating func addAlias(
    _ event: YAMLEvent, to builder: inout YAMLTreeBuilder, limits: YAMLLimits,
    problems: inout [YAMLProblem]
  ) {
    let start = cursor.move(to: event.start, in: bytes)
    let end = cursor.move(to: event.end, in: bytes)
    let span = SourceSpan(start, end)
    let name = event.text.string(0..<event.text.count)
    func refuse(_ kind: YAMLProblem.Kind) {
      problems.append(YAMLProblem(kind: kind, span: span))
      builder.addAlias(start..<end, target: YAMLRecord.none, size: 1, height: 1)
    }
    guard let anchor = builder.anchors[name] else { return refuse(.undefinedAlias(name: name)) }
    if anchor.isOpen { return refuse(.recursiveAlias(name: name)) }
    guard builder.openCount + anchor.height <= limits.depth else {
      return refuse(.tooDeep(limit: limits.depth))
    }
    guard builder.aliasNodes + anchor.size <= limits.aliasNodes else {
      if builder.noteAliasLimit() { return refuse(.tooManyAliasNodes(limit: limits.aliasNodes)) }
      return builder.addAlias(start..<end, target: YAMLRecord.none, size: 1, height: 1)
    }
    builder.addAlias(start..<end, target: anchor.id, size: anchor.size, height: anchor.height)
  }
}
