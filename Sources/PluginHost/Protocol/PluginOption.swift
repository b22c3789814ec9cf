import JSON
import ValidatorCore

/// An option that a plugin describes, with its type.
enum PluginOption: Sendable {
  case flag(CheckOption<Bool>)
  case integer(CheckOption<Int>)
  case number(CheckOption<Double>)
  case words(CheckOption<[String]>)
  case text(CheckOption<String>)

  /// The option for the catalogue.
  var erased: AnyCheckOption {
    switch self {
    case .flag(let option): AnyCheckOption(option)
    case .integer(let option): AnyCheckOption(option)
    case .number(let option): AnyCheckOption(option)
    case .words(let option): AnyCheckOption(option)
    case .text(let option): AnyCheckOption(option)
    }
  }

  /// The value that the user gave, else the default, as the plugin gets it.
  func value(in options: CheckOptions) -> JSONValue {
    switch self {
    case .flag(let option): .bool(options[option])
    case .integer(let option): .number(Double(options[option]))
    case .number(let option): .number(options[option])
    case .words(let option): .array(options[option].map { .string($0) })
    case .text(let option): .string(options[option])
    }
  }

  /// Reads the description of an option.
  init(_ object: WireObject) throws(WireError) {
    let key = try object.text("key")
    guard WireName.isValid(key) else { throw WireName.error(at: object.path("key")) }
    let summary = try object.optionalLocalized("summary") ?? LocalizedText(zh: "", en: "")
    switch try object.text("type") {
    case "boolean":
      self = .flag(
        CheckOption(
          key, default: try object.flag("default", default: false), zh: summary.chinese,
          en: summary.english))
    case "integer":
      let standard = try object.optionalInt("default") ?? 0
      let range = try Self.range(object)
      self = .integer(
        CheckOption(key, default: standard, zh: summary.chinese, en: summary.english) {
          range.contains(Double($0))
        })
    case "number":
      let range = try Self.range(object)
      self = .number(
        CheckOption(
          key, default: object["default"]?.number ?? 0, zh: summary.chinese, en: summary.english
        ) { range.contains($0) })
    case "words":
      let words = try object.list("default").compactMap(\.string)
      self = .words(
        CheckOption(key, default: words, zh: summary.chinese, en: summary.english))
    case "text":
      let choices = try object.list("choices").compactMap(\.string)
      self = .text(
        CheckOption(
          key, default: try object.optionalText("default") ?? "", zh: summary.chinese,
          en: summary.english
        ) { choices.isEmpty || choices.contains($0) })
    default:
      throw .expected(
        LocalizedText(
          zh: "boolean、integer、number、words或text", en: "boolean, integer, number, words or text"),
        at: object.path("type"))
    }
  }

  private static func range(_ object: WireObject) throws(WireError) -> ClosedRange<Double> {
    let least = object["min"]?.number ?? -.greatestFiniteMagnitude
    let most = object["max"]?.number ?? .greatestFiniteMagnitude
    guard least <= most else {
      throw WireError(
        zh: "“\(object.path("min"))”不能大于“max”", en: "“\(object.path("min"))” must not exceed “max”")
    }
    return least...most
  }
}
