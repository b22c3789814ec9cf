import JSON
import ValidatorCore

/// A baseline as it is written: JSON with one finding a line, so that it merges well.
public struct BaselineJSON {
  private let entries: [BaselineEntry]

  /// - Parameter entries: in the order of the file.
  public init(_ entries: [BaselineEntry]) {
    self.entries = entries
  }

  /// The content of the file.
  public var text: String {
    let lines = entries.map { "\n    " + line($0) }.joined(separator: ",")
    let findings = lines.isEmpty ? "[]" : "[\(lines)\n  ]"
    return "{\n  \"version\": \(Baseline.version),\n  \"findings\": \(findings)\n}\n"
  }

  private func line(_ entry: BaselineEntry) -> String {
    var json = JSONWriter()
    json.object { json in
      json.text("file", entry.file)
      json.text("check", entry.check)
      json.text("kind", entry.kind)
      json.text("task", entry.task)
      json.text("fingerprint", entry.fingerprint)
      if entry.count > 1 { json.number("count", entry.count) }
    }
    return json.take()
  }
}
