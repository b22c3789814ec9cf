import TextAnalysis

/// Where 《…》 stand in a folded text.
struct TitleMarks {
  private var ranges: [Range<Int>] = []

  init(_ text: [UInt8]) {
    var open: Int?
    text.withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      var offset = 0
      while offset < text.count {
        let (scalar, length) = text.scalar(at: offset)
        if scalar == 0x300A {
          open = open ?? offset
        } else if scalar == 0x300B, let start = open {
          ranges.append(start..<offset)
          open = nil
        }
        offset += length
      }
    }
  }

  /// Whether `offset` lies inside of one.
  func hold(_ offset: Int) -> Bool {
    ranges.contains { $0.contains(offset) }
  }
}
