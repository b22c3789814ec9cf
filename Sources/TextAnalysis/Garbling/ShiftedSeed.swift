/// Looks at uncommon characters whether a shifted stretch of text may begin, go on or end with them: whether the bytes of
/// GBK about them, read one byte later, make a pair of characters that stands in work plans.
struct ShiftedSeed {
  private let text: ByteView
  private let readings = ShiftedReadings.shared

  init(_ text: ByteView) { self.text = text }

  /// Whether such a pair is made of the character at `offset` and its neighbours.
  func stands(at offset: Int) -> Bool {
    let own = code(at: offset)
    guard own != 0 else { return false }
    let (before, behind) = (code(at: offset - 3), code(at: offset + 3))
    let (left, right) = (readings.number(before, own), readings.number(own, behind))
    guard left | right != 0 else { return false }
    if readings.isPair(left, right) { return true }
    if left != 0, readings.isPair(readings.number(code(at: offset - 6), before), left) {
      return true
    }
    return right != 0 && readings.isPair(right, readings.number(behind, code(at: offset + 6)))
  }

  @inline(__always)
  private func code(at offset: Int) -> UInt16 { readings.code(at: offset, in: text) }
}
