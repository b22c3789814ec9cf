/// Byte sequences, each kept once, in the order in which they came. Texts are told apart by their bytes here: two that `String`
/// holds for equal may be written differently.
struct ByteTable {
  private struct Item: Hashable {
    let bytes: [UInt8]

    /// Hashes the bytes as a whole: an array would hash them one at a time.
    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

  private(set) var items: [[UInt8]] = []
  private var positions: [Item: Int] = [:]

  /// The position of `bytes`, which are added if they are new.
  mutating func position(of bytes: [UInt8]) -> Int {
    let item = Item(bytes: bytes)
    if let known = positions[item] { return known }
    positions[item] = items.count
    items.append(bytes)
    return items.count - 1
  }
}
