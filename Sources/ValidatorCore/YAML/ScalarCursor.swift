/// Turns libyaml's marks, which count Unicode scalars, into byte offsets.
///
/// Marks move forward with the events, so one cursor over the text does it in a single pass; a step back
/// (to the context of an error) walks backwards from where the cursor stands.
struct ScalarCursor {
  /// Scalars from the start of the fragment.
  private(set) var index = 0
  /// Bytes from the start of the text.
  private(set) var offset: Int

  init(start: Int) {
    offset = start
  }

  /// The byte offset of the scalar `target`; the cursor stays there.
  @inline(__always)
  mutating func move(to target: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    while index < target, offset < bytes.count {
      let lead = bytes[offset]
      offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      index += 1
    }
    while index > target, offset > 0 {
      offset -= 1
      if bytes[offset] & 0xC0 != 0x80 { index -= 1 }
    }
    return min(offset, bytes.count)
  }

  /// Puts the cursor on a scalar whose byte offset is known already.
  @inline(__always)
  mutating func jump(to index: Int, offset: Int) {
    self.index = index
    self.offset = offset
  }
}
