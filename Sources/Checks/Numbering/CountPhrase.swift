/// Words that say how many things are listed beside them: 七个方面, 六大工程, five areas.
struct CountPhrase {
  /// How many.
  let value: Int
  /// The number, in bytes of the text.
  let number: Range<Int>
  /// The words from the number to the next mark, in bytes of the text.
  let range: Range<Int>
  /// The words from the number to the end of what is counted, as they are quoted: 4个镇 of 4个镇完成改造.
  let words: Range<Int>
  /// The noun behind the number, with what goes on from it: 方面, 镇完成改造; empty where none follows.
  let noun: Range<Int>
  /// The measure word.
  let measure: Measure
  /// Whether quotation marks stand around the words.
  let isQuoted: Bool

  /// What the measure word counts.
  enum Measure: Sendable {
    /// 项 大 条 点 件 类 种 步 道: things that are said.
    case matter
    /// 个: anything.
    case any
    /// 所 家 座: places with a name.
    case place
  }
}
