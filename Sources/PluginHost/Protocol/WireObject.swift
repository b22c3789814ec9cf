import JSON
import ValidatorCore

/// An object of a message, read member by member; what is not asked for is ignored.
struct WireObject {
  /// The longest text of a message, in Unicode scalars; more is cut off.
  static let longestText = 4000

  private let value: JSONValue
  /// Where it stands in its message: `checks[0].kinds[1]`.
  let path: String

  init(_ value: JSONValue, at path: String) throws(WireError) {
    guard case .object = value else {
      throw .expected(LocalizedText(zh: "对象", en: "an object"), at: path.isEmpty ? "." : path)
    }
    self.value = value
    self.path = path
  }

  /// The path of a member.
  func path(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  /// A member as it is; nil where it is missing or null.
  subscript(name: String) -> JSONValue? { value[name] }

  func text(_ name: String) throws(WireError) -> String {
    guard let text = try optionalText(name) else {
      throw .expected(LocalizedText(zh: "文字", en: "a text"), at: path(name))
    }
    return text
  }

  func optionalText(_ name: String) throws(WireError) -> String? {
    guard let member = value[name] else { return nil }
    guard let text = member.string else {
      throw .expected(LocalizedText(zh: "文字", en: "a text"), at: path(name))
    }
    return Self.cut(text)
  }

  func optionalInt(_ name: String) throws(WireError) -> Int? {
    guard let member = value[name] else { return nil }
    guard let number = member.int else {
      throw .expected(LocalizedText(zh: "整数", en: "a whole number"), at: path(name))
    }
    return number
  }

  func int(_ name: String) throws(WireError) -> Int {
    guard let number = try optionalInt(name) else {
      throw .expected(LocalizedText(zh: "整数", en: "a whole number"), at: path(name))
    }
    return number
  }

  func flag(_ name: String, default standard: Bool) throws(WireError) -> Bool {
    guard let member = value[name] else { return standard }
    guard let flag = member.bool else {
      throw .expected(LocalizedText(zh: "true或false", en: "true or false"), at: path(name))
    }
    return flag
  }

  /// The items of a list that may be missing.
  func list(_ name: String) throws(WireError) -> [JSONValue] {
    guard let member = value[name] else { return [] }
    guard let items = member.array else {
      throw .expected(LocalizedText(zh: "列表", en: "a list"), at: path(name))
    }
    return items
  }

  /// The objects of a list that may be missing.
  func objects(_ name: String) throws(WireError) -> [WireObject] {
    var objects: [WireObject] = []
    for (index, item) in try list(name).enumerated() {
      objects.append(try WireObject(item, at: "\(path(name))[\(index)]"))
    }
    return objects
  }

  /// A text in one language, which then stands for both, or in two.
  func localized(_ name: String) throws(WireError) -> LocalizedText {
    guard let text = try optionalLocalized(name) else {
      throw .expected(Self.textOrTwo, at: path(name))
    }
    return text
  }

  func optionalLocalized(_ name: String) throws(WireError) -> LocalizedText? {
    guard let member = value[name] else { return nil }
    return try Self.localized(member, at: path(name))
  }

  /// Reads `"…"` or `{"zh": "…", "en": "…"}`.
  static func localized(_ value: JSONValue, at path: String) throws(WireError) -> LocalizedText {
    if let text = value.string { return LocalizedText(zh: cut(text), en: cut(text)) }
    let texts = (zh: value["zh"]?.string, en: value["en"]?.string)
    guard let chinese = texts.zh ?? texts.en, let english = texts.en ?? texts.zh else {
      throw .expected(textOrTwo, at: path)
    }
    return LocalizedText(zh: cut(chinese), en: cut(english))
  }

  private static let textOrTwo = LocalizedText(
    zh: "文字，或{\"zh\": …, \"en\": …}", en: "a text, or {\"zh\": …, \"en\": …}")

  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longestText else { return text }
    let scalars = text.unicodeScalars
    guard scalars.count > longestText else { return text }
    return String(scalars.prefix(longestText - 1)) + "…"
  }
}
