/// A pattern as steps that a search goes through: the automaton of Thompson, "Regular expression search algorithm", 1968.
struct PatternProgram: Sendable {
  /// What is done at a place of a text.
  enum Step: Sendable {
    /// Go on behind one character.
    case scalar(UInt32)
    /// Go on behind a character of one of ``sets``.
    case set(Int)
    /// Go on from two steps, the first of which goes before.
    case split(Int, Int)
    /// Go on from another step.
    case jump(Int)
    /// Go on at a certain place.
    case edge(PatternEdge)
    /// Go on where one of ``looks`` holds, or does not.
    case look(Int, isNegative: Bool)
    /// A match ends.
    case end
  }

  /// A pattern that matches up to a place or from it on.
  struct Look: Sendable {
    /// Its first step.
    let start: Int
    /// Whether it matches from the place on; its steps then go backwards through the text.
    let isAhead: Bool
    /// Nil unless it asks for nothing but characters of one set: `(?<=a{1000})`. Then it is enough to count them.
    let run: Run?
  }

  /// A number of characters of one set.
  struct Run: Sendable {
    let set: PatternSet
    let least: Int

    init?(_ node: PatternNode) {
      switch node {
      case .scalar(let scalar): (set, least) = (PatternSet([scalar...scalar]), 1)
      case .set(let set): (self.set, least) = (set, 1)
      case .repeated(let node, let least, _, _):
        guard case .some(let one) = Run(node), one.least == 1, Self.isSingle(node) else {
          return nil
        }
        (set, self.least) = (one.set, least)
      default: return nil
      }
    }

    private static func isSingle(_ node: PatternNode) -> Bool {
      if case .repeated = node { false } else { true }
    }
  }

  /// The most steps: a search takes no more than as many for each character of a text.
  static let longest = 3000

  private(set) var steps: [Step] = []
  private(set) var sets: [PatternSet] = []
  /// What a look needs of others comes before it.
  private(set) var looks: [Look] = []
  /// The first step of a match.
  let start: Int
  /// The characters that a match can begin with; nil where nothing can be said.
  private(set) var beginnings: PatternSet?

  init(_ pattern: String) throws(PatternMistake) {
    var parser = PatternParser(pattern)
    let node = try parser.pattern()
    var builder = Builder()
    for look in parser.looks {
      looks.append(
        Look(start: builder.steps.count, isAhead: look.isAhead, run: Run(look.node)))
      builder.isBackward = look.isAhead
      try builder.add(look.node)
      try builder.emit(.end)
    }
    start = builder.steps.count
    builder.isBackward = false
    try builder.add(node)
    try builder.emit(.end)
    steps = builder.steps
    sets = builder.sets
    beginnings = firstCharacters()
  }

  /// The characters of the steps that can be reached before any is passed, wherever edges and looks may hold.
  private func firstCharacters() -> PatternSet? {
    var found: [PatternSet] = []
    var isKnown = [Bool](repeating: false, count: steps.count)
    var open = [start]
    while let step = open.popLast() {
      guard !isKnown[step] else { continue }
      isKnown[step] = true
      switch steps[step] {
      case .scalar(let scalar): found.append(PatternSet([scalar...scalar]))
      case .set(let set): found.append(sets[set])
      case .split(let first, let second): open += [first, second]
      case .jump(let target): open.append(target)
      case .edge, .look: open.append(step + 1)
      case .end: return nil
      }
    }
    return PatternSet(found)
  }

  private struct Builder {
    var steps: [Step] = []
    var sets: [PatternSet] = []
    var isBackward = false

    mutating func emit(_ step: Step) throws(PatternMistake) {
      guard steps.count < longest else { throw .tooLarge }
      steps.append(step)
    }

    mutating func add(_ node: PatternNode) throws(PatternMistake) {
      switch node {
      case .scalar(let scalar): try emit(.scalar(scalar))
      case .set(let set):
        sets.append(set)
        try emit(.set(sets.count - 1))
      case .edge(let edge): try emit(.edge(edge))
      case .look(let look, let isNegative): try emit(.look(look, isNegative: isNegative))
      case .sequence(let nodes):
        for index in nodes.indices {
          try add(nodes[isBackward ? nodes.count - 1 - index : index])
        }
      case .choice(let nodes): try addChoice(nodes[...])
      case .repeated(let node, let least, let most, let isLazy):
        // What is repeated without end is written once more than it must stand, or as often.
        for _ in 0..<(most == nil ? max(0, least - 1) : least) { try add(node) }
        guard let most else { return try addLoop(node, canBeLeftOut: least == 0, isLazy) }
        try addOptional(node, times: most - least, isLazy)
      }
    }

    private mutating func addChoice(_ nodes: ArraySlice<PatternNode>) throws(PatternMistake) {
      var ends: [Int] = []
      for node in nodes.dropLast() {
        let split = steps.count
        try emit(.split(split + 1, 0))
        try add(node)
        ends.append(steps.count)
        try emit(.jump(0))
        steps[split] = .split(split + 1, steps.count)
      }
      if let last = nodes.last { try add(last) }
      for end in ends { steps[end] = .jump(steps.count) }
    }

    /// `+`, or `*` where it `canBeLeftOut`.
    private mutating func addLoop(_ node: PatternNode, canBeLeftOut: Bool, _ isLazy: Bool)
      throws(PatternMistake)
    {
      let start = steps.count
      if canBeLeftOut { try emit(.split(0, 0)) }
      let body = steps.count
      try add(node)
      let end = steps.count
      if canBeLeftOut {
        try emit(.jump(start))
        steps[start] = split(body, steps.count, isLazy)
      } else {
        try emit(split(body, end + 1, isLazy))
      }
    }

    private mutating func addOptional(_ node: PatternNode, times: Int, _ isLazy: Bool)
      throws(PatternMistake)
    {
      var splits: [Int] = []
      for _ in 0..<times {
        splits.append(steps.count)
        try emit(.split(0, 0))
        try add(node)
      }
      for position in splits { steps[position] = split(position + 1, steps.count, isLazy) }
    }

    private func split(_ body: Int, _ behind: Int, _ isLazy: Bool) -> Step {
      isLazy ? .split(behind, body) : .split(body, behind)
    }
  }
}
