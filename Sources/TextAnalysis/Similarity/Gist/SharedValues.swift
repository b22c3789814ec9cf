/// Some of the things that clauses speak of, in rising order of their values.
struct SharedValues: Sendable {
  private(set) var list: [UInt32] = []

  /// So many are looked through one by one.
  private static let few = 8

  /// No values.
  init() {}

  /// The values of a list in any order.
  init(_ values: [UInt32]) {
    let rise = zip(values, values.dropFirst()).allSatisfy { $0 <= $1 }
    list = rise ? values : values.sorted()
  }

  var count: Int { list.count }

  /// Adds a value behind all others.
  @inline(__always)
  mutating func append(_ value: UInt32) {
    list.append(value)
  }

  /// Adds a value wherever it belongs.
  mutating func insert(_ value: UInt32) {
    let place = list.firstIndex { $0 > value } ?? list.count
    list.insert(value, at: place)
  }

  mutating func removeAll() {
    if !list.isEmpty { list.removeAll(keepingCapacity: true) }
  }

  @inline(__always)
  func contains(_ value: UInt32) -> Bool { position(of: value) != nil }

  /// Where a value stands among the others.
  @inline(__always)
  func position(of value: UInt32) -> Int? {
    list.withUnsafeBufferPointer { list in
      guard list.count > Self.few else { return list.firstIndex(of: value) }
      var (start, end) = (0, list.count)
      while start < end {
        let middle = (start + end) / 2
        if list[middle] < value { start = middle + 1 } else { end = middle }
      }
      return start < list.count && list[start] == value ? start : nil
    }
  }
}
