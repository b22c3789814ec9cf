import JSON
import ValidatorCore

/// What configurations say, each value with the place where it stands.
public struct ConfigurationReport {
  private let values: [ConfiguredValue]
  /// The file that it holds for; nil for the current folder.
  private let file: String?
  private let isExcluded: Bool

  /// - Parameters:
  ///   - file: the file that it holds for; nil for the current folder.
  ///   - isExcluded: whether the file is not linted.
  public init(_ values: [ConfiguredValue], file: String?, isExcluded: Bool) {
    self.values = values
    self.file = file
    self.isExcluded = isExcluded
  }

  /// A line for each value, the places behind them in a column.
  public var text: String {
    let lines = values.map { VisibleText.sentence("\($0.key): \(Self.value($0))") }
    let widths = lines.map { DisplayWidth.cells(of: $0) }
    let column = min(widths.max() ?? 0, Self.lastColumn)
    return zip(zip(lines, widths), values).map { line, value in
      let gap = String(repeating: " ", count: max(0, column - line.1) + 2)
      return "\(line.0)\(gap)# \(VisibleText.sentence(Self.place(value)))\n"
    }.joined()
  }

  /// The same for programs.
  public var json: String {
    var json = JSONWriter()
    json.object { json in
      json.number("version", 1)
      json.text("file", file)
      json.flag("excluded", isExcluded)
      json.objects("values", values) { json, value in
        json.text("key", value.key)
        json.texts("values", value.values)
        json.text("path", value.path)
        if let line = value.line { json.number("line", line) }
      }
    }
    return json.take() + "\n"
  }

  private static let lastColumn = 60

  private static func value(_ value: ConfiguredValue) -> String {
    value.values.joined(separator: ", ")
  }

  private static func place(_ value: ConfiguredValue) -> String {
    value.line.map { "\(value.path):\($0)" } ?? value.path
  }
}
