import TextAnalysis

/// Finds where the name of what is counted ends, and the sentence goes on: 4个镇｜完成改造.
enum CountedNoun {
  /// The end of the noun at the beginning of `words`, in bytes of the text.
  static func end(of words: Range<Int>, in text: ByteView) -> Int {
    var offset = words.lowerBound + 3
    while offset < words.upperBound {
      if behind.contains(where: { text.has($0, at: offset) }) { return offset }
      offset += 3
    }
    // No noun is as long: the words run on to where they were cut off.
    return words.count < 36 ? words.upperBound : min(words.lowerBound + 12, words.upperBound)
  }

  /// Verbs and adverbs that stand behind a noun, and hardly ever inside of one.
  private static let behind: [StaticString] = [
    "完成", "达到", "達到", "全部", "全面", "开展", "開展", "实现", "實現", "推行", "进行", "進行", "试点", "試點", "试行",
    "試行", "发力", "發力", "达标", "達標", "开工", "開工", "竣工", "建成", "投用", "投入", "参加", "參加", "参与", "參與",
    "纳入", "納入", "通过", "通過", "联合", "聯合", "开始", "開始", "启动", "啟動", "落实", "落實", "统筹", "統籌", "分别",
    "分別", "予以", "展开", "展開", "推进", "推進", "实施", "實施", "入手", "着手", "著手", "协同", "協同", "取得", "得到",
    "均", "共同", "同步", "先行", "牵头", "牽頭", "率先", "整改", "督导", "督導", "工作开展", "切实", "切實", "有效", "按期",
    "按时", "按時", "年内", "年內", "进一步", "進一步", "持续", "持續", "扎实", "扎實", "抓好", "抓实", "抓實", "上报",
    "上報",
  ]
}
