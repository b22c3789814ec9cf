extension UnsafeMutableBufferPointer where Element: Comparable {
  /// Sorts elements, few of them in most cases: then one is put in after another, and no memory is asked for.
  func sortFew() {
    guard count <= 32 else {
      var all = self
      return all.sort()
    }
    for place in indices.dropFirst() {
      let element = self[place]
      var hole = place
      while hole > 0, element < self[hole - 1] {
        self[hole] = self[hole - 1]
        hole -= 1
      }
      self[hole] = element
    }
  }
}
