/// Words that say how many things are listed beside them: 七个方面, 六大工程, five areas.
struct CountPhrase {
  /// How many.
  let value: Int
  /// The number, in bytes of the text.
  let number: Range<Int>
  /// The words from the number to the end of the noun, in bytes of the text.
  let range: Range<Int>
  /// The noun behind the number: 方面, 工程; empty where none follows.
  let noun: Range<Int>
  /// The measure word.
  let measure: Measure
  /// Whether quotation marks stand around the words.
  let isQuoted: Bool

  /// What the measure word counts.
  enum Measure: Sendable {
    /// 项 大 条 点 件 类 种 步: things that are said.
    case matter
    /// 个: anything.
    case any
    /// 所 家 座: places with a name.
    case place
  }
}
