/// A place in a row of numbers where it does not go on by one.
struct SequenceFault: Equatable {
  enum Kind { case gap, repeated, order }

  /// The position in the row.
  let index: Int
  let kind: Kind
  /// What would stand there.
  let expected: Int
  /// Whether only this number is wrong: the next one goes on from what would stand there.
  let isAlone: Bool

  /// The faults of `values`, in order.
  ///
  /// - Parameter startsAtOne: whether the first number has to be 1.
  static func faults(of values: [Int], startsAtOne: Bool) -> [SequenceFault] {
    guard let first = values.first else { return [] }
    var faults: [SequenceFault] = []
    var last = first
    var index = 1
    if startsAtOne, first != 1 {
      let isAlone = values.count > 1 && values[1] == 2
      faults.append(
        SequenceFault(index: 0, kind: isAlone ? .order : .gap, expected: 1, isAlone: isAlone))
      if isAlone { last = 1 }
    }
    while index < values.count {
      let value = values[index]
      let next = index + 1 < values.count ? values[index + 1] : 0
      defer { index += 1 }
      guard value != last + 1 else {
        last = value
        continue
      }
      let kind: Kind = value == last ? .repeated : value > last ? .gap : .order
      if next == last + 2 {
        let isTypo = SequenceFault(
          index: index, kind: kind == .repeated ? kind : .order, expected: last + 1, isAlone: true)
        faults.append(isTypo)
        last += 1
      } else if value == last + 2, next == last + 1 {
        // Two that changed places.
        faults.append(
          SequenceFault(index: index, kind: .order, expected: last + 1, isAlone: false))
        last = value
        index += 1
      } else {
        faults.append(
          SequenceFault(index: index, kind: kind, expected: last + 1, isAlone: false))
        last = value
      }
    }
    return faults
  }
}
