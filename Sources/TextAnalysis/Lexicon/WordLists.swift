/// The word lists of the built-in lexicon.
enum WordLists {
  static let all = [
    NumberWords.lines,
    NumberNames.lines,
    NumeralWords.lines,
    MeasureWords.lines,
    MeasureUnits.lines,
    BoundWords.lines,
    VerbWords.lines,
    ProductVerbs.lines,
    ActivityWords.lines,
    ResultNouns.lines,
    OutcomeNouns.lines,
    IndicatorNouns.lines,
    EnglishWords.lines,
    EnglishClauseWords.lines,
  ]
}
