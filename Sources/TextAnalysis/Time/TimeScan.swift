/// Walks a text once and gives each time expression in it.
struct TimeScan: ~Copyable {
  let parser: TimeParser
  /// The marks that are open where the expression given last begins.
  private(set) var enclosure = TimeEnclosure()
  /// Where the scan has come to.
  private(set) var position = 0

  /// A scan of `text` from its beginning.
  init(_ text: ByteView, context: TimeContext, isProse: Bool) {
    parser = TimeParser(text: text, context: context, isProse: isProse)
  }

  /// The next expression; nil at the end of the text.
  mutating func next() -> TimeExpression? {
    while position < parser.text.count {
      if let found = read(at: position) { return found }
    }
    return nil
  }

  /// The expression that begins with the character at `offset`. The next place to look at is
  /// ``position``; what stands before it is read.
  @inline(__always)
  mutating func read(at offset: Int) -> TimeExpression? {
    let (value, length) = parser.text.quickScalar(at: offset)
    position = offset + max(length, 1)
    guard parser.lexicon.canStart(value, inProse: parser.isProse), !isInsideWord(value, offset)
    else {
      enclosure.note(value, at: offset)
      return nil
    }
    return read(value, at: offset)
  }

  private mutating func read(_ value: UInt32, at offset: Int) -> TimeExpression? {
    let next = parser.text.quickScalar(at: position).value
    if parser.lexicon.canStart(value, before: next), let found = parser.expression(at: offset) {
      position = max(found.end, position)
      return found
    }
    enclosure.note(value, at: offset)
    if parser.lexicon.numeral(value) != nil { passNumber(at: offset) }
    return nil
  }

  /// Whether a letter stands behind another one, so that no word begins with it.
  private func isInsideWord(_ value: UInt32, _ offset: Int) -> Bool {
    TimeLexicon.isLetter(value) && TimeLexicon.isLetter(UInt32(parser.text[offset - 1]))
  }

  /// Passes over the figure that begins at `offset`, its points and commas included, and over a long
  /// list of figures.
  private mutating func passNumber(at offset: Int) {
    guard var number = TimeNumber(in: parser.text, at: offset, parser.lexicon) else { return }
    position = max(number.end, endOfLongList(at: offset) ?? position)
    while number.isArabic, Self.isPoint(parser.text[number.end]),
      let next = TimeNumber(in: parser.text, at: number.end + 1, parser.lexicon), next.isArabic
    {
      number = next
    }
    position = max(position, number.end)
  }

  /// Where a list of numbers is left that is longer than any that is read as dates (1、2、3、…): at the
  /// last numbers of it that may be. Each number before them would be read only to find that out.
  private func endOfLongList(at offset: Int) -> Int? {
    var last = offset
    for _ in 0..<TimeParser.mostListed {
      guard let next = parser.listed(behind: last) else { return nil }
      last = next
    }
    var first = offset
    while let next = parser.listed(behind: last), let second = parser.listed(behind: first) {
      (first, last) = (second, next)
    }
    return first
  }

  private static func isPoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }
}
