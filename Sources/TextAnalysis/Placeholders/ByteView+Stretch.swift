extension ByteView {
  /// The text from `start` on up to one of `marks`, of at most `longest` bytes.
  func stretch(
    from start: Int, upTo marks: [StaticString] = Self.endsOfClause, longest: Int = 90
  ) -> ByteView {
    var end = start
    while end < count, end - start < longest, !has(anyOf: marks, at: end) { end += 1 }
    return part(min(start, end)..<end)
  }

  /// The text up to `end` from one of `marks` on, of at most `longest` bytes.
  func stretch(
    before end: Int, from marks: [StaticString] = Self.endsOfClause, longest: Int = 90
  ) -> ByteView {
    var start = end
    while start > 0, end - start < longest, !has(anyOf: marks, endingAt: start) { start -= 1 }
    return part(start..<end)
  }

  /// Whether one of `literals` stands anywhere.
  func holds(anyOf literals: [StaticString]) -> Bool {
    literals.contains { offset(of: $0) != nil }
  }

  /// What parts clauses.
  static var endsOfClause: [StaticString] { ["，", "。", "；", ",", ";", "\n"] }
}
