import TextAnalysis
import ValidatorCore

/// Tells of most plans, in one pass and without reading the pack, that no wrong wording stands in them.
final class GramFilter: Sendable {
  /// In order.
  private let numbers: [UInt32]
  /// Bit n is set if a gram ends with two characters of the number n.
  private let ends: [UInt64]
  /// Bit n is set if a number begins with the 16 bits of n.
  private let heads: [UInt64]

  /// - Parameter digits: the grams in order, of ``TermGram/digits`` hexadecimal digits each.
  init(_ digits: StaticString) {
    var numbers: [UInt32] = []
    var ends = [UInt64](repeating: 0, count: 1024)
    var heads = ends
    digits.withUTF8Buffer { digits in
      numbers.reserveCapacity(digits.count / TermGram.digits)
      var gram: UInt64 = 0
      for (index, digit) in digits.enumerated() {
        gram = gram << 4 | UInt64(digit <= 0x39 ? digit & 15 : digit - 0x57)
        guard index % TermGram.digits == TermGram.digits - 1 else { continue }
        numbers.append(UInt32(truncatingIfNeeded: gram >> 16))
        ends[Int(gram >> 6 & 1023)] |= 1 << (gram & 63)
        heads[Int(gram >> 38)] |= 1 << (gram >> 32 & 63)
        gram = 0
      }
    }
    self.numbers = numbers
    self.ends = ends
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
    ends.withUnsafeBufferPointer { ends in
      // The last characters, each at its position modulo 16.
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 16) { last in
        last.initialize(repeating: 0)
        var before: UInt32 = 0
        var position = 0
        var offset = 0
        while offset < text.count {
          let (next, length) = text.scalar(at: offset)
          offset += length
          last[position & 15] = next
          let end = Int(TermGram.end(before, next))
          before = next
          position += 1
          guard ends[end >> 6] >> UInt64(end & 63) & 1 == 1 else { continue }
          if endsGram(UnsafeBufferPointer(last), position - 1) { return true }
        }
        return false
      }
    }
  }

  /// Whether one of the grams ends with the last character, the one at `position`.
  private func endsGram(_ last: UnsafeBufferPointer<UInt32>, _ position: Int) -> Bool {
    var (sum, factor): (UInt64, UInt64) = (0, 1)
    for back in 0..<min(TermGram.longest, position + 1) {
      TermGram.extend(&sum, &factor, by: last[(position - back) & 15])
      if back + 1 >= TermGram.shortest, holds(TermGram.number(sum)) { return true }
    }
    return false
  }

  private func holds(_ number: UInt32) -> Bool {
    guard heads[Int(number >> 22)] >> UInt64(number >> 16 & 63) & 1 == 1 else { return false }
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number
  }
}
