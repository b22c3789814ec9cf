/// Looks at uncommon characters whether a shifted stretch of text may begin, go on or end with them: whether the bytes of
/// GBK about them, read one byte later, make a pair of characters that stands in work plans.
struct ShiftedSeed {
  private let text: ByteView
  private let codes = GBK.codes

  init(_ text: ByteView) { self.text = text }

  /// Whether such a pair is made of the character at `offset` and its neighbours.
  func stands(at offset: Int) -> Bool {
    let own = code(at: offset)
    guard own != 0 else { return false }
    let before = code(at: offset - 3)
    let behind = code(at: offset + 3)
    let left = Self.reading(before, own)
    let right = Self.reading(own, behind)
    if left != 0, right != 0, PairModel.shared.holds(left, right) { return true }
    if left != 0 {
      let further = Self.reading(code(at: offset - 6), before)
      if further != 0, PairModel.shared.holds(further, left) { return true }
    }
    guard right != 0 else { return false }
    let further = Self.reading(behind, code(at: offset + 6))
    return further != 0 && PairModel.shared.holds(right, further)
  }

  /// The bytes in GBK of the character of three bytes at `offset`; 0 for others.
  @inline(__always)
  private func code(at offset: Int) -> UInt16 {
    guard offset >= 0, text[offset] >= 0xE0 else { return 0 }
    let scalar = Int(text.quickScalar(at: offset).value)
    return codes.indices.contains(scalar) ? codes[scalar] : 0
  }

  /// The common character that the last byte of one and the first byte of the next make up; 0 if there is none.
  @inline(__always)
  private static func reading(_ first: UInt16, _ second: UInt16) -> UInt32 {
    let (lead, trail) = (UInt8(truncatingIfNeeded: first), UInt8(second >> 8))
    // The common characters of GB 2312 have these leads; no other pair of high bytes is common.
    guard trail < 0xA1 || (0xB0...0xD7).contains(lead) else { return 0 }
    guard let scalar = GBK.scalar(lead, trail), scalar >= 0x4E00,
      HanClasses.classes(of: scalar) & HanClasses.commonBit != 0
    else { return 0 }
    return scalar
  }
}
