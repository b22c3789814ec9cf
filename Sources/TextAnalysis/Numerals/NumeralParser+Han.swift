/// Numbers written with Chinese numerals: 二十五, 一百零三, 叁拾, 三四十, 十几, 一百五十五点三.
extension NumeralParser {
  func han(at start: Int) -> Numeral? {
    if text[start] == Symbol.half { return half(at: start, end: start + 1) }
    if text[start] == Symbol.hanOne, text[start + 1] == Symbol.half {
      return half(at: start, end: start + 2)
    }
    guard !isIndefinite(before: start) else { return nil }
    if isPassedScale(at: start) { return passedScale(at: start) }
    var sum = HanAccumulator()
    var index = start
    var formal = 0
    // No numeral in use is as long; without a bound, a text of nothing but numerals takes quadratic time.
    while index - start < 64, add(text[index], at: index, to: &sum) {
      if text[index] >= Symbol.formalOne, text[index] <= Symbol.formalThousand { formal += 1 }
      index += 1
    }
    guard index > start, isLikely(from: start, to: index, formal: formal) else { return nil }
    let isCounting = lexicon.units.longest(in: text, at: index) != nil
    let pair = sum.result(isCounting: isCounting)
    var number = Numeral(range: start..<index, value: pair.x, isHan: true)
    number.upper = pair.y > pair.x ? pair.y : nil
    number.isMore = sum.isMore
    number.isScaled = sum.hasScale
    number.digitCount = sum.digitCount
    number.isLone =
      index == start + 1 && sum.hasScale && text[start] != Symbol.ten
      && text[start] != Symbol.twenty && text[start] != Symbol.thirty
    return sum.isMore ? number : withDecimals(number)
  }

  /// Whether 几 or 数 stands before: 几十, 数百 are no figures.
  private func isIndefinite(before start: Int) -> Bool {
    text[start - 1] == Symbol.several || text[start - 1] == Symbol.number
  }

  /// 上亿, 过万: a scale that would be no number by itself.
  private func isPassedScale(at start: Int) -> Bool {
    guard text[start] == Symbol.tenThousand || text[start] == Symbol.hundredMillion else {
      return false
    }
    return Self.passing.contains(text.scalar(start - 1))
  }

  /// 上 近 过 過 逾 超.
  private static let passing: [UInt32] = [0x4E0A, 0x8FD1, 0x8FC7, 0x904E, 0x903E, 0x8D85]

  private func passedScale(at start: Int) -> Numeral? {
    scale(text[start]).map { scale in
      Numeral(
        range: start..<start + 1, value: scale.factor, isHan: true, isLone: true, isScaled: true)
    }
  }

  private func half(at start: Int, end: Int) -> Numeral {
    Numeral(
      range: start..<end, value: 0.5, isHan: true, isLone: end == start + 1, isScaled: true)
  }

  private func add(_ symbol: UInt16, at index: Int, to sum: inout HanAccumulator) -> Bool {
    if symbol == Symbol.pair, !sum.isEmpty, isWeight(at: index) { return false }
    if let digit = hanDigit(symbol) { return sum.add(digit: digit) }
    if isFormalThree(at: index) { return sum.add(digit: 3) }
    if let scale = scale(symbol)?.factor {
      let unit = scale == 1000 || scale == 1e12 ? lexicon.units.longest(in: text, at: index) : nil
      if let unit, unit.end > index + 1 { return false }
      return sum.multiply(by: scale)
    }
    if symbol == Symbol.twenty { return sum.add(tens: 2) }
    if symbol == Symbol.thirty { return sum.add(tens: 3) }
    guard isMore(symbol), sum.hasScale, !sum.isMore else { return false }
    let next = scale(text[index + 1])?.factor ?? 0
    guard symbol == Symbol.several || next >= 1e4 else { return false }
    sum.addMore()
    return true
  }

  /// 两 behind a number is the weight, save in 一两 and 一万两千.
  private func isWeight(at index: Int) -> Bool {
    guard text[index - 1] != Symbol.hanOne, let next = scale(text[index + 1]) else {
      return text[index - 1] != Symbol.hanOne
    }
    return next.factor < 100
  }

  /// 參 between financial numerals (貳佰參拾); elsewhere it is the 参 of 参加.
  private func isFormalThree(at index: Int) -> Bool {
    let scalar = text.scalar(index)
    guard scalar == 0x53C3 || scalar == 0x53C2 || scalar == 0x53C4 else { return false }
    return [text[index - 1], text[index + 1]].contains {
      $0 >= Symbol.formalOne && $0 <= Symbol.formalThousand
    }
  }

  /// A single financial numeral is mostly a word (队伍, 大陆), save where nothing touches it.
  private func isLikely(from start: Int, to end: Int, formal: Int) -> Bool {
    guard formal > 0 else { return true }
    return end - start > 1 || isIsolated(start..<end)
      || lexicon.units.longest(in: text, at: end).map { lexicon.unit(lexicon.entries[$0.entry]) }
        == "元"
  }

  /// 一百五十五点三, 一点五亿; not 三点十分.
  private func withDecimals(_ number: Numeral) -> Numeral {
    var index = number.range.upperBound
    guard text[index] == Symbol.point, number.upper == nil, !number.isLone,
      text[index + 1] <= Symbol.pair, hanDigit(text[index + 1]) != nil
    else { return number }
    var decimals = DecimalDigits(integer: number.value)
    index += 1
    while let digit = hanDigit(text[index]) {
      decimals.append(digit, isFraction: true)
      index += 1
    }
    guard text[index] != Symbol.ten, text[index] != Symbol.part || text[index + 1] == Symbol.of
    else { return number }
    var result = number
    var exponent = 0
    while let scale = scale(text[index]) {
      exponent += scale.exponent
      index += 1
    }
    result.value = decimals.value(exponent: exponent)
    result.range = number.range.lowerBound..<index
    result.isScaled = true
    result.digitCount = 0
    return result
  }
}
