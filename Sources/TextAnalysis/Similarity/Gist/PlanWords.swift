extension PlanWords {
  /// The lists that hold all Chinese words.
  static var lists: [StaticString] { [light, common, thing, topic, action, work, synonyms] }

  /// Calls `body` with each folded word, and with whether it is the first of its line.
  static func forEachWord(of list: StaticString, _ body: ([UInt32], Bool) -> Void) {
    let text = ByteView(
      UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount))
    var word: [UInt32] = []
    var opensLine = true
    var offset = 0
    while offset <= text.count {
      let (scalar, length) = text.quickScalar(at: offset)
      if length == 0 || scalar == 0x20 || scalar == 0x0A {
        if !word.isEmpty {
          body(word, opensLine)
          opensLine = false
        }
        word.removeAll(keepingCapacity: true)
        if scalar == 0x0A { opensLine = true }
      } else {
        word.append(TextFolding.scalar(scalar))
      }
      offset += max(1, length)
    }
  }
}
