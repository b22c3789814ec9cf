/// Adds English number words up from left to right.
struct EnglishAccumulator {
  private var total = 0.0
  private var current: Double?
  private var share: Double?
  private(set) var wordCount = 0

  /// The number read.
  var value: Double { share ?? total + (current ?? 0) }

  /// Adds a word and says what the number is now; nil where the word does not belong to it.
  mutating func add(_ entry: LexiconEntry, in lexicon: LexiconView) -> Numeral.Form? {
    let number = lexicon.number(entry)
    switch entry.meaning {
    case .numeral:
      guard fits(number) else { return nil }
      current = (current ?? 0) + number
    case .multiplier:
      guard wordCount > 0 || lexicon.hasArticle(entry) else { return nil }
      multiply(by: number)
    case .addend:
      guard wordCount > 0 else { return nil }
      current = (current ?? 0) + number
    case .divisor:
      guard let top = current, number > 0 else { return nil }
      share = total + top / number
      wordCount += 1
      return .fraction
    case .ordinal:
      return add(ordinal: number)
    default:
      return nil
    }
    wordCount += 1
    return .cardinal
  }

  private func fits(_ number: Double) -> Bool {
    guard let current else { return true }
    let rest = current.truncatingRemainder(dividingBy: 100)
    if rest == 0, current > 0 { return number < 100 }
    return number < 10 && number >= 1 && rest >= 20
      && rest.truncatingRemainder(dividingBy: 10) == 0
  }

  private mutating func add(ordinal: Double) -> Numeral.Form? {
    defer { wordCount += 1 }
    guard let top = current else {
      current = ordinal
      return .ordinal
    }
    if fits(ordinal) {
      current = top + ordinal
      return .ordinal
    }
    guard ordinal > 2, top < ordinal else { return nil }
    share = total + top / ordinal
    return .fraction
  }

  /// Multiplies what was read by a hundred, a dozen or a larger scale.
  mutating func multiply(by factor: Double) {
    guard factor >= 1000 else {
      current = (current ?? 1) * factor
      return
    }
    total =
      (total > 0 && current == nil ? total : (current ?? 1)) * factor
      + (current == nil ? 0 : total)
    current = nil
  }

  /// Adds what stands behind the point.
  mutating func add(decimals: DecimalDigits) { current = (current ?? 0) + decimals.value() }
}
