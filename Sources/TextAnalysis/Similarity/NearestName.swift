/// "Did you mean …?": the known name that a word was most likely meant to be.
///
/// Case, full-width forms, `-` for `_` and 五 for 5 make no difference. A word is held for a
/// misspelling of a name when few edits lie between them; how few depends on the length, and for
/// Chinese, where one character is a word, they are fewer than for letters. A Chinese word is also
/// held for an abbreviation of a name (基教科 for 基础教育科, 卫健委 for 卫生健康委员会) or the reverse.
/// Names whose numbers differ (第一小学 and 第二小学, `t05` and `t06`) are never taken for one another.
public enum NearestName {
  /// The name among `candidates` that `word` is most like; the first of several that are equally
  /// like it, nil when it is like none of them or longer than 64 Unicode scalars.
  ///
  /// Candidates longer than 64 scalars are passed over.
  public static func find(_ word: String, among candidates: some Sequence<String>) -> String? {
    guard let word = FoldedName(word), !word.scalars.isEmpty else { return nil }
    var best: (name: String, unlikeness: (Int, Int))?
    for candidate in candidates {
      guard let name = FoldedName(candidate), let unlikeness = unlikeness(word, name) else {
        continue
      }
      if let best, unlikeness >= best.unlikeness { continue }
      best = (candidate, unlikeness)
    }
    return best?.name
  }

  /// How unlike two names are, the abbreviation before the misspelling: 体卫科 is rather
  /// 体育卫生与艺术科 than 体育科. Nil when neither can be meant by the other.
  private static func unlikeness(_ word: FoldedName, _ name: FoldedName) -> (Int, Int)? {
    if word.scalars == name.scalars { return (0, 0) }
    guard word.digits == name.digits, min(word.scalars.count, name.scalars.count) > 1 else {
      return nil
    }
    if let omitted = omitted(word, name) { return (1, omitted) }
    let limit = mostEdits(word, name)
    return EditDistance.between(word.scalars, name.scalars, limit: limit).map { (1 + $0, 0) }
  }

  /// How many edits make a misspelling. Up to eight Chinese characters allow for one only: with two,
  /// 职业教育科 would be 基础教育科.
  private static func mostEdits(_ word: FoldedName, _ name: FoldedName) -> Int {
    let length = max(word.scalars.count, name.scalars.count)
    guard word.isChinese || name.isChinese else { return min(length / 3, 4) }
    return length > 8 ? 2 : 1
  }

  /// The number of characters that the shorter of two Chinese names leaves out of the longer, when it
  /// can be its abbreviation: it begins and ends alike and keeps the order of the characters. Two
  /// characters abbreviate up to four, three or more up to four times their number.
  private static func omitted(_ word: FoldedName, _ name: FoldedName) -> Int? {
    guard word.isChinese, name.isChinese, word.scalars.count != name.scalars.count else {
      return nil
    }
    let (short, long) = word.scalars.count < name.scalars.count ? (word, name) : (name, word)
    let count = short.scalars.count
    let full = long.scalars.prefix(
      short.scalars.last == long.scalars.last ? long.scalars.count : long.lengthWithoutLongSuffix)
    guard full.count <= count * (count > 2 ? 4 : 2), short.scalars.first == full.first,
      short.scalars.last == full.last
    else { return nil }

    var kept = 0
    for scalar in full where kept < count && scalar == short.scalars[kept] { kept += 1 }
    return kept == count ? long.scalars.count - count : nil
  }
}
