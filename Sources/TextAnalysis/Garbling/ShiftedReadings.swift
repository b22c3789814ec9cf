/// What pairs of bytes of GBK read as where one byte was lost before them: common characters, by their numbers in
/// ``PairModel``.
final class ShiftedReadings: Sendable {
  /// Those of the shared model, made when the first odd character is met.
  static let shared = ShiftedReadings(PairModel.shared)

  private let model: PairModel
  private let codes = GBK.codes
  /// By the first byte and the second one, the number of the character; 0 for none and for one that the model has not.
  private let numbers: [UInt16]

  private init(_ model: PairModel) {
    self.model = model
    var numbers = [UInt16](repeating: 0, count: 0x10000)
    for scalar in HanFolding.ideographRange {
      let (number, code) = (model.number(of: scalar), codes[Int(scalar)])
      guard number != 0, HanClasses.classes(of: scalar) & HanClasses.commonBit != 0 else {
        continue
      }
      // The common characters of GB 2312 have these leads; no other pair of high bytes is common.
      guard code & 0xFF < 0xA1 || (0xB0...0xD7).contains(code >> 8) else { continue }
      numbers[Int(code)] = UInt16(truncatingIfNeeded: number)
    }
    numbers[0] = 0
    self.numbers = numbers
  }

  /// The bytes in GBK of the character of three bytes at `offset`; 0 for others.
  @inline(__always)
  func code(at offset: Int, in text: ByteView) -> UInt16 {
    guard offset >= 0, text[offset] >= 0xE0 else { return 0 }
    let scalar = Int(text.quickScalar(at: offset).value)
    return codes.indices.contains(scalar) ? codes[scalar] : 0
  }

  /// The number of the character that the last byte of one code and the first byte of the next make up.
  @inline(__always)
  func number(_ first: UInt16, _ second: UInt16) -> Int {
    Int(numbers[Int(first & 0xFF) << 8 | Int(second >> 8)])
  }

  /// Whether the character numbered `second` stands behind that numbered `first` in work plans.
  @inline(__always)
  func isPair(_ first: Int, _ second: Int) -> Bool { model.holds(numbers: first, second) }
}
