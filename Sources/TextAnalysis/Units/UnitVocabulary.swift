/// The words of units and of those who answer, over folded characters: characters that differ in
/// script, width or case only share one symbol.
final class UnitVocabulary: Sendable {
  /// The vocabulary, built once.
  static let shared = UnitVocabulary()

  // The symbols of marks; what is no word and no mark has symbol 0.
  static let blank: UInt16 = 1
  static let comma: UInt16 = 2
  static let pause: UInt16 = 3
  static let slash: UInt16 = 4
  static let semicolon: UInt16 = 5
  static let colon: UInt16 = 6
  static let stop: UInt16 = 7
  static let open: UInt16 = 8
  static let close: UInt16 = 9
  static let quote: UInt16 = 10
  /// Marks that part nothing: dashes, dots, stars.
  static let sign: UInt16 = 11
  private static let firstLetter: UInt16 = 12

  private static let marks: [(String, UInt16)] = [
    (",，﹐", comma), ("、､﹑", pause), ("/／", slash), (";；﹔", semicolon), (":：﹕∶", colon),
    (".。！？!?．｡", stop), ("(（[［【〔{｛〖", open), (")）]］】〕}｝〗", close),
    ("\"'“”‘’「」『』", quote),
    ("-—–―－_＿·•*＊…~～|｜\\+＋=＝#＃%％<>《》〈〉^`$@　", sign),
  ]

  private let symbols: [UInt16]
  private let words: WordTrie
  private let endings: WordTrie
  /// By symbol, whether a word begins with it that may say who answers.
  private let isOpening: [Bool]

  private init() {
    var table = SymbolAssignment()
    for (characters, symbol) in Self.marks {
      for scalar in characters.unicodeScalars { table.symbols[Int(scalar.value)] = symbol }
    }
    _ = table.symbols(of: Array(0x61...0x7A))
    var words = WordTrie()
    var openings: [UInt16] = []
    for (spellings, word) in UnitTerms.words {
      for spelling in WordList.words(of: spellings, separator: "|") {
        let symbols = table.symbols(of: spelling)
        words.add(symbols, word.rawValue)
        if word.opensAssignment { openings += symbols.prefix(1) }
      }
    }
    var endings = WordTrie()
    for (spellings, ending) in UnitTerms.endings {
      for spelling in WordList.words(of: spellings, separator: "|") {
        endings.add(table.symbols(of: spelling).reversed(), ending.rawValue)
      }
    }
    table.foldForms()
    words.finish(symbolCount: Int(table.count))
    endings.finish(symbolCount: Int(table.count))
    var isOpening = [Bool](repeating: false, count: Int(table.count))
    for symbol in openings { isOpening[Int(symbol)] = true }
    (self.symbols, self.words, self.endings, self.isOpening) =
      (table.symbols, words, endings, isOpening)
  }

  /// Gives symbols to characters while the words are read.
  private struct SymbolAssignment {
    var symbols = [UInt16](repeating: 0, count: 0x1_0000)
    var count = UnitVocabulary.firstLetter

    mutating func symbols(of spelling: [UInt32]) -> [UInt16] {
      spelling.map { scalar in
        if scalar == 0x20 { return UnitVocabulary.blank }
        let value = Int(TextFolding.scalar(scalar) & 0xFFFF)
        if symbols[value] == 0 {
          symbols[value] = count
          count += 1
        }
        return symbols[value]
      }
    }

    /// Gives every character the symbol of the one to which it folds.
    mutating func foldForms() {
      HanFolding.forEachVariant { variant, form in
        guard variant < 0x1_0000, form < 0x1_0000, symbols[Int(variant)] == 0 else { return }
        symbols[Int(variant)] = symbols[Int(form)]
      }
      for range in SymbolTable.marks {
        for value in range where symbols[Int(value)] == 0 {
          let folded = TextFolding.scalar(value)
          if folded < 0x1_0000 { symbols[Int(value)] = symbols[Int(folded)] }
        }
      }
    }
  }

  /// The symbol of a Unicode scalar; 0 for one that stands in no word.
  @inline(__always)
  func symbol(of scalar: UInt32) -> UInt16 {
    scalar < 0x1_0000 ? symbols[Int(scalar)] : 0
  }

  /// The form of a Unicode scalar with this symbol.
  @inline(__always)
  func form(of scalar: UInt32, _ symbol: UInt16) -> UnitLetter.Form {
    if scalar >= 0x2E80, !(0xFF01...0xFF5E).contains(scalar) || Self.isMark(symbol) {
      return .wide
    }
    if Self.isMark(symbol) { return .mark }
    switch scalar >= 0xFF01 ? scalar - 0xFEE0 : scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: return .latin
    case 0x30...0x39: return .digit
    default: return .other
    }
  }

  /// Whether a word that may say who answers begins with a symbol.
  @inline(__always)
  func opensAssignment(_ symbol: UInt16) -> Bool { isOpening[Int(symbol)] }

  /// Whether a symbol is that of a mark.
  static func isMark(_ symbol: UInt16) -> Bool { symbol > 0 && symbol < firstLetter }

  /// The longest word that begins at a position, and the number of its letters. An English word
  /// stands by itself.
  func word(in text: UnitLetters, at position: Int) -> (word: UnitWord, count: Int)? {
    guard var node = words.start(text.symbol(position)) else { return nil }
    guard !text.isLatin(position) || !text.isLatin(position - 1) else { return nil }
    var best: (word: UnitWord, count: Int)?
    var count = 1
    while true {
      if let value = words.value(node), let word = UnitWord(rawValue: value),
        !text.isLatin(position + count - 1) || !text.isLatin(position + count)
      {
        best = (word, count)
      }
      let symbol = text.symbol(position + count)
      guard symbol != 0, let next = words.next(node, symbol) else { return best }
      node = next
      count += 1
    }
  }

  /// The longest ending that ends before a position and does not begin before `start`, and the
  /// number of its letters.
  func ending(in text: UnitLetters, before position: Int, from start: Int)
    -> (ending: UnitEnding, count: Int)?
  {
    guard position > start, var node = endings.start(text.symbol(position - 1)) else { return nil }
    var best: (ending: UnitEnding, count: Int)?
    var count = 1
    while true {
      if let value = endings.value(node), let ending = UnitEnding(rawValue: value),
        !text.isLatin(position - count) || !text.isLatin(position - count - 1)
      {
        best = (ending, count)
      }
      let symbol = position - count > start ? text.symbol(position - count - 1) : 0
      guard symbol != 0, let next = endings.next(node, symbol) else { return best }
      node = next
      count += 1
    }
  }
}
