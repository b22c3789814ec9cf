import TextAnalysis
import ValidatorCore

/// The headings of a plan by the heading above them, and which of them stand twice.
struct HeadingIndex {
  /// A heading that stands a second time.
  struct Pair {
    var first: Heading
    var firstTask: Int?
    var later: Heading
    var laterTask: Int?
    /// What the tasks hold that have the headings.
    var contents: [PlanText] = []

    /// Whether the tasks under both headings have one content.
    var hasSameContent: Bool {
      contents.count == 2
        && contents[0].withBytes(Heading.key) == contents[1].withBytes(Heading.key)
    }
  }

  /// Every heading but the first of those that are equal, with the first.
  private(set) var repeated: [Pair] = []
  private var first: [Key: Entry] = [:]
  private var halfUses: [Key: [Heading]] = [:]
  private var halfOrder: [Key] = []

  /// A heading's place and the hash of its key: hashing the texts themselves would cost more than folding them.
  private struct Key: Hashable {
    let parent: Int
    let hash: Int

    init(_ heading: Heading, under parent: Int) {
      self.parent = parent
      hash = heading.key.withUnsafeBufferPointer { ByteView($0).hash }
    }
  }

  private struct Entry {
    let heading: Heading
    let task: Int?
    let content: PlanText?
  }

  /// Adds the heading of a section or task that stands in `parent`.
  mutating func add(_ heading: Heading, under parent: Int, task: Int?, content: PlanText? = nil) {
    guard !heading.key.isEmpty else { return }
    let key = Key(heading, under: parent)
    if let earlier = first[key], earlier.heading.key == heading.key {
      repeated.append(
        Pair(
          first: earlier.heading, firstTask: earlier.task, later: heading, laterTask: task,
          contents: [earlier.content, content].compactMap(\.self)))
      return
    }
    first[key] = Entry(heading: heading, task: task, content: content)
    guard task == nil else { return }
    for half in heading.halves {
      let key = Key(half, under: parent)
      if halfUses[key] == nil { halfOrder.append(key) }
      halfUses[key, default: []].append(half)
    }
  }

  /// Halves that exactly two headings share: what more share is a refrain.
  var halves: [Pair] {
    halfOrder.compactMap { key in
      guard let uses = halfUses[key], uses.count == 2, uses[0].key == uses[1].key else {
        return nil
      }
      return Pair(first: uses[0], later: uses[1])
    }
  }
}
