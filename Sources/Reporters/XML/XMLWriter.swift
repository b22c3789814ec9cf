import ValidatorCore

/// Writes XML 1.0 element by element, indented, with attributes in the order in which they are given.
struct XMLWriter {
  private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [StaticString] = []

  /// Takes what was written since the last time.
  mutating func take() -> String {
    defer { text.removeAll(keepingCapacity: true) }
    return text
  }

  /// Begins an element that has others in it.
  mutating func begin(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:])
  {
    tag(name, attributes)
    text += ">\n"
    open.append(name)
  }

  /// Ends the element that was begun last.
  mutating func end() {
    guard let name = open.popLast() else { return }
    indent()
    text += "</\(name)>\n"
  }

  /// Writes an element that holds a text or, by default, nothing.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    text content: String = ""
  ) {
    tag(name, attributes)
    guard !content.isEmpty else {
      text += "/>\n"
      return
    }
    text += ">"
    escape(content, inAttribute: false)
    text += "</\(name)>\n"
  }

  private mutating func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) {
    indent()
    text += "<\(name)"
    for (key, value) in attributes {
      text += " \(key)=\""
      escape(value, inAttribute: true)
      text += "\""
    }
  }

  private mutating func indent() {
    text += String(repeating: "  ", count: open.count)
  }

  /// Escapes what has a meaning, what a reader would turn into a space, and what XML 1.0 cannot hold at all
  /// (section 2.2, production 2).
  private mutating func escape(_ content: String, inAttribute: Bool) {
    for scalar in content.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"" where inAttribute: text += "&quot;"
      case "\t", "\n": text += inAttribute ? "&#\(scalar.value);" : String(scalar)
      case "\r": text += "&#13;"
      case "\u{0}"..<" ": text += VisibleText.replacement(for: scalar) ?? ""
      case "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}
