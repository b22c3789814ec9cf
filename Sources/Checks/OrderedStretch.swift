/// Picks from what stands in a text in order, by halves: a text of many clauses has many dates.
enum OrderedStretch {
  /// Of what is in order, that which begins in `range`.
  static func of<Element>(
    _ elements: [Element], in range: Range<Int>, by place: (Element) -> Range<Int>
  ) -> ArraySlice<Element> {
    var low = 0
    var high = elements.count
    while low < high {
      let middle = low + (high - low) / 2
      if place(elements[middle]).lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return elements[low...].prefix { place($0).lowerBound < range.upperBound }
  }
}
