import TextAnalysis

/// The walk over the content of a milestone that tells its stages from the name of its work.
struct StageScan {
  /// What names the work.
  private(set) var name = StageName()
  private(set) var stages = StageRanks()
  private(set) var ordinals: Set<StageOrdinal> = []
  /// The text without its ordinals.
  private(set) var rest: [UInt8] = []

  /// Reads a folded text with a mark in the place of each figure and time.
  init(_ text: [UInt8]) {
    rest.reserveCapacity(text.count)
    text.withUnsafeBufferPointer { buffer in
      let bytes = ByteView(buffer)
      var offset = 0
      while offset < bytes.count {
        offset += max(step(bytes, at: offset), 1)
      }
    }
  }

  /// Reads what stands at `offset`, and tells its length.
  private mutating func step(_ text: ByteView, at offset: Int) -> Int {
    if let (ordinal, length) = StageOrdinal.read(text, at: offset) {
      ordinals.insert(ordinal)
      name.end()
      return length
    }
    let length = wordLength(text, at: offset)
    text.part(offset..<offset + length).append(to: &rest)
    return length
  }

  private mutating func wordLength(_ text: ByteView, at offset: Int) -> Int {
    if let other = StageWords.others.first(where: { text.has($0, at: offset) }) {
      append(text, offset..<offset + other.utf8CodeUnitCount, isWeak: false)
      return other.utf8CodeUnitCount
    }
    if Self.isLatin(text[offset]) { return latin(text, at: offset) }
    let found = StageWords.meanings.filter { text.has($0.word, at: offset) }
    let longest = found.map(\.word.utf8CodeUnitCount).max() ?? 0
    let empty = Self.longest(StageWords.empty, text, offset)
    let weak = Self.longest(StageWords.weak, text, offset)
    if longest > 0, longest >= max(empty, weak) {
      for meaning in found where meaning.word.utf8CodeUnitCount == longest { stages.add(meaning) }
      name.end()
      return longest
    }
    if weak > empty {
      append(text, offset..<offset + weak, isWeak: true)
      return weak
    }
    if empty > 0 {
      name.end()
      return empty
    }
    let (scalar, length) = text.scalar(at: offset)
    guard (0x3400..<0xA000).contains(scalar) else {
      if scalar != 0x20 { name.end() }
      return max(length, 1)
    }
    name.append(StageName.Token(value: UInt64(scalar), isWeak: false, isWord: false))
    return length
  }

  private static func longest(_ words: [StaticString], _ text: ByteView, _ offset: Int) -> Int {
    words.lazy.filter { text.has($0, at: offset) }.map(\.utf8CodeUnitCount).max() ?? 0
  }

  /// Each character of a weak word is a token of its own, so that 学校 is found in 学校食堂 and alone.
  private mutating func append(_ text: ByteView, _ range: Range<Int>, isWeak: Bool) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = text.scalar(at: offset)
      name.append(StageName.Token(value: UInt64(scalar), isWeak: isWeak, isWord: false))
      offset += max(length, 1)
    }
  }

  // MARK: Latin

  private mutating func latin(_ text: ByteView, at offset: Int) -> Int {
    var end = offset
    while Self.isLatin(text[end]) { end += 1 }
    let phrase = StageWords.meanings.filter { text.has($0.word, at: offset) }
    if let meaning = phrase.first {
      for meaning in phrase { stages.add(meaning) }
      name.end()
      return max(end - offset, meaning.word.utf8CodeUnitCount)
    }
    let word = text.string(offset..<end)
    if StageWords.emptyEnglish.contains(word) {
      name.end()
    } else {
      name.append(
        StageName.Token(
          value: UInt64(truncatingIfNeeded: text.part(offset..<end).hash) | 1 << 63,
          isWeak: StageWords.weakEnglish.contains(word), isWord: true))
    }
    return end - offset
  }

  private static func isLatin(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
