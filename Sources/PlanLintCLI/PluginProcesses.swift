import PluginHost
import ValidatorCore

/// The plugins of a run that are processes.
struct PluginProcesses {
  private let sessions: [PluginSession]
  private let watch: InterruptWatch?
  private let leavesOut: Bool

  /// Starts all of them at once.
  ///
  /// - Parameter leavesOut: whether there are others, which are not started.
  init(_ commands: [PluginCommand], leavesOut: Bool = false) {
    self.leavesOut = leavesOut
    let sessions = commands.map { PluginSession($0, version: PlanLintCLI.version) }
    self.sessions = sessions
    watch =
      sessions.isEmpty ? nil : InterruptWatch { for session in sessions { session.kill() } }
  }

  /// The checks of `plugins` and of the processes, once these have said what they have.
  func catalog(with plugins: [Plugin]) -> CheckCatalog {
    let processes = sessions.map { $0.plugin() }
    return CheckCatalog(
      plugins + processes,
      isComplete: !leavesOut && processes.allSatisfy { $0.failures().isEmpty })
  }

  /// Does something that may miss what a plugin would have brought, had it not failed: then what is wrong is told before
  /// the error.
  func telling<Result>(
    _ notices: PluginNotices, _ body: () throws -> Result
  ) throws -> Result {
    do {
      return try body()
    } catch {
      _ = notices.write()
      throw error
    }
  }

  /// Ends them, and everything that they started.
  func end() {
    for session in sessions { session.end() }
    watch?.end()
  }
}
