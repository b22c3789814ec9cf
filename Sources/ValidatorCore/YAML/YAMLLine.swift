/// One line of a YAML text, as the recovery from syntax errors sees it: by indentation and first sign.
struct YAMLLine {
  enum EntryKind {
    case item, key
  }

  /// First byte of the line.
  let start: Int
  /// Behind the last byte, the line end not counted.
  let end: Int
  /// The number of spaces at its start.
  let indentation: Int

  var range: ClosedRange<Int> { start...end }

  init(_ bytes: [UInt8], containing offset: Int) {
    var first = min(max(offset, 0), bytes.count)
    while first > 0, bytes[first - 1] != 0x0A, bytes[first - 1] != 0x0D { first -= 1 }
    // The first line starts behind a byte order mark.
    if first == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { first = 3 }
    self.init(bytes, from: first)
  }

  private init(_ bytes: [UInt8], from first: Int) {
    start = first
    var last = first
    while last < bytes.count, bytes[last] != 0x0A, bytes[last] != 0x0D { last += 1 }
    end = last
    var spaces = first
    while spaces < last, bytes[spaces] == 0x20 { spaces += 1 }
    indentation = spaces - first
  }

  func next(_ bytes: [UInt8]) -> YAMLLine? {
    guard end < bytes.count else { return nil }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    let first = end + (isPair ? 2 : 1)
    return first < bytes.count ? YAMLLine(bytes, from: first) : nil
  }

  /// Where a node that starts at `offset` is indented to; nil where its line is longer than any indentation.
  static func column(of offset: Int, _ bytes: [UInt8]) -> Int? {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D {
      start -= 1
      if offset - start > 4096 { return nil }
    }
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    return max(0, offset - start)
  }

  /// `---` or `...` at the start of the line.
  func isDocumentMarker(_ bytes: [UInt8]) -> Bool {
    guard end - start >= 3 else { return false }
    let isDashes = bytes[start..<start + 3].allSatisfy { $0 == 0x2D }
    let isDots = bytes[start..<start + 3].allSatisfy { $0 == 0x2E }
    guard isDashes || isDots else { return false }
    return end - start == 3 || bytes[start + 3] == 0x20 || bytes[start + 3] == 0x09
  }

  func isComment(_ bytes: [UInt8]) -> Bool {
    start + indentation < end && bytes[start + indentation] == 0x23
  }

  /// What the line can be an entry of: a list (`- …`), a mapping (`key: …`), or nothing.
  func entryKind(_ bytes: [UInt8]) -> EntryKind? {
    let first = start + indentation
    // Neither a comment nor a line that a tab indents.
    guard first < end, bytes[first] != 0x23, bytes[first] != 0x09 else { return nil }
    if bytes[first] == 0x2D, first + 1 == end || bytes[first + 1] == 0x20 { return .item }
    return hasKey(bytes, from: first) ? .key : nil
  }

  /// Behind the indentation and the dashes of list items.
  func entryStart(_ bytes: [UInt8]) -> Int {
    var first = start + indentation
    while first + 1 < end, bytes[first] == 0x2D, bytes[first + 1] == 0x20 {
      first += 1
      while first < end, bytes[first] == 0x20 { first += 1 }
    }
    return first
  }

  private func hasKey(_ bytes: [UInt8], from first: Int) -> Bool {
    // libyaml refuses simple keys of more than 1024 characters.
    let last = min(end, first + 4096)
    var offset = first
    if bytes[first] == 0x22 || bytes[first] == 0x27 {
      offset += 1
      while offset < last, bytes[offset] != bytes[first] { offset += 1 }
    }
    while offset < last {
      if bytes[offset] == 0x3A, offset + 1 == end || bytes[offset + 1] == 0x20 { return true }
      offset += 1
    }
    return false
  }
}
