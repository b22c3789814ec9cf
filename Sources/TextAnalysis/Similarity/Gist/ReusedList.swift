/// A list that is emptied in no time and filled again with the same memory.
struct ReusedList<Element: Sendable>: Sendable {
  /// The elements; those behind ``count`` are left from before.
  private var elements: [Element] = []
  private(set) var count = 0

  @inline(__always)
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count < elements.count { elements[count] = element } else { elements.append(element) }
    count += 1
  }

  /// Makes `element` the only one, `count` times.
  @inline(__always)
  mutating func fill(_ element: Element, count: Int) {
    if elements.count < count { elements = [Element](repeating: element, count: count * 2) }
    elements.withUnsafeMutableBufferPointer { elements in
      for position in 0..<count { elements[position] = element }
    }
    self.count = count
  }

  @inline(__always)
  subscript(position: Int) -> Element {
    get { elements[position] }
    set { elements[position] = newValue }
  }

  /// Lends `count` elements to `body`, which sets them; new ones are `element`.
  @inline(__always)
  mutating func withRoom<Result>(
    for count: Int, _ element: Element, _ body: (UnsafeMutableBufferPointer<Element>) -> Result
  ) -> Result {
    if elements.count < count { elements = [Element](repeating: element, count: count * 2) }
    self.count = count
    return elements.withUnsafeMutableBufferPointer {
      body(UnsafeMutableBufferPointer(rebasing: $0[..<count]))
    }
  }

  /// Keeps the first `count` of the elements, and lends them to `body`.
  @inline(__always)
  mutating func withElements<Result>(
    count: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Result
  ) -> Result {
    self.count = min(count, self.count)
    let kept = self.count
    return elements.withUnsafeMutableBufferPointer {
      body(UnsafeMutableBufferPointer(rebasing: $0[..<kept]))
    }
  }

  /// Lends the elements to `body`.
  @inline(__always)
  func withElements<Result>(_ body: (UnsafeBufferPointer<Element>) -> Result) -> Result {
    elements.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}
