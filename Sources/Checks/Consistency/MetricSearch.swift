import TextAnalysis
import ValidatorCore

/// Finds the texts in which a metric may stand that has another value elsewhere, at the cost of a look at each figure:
/// only these are read.
struct MetricSearch {
  /// A text to be read, with the task that it belongs to.
  struct Source {
    let text: PlanText
    let task: Int?
    /// The target whose metric it is; nil for a text that speaks in sentences.
    let target: PlanTarget?
  }

  private struct Entry {
    var source: Int
    var number: UInt64
  }

  private(set) var sources: [Source] = []
  private var first: [UInt64: Entry] = [:]
  private var marked: Set<Int> = []

  /// The texts to be read, in order.
  var candidates: [Source] { marked.sorted().map { sources[$0] } }

  private static let digits = FewCharacters("0123456789０１２３４５６７８９或")

  /// Looks through a text, and says whether it may hold two bounds with an “or” between them.
  mutating func add(_ text: PlanText, task: Int?) -> Bool {
    guard !text.place.isAliased else { return false }
    let index = sources.count
    sources.append(Source(text: text, task: task, target: nil))
    return text.withBytes { bytes in
      var offset = 0
      var hasOr = bytes[0] < 0x80
      while let start = Self.digits.next(in: bytes, from: offset) {
        if bytes.has("或", at: start) {
          hasOr = true
          offset = start + 3
          continue
        }
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
      return hasOr
    }
  }

  /// Takes the metric of a target with a value.
  mutating func add(_ target: PlanTarget, task: Int) {
    guard let metric = target.metric, let value = target.value else { return }
    let index = sources.count
    sources.append(Source(text: value, task: task, target: target))
    var number: UInt64 = 0
    value.withBytes { bytes in
      for offset in 0..<min(bytes.count, 40) where bytes[offset] >= 0x30 && bytes[offset] <= 0x39 {
        number = number &* 11 &+ UInt64(bytes[offset] - 0x30) &+ 1
      }
    }
    let isRate =
      value.withBytes { $0[$0.count - 1] == 0x25 || $0.has("％", at: $0.count - 3) }
      || target.unit?.withBytes { $0[0] == 0x25 || $0.has("％", at: 0) } == true
    metric.withBytes { note($0, $0.count, number, isRate: isRate, index, task) }
  }

  /// The metric stands before the figure (普惠率达到90%) or behind it (新建6所幼儿园).
  private mutating func addFigure(
    _ range: Range<Int>, _ number: UInt64, _ text: ByteView, _ source: Int, _ task: Int?
  ) {
    var run = range.upperBound
    while text[run] >= 0xE4, text[run] <= 0xE9, run - range.upperBound < 120 { run += 3 }
    if run - range.upperBound > 15 { note(text, run, number, isRate: false, source, task) }
    var end = range.lowerBound
    var isStripped = true
    while isStripped {
      isStripped = false
      for word in MetricKey.behind where text.has(word, at: end - word.utf8CodeUnitCount) {
        end -= word.utf8CodeUnitCount
        isStripped = true
      }
    }
    let isRate = text[range.upperBound] == 0x25 || text.has("％", at: range.upperBound)
    note(text, end, number, isRate: isRate, source, task)
  }

  /// Files a metric that ends at `end` under its last four characters within its task, and under its last six (of a
  /// count its last eight) in the plan.
  private mutating func note(
    _ text: ByteView, _ end: Int, _ number: UInt64, isRate: Bool, _ source: Int, _ task: Int?
  ) {
    guard let four = hash(text, end, 12) else { return }
    file(
      four ^ UInt64(bitPattern: Int64((task ?? -1) &+ 2)) &* 0x9E37_79B9_7F4A_7C15, number, source)
    if let long = hash(text, end, isRate ? 18 : 24) { file(long, number, source) }
  }

  private mutating func file(_ key: UInt64, _ number: UInt64, _ source: Int) {
    guard let known = first[key] else {
      first[key] = Entry(source: source, number: number)
      return
    }
    guard known.number != number else { return }
    marked.insert(known.source)
    marked.insert(source)
  }

  /// A hash of the `length` bytes before `end`, folded one by one; nil where other than ideographs stand there.
  private func hash(_ text: ByteView, _ end: Int, _ length: Int) -> UInt64? {
    guard end >= length else { return nil }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var offset = end - length
    while offset < end {
      guard text[offset] >= 0xE4, text[offset] <= 0xE9 else { return nil }
      let folded = TextFolding.scalar(text.scalar(at: offset).value)
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
      offset += 3
    }
    return hash
  }
}
