import TextAnalysis
import ValidatorCore

/// Finds the tasks whose content may say another value of a target's metric than the target, at the cost of a look at each
/// figure: only these are compared by ``FieldComparison``.
struct FieldSearch {
  /// The tasks to be compared, in order.
  private(set) var tasks: [Int] = []

  /// The content of the task that is being read; nil where it has none.
  private var content: (text: ByteView, task: Int, hasVariants: Bool)?
  /// The folded content, once somebody asked for it.
  private var folded: [UInt8] = []
  private var isFolded = false
  private var metric: (text: ByteView, target: Int)?
  private var key: [UInt8] = []

  /// Targets of a task that are compared: each is looked for in the content.
  static let mostTargets = 50

  /// Takes a text of the plan; the texts come in their order.
  mutating func read(_ text: LentText) {
    switch text.field {
    case .content where text.scope == .task:
      let hasVariants = text.signs.contains(.variant)
      content = text.task.flatMap { text.isAliased ? nil : (text.bytes, $0, hasVariants) }
      isFolded = false
      metric = nil
    case .targets, .metric, .value: readTarget(text)
    default: break
    }
  }

  private mutating func readTarget(_ text: LentText) {
    guard let content, let target = text.target, text.task == content.task,
      target < Self.mostTargets, tasks.last != content.task
    else { return }
    if text.field == .metric {
      metric = (text.bytes, target)
      return
    }
    guard !text.isAliased, !Self.isRepeated(text.bytes, in: content.text) else { return }
    // What English and sentences name is told by reading them.
    if content.text[0] < 0x80 || text.field == .targets || mayName(target) {
      tasks.append(content.task)
    }
  }

  /// Whether the content may name the metric of a target.
  private mutating func mayName(_ target: Int) -> Bool {
    guard let content, let metric, metric.target == target else { return false }
    key.removeAll(keepingCapacity: true)
    let range = MetricKey.fold([metric.text], into: &key)
    // Most contents need not be folded to see that they do not.
    if !content.hasVariants,
      !key.withUnsafeBufferPointer({ Self.holdsEnd(content.text, of: ByteView($0).part(range)) })
    {
      return false
    }
    if !isFolded {
      folded.removeAll(keepingCapacity: true)
      TextFolding.fold(content.text, into: &folded)
      isFolded = true
    }
    return key.withUnsafeBufferPointer { Self.mayName(ByteView($0).part(range), folded) }
  }

  // MARK: Metrics

  /// Whether a folded content may name the metric with `key` as ``FieldComparison`` asks: the whole of it or, where its verb
  /// or its beginning is left out, its end.
  static func mayName(_ key: ByteView, _ content: [UInt8]) -> Bool {
    content.withUnsafeBufferPointer { content in
      let content = ByteView(content)
      guard holdsEnd(content, of: key) else { return false }
      // A beginning that is left out stands in the sentence by itself.
      if content.offset(of: key.part(0..<6)) != nil || holds(content, inOrder: key) {
        return true
      }
      return FieldComparison.verbs.contains { key.has($0, at: 0) }
    }
  }

  /// Whether a content holds the last two characters of a key that is long enough.
  private static func holdsEnd(_ content: ByteView, of key: ByteView) -> Bool {
    key.count >= FieldComparison.shortestKey
      && holds(content, inOrder: key.part(key.count - 6..<key.count))
  }

  /// Whether the Chinese characters of `key` stand in a text one behind the other, whatever stands between them.
  private static func holds(_ text: ByteView, inOrder key: ByteView) -> Bool {
    var (offset, end) = (0, 0)
    while offset < key.count {
      let length = max(key.scalar(at: offset).length, 1)
      let character = key.part(offset..<offset + length)
      offset += length
      guard isHan(character) else { continue }
      guard let found = text.offset(of: character, from: end) else { return false }
      end = found + length
    }
    return true
  }

  private static func isHan(_ character: ByteView) -> Bool {
    character[0] >= 0xE4 && character[0] <= 0xE9
  }

  // MARK: Figures

  /// Whether the first figure of a target stands in a content; true where the target has none.
  static func isRepeated(_ target: ByteView, in content: ByteView) -> Bool {
    guard let figure = figure(in: target) else { return true }
    return holds(content, figure: target.part(figure))
  }

  /// Whether a figure stands in a text, and is no part of another one.
  private static func holds(_ text: ByteView, figure: ByteView) -> Bool {
    var offset = 0
    while let start = text.offset(of: figure, from: offset) {
      let end = start + figure.count
      if !goesOn(text, at: start - 1, step: -1), !goesOn(text, at: end, step: 1) { return true }
      offset = start + 1
    }
    return false
  }

  /// Whether a figure goes on at `offset`: with a digit, or a mark with one behind it.
  private static func goesOn(_ text: ByteView, at offset: Int, step: Int) -> Bool {
    isDigit(text[offset])
      || (text[offset] == 0x2E || text[offset] == 0x2C) && isDigit(text[offset + step])
  }

  private static let digits = FewCharacters("0123456789")

  /// The first figure of a text.
  private static func figure(in text: ByteView) -> Range<Int>? {
    guard let first = digits.next(in: text, from: 0) else { return nil }
    var end = first
    while goesOn(text, at: end, step: 1) { end += 1 }
    return first..<end
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
