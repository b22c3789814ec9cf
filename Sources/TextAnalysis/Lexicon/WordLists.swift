/// The word lists of the built-in lexicon.
enum WordLists {
  static let all = [
    NumberWords.lines,
    PlainWords.lines,
    NounWords.lines,
    NumberNames.lines,
    NumeralWords.lines,
    MeasureWords.lines,
    FieldMeasures.lines,
    MeasureUnits.lines,
    BoundWords.lines,
    VerbWords.lines,
    ProductVerbs.lines,
    ActivityWords.lines,
    ResultNouns.lines,
    ProductNouns.lines,
    FacilityNouns.lines,
    OutcomeNouns.lines,
    FieldOutcomes.lines,
    IndicatorNouns.lines,
    FieldIndicators.lines,
    EnglishWords.lines,
    EnglishClauseWords.lines,
    EnglishOutcomeWords.lines,
  ]
}
