/// A phrase of the lexicon with its meaning.
struct LexiconEntry: Hashable, Sendable {
  /// The phrase, as it stands in the word list.
  let phrase: String
  /// What it means.
  let meaning: WordMeaning
  /// What follows the meaning in the word list: the name of a unit, the value of a number word.
  let argument: String

  /// The argument as a number, where it is one.
  let number: Double
  /// The argument as a trait, where it is one.
  let trait: WordTrait

  /// The unit that the phrase names.
  var unit: String { argument.isEmpty ? phrase : argument }

  /// Reads `phrase = meaning argument`; nil for what is not of this form.
  init?(line: Substring) {
    let bytes = line.utf8
    guard let sign = bytes.lastIndex(of: UInt8(ascii: "=")), sign > bytes.startIndex else {
      return nil
    }
    let left = bytes[..<sign].split(separator: UInt8(ascii: " "))
    let right = bytes[bytes.index(after: sign)...].split(separator: UInt8(ascii: " "))
    guard let first = left.first, let last = left.last, let name = right.first,
      let meaning = WordMeaning.named[String(Substring(name))]
    else { return nil }
    phrase = String(line[first.startIndex..<last.endIndex])
    self.meaning = meaning
    argument = right.dropFirst().map { String(Substring($0)) }.joined(separator: " ")
    number = argument.isEmpty ? 0 : Double(argument) ?? 0
    if meaning.isUnit {
      trait = WordTrait.ofUnit[argument.isEmpty ? phrase : argument] ?? .none
    } else {
      trait = argument.isEmpty ? .none : WordTrait.named[argument] ?? .none
    }
  }
}
