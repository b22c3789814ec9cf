/// Writes the symbols of a text one after another into memory that has room for them.
struct SymbolWriter {
  private let symbols: UnsafeMutablePointer<UInt16>
  private let offsets: UnsafeMutablePointer<UInt32>
  private let table: UnsafePointer<UInt16>

  /// A writer into memory with room for a symbol for each byte of a text.
  init(
    symbols: UnsafeMutablePointer<UInt16>, offsets: UnsafeMutablePointer<UInt32>,
    table: UnsafePointer<UInt16>
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
    var offset = 0
    var count = 0
    var isAfterHan = false
    while offset < end {
      let lead = base[offset]
      if lead & 0xF0 == 0xE0, lead > 0xE0, offset &+ 2 < end {
        let second = base[offset &+ 1]
        let third = base[offset &+ 2]
        if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
          let scalar = Int(lead & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
          let symbol = table[scalar]
          if symbol == Symbol.other || symbol > Symbol.lineBreak {
            symbols[count] = symbol
            offsets[count] = UInt32(truncatingIfNeeded: offset)
            count &+= 1
            offset &+= 3
            isAfterHan = isHan(lead)
            continue
          }
        }
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
