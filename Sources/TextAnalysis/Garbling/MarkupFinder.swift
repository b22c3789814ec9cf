/// Finds what a web page left in a text: &nbsp; &#26725; <br>.
struct MarkupFinder {
  private let text: ByteView

  private static let longestReference = 10
  private static let longestTag = 200

  /// The tags and character references, in order.
  static func find(in text: ByteView) -> [Garble] {
    let finder = MarkupFinder(text: text)
    var found: [Garble] = []
    var offset = 0
    while offset < text.count {
      let garble =
        switch text[offset] {
        case 0x26: finder.reference(at: offset)
        case 0x3C: finder.tag(at: offset)
        default: Garble?.none
        }
      if let garble { found.append(garble) }
      offset = garble?.range.upperBound ?? offset + 1
    }
    return found
  }

  /// A reference to a character, by name or number.
  private func reference(at start: Int) -> Garble? {
    var end = start + 1
    while end - start < Self.longestReference, isNameByte(text[end]) || text[end] == 0x23 {
      end += 1
    }
    let isClosed = text[end] == 0x3B
    let name = text.string(start + 1..<end)
    guard isClosed || name == "nbsp", let character = Self.character(of: name) else { return nil }
    return Garble(
      .markup, start..<end + (isClosed ? 1 : 0), original: spaced(character, start), isCertain: true
    )
  }

  /// A blank between Chinese characters is none.
  private func spaced(_ character: String, _ start: Int) -> String {
    character == " " && text[start - 1] >= 0x80 ? "" : character
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte | 0x20 &- 0x61 < 26 || byte &- 0x30 < 10
  }

  private static func character(of name: String) -> String? {
    guard name.hasPrefix("#") else { return names[name] }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return value == 0xA0 ? " " : String(Character(scalar))
  }

  private static let names = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "thinsp": " ", "amp": "&", "lt": "<", "gt": ">",
    "quot": "\"", "apos": "'", "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’",
    "mdash": "—", "ndash": "–", "hellip": "…", "middot": "·", "times": "×", "deg": "°",
  ]

  /// A tag with a name that HTML has.
  private func tag(at start: Int) -> Garble? {
    var end = start + 1
    if text[end] == 0x2F { end += 1 }
    let nameStart = end
    while end - nameStart < Self.longestReference, isNameByte(text[end]) { end += 1 }
    guard Self.tags.contains(text.string(nameStart..<end).lowercased()) else { return nil }
    guard text[end] == 0x3E || text[end] == 0x2F || text[end] == 0x20 else { return nil }
    while text[end] != 0x3E {
      guard end < text.count, end - start < Self.longestTag, text[end] != 0x3C else { return nil }
      end += 1
    }
    return Garble(.markup, start..<end + 1, original: "")
  }

  private static let tags: Set<String> = [
    "br", "p", "div", "span", "strong", "em", "font", "table", "tbody", "tr", "td",
    "th", "ul", "ol", "li", "img", "h1", "h2", "h3", "h4", "sub", "sup", "section",
  ]
}
