/// Writes the symbols of a text one after another into memory that has room for them.
struct SymbolWriter {
  private let symbols: UnsafeMutableBufferPointer<UInt16>
  private let offsets: UnsafeMutableBufferPointer<UInt32>
  private let table: UnsafeBufferPointer<UInt16>

  /// A writer into memory with room for a symbol for each byte of a text, by a table of the symbols
  /// of all characters of the basic plane.
  init(
    symbols: UnsafeMutableBufferPointer<UInt16>, offsets: UnsafeMutableBufferPointer<UInt32>,
    table: UnsafeBufferPointer<UInt16>
  ) {
    self.symbols = symbols
    self.offsets = offsets
    self.table = table
  }

  /// Writes the symbols of the first `end` bytes of `text` and gives their number.
  ///
  /// A symbol takes at least a byte, so the count stays below `end` and the room suffices.
  func write(_ text: ByteView, upTo end: Int) -> Int {
    guard let base = text.base else { return 0 }
    let (symbols, offsets, table) = (symbols, offsets, table)
    // In the last two bytes no character of three can begin.
    let lastLead = max(0, end &- 2)
    var offset = 0
    var count = 0
    var isAfterHan = false
    while offset < end {
      // Leads E4…E9 have no overlong forms, no surrogates and no blanks.
      while offset < lastLead {
        let lead = Int(base[offset]) &- 0xE4
        let second = Int(base[offset &+ 1]) ^ 0x80
        let third = Int(base[offset &+ 2]) ^ 0x80
        guard UInt(bitPattern: lead) < 6, second | third < 0x40 else { break }
        symbols[count] = table[(lead &+ 4) << 12 | second << 6 | third]
        offsets[count] = UInt32(truncatingIfNeeded: offset)
        count &+= 1
        offset &+= 3
        isAfterHan = true
      }
      guard offset < end else { break }
      let lead = base[offset]
      if isAfterHan, lead == UInt8(ascii: "(") || lead == 0xEF,
        let end = PinyinNote.end(in: text, from: offset)
      {
        offset = end
        continue
      }
      if lead > 0x20, lead < 0x80 {
        symbols[count] = table[Int(lead)]
        offsets[count] = UInt32(truncatingIfNeeded: offset)
        count &+= 1
        offset &+= 1
        isAfterHan = false
        continue
      }
      let (scalar, length) = text.scalar(at: offset)
      let symbol = scalar < 0x1_0000 ? table[Int(scalar)] : Symbol.other
      if symbol == Symbol.blank || symbol == Symbol.lineBreak {
        let blanks = blanks(in: text, from: offset, upTo: end)
        if !(blanks.breaks == 1 && isAfterHan && isHan(text[blanks.end])) {
          symbols[count] = blanks.breaks > 0 ? Symbol.lineBreak : Symbol.blank
          offsets[count] = UInt32(truncatingIfNeeded: offset)
          count &+= 1
        }
        offset = blanks.end
        isAfterHan = false
        continue
      }
      symbols[count] = symbol
      offsets[count] = UInt32(truncatingIfNeeded: offset)
      count &+= 1
      offset &+= length
      isAfterHan = false
    }
    return count
  }

  private func isHan(_ lead: UInt8) -> Bool { lead >= 0xE4 && lead < 0xEA }

  /// The run of blanks at `start`: how many lines end in it, and the offset behind it.
  private func blanks(in text: ByteView, from start: Int, upTo end: Int) -> (
    breaks: Int, end: Int
  ) {
    var offset = start
    var breaks = 0
    while offset < end {
      let (scalar, length) = text.scalar(at: offset)
      let symbol = scalar < 0x1_0000 ? table[Int(scalar)] : Symbol.other
      guard symbol == Symbol.blank || symbol == Symbol.lineBreak else { break }
      if symbol == Symbol.lineBreak, scalar != 0x0D || text[offset + 1] != 0x0A { breaks += 1 }
      offset += length
    }
    return (breaks, offset)
  }
}
