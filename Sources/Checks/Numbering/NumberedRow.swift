import TextAnalysis
import ValidatorCore

/// Numbers that go on one from another, as far as they are right.
struct NumberedRow {
  var items: [NumberedItem]
  /// Whether the first number has to be 1.
  var startsAtOne: Bool
  /// The positions of numbers that are written in another way than the first one.
  var styleChanges: [Int] = []

  /// The values, in order.
  var values: [Int] { items.map(\.mark.value) }

  /// The only number with another mark or word behind it than all others, of three or more: 3、 behind 1. and 2.; 二要
  /// between 一是 and 三是. The last of several things may well be what must be done (三要).
  var otherSeparator: Int? {
    let marks = items.map(\.separator)
    guard marks.count >= 3, !marks.contains(nil), marks.contains(where: { $0 != marks[0] })
    else { return nil }
    for separator in [NumberedItem.Separator.pause, .point, .is, .must] {
      let found = marks.indices.filter { marks[$0] == separator }
      guard found.count == 1, let index = found.first else { continue }
      if marks[0] == .is || marks[0] == .must {
        return index == 0 || index == marks.count - 1 ? nil : index
      }
      return index
    }
    return nil
  }

  /// The first number from `index` on of which a text of the row speaks, so that to number anew would make that wrong:
  /// 按上述“四是”.
  func cited(from index: Int) -> String? {
    items[index...].prefix(Self.mostSought).first { item in
      let written = Array(item.written.utf8)
      return item.text.withBytes { text in
        var offset = 0
        while let found = text.offset(of: written, from: offset) {
          if text.has(anyOf: Self.citing, endingAt: found) { return true }
          offset = found + written.count
        }
        return false
      }
    }?.written
  }

  /// Numbers that are looked for; a longer row is not numbered anew by hand either.
  private static let mostSought = 32
  /// What stands before a number that is spoken of.
  private static let citing: [StaticString] = [
    "“", "「", "上述", "前述", "以上", "按照", "参照", "參照", "对照", "對照", "依照", "落实", "落實", "见", "見", "与", "與",
    "同",
    "第",
  ]

  /// The edits that number the row from the fault at `index` on, as if nothing were missing; nil where one of them
  /// cannot be made.
  func renumbering(from fault: SequenceFault) -> [Fix.Edit]? {
    if fault.isAlone { return items[fault.index].edit(fault.expected).map { [$0] } }
    var edits: [Fix.Edit] = []
    var value = fault.expected
    for item in items[fault.index...] {
      if item.mark.value != value {
        guard let edit = item.edit(value) else { return nil }
        edits.append(edit)
      }
      value += 1
    }
    return edits
  }
}
