/// Numbers by names, for the few names of the word lists.
struct NameTable {
  fileprivate struct Name {
    var range: Range<Int>
    var value: UInt8
  }

  private var bytes: [UInt8] = []
  private var names: [Name] = []
  /// Places in `names`, plus one, by the hash of the name; never more than half of them are taken.
  private var slots = [UInt8](repeating: 0, count: 256)

  /// Adds the names in `list`, which blanks part: the first has the number `value`, each other one
  /// `step` more than the one before it.
  mutating func add(_ list: StaticString, from value: UInt8, step: UInt8 = 0) {
    let list = ByteView(
      UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount))
    var value = value
    var start = 0
    for end in 0...list.count where end == list.count || list[end] == UInt8(ascii: " ") {
      add(list.part(start..<end), as: value)
      value &+= step
      start = end + 1
    }
  }

  private mutating func add(_ name: ByteView, as value: UInt8) {
    guard names.count < slots.count / 2 - 1 else { return }
    let first = bytes.count
    for offset in 0..<name.count { bytes.append(name[offset]) }
    names.append(Name(range: first..<bytes.count, value: value))
    var slot = Self.slot(name)
    while slots[slot] != 0 { slot = (slot + 1) & 0xFF }
    slots[slot] = UInt8(truncatingIfNeeded: names.count)
  }

  /// Lends a view of the table to `body`.
  func withView<Result>(_ body: (View) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      names.withUnsafeBufferPointer { names in
        slots.withUnsafeBufferPointer { slots in
          body(View(bytes: ByteView(bytes), names: names, slots: slots))
        }
      }
    }
  }

  /// A view of a table, to look names up.
  struct View {
    fileprivate let bytes: ByteView
    fileprivate let names: UnsafeBufferPointer<Name>
    fileprivate let slots: UnsafeBufferPointer<UInt8>

    /// The number of `name`.
    func value(_ name: ByteView) -> UInt8? {
      var slot = NameTable.slot(name)
      while slots[slot] != 0 {
        let found = names[Int(slots[slot]) - 1]
        if bytes.part(found.range) == name { return found.value }
        slot = (slot + 1) & 0xFF
      }
      return nil
    }
  }

  private static func slot(_ name: ByteView) -> Int {
    let hash = UInt64(truncatingIfNeeded: name.hash)
    return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFF)
  }
}
