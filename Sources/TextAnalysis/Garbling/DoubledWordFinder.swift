/// Finds words, phrases and sentences that stand twice, one right behind the other.
///
/// It is shown each two characters that stood side by side shortly before, and looks whether they end a word of up to
/// eight characters that stands twice; clauses and sentences are compared with the ones before them, and a clause's first
/// half with its second.
struct DoubledWordFinder {
  private let text: ByteView
  private var found: [Garble] = []
  private var word = 0..<0
  private var lastWord = 0..<0
  private var clauses = Stretch()
  private var sentences = Stretch()
  /// Whether the text has room for two clauses that are long enough.
  private let mayRepeat: Bool

  /// The stretch of text that is being read, and the one before.
  private struct Stretch {
    private var start = 0
    private var previous = 0..<0

    /// The bytes from the start, behind blanks, to `end`.
    @inline(__always)
    func range(to end: Int, in text: ByteView) -> Range<Int> {
      var start = start
      while start < end, text[start] == 0x20 { start += 1 }
      return start..<max(start, end)
    }

    /// Ends the stretch with `range`; whether it equals the one before.
    @inline(__always)
    mutating func close(with range: Range<Int>, next: Int, in text: ByteView) -> Bool {
      let isDoubled =
        range.count >= DoubledWordFinder.leastStretch && range.count == previous.count
        && text.has(previous, at: range.lowerBound)
      if !range.isEmpty { previous = range }
      start = next
      return isDoubled
    }
  }

  private static let longestWord = 8
  /// The bytes of half a clause that is the other half again.
  private static let leastHalf = 18
  /// A clause or sentence of fewer bytes may stand twice for emphasis.
  private static let leastStretch = 11

  init(_ text: ByteView) {
    self.text = text
    mayRepeat = text.count >= 2 * Self.leastStretch
  }

  /// Reads any other character.
  mutating func readOther(_ scalar: UInt32, at offset: Int, _ length: Int) {
    if scalar < 0x80 { readASCII(scalar, at: offset) }
    switch scalar {
    // ，
    case 0xFF0C, 0x2C: endClause(at: offset, next: offset + length)
    // 。 ！ ； ？ and their half-width forms, line ends.
    case 0x3002, 0xFF01, 0xFF1B, 0xFF1F, 0x21, 0x2E, 0x3B, 0x3F, 0x0A:
      endClause(at: offset, next: offset + length)
      endSentence(at: offset, next: offset + length)
    default: break
    }
  }

  /// The second of each two, in order; to be called behind the last character.
  mutating func finish() -> [Garble] {
    readASCII(0, at: text.count)
    endClause(at: text.count, next: text.count)
    endSentence(at: text.count, next: text.count)
    return found
  }

  // MARK: Words

  /// Looks for a word that ends at `end` and stands right before too, both behind `start`, from where on there are
  /// nothing but Chinese characters.
  @inline(never)
  mutating func readRepeated(endingAt end: Int, from start: Int) {
    for length in 2...Self.longestWord {
      let second = end - 3 * length..<end
      guard second.lowerBound - second.count >= start else { return }
      // Most that is asked for does not stand twice, and Chinese characters differ in their last byte.
      guard text[end - 1] == text[second.lowerBound - 1],
        text.has(second, at: second.lowerBound - second.count),
        DoubledWordJudge(text).isDoubled(second)
      else { continue }
      return append(second)
    }
  }

  /// Looks at a character that ends at `end` and stands right before too.
  @inline(never)
  mutating func readSame(endingAt end: Int) {
    let second = end - 3..<end
    if DoubledCharacterJudge(text).isDoubled(second) { append(second) }
  }

  private mutating func append(_ range: Range<Int>) {
    if let last = found.last {
      if last.range.upperBound > range.lowerBound { return }
      // What stands a thousand times is one slip.
      let word = last.repeated ?? last.range
      if last.range.upperBound == range.lowerBound, word.count == range.count,
        text.has(word, at: range.lowerBound)
      {
        found[found.count - 1] = last.extended(to: range.upperBound, repeating: word)
        return
      }
    }
    found.append(Garble(.doubled, range, original: ""))
  }

  private mutating func readASCII(_ scalar: UInt32, at offset: Int) {
    if scalar &- 0x61 < 26 {
      word = word.upperBound == offset ? word.lowerBound..<offset + 1 : offset..<offset + 1
    } else if word.upperBound == offset, !word.isEmpty {
      endWord(before: scalar)
    }
  }

  /// A word in lower case that is the word before, with a blank between: the the.
  private mutating func endWord(before next: UInt32) {
    defer { lastWord = word }
    guard word.lowerBound == lastWord.upperBound + 1, text[lastWord.upperBound] == 0x20,
      word.count >= 2, word.count == lastWord.count, text.has(lastWord, at: word.lowerBound),
      text[lastWord.lowerBound - 1] & 0x5F < 0x41,
      next <= 0x20 || next == 0x2C || next == 0x2E,
      !Self.doubledInEnglish.contains(where: {
        $0.utf8CodeUnitCount == word.count && text.has($0, at: word.lowerBound)
      })
    else { return }
    append(lastWord.upperBound..<word.upperBound)
  }

  /// What English doubles: had had, that that, bye bye, win win.
  private static let doubledInEnglish: [StaticString] = [
    "had", "that", "bye", "no", "so", "ha", "win", "chop", "hush", "knock", "tut", "tick", "can",
    "half", "very",
  ]

  // MARK: Clauses and sentences

  private mutating func endClause(at end: Int, next: Int) {
    guard mayRepeat else { return }
    let clause = clauses.range(to: end, in: text)
    let half = clause.lowerBound + clause.count / 2
    if clause.count >= 2 * Self.leastHalf, clause.count % 2 == 0,
      text.has(half..<clause.upperBound, at: clause.lowerBound)
    {
      appendDoubled(half..<clause.upperBound, next: clause.upperBound)
    }
    if clauses.close(with: clause, next: next, in: text) {
      appendDoubled(clause, next: next)
    }
  }

  private mutating func endSentence(at end: Int, next: Int) {
    guard mayRepeat else { return }
    let sentence = sentences.range(to: end, in: text)
    if sentences.close(with: sentence, next: next, in: text) {
      appendDoubled(sentence, next: next)
    }
  }

  private mutating func appendDoubled(_ range: Range<Int>, next: Int) {
    let judge = DoubledWordJudge(text)
    guard range.count >= Self.leastHalf ? judge.holdsWords(range) : judge.isWholeClause(range)
    else { return }
    if text.has("，", endingAt: range.lowerBound), !text.has("，", at: range.upperBound) {
      // Of 严格执行，严格执行。 the mark between goes, not the last one.
      append(range.lowerBound - 3..<range.upperBound)
    } else {
      append(range.lowerBound..<next)
    }
  }
}
