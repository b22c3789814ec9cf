/// A range of places in a list, in half the memory; of lists that are shorter than 2³².
@propertyWrapper
struct CompactRange: Sendable {
  private var lower: UInt32
  private var upper: UInt32

  init(wrappedValue: Range<Int>) {
    lower = UInt32(clamping: wrappedValue.lowerBound)
    upper = UInt32(clamping: wrappedValue.upperBound)
  }

  @inline(__always)
  var wrappedValue: Range<Int> {
    get { Range(uncheckedBounds: (Int(lower), Int(upper))) }
    set { self = CompactRange(wrappedValue: newValue) }
  }
}
