import TextAnalysis
import ValidatorCore

/// Finds the texts in which a metric may stand that has another value elsewhere, at the cost of a look at each figure:
/// only these are read.
struct MetricSearch {
  /// A text to be read, with the task that it belongs to.
  struct Source {
    /// The position of the text in ``Plan/texts``.
    let text: Int
    let task: Int?
    /// The target of the task whose value it is; nil for a text that speaks in sentences.
    let target: Int?
  }

  private struct Entry {
    let source: Int
    let number: UInt64
    let task: Int?
  }

  private(set) var sources: [Source] = []
  private var first: [UInt64: Entry] = [:]
  private var marked: Set<Int> = []
  /// Whether a metric was found in the text that is looked through.
  private var isFiled = false
  /// Whether folding changes characters of that text.
  private var hasVariants = false
  /// The metric of the target that is being read.
  private var metric: (words: ByteView, hasVariants: Bool, task: Int, target: Int)?

  /// The texts to be read, in order.
  var candidates: [Source] { marked.sorted().map { sources[$0] } }

  private static let digits = FewCharacters("0123456789０１２３４５６７８９")

  /// A search with room for the metrics of `tasks` tasks.
  init(tasks: Int) {
    first.reserveCapacity(tasks * 2)
    sources.reserveCapacity(tasks * 2)
  }

  /// Looks through a text in sentences.
  mutating func addSentences(_ text: LentText) {
    let (index, bytes) = (sources.count, text.bytes)
    isFiled = false
    hasVariants = text.signs.contains(.variant)
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
      if end > start { addFigure(start..<end, number, bytes, index, text.task) }
    }
    if isFiled { sources.append(Source(text: text.position, task: text.task, target: nil)) }
  }

  /// Takes the metric of a target; its value comes behind it.
  mutating func addMetric(_ text: LentText) {
    guard let task = text.task, let target = text.target else { return }
    metric = (text.bytes, text.signs.contains(.variant), task, target)
  }

  /// Takes the value of a target; one without a metric is passed over.
  mutating func addValue(_ text: LentText) {
    guard let metric, metric.task == text.task, metric.target == text.target else { return }
    let (index, value) = (sources.count, text.bytes)
    isFiled = false
    hasVariants = metric.hasVariants
    var number: UInt64 = 0
    for offset in 0..<min(value.count, 40) where value[offset] >= 0x30 && value[offset] <= 0x39 {
      number = number &* 11 &+ UInt64(value[offset] - 0x30) &+ 1
    }
    note(metric.words, 0..<metric.words.count, 0..<0, number, index, metric.task)
    if isFiled {
      sources.append(Source(text: text.position, task: metric.task, target: metric.target))
    }
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
    add(words, of: text, to: &hash)
    add(behind, of: text, to: &hash)
    isFiled = true
    let entry = Entry(source: source, number: number, task: task)
    guard let known = compare(entry, under: hash), known.task != task else { return }
    // The first of its own task is another one.
    let own = UInt64(bitPattern: Int64((task ?? -1) &+ 2)) &* 0x9E37_79B9_7F4A_7C15
    compare(entry, under: hash ^ own)
  }

  private func add(_ part: Range<Int>, of text: ByteView, to hash: inout UInt64) {
    var offset = part.lowerBound
    while offset < part.upperBound {
      let (value, length) = text.scalar(at: offset)
      offset += max(length, 1)
      guard value >= 0x4E00 else { continue }
      let isFolded = !hasVariants && value < 0xA000
      hash = (hash ^ UInt64(isFolded ? value : TextFolding.scalar(value))) &* 0x100_0000_01B3
    }
  }

  /// Marks an entry and the first one under `key`, which is returned, where their numbers differ; files it where it is the
  /// first itself.
  @discardableResult
  private mutating func compare(_ entry: Entry, under key: UInt64) -> Entry? {
    guard let known = first[key] else {
      first[key] = entry
      return nil
    }
    if known.number != entry.number {
      marked.insert(known.source)
      marked.insert(entry.source)
    }
    return known
  }
}
