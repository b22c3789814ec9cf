import ValidatorCore

/// The headings of a plan by the heading above them, and which of them stand twice.
struct HeadingIndex {
  /// A heading that stands a second time.
  struct Pair {
    var first: Heading
    var firstTask: Int?
    var later: Heading
    var laterTask: Int?
    /// Whether the tasks under both have one content.
    var isSameContent = false
  }

  /// Every heading but the first of those that are equal, with the first.
  private(set) var repeated: [Pair] = []
  private var first: [Key: Entry] = [:]
  private var halfUses: [Key: [Heading]] = [:]
  private var halfOrder: [Key] = []

  private struct Key: Hashable {
    let parent: Int
    let text: String
  }

  private struct Entry {
    let heading: Heading
    let task: Int?
    let content: String?
  }

  /// Adds the heading of a section or task that stands in `parent`.
  mutating func add(_ heading: Heading, under parent: Int, task: Int?, content: String? = nil) {
    guard !heading.key.isEmpty else { return }
    let key = Key(parent: parent, text: heading.key)
    if let earlier = first[key] {
      repeated.append(
        Pair(
          first: earlier.heading, firstTask: earlier.task, later: heading, laterTask: task,
          isSameContent: content != nil && earlier.content == content))
      return
    }
    first[key] = Entry(heading: heading, task: task, content: content)
    guard task == nil else { return }
    for half in heading.halves {
      let key = Key(parent: parent, text: half.key)
      if halfUses[key] == nil { halfOrder.append(key) }
      halfUses[key, default: []].append(half)
    }
  }

  /// Halves that exactly two headings share: what more share is a refrain.
  var halves: [Pair] {
    halfOrder.compactMap { key in
      guard let uses = halfUses[key], uses.count == 2 else { return nil }
      return Pair(first: uses[0], later: uses[1])
    }
  }
}
