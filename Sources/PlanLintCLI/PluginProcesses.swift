import PluginHost
import ValidatorCore

/// The plugins of a run that are processes.
struct PluginProcesses {
  private let sessions: [PluginSession]

  /// Starts all of them at once.
  init(_ commands: [PluginCommand]) {
    sessions = commands.map { PluginSession($0, version: PlanLintCLI.version) }
  }

  /// The checks of `plugins` and of the processes, once these have said what they have.
  func catalog(with plugins: [Plugin]) -> CheckCatalog {
    CheckCatalog(plugins + sessions.map { $0.plugin() })
  }

  /// Ends them, and everything that they started.
  func end() {
    for session in sessions { session.end() }
  }
}
