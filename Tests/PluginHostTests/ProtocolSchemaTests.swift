import Foundation
import PluginHost
import TestSupport
import Testing
import ValidatorCore

/// docs/plugin-protocol.schema.json says what is really said.
@Suite struct ProtocolSchemaTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every field of the format, so that every part of a model is said.
  private static let plan = """
    plan:
      title: 清溪县2026年教育工作任务分解表
      kind: 分解表
      stage: 起草
      issuer: [县教育局, 县发展和改革局]
      number: 清教发〔2026〕3号
      issued: 2026年2月10日
      period: {start: 2026-01-01, end: 2026-12-31}
      preamble: 全年新增学位360个以上。
      lead-rule: first-listed
      secrecy: 内部
      publicity: 不予公开
      to: [各学校]
      attachments: [任务表]
      x-source: {年度: [2026, &a 甲, *a]}
    sections:
      - number: 一
        title: 扩大学位供给
        preamble: 6月底前完成3所。
        x-note: 甲
        tasks:
          - id: t1
            number: 1
            title: 新建城东幼儿园
            content: 8月底前建成城东幼儿园1所，显著提升保育质量，6:4分担。
            lead: 县教育局
            responsible: 县住房城乡建设局、县财政局
            support: 县自然资源局
            leader: 张某
            owner: [李某]
            targets:
              - 新增学位360个
              - metric: 公办园占比
                value: 不低于55%
                unit: "%"
                baseline: 50%
                by: 12月底前
                nature: 约束性
                definition: 公办园在园幼儿数占全部在园幼儿数的比例
                breakdown: {城东街道: 200个, 城西街道: 160个}
            milestones:
              - {by: 6月底前, content: 主体完工, targets: [完成投资500万元]}
            source: 政府工作报告
            implements: 清政发〔2026〕1号#3
            carry: 新增
            budget: {amount: 1.1亿元, source: 省级专项资金}
            start: 3月
            deadline: 8月底前
            duration: 5个月
            after: [{task: t2, lag: 10个工作日}]
            x-note: {a: [1, {b: 2}]}
          - id: t2
            title: 改造城西小学
            budget: 约720万元
            duration: 30天
            deadline: 待定
            tasks: [{title: 招标, deadline: 2月30日}]
          - title: 编印手册
            content: "编印

    """

  /// Passes everything on between plan-lint and the example, and writes it down.
  private static let tap = """
    import subprocess, sys, threading
    child = subprocess.Popen([sys.executable, "budget.py"], cwd=sys.argv[1],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    def copy(source, target, name):
        with open(name, "wb", buffering=0) as log:
            for line in source:
                log.write(line)
                target.write(line)
                target.flush()
        target.close()
    threading.Thread(target=copy, args=(child.stdout, sys.stdout.buffer, "from-plugin")).start()
    copy(sys.stdin.buffer, child.stdin, "from-host")
    """

  private static func traffic() throws -> (host: [JSONDocument], plugin: [JSONDocument]) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("plan-lint-tap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(tap.utf8).write(to: folder.appendingPathComponent("tap.py"))
    let session = PluginSession(
      PluginCommand(
        ["python3", "tap.py", root.appendingPathComponent("examples/plugins/python-budget").path],
        name: "budget", folder: folder.path, timeout: .seconds(30), options: ["a": .array([.null])]),
      version: "0")
    let plugin = session.plugin()
    var settings = LintSettings()
    settings.options["budget-total"] = ["limit": "1000"]
    settings.units =
      UnitDirectoryLoader.load(
        path: "", contents: Array("- 县教育局\n- {name: 县财政局, aliases: [财政局], parent: 县政府}".utf8)
      ).directory
    _ = ScriptPlugin.run(plugin, [plan], settings: settings)
    // A second run, so that the end of the first one has been said before its answer.
    #expect(ScriptPlugin.run(plugin, [plan]).pluginFailures == [])
    session.end()
    func lines(_ name: String) throws -> [JSONDocument] {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        .split(separator: "\n").map { try JSONDocument(parsing: String($0)) }
    }
    return (try lines("from-host"), try lines("from-plugin"))
  }

  /// The schema, with nothing allowed in messages but what it lists.
  private static func closedSchema() throws -> JSONSchema {
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/plugin-protocol.schema.json"), encoding: .utf8)
    return try JSONSchema(
      parsing: text.replacingOccurrences(
        of: "\"properties\":", with: "\"additionalProperties\": false, \"properties\":"))
  }

  private static func types(_ messages: [JSONDocument]) -> Set<String> {
    Set(messages.compactMap { $0["type"]?.string })
  }

  @Test func everyLineIsOfTheSchema() throws {
    let schema = try Self.closedSchema()
    let traffic = try Self.traffic()
    #expect(Self.types(traffic.host) == ["hello", "run", "plan", "join", "end"])
    #expect(Self.types(traffic.plugin) == ["hello", "findings"])
    let definitions = [
      "hello": "hostHello", "run": "run", "plan": "plan", "join": "join", "end": "end",
    ]
    for message in traffic.host {
      let definition = try #require(definitions[message["type"]?.string ?? ""])
      #expect(schema.mistakes(in: message, definition: definition) == [])
    }
    for message in traffic.plugin {
      #expect(schema.mistakes(in: message, definition: "fromPlugin") == [])
    }
    let model = try #require(traffic.host.first { $0["type"]?.string == "plan" }?["model"])
    #expect(Self.nodes(in: model) == Array(0..<Self.nodes(in: model).count))
    #expect(try Self.namesInTheSchema().subtracting(Self.names(in: model)) == [])
  }

  @Test func everyLineOnThePageIsOfTheSchema() throws {
    let schema = try Self.closedSchema()
    let page = try String(
      contentsOf: Self.root.appendingPathComponent("docs/plugin-protocol.md"), encoding: .utf8)
    let lines = page.split(separator: "\n").filter { $0.hasPrefix("{") }
    let messages = try lines.map { try JSONDocument(parsing: String($0)) }
    #expect(Self.types(messages) == ["hello", "run", "plan", "join", "findings"])
    for message in messages { #expect(schema.mistakes(in: message) == []) }
  }

  /// The numbers of all nodes, in ascending order.
  private static func nodes(in value: JSONDocument) -> [Int] {
    var found: [Int] = []
    visit(value) { key, value in
      if key == "node" { found += [value.int].compactMap(\.self) }
    }
    return found.sorted()
  }

  private static func names(in value: JSONDocument) -> Set<String> {
    var found: Set<String> = []
    visit(value) { key, _ in found.insert(key) }
    return found
  }

  /// The members of everything in a model, so that the plan above leaves none out.
  private static func namesInTheSchema() throws -> Set<String> {
    let text = try String(
      contentsOf: root.appendingPathComponent("docs/plugin-protocol.schema.json"), encoding: .utf8)
    let definitions = try #require(try JSONDocument(parsing: text)["definitions"])
    let parts = [
      "model", "section", "task", "units", "target", "milestone", "extension", "readText",
      "clause", "quantity", "date", "time", "duration",
    ]
    var found: Set<String> = []
    for part in parts {
      guard case .object(let members) = definitions[part]?["properties"] else { continue }
      found.formUnion(members.keys)
    }
    return found
  }

  private static func visit(_ value: JSONDocument, _ body: (String, JSONDocument) -> Void) {
    for item in value.items { visit(item, body) }
    guard case .object(let members) = value else { return }
    for (key, member) in members {
      body(key, member)
      visit(member, body)
    }
  }
}
