import TextAnalysis

/// The placeholder that a word in braces was most likely meant to be, Chinese words for them included.
enum NearestPlaceholder {
  private static let chinese: [String: String] = [
    "原文": "found", "规范": "right", "正确": "right", "栏目": "field", "值": "value", "任务": "task",
    "最少": "min", "最多": "max", "个数": "count", "另一栏目": "other", "出处": "source", "年份": "year",
  ]

  static func find(_ word: String, among possible: [String]) -> String? {
    if let name = chinese[word], possible.contains(name) { return name }
    return NearestName.find(word, among: possible)
  }
}
