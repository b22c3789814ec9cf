import Synchronization
import TextAnalysis

/// The texts of a plan with the signs in each of them.
///
/// To lend the bytes of a ``PlanText`` out of an array, the text is copied and its references are counted; here nothing is.
final class PlanTextList: Sendable {
  private let tree: YAMLTree
  private let records: [PlanTextRecord]
  private let signs: [TextSigns]
  /// By task, the signs in all of its texts.
  private let signsOfTasks: [TextSigns]
  /// By node, from the first one that holds a text on: the position of its text in ``records``, -1 for other nodes.
  private let positions: [Int32]
  private let firstNode: Int
  private let listed = Mutex<[PlanFieldText]?>(nil)

  init(_ tree: YAMLTree, _ records: [PlanTextRecord], tasks: Int) {
    var signs: [TextSigns] = []
    signs.reserveCapacity(records.count)
    var signsOfTasks = [TextSigns](repeating: [], count: tasks)
    Self.withEach(of: records, in: tree) { index, text in
      let shown = TextSigns(of: text)
      signs.append(shown)
      if let task = records[index].task { signsOfTasks[task].formUnion(shown) }
    }
    let (first, last) = records.reduce((Int.max, 0)) {
      (min($0.0, Int($1.key.node)), max($0.1, Int($1.key.node)))
    }
    var positions = [Int32](repeating: -1, count: records.isEmpty ? 0 : last - first + 1)
    for (index, record) in records.enumerated() where record.key.isWhole(in: tree) {
      positions[Int(record.key.node) - first] = Int32(truncatingIfNeeded: index)
    }
    (self.tree, self.records, self.signs, self.signsOfTasks) = (tree, records, signs, signsOfTasks)
    (self.positions, firstNode) = (positions, first)
  }

  /// The texts, in the order of ``Plan/texts``; worked out when first asked for.
  var entries: [PlanFieldText] {
    listed.withLock { listed in
      let entries = listed ?? records.map { $0.entry(in: tree) }
      listed = entries
      return entries
    }
  }

  /// The text at a position of ``entries``; nil outside of them.
  func entry(at position: Int) -> PlanFieldText? {
    records.indices.contains(position) ? records[position].entry(in: tree) : nil
  }

  /// Lends every text, in order.
  func withEach(_ body: (LentText) -> Void) {
    Self.withEach(of: records, in: tree) { position, bytes in
      let record = records[position]
      body(
        LentText(
          position: position, bytes: bytes, signs: signs[position], field: record.field,
          scope: record.scope, task: record.task, section: record.section, target: record.target,
          isAliased: record.place.isAliased))
    }
  }

  @inline(__always)
  private static func withEach(
    of records: [PlanTextRecord], in tree: YAMLTree, _ body: (Int, ByteView) -> Void
  ) {
    records.withUnsafeBufferPointer { records in
      tree.withTexts { texts in
        for position in records.indices {
          let key = records[position].key
          let range = Int(key.lower)..<Int(key.lower) + Int(key.length)
          body(position, texts.text(of: key.node).part(range))
        }
      }
    }
  }

  /// The texts that show one of `wanted`.
  func entries(showing wanted: TextSigns) -> [PlanFieldText] {
    var found: [PlanFieldText] = []
    for index in signs.indices where !signs[index].isDisjoint(with: wanted) {
      found.append(records[index].entry(in: tree))
    }
    return found
  }

  /// The signs in all texts of a task.
  func signs(ofTask task: Int) -> TextSigns {
    signsOfTasks.indices.contains(task) ? signsOfTasks[task] : []
  }

  /// The signs of a text; of one that is not listed, such as a part of another, they are looked for.
  func signs(of text: PlanText) -> TextSigns {
    let offset = Int(text.key.node) - firstNode
    if positions.indices.contains(offset), positions[offset] >= 0, text.key.isWhole(in: tree) {
      return signs[Int(positions[offset])]
    }
    return text.withBytes { TextSigns(of: $0) }
  }
}
