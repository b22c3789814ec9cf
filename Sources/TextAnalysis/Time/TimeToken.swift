/// A number or a word of a time expression.
struct TimeToken {
  enum Kind {
    case number(TimeNumber)
    case word(TimeTerm)
    case nothing
  }

  let kind: Kind
  let range: Range<Int>

  /// The number, if the token is one.
  var number: TimeNumber? {
    if case .number(let number) = kind { number } else { nil }
  }

  /// What the word stands for, if the token is a word.
  var term: TimeTerm? {
    if case .word(let term) = kind { term } else { nil }
  }
}
