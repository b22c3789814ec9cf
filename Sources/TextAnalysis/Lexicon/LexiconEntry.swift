/// A phrase of the lexicon with its meaning; its words stand in the text of the lexicon.
struct LexiconEntry: Sendable {
  /// What it means.
  let meaning: WordMeaning
  /// What sets it apart from others of its meaning.
  let trait: WordTrait
  private let length: UInt16
  private let argumentLength: UInt16
  private let start: UInt32
  private let argumentStart: UInt32

  /// The entry of `line`.
  init(_ line: LexiconLine) {
    meaning = line.meaning
    trait = line.trait
    length = UInt16(truncatingIfNeeded: line.phrase.count)
    argumentLength = UInt16(truncatingIfNeeded: line.argument.count)
    start = UInt32(truncatingIfNeeded: line.phrase.lowerBound)
    argumentStart = UInt32(truncatingIfNeeded: line.argument.lowerBound)
  }

  /// The entry of `phrase`, which differs from `entry` in nothing else.
  init(phrase: Range<Int>, like entry: LexiconEntry) {
    meaning = entry.meaning
    trait = entry.trait
    length = UInt16(truncatingIfNeeded: phrase.count)
    argumentLength = entry.argumentLength
    start = UInt32(truncatingIfNeeded: phrase.lowerBound)
    argumentStart = entry.argumentStart
  }

  /// Where the phrase stands in the text of the lexicon.
  var phrase: Range<Int> { Int(start)..<Int(start) + Int(length) }

  /// Where that stands which follows the meaning: the name of a unit, the value of a number word.
  var argument: Range<Int> { Int(argumentStart)..<Int(argumentStart) + Int(argumentLength) }

  /// Where the unit is named that the phrase stands for.
  var unit: Range<Int> { argumentLength == 0 ? phrase : argument }
}
