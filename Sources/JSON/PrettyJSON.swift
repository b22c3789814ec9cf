import TextAnalysis

extension JSONValue {
  /// The value as a JSON text that people read and editors take: a member or an item a line, members in the order of
  /// their names' bytes, a line end behind it.
  public var prettyText: String {
    var text: [UInt8] = []
    write(to: &text, indentation: 0)
    text.append(0x0A)
    return String(decoding: text, as: UTF8.self)
  }

  private func write(to text: inout [UInt8], indentation: Int) {
    switch self {
    case .array(let items):
      Self.write(items, "[", "]", to: &text, indentation) { item, text in
        item.write(to: &text, indentation: indentation + 1)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      Self.write(sorted, "{", "}", to: &text, indentation) { member, text in
        text += JSONWriter.text(of: .string(member.key))
        text += " : ".utf8
        member.value.write(to: &text, indentation: indentation + 1)
      }
    default: text += JSONWriter.text(of: self)
    }
  }

  /// What is in brackets, each on a line of its own.
  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout [UInt8], _ indentation: Int,
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    text += open.utf8
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n").utf8
      indent(&text, indentation + 1)
      write(item, &text)
    }
    // An empty one has an empty line inside of it, as Foundation writes it.
    text += (items.isEmpty ? "\n\n" : "\n").utf8
    indent(&text, indentation)
    text += close.utf8
  }

  private static func indent(_ text: inout [UInt8], _ indentation: Int) {
    text.append(contentsOf: repeatElement(0x20, count: 2 * indentation))
  }
}
