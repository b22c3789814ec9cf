/// The symbol of every character of the basic plane.
///
/// Folding is part of the table: a character has the symbol of the form to which it folds, so a
/// text is folded while it is read and its Traditional and Simplified forms read alike.
struct SymbolTable {
  private let symbols: UnsafeMutableBufferPointer<UInt16>
  private let limit: Int
  private var next = Symbol.firstFree

  /// A table in the zeros of `symbols`, one for each character, with room for `limit` symbols.
  init(_ symbols: UnsafeMutableBufferPointer<UInt16>, limit: Int) {
    self.symbols = symbols
    self.limit = limit
    for (symbol, characters) in Symbol.fixed {
      for scalar in characters.unicodeScalars { assign(symbol, to: scalar.value) }
    }
    for (index, scalar) in Symbol.hanDigits.unicodeScalars.enumerated() {
      assign(Symbol.hanOne + UInt16(index), to: scalar.value)
    }
    for (index, scalar) in Symbol.formalDigits.unicodeScalars.enumerated() {
      assign(Symbol.formalOne + UInt16(index), to: scalar.value)
    }
    for digit in 0..<10 { assign(Symbol.zero + UInt16(digit), to: 0x30 + UInt32(digit)) }
    for letter in 0..<26 { assign(Symbol.a + UInt16(letter), to: 0x61 + UInt32(letter)) }
  }

  /// The symbol of `scalar`, a new one where it has none yet; nil where there is no room for it,
  /// ``Symbol/other`` for a character that can have none.
  @inline(__always)
  mutating func symbol(addingIfNeeded scalar: UInt32) -> UInt16? {
    guard scalar < 0x1_0000 else { return Symbol.other }
    let known = symbols[Int(scalar)]
    return known == Symbol.other ? add(scalar) : known
  }

  private mutating func add(_ scalar: UInt32) -> UInt16? {
    let folded = Self.folded(scalar)
    guard folded < 0x1_0000, folded > 0 else { return Symbol.other }
    if symbols[Int(folded)] == Symbol.other {
      guard next < limit else { return limit > UInt16.max ? Symbol.other : nil }
      guard next < UInt16.max else { return Symbol.other }
      symbols[Int(folded)] = next
      next += 1
    }
    return symbols[Int(folded)]
  }

  /// Gives every character the symbol of the form to which it folds. Called once, last.
  func foldForms() {
    let symbols = symbols
    HanFolding.forEachVariant { variant, form in
      guard variant < 0x1_0000, form < 0x1_0000, symbols[Int(form)] != Symbol.other,
        symbols[Int(variant)] == Symbol.other
      else { return }
      symbols[Int(variant)] = symbols[Int(form)]
    }
    for range in Self.marks {
      for scalar in range where symbols[Int(scalar)] == Symbol.other {
        let folded = Self.folded(scalar)
        if folded < 0x1_0000 { symbols[Int(scalar)] = symbols[Int(folded)] }
      }
    }
  }

  /// Where the characters stand that are no ideographs and fold to another.
  static let marks: [Range<UInt32>] = [
    0x21..<0x7F, 0x80..<0xC0, 0x1680..<0x1681, 0x2000..<0x2070, 0x2200..<0x2340, 0x2500..<0x2600,
    0x2E30..<0x2E40, 0x3000..<0x3100, 0xFE10..<0xFE70, 0xFF01..<0xFFF0,
  ]

  private func assign(_ symbol: UInt16, to scalar: UInt32) {
    if scalar < 0x1_0000 { symbols[Int(scalar)] = symbol }
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0xFF21...0xFF3A: scalar - 0xFF21 + 0x61
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    default: TextFolding.scalar(scalar)
    }
  }
}
