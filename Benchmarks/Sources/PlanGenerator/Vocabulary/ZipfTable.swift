#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Draws the ranks 0 ..< count with a probability that falls as 1 / (rank + 1) ^ exponent.
struct ZipfTable {
  private let cumulative: [Double]

  /// - Parameters:
  ///   - count: how many ranks there are; at least one.
  ///   - exponent: how steeply the probability falls.
  init(count: Int, exponent: Double) {
    var sum = 0.0
    cumulative = (1...count).map { rank in
      sum += pow(Double(rank), -exponent)
      return sum
    }
  }

  func rank(using random: inout SplitMix64) -> Int {
    let target = random.unit() * (cumulative.last ?? 0)
    var low = 0
    var high = cumulative.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > target {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low
  }
}
