/// Names of fields inside of a text.
extension UnitNameReader {
  /// The label that begins at a position.
  func label(at position: Int, before end: Int) -> UnitLabel? {
    var reader = LabelReader(text: text, position: position, end: end)
    return reader.read()
  }

  private struct LabelReader {
    let text: UnitLetters
    let vocabulary = UnitVocabulary.shared
    let start: Int
    let end: Int
    var position: Int
    var seen: UnitWordSet = []
    /// Words that a label may have before 单位, and fields that it may name.
    static let mostWords = 5

    init(text: UnitLetters, position: Int, end: Int) {
      self.text = text
      self.position = position
      self.end = end
      start = position
    }

    mutating func read() -> UnitLabel? {
      guard let namesBodies = readWords() else { return nil }
      guard namesBodies || seen.isDisjoint(with: [.chiefly, .function, .remaining]) else {
        return nil
      }
      for _ in 0..<Self.mostWords where namesBodies && !readJoinedWords() { break }
      skipBracket()
      guard let isClosed = readColon(namesBodies: namesBodies) else { return nil }
      return UnitLabel(
        role: role, end: position, namesBodies: namesBodies, isClosed: isClosed,
        isEnglish: text.isLatin(start))
    }

    private var role: UnitRole {
      if seen.contains(.helps) || seen.contains(.remaining) { return .support }
      return seen.isDisjoint(with: [.leads, .hosts, .chiefly]) ? .responsible : .lead
    }

    /// Reads 责任单位 or 责任; tells whether it names bodies.
    private mutating func readWords() -> Bool? {
      for _ in 0..<Self.mostWords {
        guard let (word, count) = nextWord() else { break }
        if word == .body || word == .bodyOfKind, !seen.isEmpty {
          position += count
          return true
        }
        guard word.isInLabels else { return seen.isEmpty || word == .person ? nil : false }
        seen.insert(word)
        position += count
      }
      return seen.isEmpty ? nil : false
    }

    /// Reads 及责任人, 、配合单位 behind a label.
    private mutating func readJoinedWords() -> Bool {
      let before = position
      let symbol = text.symbol(position)
      if symbol == UnitVocabulary.pause || symbol == UnitVocabulary.slash {
        position += 1
      } else if let (word, count) = nextWord(), word == .joint {
        position += count
      } else {
        return false
      }
      for _ in 0..<Self.mostWords {
        guard let (word, count) = nextWord(), word.isInLabels || word == .body || word == .person
        else { break }
        position += count
        if word == .body || word == .person { return true }
      }
      position = before
      return false
    }

    private mutating func nextWord() -> (word: UnitWord, count: Int)? {
      if text.symbol(position) == UnitVocabulary.blank, position > start { position += 1 }
      guard position < end, let found = vocabulary.word(in: text, at: position),
        position + found.count <= end
      else { return nil }
      return found
    }

    /// Passes over a short bracket behind the label: 责任单位（科室）：.
    private mutating func skipBracket() {
      guard text.symbol(position) == UnitVocabulary.open else { return }
      for offset in 1...8 where text.symbol(position + offset) == UnitVocabulary.close {
        position += offset + 1
        return
      }
    }

    /// Reads what closes the label; tells whether it is a colon or a bracket.
    private mutating func readColon(namesBodies: Bool) -> Bool? {
      if text.symbol(position) == UnitVocabulary.blank { position += 1 }
      guard position < end else { return nil }
      let symbol = text.symbol(position)
      if symbol == UnitVocabulary.colon {
        position += 1
        return true
      }
      if symbol == UnitVocabulary.close, text.symbol(start - 1) == UnitVocabulary.open {
        position += 1
        if text.symbol(position) == UnitVocabulary.colon { position += 1 }
        return true
      }
      guard namesBodies else { return nil }
      if let (word, count) = vocabulary.word(in: text, at: position), word == .equals {
        position += count
        return false
      }
      return text.gap(position) != .none ? false : nil
    }
  }
}
