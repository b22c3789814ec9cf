/// Finds the noun that an English number counts: "five ponds", "12 new schools".
struct EnglishNoun {
  let text: SymbolText
  let lexicon: LexiconView

  /// The symbols of the noun behind a number that ends at `end`: the first plural among the three
  /// words there, else the word in which the phrase ends; nil where a word of grammar stands first.
  func range(behind end: Int) -> Range<Int>? {
    guard text[end] == Symbol.blank else { return nil }
    var start = end + 1
    for _ in 0..<3 {
      let word = start..<wordEnd(from: start)
      guard !word.isEmpty, !isGrammar(word), !isOther(word) else { return nil }
      let next = word.upperBound + 1
      let goesOn = text[word.upperBound] == Symbol.blank && Symbol.isLetter(text[next])
      if isPlural(word) || !goesOn || isGrammar(next..<wordEnd(from: next)) { return word }
      start = next
    }
    return nil
  }

  /// The end of the letters, and hyphens between them, at `start`; a longer word than any is cut.
  private func wordEnd(from start: Int) -> Int {
    var index = start
    while index - start < Self.longest,
      Symbol.isLetter(text[index])
        || text[index] == Symbol.hyphen && Symbol.isLetter(text[index + 1])
    {
      index += 1
    }
    return index
  }

  private static let longest = 40

  private func isPlural(_ word: Range<Int>) -> Bool {
    let last = word.upperBound - 1
    guard word.count > 2 else { return false }
    if text[last] == Symbol.a + 18 {
      let before = text[last - 1]
      return before != Symbol.a + 18 && before != Symbol.a + 20 && before != Symbol.a + 8
    }
    return Self.plurals.contains(code(word))
  }

  /// Whether the word is a number, a bound or a verb.
  private func isOther(_ word: Range<Int>) -> Bool {
    guard let meaning = lexicon.words.longest(in: text, at: word.lowerBound)?.meaning else {
      return false
    }
    switch meaning {
    case .numeral, .multiplier, .ordinal, .divisor, .addend, .decimalPoint, .orMore, .orLess,
      .orSo:
      return true
    default: return meaning.isVerb
    }
  }

  private func isGrammar(_ word: Range<Int>) -> Bool { Self.grammar.contains(code(word)) }

  /// The letters of a word as a number in base 27; words of more than twelve letters have 0.
  private func code(_ word: Range<Int>) -> UInt64 {
    guard word.count <= 12 else { return 0 }
    return word.reduce(0) { code, index in
      code * 27 + (Symbol.isLetter(text[index]) ? UInt64(text[index] - Symbol.a) + 1 : 0)
    }
  }

  private static func codes(_ words: StaticString) -> Set<UInt64> {
    var codes: Set<UInt64> = []
    var code: UInt64 = 0
    words.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte == UInt8(ascii: " ") {
          codes.insert(code)
          code = 0
        } else {
          code = code * 27 + UInt64(byte - 0x60)
        }
      }
    }
    codes.insert(code)
    return codes
  }

  /// Nouns that are a plural without an s.
  private static let plurals = codes("people children staff women men personnel police")

  /// Words that no noun phrase goes on over.
  private static let grammar = codes(
    """
    a an the of and or to in on at by for from with within per as than is are was were be been will \
    would shall should must may can could has have had do does did not no that this these those \
    which who whom when where while if but so more less fewer most each every all both into out \
    over under above below between through throughout until till before after during since up \
    down off percent x other others it they he she we you i his her their our its
    """)
}
