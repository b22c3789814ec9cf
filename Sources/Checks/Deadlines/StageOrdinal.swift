import TextAnalysis

/// Which part of a work that is cut into numbered parts: 第二批, 一期, 下半年.
struct StageOrdinal: Hashable {
  /// How the parts are counted: parts of different kinds say nothing of each other.
  enum Kind { case batch, phase, halfYear }

  let kind: Kind
  let number: Int

  /// The one that begins at `offset` of a folded text, and its bytes.
  static func read(_ text: ByteView, at offset: Int) -> (ordinal: StageOrdinal, length: Int)? {
    for word in words where text.has(word.word, at: offset) {
      return (StageOrdinal(kind: word.kind, number: word.number), word.word.utf8CodeUnitCount)
    }
    let isOrdinal = text.has("第", at: offset)
    let start = offset + (isOrdinal ? 3 : 0)
    guard let digit = digit(text, at: start) else { return nil }
    let end = start + digit.length
    // 三批 and 三个阶段 count; 二期 is a name, and one of two digits (十二期) no part of a work.
    if isOrdinal, text.has(anyOf: ["批", "轮", "阶段", "步"], at: end) {
      let length = text.has("阶段", at: end) ? 6 : 3
      return (StageOrdinal(kind: .batch, number: digit.number), end + length - offset)
    }
    let before = text.part(0..<start)
    guard text.has("期", at: end), !text.has(anyOf: ["间", "限"], at: end + 3),
      isOrdinal || !endsInDigit(before)
    else { return nil }
    return (StageOrdinal(kind: .phase, number: digit.number), end + 3 - offset)
  }

  private static func digit(_ text: ByteView, at offset: Int) -> (number: Int, length: Int)? {
    if let number = digits.firstIndex(where: { text.has($0, at: offset) }) {
      return (number + 1, 3)
    }
    guard (0x31...0x39).contains(text[offset]), !(0x30...0x39).contains(text[offset + 1]) else {
      return nil
    }
    return (Int(text[offset] - 0x30), 1)
  }

  private static func endsInDigit(_ text: ByteView) -> Bool {
    text.count > 0 && (0x30...0x39).contains(text[text.count - 1])
      || text.has(anyOf: digits + ["十"], endingAt: text.count)
  }

  private static let digits: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]

  private static let words: [(word: StaticString, kind: Kind, number: Int)] = [
    ("首批", .batch, 1), ("上半年", .halfYear, 1), ("下半年", .halfYear, 2), ("phase 1", .phase, 1),
    ("phase 2", .phase, 2), ("phase 3", .phase, 3), ("phase one", .phase, 1),
    ("phase two", .phase, 2), ("phase three", .phase, 3), ("first batch", .batch, 1),
    ("second batch", .batch, 2), ("third batch", .batch, 3), ("first phase", .phase, 1),
    ("second phase", .phase, 2), ("third phase", .phase, 3),
  ]
}
