/// The comments of a file, found by what they allow and where, and which of their names were of use.
struct FileComments {
  let comments: [SuppressionComment]
  /// By comment, the positions of the names that allowed something.
  private(set) var used: [Set<Int>]
  /// By what is allowed, where: by place, of two that begin together the longer first.
  private var allowances: [String: [Allowance]] = [:]

  private struct Allowance {
    let target: SourceSpan
    let comment: Int
    let name: Int
    /// The nearest one before it that may hold for the same bytes.
    let outer: Int?
  }

  /// - Parameter aliases: old names of checks, each with the new one.
  init(_ comments: [SuppressionComment], aliases: [String: String]) {
    self.comments = comments
    used = Array(repeating: [], count: comments.count)
    let targets = comments.enumerated().compactMap { index, comment in
      comment.target.map { (target: $0, comment: index) }
    }
    let sorted = targets.sorted {
      $0.target == $1.target ? $0.comment < $1.comment : $0.target < $1.target
    }
    for (target, comment) in sorted {
      for (name, word) in comments[comment].names.enumerated() {
        add(aliases[word.text] ?? word.text, target, comment: comment, name: name)
      }
    }
  }

  private mutating func add(_ id: String, _ target: SourceSpan, comment: Int, name: Int) {
    let known = allowances[id] ?? []
    // Whoever says the same once more says it in vain.
    guard known.last?.target != target else { return }
    var outer = known.indices.last
    while let index = outer, known[index].target.end <= target.start { outer = known[index].outer }
    allowances[id, default: []].append(
      Allowance(target: target, comment: comment, name: name, outer: outer))
  }

  /// The innermost comment that allows one of `names` at `place`; all that do are of use.
  mutating func allowing(_ names: [String], at place: SourceSpan) -> SuppressionComment? {
    var innermost: Allowance?
    for id in names {
      guard let known = allowances[id] else { continue }
      var next = Self.last(of: known, from: place.start)
      while let index = next {
        let allowance = known[index]
        next = allowance.outer
        guard allowance.target.contains(place) else { continue }
        used[allowance.comment].insert(allowance.name)
        if innermost.map({ $0.target < allowance.target }) != false { innermost = allowance }
      }
    }
    return innermost.map { comments[$0.comment] }
  }

  /// The last one that begins at `offset` or before.
  private static func last(of allowances: [Allowance], from offset: Int) -> Int? {
    var low = 0
    var high = allowances.count
    while low < high {
      let middle = (low + high) / 2
      if allowances[middle].target.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
