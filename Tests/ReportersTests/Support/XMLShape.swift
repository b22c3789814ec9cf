import TestSupport

/// What an element of a format may and must hold.
struct XMLShape {
  private let name: String
  private let required: [String]
  /// Required attributes that are whole numbers.
  private let numbers: [String]
  private let children: [XMLShape]
  private let hasText: Bool

  init(
    _ name: String, required: [String] = [], numbers: [String] = [], children: [XMLShape] = [],
    hasText: Bool = false
  ) {
    self.name = name
    self.required = required
    self.numbers = numbers
    self.children = children
    self.hasText = hasText
  }

  /// What is wrong with `element`: a line each.
  func mistakes(in element: ParsedXML) -> [String] {
    guard element.name == name else { return ["\(element.name) stands for \(name)"] }
    var mistakes: [String] = []
    for key in required + numbers where element.attributes[key] == nil {
      mistakes.append("\(name) has no \(key)")
    }
    for key in element.attributes.keys where !(required + numbers).contains(key) {
      mistakes.append("\(name) has \(key)")
    }
    for key in numbers {
      if let text = element.attributes[key], Int(text).map({ $0 < 0 }) ?? true {
        mistakes.append("\(key) is \(text)")
      }
    }
    if !hasText, !element.text.allSatisfy(\.isWhitespace) { mistakes.append("\(name) has text") }
    return mistakes + element.children.flatMap(mistakes(inChild:))
  }

  private func mistakes(inChild child: ParsedXML) -> [String] {
    guard let shape = children.first(where: { $0.name == child.name }) else {
      return ["\(name) holds \(child.name)"]
    }
    return shape.mistakes(in: child)
  }
}
