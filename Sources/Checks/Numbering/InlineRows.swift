import TextAnalysis
import ValidatorCore

/// The rows of numbers inside texts: 一是…；二是…, （一）… 1. … 2. … （二）….
struct InlineRows {
  /// A row that stands inside of one whose level is lower by the rules: 1. … （一） … 2.
  struct Inversion {
    let outer: NumberedItem
    let inner: NumberedItem
  }

  /// The rows that have ended.
  private(set) var rows: [NumberedRow] = []
  private(set) var inversions: [Inversion] = []

  /// A row that may go on.
  private struct Open {
    var row: NumberedRow
    let style: OrdinalStyle
    var last: Int
    /// The text of the last number, by its position in the stream.
    var text: Int
    /// Whether the last number was the only one of its style in its text, and began it.
    var isListEntry: Bool
  }

  private var open: [Open] = []
  private var position = 0

  /// Reads the next text of a stream; rows run on from text to text.
  mutating func read(_ text: PlanText, task: Int?) {
    let marks = text.withBytes { OrdinalReader($0).marks() }
    position += 1
    for (index, mark) in marks.enumerated() {
      let isEntry = index == 0 && mark.range.lowerBound == 0
      add(NumberedItem(mark: mark, text: text, task: task), isEntry: isEntry)
    }
  }

  /// Ends the stream.
  mutating func finish() {
    close(downTo: 0)
    position = 0
  }

  private mutating func add(_ item: NumberedItem, isEntry: Bool) {
    let value = item.mark.value
    let style = item.mark.style
    if let index = open.lastIndex(where: { $0.style == style && $0.last + 1 == value }) {
      return append(item, to: index, isEntry)
    }
    guard item.mark.isFirm || value == 1 else { return }
    let same = open.lastIndex { $0.style == style }
    if value == 1 {
      if let same, isRepeatedOne(open[same], item) { return append(item, to: same, isEntry) }
      if let same { close(downTo: same) }
      return begin(item, startsAtOne: false, isEntry)
    }
    if let same, open[same].text == position || isEntry && open[same].isListEntry {
      // A number far ahead belongs to something else.
      guard value - open[same].last <= 5 else { return }
      return append(item, to: same, isEntry)
    }
    if let other = open.lastIndex(where: { $0.last + 1 == value && $0.text == position }),
      same == nil || same != other
    {
      return change(item, in: other)
    }
    if let same { close(downTo: same) }
    begin(item, startsAtOne: !item.follows(1, from: nil), isEntry)
  }

  /// 一是…；一是…；二是…: the same sentence has two of them.
  private func isRepeatedOne(_ row: Open, _ item: NumberedItem) -> Bool {
    guard row.last == 1, row.row.items.count == 1, row.text == position, row.style.isUnmistakable
    else { return false }
    let from = row.row.items[0].mark.range.upperBound
    return item.text.withBytes { text in
      var offset = from
      while offset < item.mark.range.lowerBound {
        if text.has("。", at: offset) || text[offset] == 0x0A { return false }
        offset += 1
      }
      return true
    }
  }

  private mutating func begin(_ item: NumberedItem, startsAtOne: Bool, _ isEntry: Bool) {
    open.append(
      Open(
        row: NumberedRow(items: [item], startsAtOne: startsAtOne), style: item.mark.style,
        last: item.mark.value, text: position, isListEntry: isEntry))
  }

  private mutating func append(_ item: NumberedItem, to index: Int, _ isEntry: Bool) {
    for inner in open[(index + 1)...] where inner.text == position {
      guard let outerLevel = open[index].style.level, let innerLevel = inner.style.level,
        innerLevel < outerLevel, inner.row.items.count > 1, let first = inner.row.items.first,
        let outer = open[index].row.items.last
      else { continue }
      inversions.append(Inversion(outer: outer, inner: first))
    }
    close(downTo: index + 1)
    open[index].isListEntry = isEntry
    open[index].row.items.append(item)
    open[index].last = item.mark.value
    open[index].text = position
  }

  /// A number that goes on from a row of another style.
  private mutating func change(_ item: NumberedItem, in index: Int) {
    close(downTo: index + 1)
    open[index].row.styleChanges.append(open[index].row.items.count)
    open[index].row.items.append(item)
    open[index].last = item.mark.value
    open[index].isListEntry = false
  }

  private mutating func close(downTo depth: Int) {
    guard open.count > depth else { return }
    for ended in open[depth...] {
      let row = ended.row
      // 第一阶段 stands in other sentences too.
      let isRow =
        row.items.count > (ended.style.dress == .stage ? 2 : 1)
        || row.startsAtOne && ended.style.isUnmistakable
      if isRow { rows.append(row) }
    }
    open.removeSubrange(depth...)
  }
}
