import TextAnalysis
import ValidatorCore

/// Tells of most plans, in one pass and without reading the pack, that no wrong wording stands in them.
final class GramFilter: Sendable {
  /// In order.
  private let hashes: [UInt32]
  /// Bit n is set if a hash begins with the 16 bits of n.
  private let heads: [UInt64]

  /// - Parameter digits: the hashes in order, of eight hexadecimal digits each.
  init(_ digits: StaticString) {
    var hashes: [UInt32] = []
    var heads = [UInt64](repeating: 0, count: 1024)
    digits.withUTF8Buffer { digits in
      hashes.reserveCapacity(digits.count / 8)
      var hash: UInt32 = 0
      for (index, digit) in digits.enumerated() {
        hash = hash << 4 | UInt32(digit <= 0x39 ? digit & 15 : digit - 0x57)
        guard index & 7 == 7 else { continue }
        hashes.append(hash)
        heads[Int(hash >> 22)] |= 1 << UInt64(hash >> 16 & 63)
      }
    }
    self.hashes = hashes
    self.heads = heads
  }

  /// Whether a wrong wording may stand in `plan`.
  func mayHold(_ plan: Plan) -> Bool {
    plan.remembered(by: self) {
      var buffer: [UInt8] = []
      return plan.texts.contains { text in
        text.text.withBytes { bytes in
          buffer.removeAll(keepingCapacity: true)
          TextFolding.fold(bytes, into: &buffer)
          return buffer.withUnsafeBufferPointer { mayHold(ByteView($0)) }
        }
      }
    }
  }

  private func mayHold(_ text: ByteView) -> Bool {
    // The last characters, each at its position modulo 16.
    var last = [UInt32](repeating: 0, count: 16)
    var position = 0
    var offset = 0
    while offset < text.count {
      let (next, length) = text.scalar(at: offset)
      last[position & 15] = next
      if endsGram(last, position) { return true }
      position += 1
      offset += length
    }
    return false
  }

  /// Whether one of the grams ends with the last character, the one at `position`.
  private func endsGram(_ last: [UInt32], _ position: Int) -> Bool {
    var (sum, factor): (UInt64, UInt64) = (0, 1)
    for back in 0..<min(TermGram.longest, position + 1) {
      TermGram.extend(&sum, &factor, by: last[(position - back) & 15])
      if back + 1 >= TermGram.shortest, holds(TermGram.number(sum)) { return true }
    }
    return false
  }

  private func holds(_ hash: UInt32) -> Bool {
    guard heads[Int(hash >> 22)] >> UInt64(hash >> 16 & 63) & 1 == 1 else { return false }
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
