/// What a date in running text is there for.
public enum DateRole: String, Hashable, Sendable, CaseIterable {
  /// By when something is due, or in which part of the year: 年底前, 第三季度, "by 30 June".
  case deadline
  /// A stretch that something is done in: 2026年, 3月—6月, 暑期.
  case period
  /// When something begins: 从2026年开始, 9月起.
  case start
  /// What comes again: 每年, 定期, 三年一轮.
  case recurring
  /// A date that only speaks of something else: 较2020年, 2026年是…, 国庆节期间.
  case reference
  /// A date inside of a name: 《…（2017—2020年）》, “十五五”规划.
  case name
}
