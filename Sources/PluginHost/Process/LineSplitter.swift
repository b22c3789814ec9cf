/// Cuts a stream of bytes into lines, of a length that is bounded.
struct LineSplitter {
  /// The longest line, in bytes.
  let limit: Int
  private var line: [UInt8] = []

  init(limit: Int) {
    self.limit = limit
  }

  /// Whether the line that has begun is longer than it may be.
  var isOverfull: Bool { line.count > limit }

  /// Takes the next bytes of the stream, and gives the lines that they end.
  mutating func lines(with bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var rest = bytes
    while let end = rest.firstIndex(of: 0x0A) {
      line += rest[..<end]
      lines.append(line)
      line = []
      rest = rest[(end + 1)...]
    }
    line += rest
    return lines
  }
}
