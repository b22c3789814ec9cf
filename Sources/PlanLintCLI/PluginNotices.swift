import ArgumentParser
import ValidatorCore

/// Tells what is wrong with configurations and plugins where there is no report to show it in.
struct PluginNotices {
  let configuration: RunConfiguration
  let catalog: CheckCatalog
  let language: Language

  /// Ends with exit code 2 if there are any mistakes and failures, which are written first.
  func report() throws {
    if write() { throw ExitCode(ExitStatus.usage) }
  }

  /// Writes a line for each mistake and failure to standard error.
  ///
  /// - Returns: whether there were any.
  func write() -> Bool {
    configuration.verify(with: catalog)
    let files = configuration.files + catalog.plugins.flatMap(\.files)
    let mistakes = files.flatMap(lines)
    let failures = catalog.failures.map { $0.notice[language] }
    for line in mistakes + failures { Console.error("plan-lint: \(line)\n") }
    return !mistakes.isEmpty || !failures.isEmpty
  }

  private func lines(_ file: SettingsFile) -> [String] {
    file.findings.map { finding in
      MistakeLine(
        source: file.source, place: finding.place, message: finding.message, help: finding.help
      ).text(in: language)
    }
  }
}
