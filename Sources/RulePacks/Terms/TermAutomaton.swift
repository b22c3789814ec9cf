import TextAnalysis

/// Finds many phrases in one pass over a text: Aho and Corasick, "Efficient string matching", 1975.
///
/// The phrases are sorted first, so the trie is made in breadth-first order without any table: the children of a node
/// stand beside each other, and a node is a few bytes in flat arrays.
struct TermAutomaton: Sendable {
  /// Children of node n stand at `firstChild[n]..<firstChild[n + 1]`; `labels` has the byte that leads to each node.
  private var firstChild: [UInt32] = []
  private var labels: [UInt8] = []
  /// The node of the longest end of a node's text that begins a phrase.
  private var fallbacks: [UInt32] = []
  /// The phrase that ends at a node, plus one; 0 for none.
  private var phrases: [UInt32] = []
  /// The next node on the way of fallbacks at which a phrase ends; 0 for none.
  private var shorter: [UInt32] = []
  /// The children of the root by their byte; 0 for none.
  private var starts = [UInt32](repeating: 0, count: 256)
  /// Bit n is set if a phrase begins with the character U+n, of those that take three bytes.
  private var characters = [UInt64](repeating: 0, count: 1024)

  /// The number of nodes, the root counted.
  var count: Int { labels.count }

  /// - Parameter phrases: what is looked for, folded, without repetition; none is empty.
  init(_ texts: [[UInt8]]) {
    let order = texts.indices.filter { !texts[$0].isEmpty }
      .sorted { texts[$0].lexicographicallyPrecedes(texts[$1]) }
    build(texts, order)
    link()
    for text in texts {
      let scalar = text.withUnsafeBufferPointer { ByteView($0).scalar(at: 0) }
      guard scalar.length == 3 else { continue }
      characters[Int(scalar.value >> 6) & 1023] |= 1 << UInt64(scalar.value & 63)
    }
  }

  /// A node that waits for its children: the phrases that begin with its text.
  private struct Pending {
    var range: Range<Int>
    var depth: Int
  }

  private mutating func build(_ texts: [[UInt8]], _ order: [Int]) {
    var queue = [Pending(range: order.indices, depth: 0)]
    labels = [0]
    var next = 0
    while next < queue.count {
      var (range, depth) = (queue[next].range, queue[next].depth)
      next += 1
      var phrase: UInt32 = 0
      while let first = range.first, texts[order[first]].count == depth {
        if phrase == 0 { phrase = UInt32(order[first]) + 1 }
        range = range.dropFirst()
      }
      phrases.append(phrase)
      firstChild.append(UInt32(labels.count))
      var start = range.lowerBound
      while start < range.upperBound {
        let label = texts[order[start]][depth]
        var end = start + 1
        while end < range.upperBound, texts[order[end]][depth] == label { end += 1 }
        labels.append(label)
        queue.append(Pending(range: start..<end, depth: depth + 1))
        start = end
      }
    }
    firstChild.append(UInt32(labels.count))
  }

  private mutating func link() {
    fallbacks = [UInt32](repeating: 0, count: labels.count)
    shorter = fallbacks
    for child in children(of: 0) {
      starts[Int(labels[child])] = UInt32(child)
    }
    for node in labels.indices {
      for child in children(of: node) where node != 0 {
        var fallback = Int(fallbacks[node])
        var target = step(fallback, labels[child])
        while target == 0, fallback != 0 {
          fallback = Int(fallbacks[fallback])
          target = step(fallback, labels[child])
        }
        fallbacks[child] = UInt32(target)
        shorter[child] = phrases[target] != 0 ? UInt32(target) : shorter[target]
      }
    }
  }

  private func children(of node: Int) -> Range<Int> {
    Int(firstChild[node])..<Int(firstChild[node + 1])
  }

  /// The child of `node` under `byte`; 0 for none.
  private func step(_ node: Int, _ byte: UInt8) -> Int {
    if node == 0 { return Int(starts[Int(byte)]) }
    var low = Int(firstChild[node])
    var high = Int(firstChild[node + 1])
    while low < high {
      let middle = (low + high) / 2
      if labels[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low < Int(firstChild[node + 1]) && labels[low] == byte ? low : 0
  }

  /// Calls `body` with each phrase that stands in `text` and the offset behind it: by that offset, the longest first.
  /// `body` says whether the shorter phrases that end there are wanted too.
  func search(_ text: ByteView, _ body: (_ phrase: Int, _ end: Int) -> Bool) {
    var node = 0
    var offset = 0
    while offset < text.count {
      if node == 0 {
        offset = start(in: text, from: offset)
        guard offset < text.count else { return }
      }
      let byte = text[offset]
      offset += 1
      var next = step(node, byte)
      while next == 0, node != 0 {
        node = Int(fallbacks[node])
        next = step(node, byte)
      }
      node = next
      var found = phrases[node] != 0 ? node : Int(shorter[node])
      while found != 0 {
        guard body(Int(phrases[found]) - 1, offset) else { break }
        found = Int(shorter[found])
      }
    }
  }

  /// The first offset at `offset` or behind it at which a phrase can begin.
  private func start(in text: ByteView, from offset: Int) -> Int {
    var offset = offset
    while offset < text.count {
      let byte = text[offset]
      guard byte & 0xF0 == 0xE0 else {
        if starts[Int(byte)] != 0 { return offset }
        offset += 1
        continue
      }
      let scalar =
        UInt32(byte & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
        | UInt32(text[offset + 2] & 0x3F)
      if characters[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1 { return offset }
      offset += 3
    }
    return offset
  }
}
