import ValidatorCore

/// The last lines of what a process wrote to its standard error, as they may be shown.
struct LastLines {
  private static let bytesKept = 8192
  private static let linesShown = 8
  private static let scalarsShown = 200

  private var bytes: [UInt8] = []

  /// Takes the next bytes of the stream; what is too old is dropped.
  mutating func add(_ new: ArraySlice<UInt8>) {
    bytes += new
    guard bytes.count > 2 * Self.bytesKept else { return }
    bytes.removeFirst(bytes.count - Self.bytesKept)
  }

  /// The lines, control characters made visible, long ones cut.
  var shown: [String] {
    bytes.suffix(Self.bytesKept).split { $0 == 0x0A || $0 == 0x0D }
      .suffix(Self.linesShown)
      .map { Self.cut(String(decoding: $0, as: UTF8.self)) }
  }

  private static func cut(_ line: String) -> String {
    let scalars = line.unicodeScalars
    guard scalars.count > scalarsShown else { return VisibleText.text(line) }
    return VisibleText.text(String(scalars.prefix(scalarsShown))) + "…"
  }
}
