/// Finds quotation marks and brackets that have lost their partners.
struct LoneMarkFinder {
  private let text: ByteView
  private var open: [[Range<Int>]] = Array(repeating: [], count: PairedMark.sorts)
  private var found: [Garble] = []

  /// The lone marks, in order.
  static func find(in text: ByteView) -> [Garble] {
    var finder = LoneMarkFinder(text: text)
    var offset = 0
    while offset < text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      if let mark = PairedMark(scalar) {
        finder.note(mark, at: offset..<offset + length)
      } else if scalar == 0x301E {
        finder.noteStranger(at: offset..<offset + length)
      }
      offset += length
    }
    return finder.all()
  }

  private init(text: ByteView) {
    self.text = text
  }

  private mutating func note(_ mark: PairedMark, at range: Range<Int>) {
    if mark.sort == PairedMark.singleQuotes, isApostrophe(range) { return }
    if mark.opens {
      open[mark.sort].append(range)
    } else if open[mark.sort].popLast() == nil, !isEnumerator(mark, range) {
      found.append(Garble(.loneMark, range))
    }
  }

  /// “舞台车〞: a mark of vertical text where a quotation ends.
  private mutating func noteStranger(at range: Range<Int>) {
    guard open[PairedMark.doubleQuotes].popLast() != nil else { return }
    found.append(Garble(.wrongMark, range, original: "”", isCertain: true))
  }

  private func all() -> [Garble] {
    (found + open.joined().map { Garble(.loneMark, $0) })
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether ’ or ‘ stands beside a Latin letter or digit: don’t, the schools’ plan, ’90s.
  private func isApostrophe(_ range: Range<Int>) -> Bool {
    isLatin(text[range.lowerBound - 1]) || isLatin(text[range.upperBound])
  }

  private func isLatin(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// Whether a bracket closes a number or letter that begins a sentence: 1）, a), 一）.
  private func isEnumerator(_ mark: PairedMark, _ range: Range<Int>) -> Bool {
    guard mark.sort == PairedMark.roundBrackets else { return false }
    var start = range.lowerBound
    var count = 0
    while start > 0, count < 3, let length = enumeratorLength(endingAt: start) {
      start -= length
      count += 1
    }
    guard count > 0 else { return false }
    return start == 0 || isBreak(endingAt: start)
  }

  /// The length of a digit, Latin letter or Chinese numeral that ends at `end`.
  private func enumeratorLength(endingAt end: Int) -> Int? {
    if isLatin(text[end - 1]) { return 1 }
    let scalar = text.scalar(at: end - 3)
    guard scalar.length == 3 else { return nil }
    switch scalar.value {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: return 3
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: return 3
    default: return nil
    }
  }

  private func isBreak(endingAt end: Int) -> Bool {
    switch text[end - 1] {
    case 0...0x20, 0x2C, 0x2E, 0x3A, 0x3B, 0x28: return true
    default: break
    }
    switch text.scalar(at: end - 3).value {
    // 、 。 （ ， ： ； and the ideographic space.
    case 0x3000...0x3002, 0xFF08, 0xFF0C, 0xFF1A, 0xFF1B: return true
    default: return false
    }
  }
}
