/// A line of a word list: `phrase = meaning argument`.
struct LexiconLine {
  /// The longest line that is read, in bytes.
  static let longest = 4096

  /// Where the phrase stands.
  let phrase: Range<Int>
  let meaning: WordMeaning
  let trait: WordTrait
  /// Where the argument stands.
  let argument: Range<Int>
  /// From the blanks before the equals sign to the end of the line.
  private let tail: Range<Int>

  /// Reads the bytes of `line`; nil for what is not of this form.
  init?(_ text: ByteView, _ line: Range<Int>, names: LexiconNames.View) {
    guard line.count <= Self.longest else { return nil }
    var sign = line.upperBound - 1
    while sign > line.lowerBound, text[sign] != UInt8(ascii: "=") { sign -= 1 }
    guard sign > line.lowerBound else { return nil }
    let right = Self.trimmed(text, sign + 1..<line.upperBound)
    var end = right.lowerBound
    while end < right.upperBound, text[end] != UInt8(ascii: " ") { end += 1 }
    guard let meaning = names.meaning(text.part(right.lowerBound..<end)) else { return nil }
    phrase = Self.trimmed(text, line.lowerBound..<sign)
    guard !phrase.isEmpty else { return nil }
    self.meaning = meaning
    tail = phrase.upperBound..<line.upperBound
    argument = Self.trimmed(text, end..<right.upperBound)
    let name = text.part(argument.isEmpty && meaning.isUnit ? phrase : argument)
    trait = meaning.isUnit ? names.trait(ofUnit: name) : names.trait(name)
  }

  /// The phrase of `line`, where it ends like this line and so differs in nothing but the phrase: most
  /// lines do, and need not be read to the end. Nil where it has to be read like any other.
  @inline(__always)
  func phrase(of line: Range<Int>, in text: ByteView) -> Range<Int>? {
    let end = line.upperBound - tail.count
    guard end > line.lowerBound, line.count <= Self.longest, text.has(tail, at: end),
      text[line.lowerBound] != UInt8(ascii: " "), text[end - 1] != UInt8(ascii: " "),
      !argument.isEmpty || !meaning.isUnit
    else { return nil }
    return line.lowerBound..<end
  }

  @inline(__always)
  private static func trimmed(_ text: ByteView, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text[start] == UInt8(ascii: " ") { start += 1 }
    while end > start, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return start..<end
  }
}
