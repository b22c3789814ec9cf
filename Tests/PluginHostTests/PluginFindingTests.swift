import Foundation
import PluginHost
import Testing
import ValidatorCore

/// What a plugin names by nodes and ranges is shown where it stands in the file.
@Suite struct PluginFindingTests {
  /// Reports every figure that the program read, in every text of the plan.
  private static let figures = """
    hello()
    def texts(value):
        if isinstance(value, dict):
            if "quantities" in value:
                yield value
            value = list(value.values())
        if isinstance(value, list):
            for item in value:
                yield from texts(item)
    while True:
        message = plan()
        answer(message, *[
            finding(text["node"], range=quantity["range"],
                message={"zh": "数{words}", "arguments": {
                    "words": text["text"][quantity["range"][0]:quantity["range"][1]]}})
            for text in texts(message["model"]) for quantity in text["quantities"]])
    """

  private static func plan(_ content: String) -> String {
    "plan: 清溪县2026年教育工作任务分解表\ntasks:\n  - title: 建设\n    content: \(content)\n"
  }

  private func figures(_ plan: String) throws -> [String] {
    let result = try ScriptPlugin(Self.figures).run([plan])
    #expect(result.pluginFailures == [])
    return result.found
  }

  @Test func aRangeBehindCharactersOfAllWidthsIsFound() throws {
    #expect(try figures(Self.plan("a文😀é𠀀，新建幼儿园12所")) == ["bad @ “12所”"])
  }

  @Test func aByteOrderMarkMovesNothing() throws {
    #expect(try figures("\u{FEFF}" + Self.plan("新建幼儿园12所")) == ["bad @ “12所”"])
  }

  @Test func escapesAreUnderlinedAsWritten() throws {
    #expect(
      try figures(Self.plan(#""\u65b0\x61，建幼儿园\u0031\u0032所。""#))
        == [#"bad @ “\u0031\u0032所”"#])
  }

  @Test func aFoldedTextIsUnderlinedAcrossItsLines() throws {
    #expect(
      try figures(Self.plan(">-\n      新建幼儿园1\n\n      所，新建小学25所")).last == "bad @ “25所”")
  }

  @Test func whatStandsBehindAnAliasIsShownAtTheAlias() throws {
    let plan = """
      plan: 清溪县2026年教育工作任务分解表
      tasks:
        - {title: 甲, content: &c 新建幼儿园12所}
        - {title: 乙, content: *c}

      """
    #expect(try figures(plan) == ["bad @ “12所”", "bad @ “*c”"])
  }

  @Test func linesThatEndAsOnWindowsMoveNothing() throws {
    let plan = Self.plan("新建幼儿园12所").replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try figures(plan) == ["bad @ “12所”"])
  }

  @Test func argumentsMakeTheFingerprintAndWordsDoNot() throws {
    let plan = Self.plan("新建幼儿园12所，新建小学3所")
    let script = Self.figures
    let one = try ScriptPlugin(script).run([plan]).diagnostics.map(\.fingerprint)
    let other = try ScriptPlugin(script.replacingOccurrences(of: "数{words}", with: "有{words}之数"))
      .run([plan]).diagnostics.map(\.fingerprint)
    #expect(one == other)
    #expect(Set(one).count == 2)
  }

  @Test func aFixChangesTheTextWhereItIsWrittenAsItReads() throws {
    let script = """
      hello()
      message = plan()
      content = message["model"]["tasks"][0]["content"]
      answer(message, finding(content["node"], range=[0, 2], label="label", note="note", help="help",
          related=[{"node": 0, "message": "here"}],
          fixes=[
              {"title": "建成", "safe": True,
               "edits": [{"node": content["node"], "range": [0, 2], "text": "建成"}]},
              {"title": "a comment", "edits": [{"node": content["node"], "text": "a # b"}]},
              {"title": "nothing left", "edits": [{"node": content["node"], "text": ""}]}]))
      plan()
      """
    let result = try ScriptPlugin(script).run([Self.plan("新建幼儿园12所")])
    let diagnostic = try #require(result.diagnostics.first { $0.check == "probe" })
    #expect(diagnostic.fixes.map { $0.title.text(in: .chinese) } == ["建成"])
    #expect(diagnostic.fixes.first?.isSafe == true)
    #expect(
      diagnostic.fixes.first?.edits.map {
        "\(result.files[0].source.string($0.span)) → \($0.text)"
      } == ["新建 → 建成"])
    #expect(diagnostic.label?.text(in: .english) == "label")
    #expect(diagnostic.note?.text(in: .english) == "note")
    #expect(diagnostic.help?.text(in: .english) == "help")
    #expect(diagnostic.related.map { $0.message.text(in: .english) } == ["here"])
    #expect(diagnostic.task == "#1")
    let escaped = try ScriptPlugin(script).run([Self.plan(#""\u65b0建幼儿园12所""#)])
    #expect(
      escaped.diagnostics.first { $0.check == "probe" }?.fixes.flatMap(\.edits).map(\.text)
        == ["建成", "a # b"])
  }

  @Test func editsThatOverlapAreRefused() throws {
    let result = try ScriptPlugin(
      """
      hello()
      answer(plan(), finding(fixes=[{"title": "twice", "edits": [
          {"node": 1, "range": [0, 2], "text": "甲"}, {"node": 1, "range": [1, 3], "text": "乙"}]}]))
      plan()
      """
    ).run()
    #expect(
      result.pluginFailures.map(\.message.english)
        == ["a wrong finding of “probe”: edits of a fix overlap"])
  }

  @Test func aPlanIsSentOnceHoweverManyChecksThereAre() throws {
    let plugin = try ScriptPlugin(
      """
      hello(checks=[{"id": name, "title": name, "kinds": [{"id": "bad"}]} for name in ("a", "b")])
      seen = 0
      while True:
          message = plan()
          seen += 1
          open("seen", "w").write(str(seen))
          answer(message, *[dict(finding(), check=name) for name in ("a", "b")])
      """)
    #expect(plugin.run().diagnostics.filter { $0.kind == "bad" }.map(\.check) == ["a", "b"])
    #expect(try plugin.text(of: "seen") == "1")
  }

  @Test func oneProcessServesRunAfterRun() throws {
    let plugin = try ScriptPlugin(
      "hello()\nwhile True:\n    message = plan()\n    answer(message, finding(message=str(os.getpid())))"
    )
    let runs = (0..<3).map { _ in plugin.run().diagnostics.filter { $0.check == "probe" } }
    #expect(runs.map(\.count) == [1, 1, 1])
    #expect(Set(runs.flatMap { $0.map { $0.message.text(in: .english) } }).count == 1)
  }

  @Test func findingsComeInTheSameOrderWhateverTheOrderOfTheAnswers() throws {
    let plugin = try ScriptPlugin(
      """
      hello()
      messages = [plan() for _ in range(6)]
      for message in reversed(messages):
          answer(message, finding(1), finding(0))
      plan()
      """)
    let result = plugin.run(Array(repeating: ScriptPlugin.plan, count: 6))
    let found = result.diagnostics.filter { $0.check == "probe" }
    #expect(found.map(\.file) == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  }

  @Test func aCheckThatIsOffIsNotAskedFor() throws {
    let plugin = try ScriptPlugin(
      """
      receive()
      send({"type": "hello", "protocol": 1, "checks": [
          {"id": "on", "title": "on", "kinds": [{"id": "bad"}]},
          {"id": "off", "title": "off", "kinds": [{"id": "bad", "default": False}]}]})
      begun = receive()
      open("on", "w").write(json.dumps(begun["checks"]))
      answer(plan(), dict(finding(), check="off"), dict(finding(), check="on"))
      plan()
      """)
    let result = plugin.run()
    #expect(result.diagnostics.filter { $0.kind == "bad" }.map(\.check) == ["on"])
    #expect(try plugin.text(of: "on") == #"[{"id": "on", "options": {}}]"#)
    #expect(result.pluginFailures == [])
  }

  @Test func whatAPluginSaysBesideTheProtocolIsIgnored() throws {
    let plugin = try ScriptPlugin(
      """
      hello(future={"a": [1]})
      send({"type": "progress", "done": 0.5})
      answer(plan(), finding(1, colour="red"))
      plan()
      """)
    let result = plugin.run()
    #expect(result.found.count == 1)
    #expect(result.pluginFailures == [])
  }
}
