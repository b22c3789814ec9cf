import Reporters
import ValidatorCore

/// Finds places by line and column as a reader of a report would: lines end at LF, CRLF or CR, a byte order mark is no column.
/// It counts one character after the other, unlike the code that it is held against.
struct SourceCursor {
  private let bytes: [UInt8]

  init(_ source: SourceText) {
    bytes = source.bytes
  }

  /// The offset of a line and column from 1; the column counts bytes or Unicode scalars.
  func offset(line: Int, column: Int, inBytes: Bool = false) -> Int? {
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for _ in 1..<line {
      while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      guard offset < bytes.count else { return nil }
      let isPair =
        bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      offset += isPair ? 2 : 1
    }
    for _ in 1..<column {
      guard offset < bytes.count else { return nil }
      offset += 1
      while !inBytes, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
