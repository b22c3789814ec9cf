/// Sets of weighted elements in one piece of memory: five bytes an element, no allocation for a set.
public struct WeightedSets: Sendable, Codable {
  private(set) var values: [UInt32] = []
  private(set) var weights: [UInt8] = []
  private var ends: [UInt32] = []
  private(set) var totals: [UInt32] = []

  /// No sets.
  public init() {}

  /// The number of sets.
  public var count: Int { ends.count }

  /// The sum of the weights of the set at `index`.
  public func total(of index: Int) -> Int { Int(totals[index]) }

  /// Adds a set; its elements come in rising order of their values, each once.
  public mutating func append(_ elements: ArraySlice<(value: UInt32, weight: UInt8)>) {
    var total: UInt32 = 0
    values.append(contentsOf: elements.lazy.map(\.value))
    weights.append(contentsOf: elements.lazy.map(\.weight))
    for element in elements { total += UInt32(element.weight) }
    ends.append(UInt32(truncatingIfNeeded: values.count))
    totals.append(total)
  }

  /// Gives back the memory that only adding needs.
  public mutating func finish() {
    values = Array(values[...])
    weights = Array(weights[...])
    ends = Array(ends[...])
    totals = Array(totals[...])
  }

  /// Where the elements of the set at `index` stand.
  @inline(__always)
  func range(of index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  /// Turns `elements` into the set at `index` as a list of elements without weights: an element of weight n stands
  /// for n of them. Two sets have as many of these in common as the weight of what they share.
  public func unweight(_ index: Int, into elements: inout [UInt32]) {
    elements.removeAll(keepingCapacity: true)
    for place in range(of: index) {
      for copy in 0..<UInt32(weights[place]) {
        elements.append(values[place] &* 31 &+ copy &* 0x9E37_79B1)
      }
    }
  }

  /// The weight of what the sets at two positions have in common.
  @inline(__always)
  func overlap(_ first: Int, _ second: Int) -> Int {
    values.withUnsafeBufferPointer { values in
      weights.withUnsafeBufferPointer { weights in
        let (left, right) = (range(of: first), range(of: second))
        var (one, two) = (left.lowerBound, right.lowerBound)
        var overlap = 0
        // Which value is the lesser one cannot be foreseen, so no jump depends on it.
        while one < left.upperBound, two < right.upperBound {
          let (value, other) = (values[one], values[two])
          overlap &+= value == other ? Int(min(weights[one], weights[two])) : 0
          one &+= value <= other ? 1 : 0
          two &+= other <= value ? 1 : 0
        }
        return overlap
      }
    }
  }

  /// Which elements a set has, roughly: each sets one of 64 bits.
  func signature(of index: Int) -> UInt64 {
    range(of: index).reduce(0) { $0 | Self.bit(of: values[$1]) }
  }

  /// The bit of an element in ``signature(of:)``.
  @inline(__always)
  static func bit(of value: UInt32) -> UInt64 { 1 << UInt64((value &* 0x9E37_79B1) >> 26) }
}
