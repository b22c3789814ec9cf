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
    heads.withUnsafeBufferPointer { heads in
      withUnsafeTemporaryAllocation(of: UInt64.self, capacity: TermGram.longest) { sums in
        // The sums of the grams that end with the last character, the shortest first.
        sums.initialize(repeating: 0)
        var offset = 0
        while offset < text.count {
          let (next, length) = text.scalar(at: offset)
          offset += length
          var index = TermGram.longest - 1
          while index > 0 {
            sums[index] = TermGram.extended(sums[index - 1], by: next)
            let hash = TermGram.number(sums[index])
            index -= 1
            guard heads[Int(hash >> 22)] >> UInt64(hash >> 16 & 63) & 1 == 1 else { continue }
            if holds(hash) { return true }
          }
          sums[0] = UInt64(next)
        }
        return false
      }
    }
  }

  private func holds(_ hash: UInt32) -> Bool {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
