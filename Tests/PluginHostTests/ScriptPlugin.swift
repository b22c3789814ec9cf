import Foundation
import PluginHost
import Synchronization
import ValidatorCore

/// A plugin in Python whose text stands in a test.
final class ScriptPlugin {
  /// Functions for scripts that talk by themselves, without the helper.
  private static let prelude = """
    import json, os, signal, subprocess, sys, time
    def receive():
        line = sys.stdin.readline()
        return json.loads(line) if line else sys.exit(0)
    def send(message):
        print(json.dumps(message), flush=True)
    def hello(**more):
        receive()
        send({"type": "hello", "protocol": 1, "name": "probe", "checks": [
            {"id": "probe", "title": "a probe", "kinds": [{"id": "bad"}]}], **more})
    def plan():
        while True:
            message = receive()
            if message["type"] == "plan":
                return message
    def answer(message, *findings):
        send({"type": "findings", "plan": message["plan"], "findings": list(findings)})
    def finding(node=0, **more):
        return {"check": "probe", "kind": "bad", "node": node, "message": "bad", **more}

    """

  static let plan = """
    plan: 清溪县2026年教育工作任务分解表
    tasks:
      - {title: 新建城东幼儿园, content: 新建城东幼儿园1所}

    """

  let session: PluginSession
  private let folder: URL

  /// Starts a script that may use the functions above.
  init(_ script: String, timeout: Duration = .seconds(120)) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plan-lint-plugin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appendingPathComponent("probe.py")
    try Data((Self.prelude + script).utf8).write(to: file)
    session = PluginSession(
      PluginCommand(["python3", file.path], folder: folder.path, timeout: timeout),
      version: "0")
  }

  deinit {
    session.end()
    try? FileManager.default.removeItem(at: folder)
  }

  /// A file that the script wrote.
  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// What a run over plans gives.
  func run(_ plans: [String] = [ScriptPlugin.plan]) -> LintResult {
    ScriptPlugin.run(session.plugin(), plans)
  }

  /// What a run of the checks of `plugin` over plans gives.
  static func run(
    _ plugin: Plugin, _ plans: [String], others: [Plugin] = [],
    settings: LintSettings = LintSettings()
  ) -> LintResult {
    let inputs = plans.enumerated().map { index, text in
      LintInput(path: "\(index).plan.yaml", content: .bytes(Array(text.utf8)))
    }
    return Linter(catalog: CheckCatalog(others + [plugin]), settings: settings).run(inputs)
  }

  /// The failures of a run over one plan, in English.
  func failures() -> [String] {
    run().pluginFailures.map(\.message.english)
  }
}

extension LintResult {
  /// `kind @ “text”` for what plugins found, in order.
  var found: [String] {
    diagnostics.filter { diagnostic in !LoaderChecks.all.contains { $0.id == diagnostic.check } }
      .map { "\($0.kind) @ “\(files[$0.file].source.string($0.place.span))”" }
  }
}
