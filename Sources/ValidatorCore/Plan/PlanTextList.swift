import TextAnalysis

/// The texts of a plan with the signs in each of them.
final class PlanTextList: Sendable {
  /// The texts, in the order of ``Plan/texts``.
  let entries: [PlanFieldText]
  private let bytes: PlanTextBytes
  private let signs: [TextSigns]
  /// By task, the signs in all of its texts.
  private let signsOfTasks: [TextSigns]
  /// By node, from the first one that holds a text on: the position of its text in ``entries``, -1 for other nodes.
  private let positions: [Int32]
  private let firstNode: Int

  init(_ texts: PlanTextCollector, tasks: Int) {
    (entries, bytes) = (texts.entries, texts.bytes)
    var signs: [TextSigns] = []
    signs.reserveCapacity(bytes.count)
    bytes.withEach { signs.append(TextSigns(of: $1)) }
    var signsOfTasks = [TextSigns](repeating: [], count: tasks)
    for index in entries.indices {
      if let task = entries[index].task { signsOfTasks[task].formUnion(signs[index]) }
    }
    self.signsOfTasks = signsOfTasks
    let nodes = bytes.nodesOfWhole
    var (first, end) = (Int.max, 0)
    for case let node? in nodes {
      (first, end) = (min(first, Int(node)), max(end, Int(node) + 1))
    }
    var positions = [Int32](repeating: -1, count: max(0, end - first))
    for (index, node) in nodes.enumerated() {
      guard let node else { continue }
      positions[Int(node) - first] = Int32(truncatingIfNeeded: index)
    }
    (self.signs, self.positions, firstNode) = (signs, positions, first)
  }

  /// Lends every text, in order, with its position in ``entries``.
  func withEach(_ body: (Int, ByteView) -> Void) { bytes.withEach(body) }

  /// The texts that show one of `wanted`.
  func entries(showing wanted: TextSigns) -> [PlanFieldText] {
    var found: [PlanFieldText] = []
    for index in signs.indices where !signs[index].isDisjoint(with: wanted) {
      found.append(entries[index])
    }
    return found
  }

  /// The signs in all texts of a task.
  func signs(ofTask task: Int) -> TextSigns {
    signsOfTasks.indices.contains(task) ? signsOfTasks[task] : []
  }

  /// The signs of a text; of one that is not listed, such as a part of another, they are looked for.
  func signs(of text: PlanText) -> TextSigns {
    if let node = text.nodeOfWhole {
      let offset = Int(node) - firstNode
      if positions.indices.contains(offset), positions[offset] >= 0 {
        return signs[Int(positions[offset])]
      }
    }
    return text.withBytes { TextSigns(of: $0) }
  }
}
