import ArgumentParser
import ValidatorCore

/// Tells what is wrong with plugins where there is no report to show it in.
struct PluginNotices {
  let catalog: CheckCatalog
  let language: Language

  /// Writes a line for each mistake and failure to standard error; the exit code is 2 if there are any.
  func report() throws {
    let mistakes = catalog.plugins.flatMap(\.files).flatMap(lines)
    let failures = catalog.failures.map { $0.notice[language] }
    for line in mistakes + failures { Console.error("plan-lint: \(line)\n") }
    guard mistakes.isEmpty, failures.isEmpty else { throw ExitCode(ExitStatus.usage) }
  }

  private func lines(_ file: SettingsFile) -> [String] {
    let table = LineTable(file.source)
    return file.findings.map { finding in
      let position = table.position(at: finding.place.span.start)
      let message = finding.message.text(in: language)
      let help = finding.help.map { $0.text(in: language) }
      let place = "\(file.source.path):\(position.line):\(position.column)"
      return language == .chinese
        ? "\(place)：\(message)" + (help.map { "（\($0)）" } ?? "")
        : "\(place): \(message)" + (help.map { " (\($0))" } ?? "")
    }
  }
}
