import TextAnalysis
import ValidatorCore

/// Finds the texts in which a metric may stand that has another value elsewhere, at the cost of a look at each figure:
/// only these are read.
struct MetricSearch {
  /// A text to be read, with the task that it belongs to.
  struct Source {
    let text: PlanText
    let task: Int?
    /// The target of the task whose value it is; nil for a text that speaks in sentences.
    let target: Int?
  }

  private struct Entry {
    var source: Int
    var number: UInt64
  }

  private(set) var sources: [Source] = []
  private var first: [UInt64: Entry] = [:]
  private var marked: Set<Int> = []
  /// Whether a metric was found in the text that is looked through.
  private var isFiled = false

  /// The texts to be read, in order.
  var candidates: [Source] { marked.sorted().map { sources[$0] } }

  private static let digits = FewCharacters("0123456789０１２３４５６７８９")

  /// A search with room for the metrics of `tasks` tasks.
  init(tasks: Int) {
    first.reserveCapacity(tasks * 4)
    sources.reserveCapacity(tasks * 2)
  }

  /// Looks through a text.
  mutating func add(_ text: PlanText, task: Int?) {
    let index = sources.count
    isFiled = false
    text.withBytes { bytes in
      var offset = 0
      while let start = Self.digits.next(in: bytes, from: offset) {
        var end = start
        var number: UInt64 = 0
        while let digit = OrdinalDigits.arabicDigit(bytes, at: end) {
          number = number &* 11 &+ UInt64(digit) &+ 1
          end += bytes[end] < 0x80 ? 1 : 3
          if bytes[end] == 0x2E { end += 1 }
        }
        offset = max(end, start + 1)
        if end > start { addFigure(start..<end, number, bytes, index, task) }
      }
    }
    if isFiled { sources.append(Source(text: text, task: task, target: nil)) }
  }

  /// Takes the metric of a target with a value.
  mutating func add(_ target: PlanTarget, at position: Int, task: Int) {
    guard let metric = target.metric, let value = target.value else { return }
    let index = sources.count
    isFiled = false
    var number: UInt64 = 0
    value.withBytes { bytes in
      for offset in 0..<min(bytes.count, 40) where bytes[offset] >= 0x30 && bytes[offset] <= 0x39 {
        number = number &* 11 &+ UInt64(bytes[offset] - 0x30) &+ 1
      }
    }
    metric.withBytes { note($0, 0..<$0.count, 0..<0, number, index, task) }
    if isFiled { sources.append(Source(text: value, task: task, target: position)) }
  }

  /// The metric stands before the figure (普惠率达到90%) or around it (新建6所幼儿园).
  private mutating func addFigure(
    _ range: Range<Int>, _ number: UInt64, _ text: ByteView, _ source: Int, _ task: Int?
  ) {
    var start = range.lowerBound
    while range.lowerBound - start < 120, isHan(text, start - 3) || isQuote(text, start - 3) {
      start -= 3
    }
    // What is left of a date stands at the beginning: 2027年底….
    if OrdinalDigits.arabicDigit(text, at: start - 1) != nil {
      while Self.dateWords.contains(where: { text.has($0, at: start) }) { start += 3 }
    }
    var end = range.upperBound
    while end - range.upperBound < 120, isHan(text, end) { end += 3 }
    // Behind a measure word; a few characters are a unit (平方米) or a bound (人以上).
    let isAround = end - range.upperBound > 15
    note(
      text, min(start, range.lowerBound)..<range.lowerBound,
      isAround ? range.upperBound + 3..<end : 0..<0, number, source, task)
  }

  private static let dateWords: [StaticString] = ["年", "月", "日", "底", "末", "前"]

  private func isHan(_ text: ByteView, _ offset: Int) -> Bool {
    text[offset] >= 0xE4 && text[offset] <= 0xE9
  }

  private func isQuote(_ text: ByteView, _ offset: Int) -> Bool {
    text.has("“", at: offset) || text.has("”", at: offset)
  }

  /// Files a metric of at least four characters, within its task and in the plan.
  private mutating func note(
    _ text: ByteView, _ words: Range<Int>, _ behind: Range<Int>, _ number: UInt64, _ source: Int,
    _ task: Int?
  ) {
    let words = MetricKey.core(of: words, in: text, isWhole: behind.isEmpty)
    let length = words.count + behind.count
    guard length >= 12 else { return }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    Self.hash(words, of: text, into: &hash)
    Self.hash(behind, of: text, into: &hash)
    let own = UInt64(bitPattern: Int64((task ?? -1) &+ 2)) &* 0x9E37_79B9_7F4A_7C15
    file(hash ^ own, number, source)
    file(hash, number, source)
  }

  private static func hash(_ part: Range<Int>, of text: ByteView, into hash: inout UInt64) {
    var offset = part.lowerBound
    while offset < part.upperBound {
      let (value, length) = text.scalar(at: offset)
      offset += max(length, 1)
      guard value >= 0x4E00 else { continue }
      hash = (hash ^ UInt64(TextFolding.scalar(value))) &* 0x100_0000_01B3
    }
  }

  private mutating func file(_ key: UInt64, _ number: UInt64, _ source: Int) {
    isFiled = true
    guard let known = first[key] else {
      first[key] = Entry(source: source, number: number)
      return
    }
    guard known.number != number else { return }
    marked.insert(known.source)
    marked.insert(source)
  }
}
