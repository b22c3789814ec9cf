/// What a time expression says.
public enum TimeMeaning: Hashable, Sendable {
  /// One run of days. A deadline falls on its last day.
  case interval(DayInterval)
  /// Several runs of days, in the order of the text (6月、12月).
  case several([DayInterval])
  /// Work that lasts, or whose time others set: 长期坚持, 持续推进, 全年, 按上级统一部署, "ongoing".
  case openEnded
  /// Work that comes again: 每季度, 每年12月底前, 定期, "monthly".
  case recurring
  /// Empty words: 适时, 尽快, 择机, 早日, "as soon as possible".
  case vague
  /// Text that is still to be filled in: 待定, xx月底前, "TBD".
  case placeholder
  /// A time that something unknown would settle, such as 三个月内 in a document without a date.
  case unresolved(MissingTimeReference)
  /// A date that no calendar has: 2月30日, 2026-13. The reading's range is the part that is wrong.
  case impossible
  /// A range that ends before it begins: 2026年9月—2026年3月.
  case reversed
  /// No time was understood.
  case unreadable
}
