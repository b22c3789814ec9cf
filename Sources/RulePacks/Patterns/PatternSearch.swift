/// Looks for a pattern in one text by following all its threads at once: Pike, "The text editor sam", 1987. Each character
/// is passed once by each step at most, so no pattern and no text can make a search run away.
struct PatternSearch {
  private let program: PatternProgram
  private let text: [UInt32]
  /// Where each look holds: from 0 to the length of the text. Empty until a match can begin somewhere.
  private var places: [[Bool]] = []
  /// The round in which a step was taken last.
  private var rounds: [Int]
  private var round = 0
  private var open: [Int] = []

  /// A step that waits for the next character.
  private struct Thread {
    let step: Int
    /// Where its match begins.
    let start: Int
  }

  /// - Parameter text: the characters.
  init(_ program: PatternProgram, in text: [UInt32]) {
    self.program = program
    self.text = text
    rounds = [Int](repeating: 0, count: program.steps.count)
  }

  private mutating func readLooks() {
    guard places.isEmpty else { return }
    for look in program.looks {
      places.append(look.run.map { holds($0, isAhead: look.isAhead) } ?? holds(look))
    }
  }

  /// The first match that begins at `start` or behind it, in characters. Of those that begin together it is the one that the
  /// pattern prefers.
  mutating func first(from start: Int) -> Range<Int>? {
    var current: [Thread] = []
    var next: [Thread] = []
    var found: Range<Int>?
    guard var position = beginning(from: start) else { return nil }
    readLooks()
    round += 1
    while true {
      if found == nil {
        if current.isEmpty {
          guard let beginning = beginning(from: position) else { return nil }
          position = beginning
        }
        add(program.start, from: position, at: position, to: &current)
      }
      guard !current.isEmpty || found == nil else { return found }
      round += 1
      next.removeAll(keepingCapacity: true)
      for thread in current {
        if case .end = program.steps[thread.step] {
          found = thread.start..<position
          // Those behind it are worth less.
          break
        }
        guard position < text.count, passes(thread.step, text[position]) else { continue }
        add(thread.step + 1, from: thread.start, at: position + 1, to: &next)
      }
      swap(&current, &next)
      position += 1
      if position > text.count { return found }
    }
  }

  /// The next place at which a match can begin.
  private func beginning(from start: Int) -> Int? {
    guard start <= text.count else { return nil }
    guard let beginnings = program.beginnings else { return start }
    return text[start...].firstIndex { beginnings.contains($0) }
  }

  private func passes(_ step: Int, _ scalar: UInt32) -> Bool {
    switch program.steps[step] {
    case .scalar(let wanted): wanted == scalar
    case .set(let set): program.sets[set].contains(scalar)
    default: false
    }
  }

  /// Adds the steps that can be reached from one without passing a character, those that go before first.
  private mutating func add(
    _ step: Int, from start: Int, at position: Int, to threads: inout [Thread]
  ) {
    open.append(step)
    while let step = open.popLast() {
      guard rounds[step] != round else { continue }
      rounds[step] = round
      switch program.steps[step] {
      case .jump(let target): open.append(target)
      case .split(let first, let second):
        open.append(second)
        open.append(first)
      case .edge(let edge): if holds(edge, at: position) { open.append(step + 1) }
      case .look(let look, let isNegative):
        if places[look][position] != isNegative { open.append(step + 1) }
      case .scalar, .set, .end: threads.append(Thread(step: step, start: start))
      }
    }
  }

  // MARK: Places

  /// Where a match of `look` ends or, if it looks ahead, begins.
  private mutating func holds(_ look: PatternProgram.Look) -> [Bool] {
    var holds = [Bool](repeating: false, count: text.count + 1)
    var current: [Thread] = []
    var next: [Thread] = []
    round += 1
    for index in 0...text.count {
      let position = look.isAhead ? text.count - index : index
      add(look.start, from: 0, at: position, to: &current)
      round += 1
      next.removeAll(keepingCapacity: true)
      for thread in current {
        if case .end = program.steps[thread.step] { holds[position] = true }
        let (passed, reached) =
          look.isAhead ? (position - 1, position - 1) : (position, position + 1)
        guard text.indices.contains(passed), passes(thread.step, text[passed]) else { continue }
        add(thread.step + 1, from: 0, at: reached, to: &next)
      }
      swap(&current, &next)
    }
    return holds
  }

  /// Where enough characters of a set end or, looking ahead, begin.
  private func holds(_ run: PatternProgram.Run, isAhead: Bool) -> [Bool] {
    var holds = [Bool](repeating: run.least == 0, count: text.count + 1)
    var count = 0
    for index in text.indices {
      let place = isAhead ? text.count - 1 - index : index
      count = run.set.contains(text[place]) ? count + 1 : 0
      if count >= run.least { holds[isAhead ? place : place + 1] = true }
    }
    return holds
  }

  private func holds(_ edge: PatternEdge, at position: Int) -> Bool {
    switch edge {
    case .textStart: position == 0
    case .textEnd: position == text.count
    case .lineStart: position == 0 || endsLine(position - 1) && !isInsideOfLineEnd(position)
    case .lineEnd: position == text.count || endsLine(position) && !isInsideOfLineEnd(position)
    case .lastLineEnd: isLastLineEnd(position)
    case .wordEdge: isWord(position - 1) != isWord(position)
    case .noWordEdge: isWord(position - 1) == isWord(position)
    }
  }

  private func isLastLineEnd(_ position: Int) -> Bool {
    guard position < text.count else { return true }
    if position == text.count - 1 { return endsLine(position) && !isInsideOfLineEnd(position) }
    return position == text.count - 2 && isInsideOfLineEnd(position + 1)
  }

  private func endsLine(_ position: Int) -> Bool {
    PatternSet.lineEnd.contains(text[position])
  }

  /// Whether a carriage return and its line feed stand around a place.
  private func isInsideOfLineEnd(_ position: Int) -> Bool {
    (1..<text.count).contains(position) && text[position - 1] == 0x0D && text[position] == 0x0A
  }

  private func isWord(_ position: Int) -> Bool {
    text.indices.contains(position) && PatternSet.word.contains(text[position])
  }
}
