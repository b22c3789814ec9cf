import TextAnalysis

/// Reads a text as YAML. Total: any text gives a tree, perhaps partial, and problems.
///
/// libyaml stops at the first syntax error. Reading then goes on with a new parser at the next line that can be an entry
/// of a collection that is still open, so that an error costs the entry it stands in and no more. Such a stretch between
/// two starts of a parser is called a fragment here.
public struct YAMLLoader {
  private let source: SourceText
  private let limits: YAMLLimits
  private let isKey: (ByteView) -> Bool
  /// What libyaml reads: the source, but for repaired colons. Offsets are the same.
  private var buffer: [UInt8]
  private var builder: YAMLTreeBuilder
  private var problems: [YAMLProblem] = []
  private var errorCount = 0
  private var repairCount = 0
  /// Whether the buffer has a character where the source has another: then nodes may end inside of one.
  private var isRepaired = false
  /// Bytes that were read more than once, because an unclosed quote swallowed them.
  private var scannedBytes = 0

  /// Reads `source`.
  public static func load(_ source: SourceText, limits: YAMLLimits = YAMLLimits()) -> YAMLTree {
    load(source, limits: limits, indentations: []) { _ in false }
  }

  /// Reads `source` with the repairs that a first reading asked for.
  ///
  /// - Parameters:
  ///   - source: the text to read.
  ///   - limits: how far to go.
  ///   - indentations: lines whose indentation is read as spaces.
  ///   - repairs: texts that the caller took for keys with a full-width colon (`标题：…`): they are read as keys.
  ///   - isKey: tells a key that may stand before a full-width colon.
  static func load(
    _ source: SourceText, limits: YAMLLimits = YAMLLimits(), indentations: [BlankIndentation],
    repairs: [SourceSpan] = [], isKey: (ByteView) -> Bool
  ) -> YAMLTree {
    withoutActuallyEscaping(isKey) { isKey in
      var loader = YAMLLoader(source: source, limits: limits, isKey: isKey)
      loader.emptyLineStarts()
      for indentation in indentations { loader.repair(indentation) }
      for span in repairs { loader.repairLines(in: span) }
      loader.readAll()
      if loader.isRepaired { loader.builder.snapToCharacters(of: source.bytes) }
      let problems = loader.problems.sorted { $0.span < $1.span }
      return YAMLTree(
        source: source, problems: problems, roots: loader.builder.roots,
        nodes: loader.builder.nodes, decodedText: loader.builder.decodedText)
    }
  }

  private init(source: SourceText, limits: YAMLLimits, isKey: @escaping (ByteView) -> Bool) {
    self.source = source
    self.limits = limits
    self.isKey = isKey
    buffer = source.bytes
    builder = YAMLTreeBuilder(expectedBytes: source.bytes.count)
  }

  private mutating func readAll() {
    var start: Int? = source.bodyStart
    var isResumed = false
    while let position = start {
      let end = readFragment(from: position, isResumed: isResumed)
      switch end {
      case .finished: start = nil
      case .dedent(let offset): start = continuation(at: offset)
      case .failure(let error, let offset, let context):
        start = recover(from: error, at: offset, context: context, fragment: position)
      }
      isResumed = builder.openCount > 0
    }
    while builder.openCount > 0 { builder.end(at: nil) }
  }

  // MARK: Blanks

  /// What stands at the start of a line and is no text becomes an empty line: a byte order mark from files that were
  /// joined, a control character. It would make another key of the first one.
  private mutating func emptyLineStarts() {
    for problem in source.problems {
      switch problem.kind {
      case .strayByteOrderMark, .nul, .controlCharacter: break
      default: continue
      }
      for range in problem.ranges where isLineStart(range.lowerBound) {
        overwrite(range, with: [UInt8](repeating: 0x0A, count: range.count))
      }
    }
  }

  private func isLineStart(_ offset: Int) -> Bool {
    guard offset > source.bodyStart, let before = buffer[safe: offset - 1] else { return true }
    return before == 0x0A || before == 0x0D
  }

  private mutating func repair(_ indentation: BlankIndentation) {
    overwrite(indentation.span.range, with: indentation.replacement)
    problems.append(
      YAMLProblem(
        kind: .blankIndentation(width: indentation.width), span: indentation.span))
  }

  /// Puts as many bytes in the place of those in `range`, so that every offset stays.
  private mutating func overwrite(_ range: Range<Int>, with bytes: [UInt8]) {
    buffer.replaceSubrange(range, with: bytes)
    isRepaired = true
  }

  // MARK: Fragments

  private mutating func readFragment(from start: Int, isResumed: Bool) -> YAMLFragment.End {
    // The builder changes while the buffer is lent, and a repair changes the buffer afterwards.
    let bytes = buffer
    return bytes.withUnsafeBufferPointer { bytes in
      var fragment = YAMLFragment(bytes: bytes, start: start, isResumed: isResumed)
      let end = fragment.read(into: &builder, limits: limits, problems: &problems)
      scannedBytes += max(0, fragment.offset - start)
      return end
    }
  }

  /// Where reading goes on after a resumed collection ended at `offset`: at an entry of one of its parents.
  private mutating func continuation(at offset: Int) -> Int? {
    guard offset < buffer.count else { return nil }
    let line = YAMLLine(buffer, containing: offset)
    if line.isDocumentMarker(buffer) {
      builder.closeAll()
      return line.start
    }
    if let frame = frame(for: line, among: builder.openCount) {
      builder.reopen(frame)
      return line.start
    }
    return recover(
      from: .syntax(problem: "did not find expected key", context: nil), at: offset, context: nil,
      fragment: offset)
  }

  // MARK: Recovery

  private mutating func recover(
    from kind: YAMLProblem.Kind, at offset: Int, context: Int?, fragment: Int
  ) -> Int? {
    if let resume = repairFullWidthColon(near: offset, context: context, fragment: fragment) {
      return resume
    }
    report(kind, at: offset, context: context)
    errorCount += 1
    guard errorCount < limits.syntaxErrors, scannedBytes < 4 * buffer.count + (16 << 20) else {
      let rest = SourceSpan(offset, offset)
      problems.append(YAMLProblem(kind: .tooManyErrors(limit: errorCount), span: rest))
      return nil
    }
    guard let inner = builder.frames.lastIndex(where: { !$0.isFlow }) else {
      return nextDocument(after: max(offset, fragment))
    }
    let base = max(builder.frames[inner].entryStart, fragment)
    var line = YAMLLine(buffer, containing: base).next(buffer)
    while let candidate = line {
      if candidate.isDocumentMarker(buffer) {
        builder.closeAll()
        return candidate.start
      }
      if let frame = frame(for: candidate, among: builder.frames.count) {
        builder.breakValue(inner, beyond: candidate.start)
        builder.reopen(frame)
        return candidate.start
      }
      line = candidate.next(buffer)
    }
    builder.breakValue(inner, beyond: buffer.count)
    return nil
  }

  private mutating func nextDocument(after offset: Int) -> Int? {
    var line = YAMLLine(buffer, containing: offset).next(buffer)
    while let candidate = line {
      if candidate.isDocumentMarker(buffer) {
        builder.closeAll()
        return candidate.start
      }
      line = candidate.next(buffer)
    }
    return nil
  }

  /// The innermost block collection, among the first `count` frames, of which `line` can be an entry.
  private func frame(for line: YAMLLine, among count: Int) -> Int? {
    guard let entry = line.entryKind(buffer) else { return nil }
    return builder.frames[..<count].lastIndex { frame in
      !frame.isFlow && frame.isMapping == (entry == .key)
        && YAMLLine.column(of: frame.start, buffer) == line.indentation
    }
  }

  private mutating func report(_ kind: YAMLProblem.Kind, at offset: Int, context: Int?) {
    var kind = kind
    var context = context
    var place = min(offset, buffer.count)
    if case .syntax(let problem, let words) = kind {
      if let quote = swallowingQuote(before: place) ?? unclosedQuote(words, context) {
        kind = .unclosedQuote
        place = quote
        context = nil
      } else if Self.pointsAtContext(problem, words), let start = context {
        // The bracket has to be closed, the key needs its colon; where the reader noticed says nothing to the author.
        place = start
        context = nil
      } else if problem.contains("tab character") || buffer[safe: place] == 0x09 {
        kind = .tabIndentation
      }
    }
    while place > 0, place == buffer.count || buffer[place] == 0x0A || buffer[place] == 0x0D {
      place -= 1
    }
    while place > 0, let byte = buffer[safe: place], byte & 0xC0 == 0x80 { place -= 1 }
    let end =
      place + max(1, buffer.withUnsafeBufferPointer { ByteView($0).scalar(at: place).length })
    problems.append(
      YAMLProblem(
        kind: kind, span: SourceSpan(place, min(end, buffer.count)),
        context: context.map { SourceSpan($0, min($0 + 1, buffer.count)) }))
  }

  private static func pointsAtContext(_ problem: String, _ context: String?) -> Bool {
    problem.hasPrefix("did not find expected ',' or") || problem == "could not find expected ':'"
      || SyntaxWording.isAboutOpening(context)
  }

  private func unclosedQuote(_ words: String?, _ context: Int?) -> Int? {
    words == "while scanning a quoted scalar" ? context : nil
  }

  /// The opening quote of the last text, where that text spans lines and ends on the line of the error: it swallowed the
  /// lines up to the next quote.
  private func swallowingQuote(before offset: Int) -> Int? {
    guard let last = builder.nodes.last(where: { $0.kind == .scalar }),
      last.style == .doubleQuoted || last.style == .singleQuoted
    else { return nil }
    let line = YAMLLine(buffer, containing: offset)
    guard Int(last.start) < line.start, Int(last.end) > line.start, Int(last.end) <= offset else {
      return nil
    }
    return Int(last.start)
  }

  // MARK: Full-width colons

  /// Reads `标题：` as `标题: ` where that explains an error, and says where to read on.
  private mutating func repairFullWidthColon(near offset: Int, context: Int?, fragment: Int)
    -> Int?
  {
    guard repairCount < limits.repairs else { return nil }
    let inner = builder.frames.lastIndex { !$0.isFlow }
    let base = max(inner.map { builder.frames[$0].entryStart } ?? fragment, fragment)
    let failed = YAMLLine(buffer, containing: min(offset, buffer.count))
    var line: YAMLLine? = YAMLLine(buffer, containing: min(base, failed.start))
    // A plain text runs on over lines: the error shows at the first line that cannot belong to it.
    while let candidate = line, candidate.start <= failed.start {
      let isContext = context.map { candidate.range.contains($0) } ?? false
      if let colon = fullWidthColon(in: candidate, anyKey: isContext) {
        repair(colon)
        return restart(at: candidate, fragment: fragment)
      }
      line = candidate.next(buffer)
    }
    return nil
  }

  private mutating func repairLines(in span: SourceSpan) {
    var line: YAMLLine? = YAMLLine(buffer, containing: span.start)
    while let candidate = line, candidate.start < span.end {
      if let colon = fullWidthColon(in: candidate, anyKey: false) { repair(colon) }
      line = candidate.next(buffer)
    }
  }

  private struct Colon {
    var key: String
    var offset: Int
  }

  /// A full-width colon behind the key that begins a line.
  private func fullWidthColon(in line: YAMLLine, anyKey: Bool) -> Colon? {
    let start = line.entryStart(buffer)
    let longestKey = 60
    guard start < line.end, !line.isComment(buffer) else { return nil }
    let end = min(line.end, start + longestKey)
    var offset = start
    while offset + 2 < end {
      if buffer[offset] == 0x3A { return nil }
      if buffer[offset] == 0xEF, buffer[offset + 1] == 0xBC, buffer[offset + 2] == 0x9A { break }
      offset += 1
    }
    guard offset + 2 < line.end, offset > start, buffer[offset] == 0xEF else { return nil }
    let known = buffer.withUnsafeBufferPointer { isKey(ByteView($0).part(start..<offset)) }
    guard known || anyKey else { return nil }
    return Colon(key: String(decoding: buffer[start..<offset], as: UTF8.self), offset: offset)
  }

  private mutating func repair(_ colon: Colon) {
    repairCount += 1
    overwrite(colon.offset..<colon.offset + 3, with: [0x3A, 0x20, 0x20])
    problems.append(
      YAMLProblem(
        kind: .fullWidthColon(key: colon.key), span: SourceSpan(colon.offset, colon.offset + 3)))
  }

  /// Goes back to the start of the entry that holds `line` and forgets what was read of it.
  private mutating func restart(at line: YAMLLine, fragment: Int) -> Int {
    var line = line
    while true {
      if let index = frame(for: line, among: builder.frames.count) {
        let isReread = builder.frames[index].entryStart >= line.start
        builder.reopen(index)
        if isReread { builder.dropEntry(index) }
        return line.start
      }
      guard
        let outer = builder.frames.last(where: { !$0.isFlow && $0.entryStart < line.start })
      else { break }
      line = YAMLLine(buffer, containing: outer.entryStart)
    }
    builder.forgetDocument()
    return fragment
  }
}

extension [UInt8] {
  fileprivate subscript(safe offset: Int) -> UInt8? {
    indices.contains(offset) ? self[offset] : nil
  }
}
