/// The symbol of every character of the basic plane.
///
/// Folding is part of the table: a character has the symbol of the form to which it folds, so a
/// text is folded while it is read and its Traditional and Simplified forms read alike.
struct SymbolTable: Sendable {
  private(set) var symbols = [UInt16](repeating: Symbol.other, count: 0x1_0000)
  private var next = Symbol.firstFree

  init() {
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

  /// The symbol of `scalar`, a new one where it has none yet; ``Symbol/other`` when they run out.
  mutating func symbol(addingIfNeeded scalar: UInt32) -> UInt16 {
    let folded = Self.folded(scalar)
    guard folded < 0x1_0000 else { return Symbol.other }
    if symbols[Int(folded)] == Symbol.other, next < UInt16.max {
      symbols[Int(folded)] = next
      next += 1
    }
    return symbols[Int(folded)]
  }

  /// Gives every character the symbol of the form to which it folds. Called once, last.
  mutating func foldForms() {
    for scalar in UInt32(0x21)..<0x1_0000 where symbols[Int(scalar)] == Symbol.other {
      let folded = Self.folded(scalar)
      if folded != scalar, folded < 0x1_0000 { symbols[Int(scalar)] = symbols[Int(folded)] }
    }
  }

  /// How many symbols there are.
  var count: Int { Int(next) }

  private mutating func assign(_ symbol: UInt16, to scalar: UInt32) {
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
