import TextAnalysis

/// A text of a plan with its place. The bytes stay in the source until somebody asks for them.
public struct PlanText: Sendable {
  let tree: YAMLTree
  private let node: YAMLNodeID
  private let lower: UInt32
  private let length: UInt32
  /// Where the text stands; through an alias, the alias.
  public let place: Place

  init(tree: YAMLTree, node: YAMLNodeID, place: Place) {
    self.tree = tree
    self.node = node
    self.place = place
    lower = 0
    length = tree.nodes[Int(node)].count
  }

  init(tree: YAMLTree, key: Key, place: Place) {
    (self.tree, self.place) = (tree, place)
    (node, lower, length) = (key.node, key.lower, key.length)
  }

  private init(_ whole: PlanText, range: Range<Int>) {
    tree = whole.tree
    node = whole.node
    let inside = range.clamped(to: 0..<Int(whole.length))
    lower = whole.lower + UInt32(inside.lowerBound)
    length = UInt32(inside.count)
    place = whole.place.narrowed(to: whole.span(of: inside))
  }

  /// What tells texts of one tree apart; an alias has the text of its anchor.
  struct Key: Hashable {
    let node: YAMLNodeID
    let lower: UInt32
    let length: UInt32

    /// Whether this is the whole text of its node.
    func isWhole(in tree: YAMLTree) -> Bool {
      lower == 0 && length == tree.nodes[Int(node)].count
    }
  }

  var key: Key { Key(node: node, lower: lower, length: length) }

  /// The number of bytes of the decoded text.
  public var count: Int { Int(length) }

  /// The decoded text.
  public var string: String { withBytes { $0.string(0..<$0.count) } }

  /// The text as far as a citation may need it: a title of a megabyte in each of a thousand messages would be a gigabyte.
  var opening: String { withBytes(Self.opening) }

  static func opening(of bytes: ByteView) -> String {
    let longest = 600
    guard bytes.count > longest else { return bytes.string(0..<bytes.count) }
    var end = longest
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes.string(0..<end)
  }

  /// The part of the text in `range` (bytes of the decoded text), with its own place.
  public func part(_ range: Range<Int>) -> PlanText {
    PlanText(self, range: range)
  }

  /// Lends the decoded text to `body`.
  public func withBytes<Result>(_ body: (ByteView) throws -> Result) rethrows -> Result {
    try tree.withText(node) { try body($0.part(Int(lower)..<Int(lower) + Int(length))) }
  }

  /// The source bytes that a range of the decoded text was made of: escapes, line ends and indentation included.
  /// Through an alias, the bytes of the alias.
  public func span(of range: Range<Int>) -> SourceSpan {
    span(of: range, alignment)
  }

  /// The source bytes that ranges of the decoded text were made of, each as ``span(of:)`` has it. Text and source are
  /// set beside each other once for all ranges.
  public func spans(of ranges: [Range<Int>]) -> [SourceSpan] {
    guard !place.isAliased else { return ranges.map { _ in place.span } }
    let (alignment, start, before) = (alignment, sourceStart, Int(lower))
    return ranges.map { range in
      let inNode = range.lowerBound + before..<range.upperBound + before
      let source = alignment?.source(of: inNode) ?? inNode
      return SourceSpan(start + source.lowerBound, start + source.upperBound)
    }
  }

  private func span(of range: Range<Int>, _ alignment: ScalarAlignment?) -> SourceSpan {
    guard !place.isAliased else { return place.span }
    let inNode = range.lowerBound + Int(lower)..<range.upperBound + Int(lower)
    let source = alignment?.source(of: inNode) ?? inNode
    return SourceSpan(sourceStart + source.lowerBound, sourceStart + source.upperBound)
  }

  /// Where the whole text of the node starts in the source.
  private var sourceStart: Int {
    let record = tree.nodes[Int(node)]
    return Int(record.isDecoded ? record.start : record.first)
  }

  /// Text and source beside each other; nil where the source holds the text byte by byte, or at an alias.
  private var alignment: ScalarAlignment? {
    place.isAliased ? nil : tree.alignment(of: node)
  }

  /// The source bytes that make a range of the decoded text and nothing else; they hold no escapes and line ends if they are
  /// verbatim. Nil where a bound lies inside of one, and across the lines of a folded scalar that are not folded: they cannot be
  /// joined, since one with more indentation keeps the line ends before and behind it.
  func exactSource(of range: Range<Int>) -> (span: SourceSpan, isVerbatim: Bool)? {
    guard let alignment else { return (span(of: range, nil), true) }
    let keepsLines = tree.nodes[Int(node)].style == .folded
    guard !keepsLines || !withBytes({ text in range.contains { text[$0] == 0x0A } }) else {
      return nil
    }
    let inNode = range.lowerBound + Int(lower)..<range.upperBound + Int(lower)
    let start = Int(tree.nodes[Int(node)].start)
    return alignment.exactSource(of: inNode).map {
      (SourceSpan(start + $0.range.lowerBound, start + $0.range.upperBound), $0.isVerbatim)
    }
  }

  /// The edit that writes `replacement` as the style of the scalar asks; nil where it would not be read as that.
  func written(_ replacement: String, in span: SourceSpan) -> Fix.Edit? {
    let record = tree.nodes[Int(node)]
    return tree.source.bytes.withUnsafeBufferPointer { bytes in
      ScalarEdit(
        source: ByteView(bytes), scalar: Int(record.start)..<Int(record.end), style: record.style
      )
      .written(replacement, in: span.range).map { Fix.Edit(span, $0) }
    }
  }

  /// The place of a range of the decoded text.
  public func place(of range: Range<Int>) -> Place {
    place.narrowed(to: span(of: range))
  }

  /// Whether the text holds nothing but blanks, full-width ones included.
  public var isBlank: Bool {
    tree.withText(node) { text in
      var offset = Int(lower)
      let end = offset + Int(length)
      while offset < end {
        let (scalar, length) = text.scalar(at: offset)
        guard scalar <= 0x20 || scalar == 0xA0 || scalar == 0x3000 else { return false }
        offset += max(1, length)
      }
      return true
    }
  }

  /// Whether the text, as that of a field that holds one thing, was left to be filled in: 待定, xx%, TBD.
  public var holdsPlaceholder: Bool {
    withBytes { !PlaceholderReader.read(field: $0).isEmpty }
  }

  /// Whether the source holds the text byte by byte, so that an edit of the source is an edit of the text.
  public var isVerbatim: Bool { !place.isAliased && !tree.nodes[Int(node)].isDecoded }
}
