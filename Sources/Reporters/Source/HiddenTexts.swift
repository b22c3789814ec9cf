import ValidatorCore

/// The texts that no report may repeat, wherever they are cited.
struct HiddenTexts {
  /// What is looked for, in UTF-8.
  private var keys = Set<ArraySlice<UInt8>>()
  /// Their lengths, the longest first.
  private let lengths: [Int]
  private let firstBytes: Set<UInt8>

  /// Of shorter texts nothing can be said: they are words that stand anywhere.
  private static let shortest = 6
  /// Longer texts are known by so many bytes, so that the time for a message does not depend on the plan.
  private static let longest = 48

  /// The texts, as they stand in their sources.
  init(_ texts: [String]) {
    for text in texts where text.utf8.count >= Self.shortest {
      keys.insert(Array(text.utf8)[...].prefix(Self.longest))
    }
    lengths = Set(keys.map(\.count)).sorted(by: >)
    firstBytes = Set(keys.compactMap(\.first))
  }

  /// `text` with an asterisk for each character of a hidden text.
  func masked(_ text: String) -> String {
    guard !keys.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      guard let end = end(ofHidden: bytes, from: offset) else {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      result += bytes[offset..<end].filter { $0 & 0xC0 != 0x80 }.map { _ in UInt8(ascii: "*") }
      offset = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Where the hidden text ends that begins at `start`, if one does; one that is known by its beginning only goes on to the
  /// end of the quotation.
  private func end(ofHidden bytes: [UInt8], from start: Int) -> Int? {
    guard firstBytes.contains(bytes[start]) else { return nil }
    let length = lengths.first { length in
      start + length <= bytes.count && keys.contains(bytes[start..<start + length])
    }
    guard let length else { return nil }
    guard length == Self.longest else { return start + length }
    let closing = Array("”".utf8)
    let rest = bytes[(start + length)...]
    let end = rest.indices.first { rest[$0...].starts(with: closing) }
    return end ?? bytes.count
  }
}
