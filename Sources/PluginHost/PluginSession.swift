import Dispatch
import JSON
import Synchronization
import ValidatorCore

/// A plugin that is a process: it is started at once, asked what checks it has, and given the plans of every run until
/// the session ends.
public final class PluginSession: Sendable {
  private let command: PluginCommand
  private let channel = PluginChannel()
  private let numbers = PluginNumbers()
  private let openRun = Mutex(OpenRun())
  private let isOver = DispatchSemaphore(value: 0)

  /// The run that checks were made for last. Its checks keep it; when they are gone, it is over.
  private struct OpenRun {
    weak var run: PluginRun?
  }

  /// Starts the process of `command`. Nothing waits for it yet, and what goes wrong is a failure of ``plugin()``.
  ///
  /// - Parameter version: the version of this program, which the plugin is told.
  public init(_ command: PluginCommand, version: String) {
    self.command = command
    guard let program = command.words.first, !program.isEmpty else {
      channel.fail(.noCommand, lastLines: [])
      isOver.signal()
      return
    }
    do {
      let process = try ChildProcess(command.words, in: command.folder)
      channel.send(.line(hello(version)), expecting: .greeting)
      let conversation = PluginConversation(process, channel: channel, timeout: command.timeout)
      // A queue of its own has a thread of its own while this waits for the process.
      DispatchQueue(label: "plan-lint.plugin").async { [isOver] in
        var conversation = conversation
        conversation.run()
        isOver.signal()
      }
    } catch {
      channel.fail(.notStarted(program: program, error), lastLines: [])
      isOver.signal()
    }
  }

  deinit {
    channel.end()
  }

  /// Waits until the plugin has said what checks it has, at most as long as its command allows.
  public func plugin() -> Plugin {
    channel.wait(for: [.greeting])
    return Plugin(
      name: name, origin: .process(command.line), checks: greeting?.checks.map(registered) ?? [],
      failures: { [self] in failures })
  }

  /// Kills the process and everything that it started, and does not wait: for a program that is being ended by a signal.
  public func kill() {
    channel.kill()
  }

  /// Ends the process and everything that it started, and waits until it is gone.
  public func end() {
    channel.end()
    isOver.wait()
    isOver.signal()
  }

  private var greeting: PluginGreeting? {
    if case .greeting(let greeting) = channel.answer(.greeting) { greeting } else { nil }
  }

  private var name: String {
    VisibleText.sentence(command.name ?? greeting?.name ?? command.line)
  }

  /// What the plugin could not do so far: why it was given up, and what could not be used of its findings.
  private var failures: [PluginFailure] {
    var texts: [LocalizedText] = []
    if let (fault, lines) = channel.fault { texts.append(Self.text(fault.text, lines)) }
    if let (first, count) = channel.violation {
      texts.append(
        count == 1
          ? first
          : LocalizedText(
            zh: "\(first.chinese)（另有\(count - 1)处）", en: "\(first.english) (and \(count - 1) more)")
      )
    }
    return texts.map { PluginFailure(plugin: name, message: $0) }
  }

  private static func text(_ text: LocalizedText, _ lines: [String]) -> LocalizedText {
    guard !lines.isEmpty else { return text }
    let shown = lines.map { "\n    " + $0 }.joined()
    return LocalizedText(
      zh: "\(text.chinese)。标准错误的最后几行：\(shown)",
      en: "\(text.english). The last lines of its standard error:\(shown)")
  }

  private func registered(_ check: PluginCheck) -> RegisteredCheck {
    RegisteredCheck(
      check.description, corpus: { [self] in ProcessCheck(check: check, run: run(check, $0)) })
  }

  /// The run that a check takes part in: the one that has not begun, else a new one.
  private func run(_ check: PluginCheck, _ options: CheckOptions) -> PluginRun {
    openRun.withLock { open in
      if let run = open.run, run.add(check, options) { return run }
      let new = PluginRun(channel: channel, numbers: numbers)
      _ = new.add(check, options)
      open.run = new
      return new
    }
  }

  private func hello(_ version: String) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.text("type", "hello")
      json.object("protocol") { json in
        json.number("min", PluginGreeting.versions.lowerBound)
        json.number("max", PluginGreeting.versions.upperBound)
      }
      json.object("host") { json in
        json.text("name", "plan-lint")
        json.text("version", version)
      }
      json.text("name", command.name)
      json.value("options", .object(command.options))
    }
    return json.takeLine()
  }
}
