/// Some dozens of folded words, found by their first byte and their length.
struct WordBank: Sendable {
  /// A word.
  struct Word: Sendable {
    fileprivate let bytes: [UInt8]

    /// Whether the word stands in a folded text.
    func occurs(in text: [UInt8]) -> Bool {
      text.indices.contains { WordBank.stands(bytes, at: $0, in: text) }
    }
  }

  private let words: [UInt8: [Word]]

  /// The words of `list`, parted by blanks, with `_` for a blank inside; the longest are looked for first. A word of
  /// Latin letters may be the beginning of a longer one.
  init(_ list: String) {
    let all = list.utf8.split(separator: 0x20).map { word in
      Word(bytes: word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
    }
    words = Dictionary(grouping: all) { $0.bytes[0] }
      .mapValues { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// The length in bytes of the word that stands at `offset`; nil for none.
  func length(at offset: Int, in text: [UInt8]) -> Int? {
    word(at: offset, in: text)?.bytes.count
  }

  /// Whether one of the words stands in `text`.
  func occur(in text: [UInt8]) -> Bool {
    text.indices.contains { length(at: $0, in: text) != nil }
  }

  /// The words that stand in `text`.
  func found(in text: [UInt8]) -> [Word] {
    text.indices.compactMap { word(at: $0, in: text) }
  }

  private func word(at offset: Int, in text: [UInt8]) -> Word? {
    words[text[offset]]?.first { Self.stands($0.bytes, at: offset, in: text) }
  }

  fileprivate static func stands(_ word: [UInt8], at offset: Int, in text: [UInt8]) -> Bool {
    guard word.count <= text.count - offset else { return false }
    // A Latin word begins where no letter stands before it.
    if let first = word.first, (0x61...0x7A).contains(first), offset > 0,
      (0x61...0x7A).contains(text[offset - 1])
    {
      return false
    }
    for index in word.indices where text[offset + index] != word[index] { return false }
    return true
  }
}
