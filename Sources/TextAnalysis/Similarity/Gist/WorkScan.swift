/// Takes from both ends of a clause what is not the object of its verb.
struct WorkScan {
  private let text: ScalarView
  /// Where the object begins, so far.
  private(set) var start = 0
  /// Where it ends.
  private(set) var end: Int
  private(set) var verbs: WorkVerbs = []
  private(set) var figures: [UInt32] = []

  init(_ text: ScalarView) {
    self.text = text
    end = text.count
  }

  /// Passes over verbs, light words, and figures with their measure at the start.
  mutating func readFront() {
    while start < end {
      let kind = WordingCharacter(text[start])
      if kind != .ideograph, kind != .letter, kind != .digit {
        start += 1
      } else if kind == .digit {
        guard readFigure() else { return }
      } else if let verb = WorkVerbs.verb(text[start], text[start + 1]) {
        verbs.insert(verb)
        start += 2
      } else if WorkVerbs.isLight(text[start], text[start + 1]) {
        start += 2
      } else {
        return
      }
    }
  }

  /// Passes over 30家 or 2026年; a number that names something stays.
  private mutating func readFigure() -> Bool {
    let figure = GistFigure(text, at: start, before: end)
    let next = text[figure.end]
    guard !FigureWords.namesByNumber(next) else { return false }
    if FigureWords.isMeasure(next) {
      figures.append(figure.value)
    } else if FigureWords.endOfDate(text, figure.end) == figure.end {
      return false
    }
    start = max(figure.end + 1, FigureWords.endOfDate(text, figure.end))
    return true
  }

  /// Goes on to the first verb; false where none stands near.
  mutating func skip(toVerbWithin length: Int) -> Bool {
    let found = (start..<min(end, start + length)).first {
      WorkVerbs.verb(text[$0], text[$0 + 1]) != nil
    }
    if let found { start = found }
    return found != nil
  }

  /// Takes verbs, light words, and figures with their measure from the end.
  mutating func readEnd() {
    while end > start {
      let (first, second) = (text[end - 2], text[end - 1])
      if !Self.tells(second) {
        end -= 1
      } else if WorkVerbs.isTail(first, second) {
        end -= 2
      } else if let verb = WorkVerbs.verb(first, second) {
        verbs.insert(verb)
        end -= 2
      } else if FigureWords.isMeasure(second), let digits = startOfDigits(before: end - 1) {
        figures.append(GistFigure(text, at: digits, before: end).value)
        end = digits
      } else if WorkVerbs.isLight(first, second) {
        end -= 2
      } else {
        return
      }
    }
  }

  /// Where the digits start that end before `position`, 万 and 亿 passed over.
  private func startOfDigits(before position: Int) -> Int? {
    var first = position
    while first > start, text[first - 1] == Self.myriad || text[first - 1] == Self.hundredMillion {
      first -= 1
    }
    let last = first
    while first > start, WordingCharacter(text[first - 1]) == .digit || text[first - 1] == 0x2E {
      first -= 1
    }
    return first < last ? first : nil
  }

  private static let myriad: UInt32 = 0x4E07
  private static let hundredMillion: UInt32 = 0x4EBF

  /// Whether a character tells one object from another: no mark, and none of 的 和 与 及 了
  static func tells(_ scalar: UInt32) -> Bool {
    switch WordingCharacter(scalar) {
    case .ideograph: !joints.contains(scalar)
    case .letter, .digit: true
    case .clauseMark, .bracket, .mark: false
    }
  }

  private static let joints = "的和与及了".unicodeScalars.map(\.value)
}
