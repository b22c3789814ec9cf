/// Looks at uncommon characters whether a shifted stretch of text may begin, go on or end with them: whether the bytes of
/// GBK about them, read one byte later, make a pair of characters that stands in work plans.
final class ShiftedSeed: Sendable {
  /// The one of the shared model, made when the first odd character is met.
  static let shared = ShiftedSeed(PairModel.shared)

  private let model: PairModel
  private let codes = GBK.codes
  /// By two bytes of GBK, the number in the model of the common character that they make; 0 for none and for one that the
  /// model has not.
  private let numbers: [UInt16]

  private init(_ model: PairModel) {
    self.model = model
    var numbers = [UInt16](repeating: 0, count: 0x10000)
    for scalar in HanFolding.ideographRange {
      let (number, code) = (model.number(of: scalar), codes[Int(scalar)])
      guard number != 0, code != 0, HanClasses.classes(of: scalar) & HanClasses.commonBit != 0
      else { continue }
      // The common characters of GB 2312 have these leads; no other pair of high bytes is common.
      guard code & 0xFF < 0xA1 || (0xB0...0xD7).contains(code >> 8) else { continue }
      numbers[Int(code)] = UInt16(truncatingIfNeeded: number)
    }
    self.numbers = numbers
  }

  /// Whether such a pair is made of the character at `offset` and its neighbours.
  func stands(at offset: Int, in text: ByteView) -> Bool {
    let own = code(at: offset, in: text)
    guard own != 0 else { return false }
    let (before, behind) = (code(at: offset - 3, in: text), code(at: offset + 3, in: text))
    let (left, right) = (number(before, own), number(own, behind))
    guard left | right != 0 else { return false }
    if model.holds(numbers: left, right) { return true }
    if left != 0, model.holds(numbers: number(code(at: offset - 6, in: text), before), left) {
      return true
    }
    return right != 0
      && model.holds(numbers: right, number(behind, code(at: offset + 6, in: text)))
  }

  /// The bytes in GBK of the character of three bytes at `offset`; 0 for others.
  @inline(__always)
  private func code(at offset: Int, in text: ByteView) -> UInt16 {
    guard offset >= 0, offset &+ 2 < text.count, let base = text.base, base[offset] >= 0xE0
    else { return 0 }
    // The bits that mark bytes of UTF-8 are taken off together.
    let scalar =
      Int(base[offset]) &<< 12 &+ Int(base[offset &+ 1]) &<< 6 &+ Int(base[offset &+ 2])
      &- (0xE0 << 12 + 0x80 << 6 + 0x80)
    return codes.indices.contains(scalar) ? codes[scalar] : 0
  }

  /// The number of the character that the last byte of one code and the first byte of the next make up.
  @inline(__always)
  private func number(_ first: UInt16, _ second: UInt16) -> Int {
    Int(numbers[Int(first & 0xFF) << 8 | Int(second >> 8)])
  }
}
