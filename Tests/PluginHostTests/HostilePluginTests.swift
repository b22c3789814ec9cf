import Foundation
import PluginHost
import Testing
import ValidatorCore

/// A plugin may do what it likes: the run ends in time, says what was wrong once, and keeps what others found.
@Suite struct HostilePluginTests {
  private func failures(_ script: String, timeout: Duration = .seconds(120)) throws -> [String] {
    try ScriptPlugin(script, timeout: timeout).failures()
  }

  @Test func oneThatNeverSaysHelloIsStopped() throws {
    #expect(
      try failures("time.sleep(600)", timeout: .seconds(1))
        == ["no answer within 1 s; it was stopped"])
  }

  @Test func oneThatNeverAnswersAboutAPlanIsStopped() throws {
    #expect(
      try failures("hello()\nplan()\ntime.sleep(600)", timeout: .seconds(3))
        == ["no answer within 3 s; it was stopped"])
  }

  @Test func oneThatIgnoresTheRequestToStopIsStoppedAllTheSame() throws {
    let plugin = try ScriptPlugin(
      """
      for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
          signal.signal(number, signal.SIG_IGN)
      hello()
      open("pid", "w").write(str(os.getpid()))
      answer(plan())
      while True:
          time.sleep(60)
      """)
    #expect(plugin.failures() == [])
    let id = try #require(Int32(plugin.text(of: "pid")))
    plugin.session.end()
    #expect(kill(id, 0) == -1 && errno == ESRCH)
  }

  @Test func whatItStartedIsStoppedWithIt() throws {
    let plugin = try ScriptPlugin(
      """
      hello()
      child = subprocess.Popen(["sleep", "600"])
      open("pid", "w").write(str(child.pid))
      answer(plan())
      plan()
      """)
    #expect(plugin.failures() == [])
    let id = try #require(Int32(plugin.text(of: "pid")))
    plugin.session.end()
    // Its new parent takes a moment to notice.
    for _ in 0..<200 where kill(id, 0) == 0 { usleep(10_000) }
    #expect(kill(id, 0) == -1 || isZombie(id))
  }

  private func isZombie(_ id: Int32) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status?.contains(") Z ") ?? false
  }

  @Test func garbageIsShownOnce() throws {
    #expect(
      try failures("hello()\nplan()\nprint('gar\\x1bbage \\u6587')\ntime.sleep(600)")
        == ["a line of its output is no JSON: gar␛bage 文"])
  }

  @Test func garbageBeforeTheGreetingIsShown() throws {
    #expect(
      try failures("print('Usage: probe')")
        == ["a line of its output is no JSON: Usage: probe"])
  }

  @Test func bytesThatAreNoTextAreToldAsSuch() throws {
    #expect(
      try failures(
        "hello()\nplan()\nsys.stdout.buffer.write(b'{\"type\": \"\\xff\"}\\n')\nsys.stdout.flush()\ntime.sleep(600)"
      ) == ["its output is no UTF-8"])
  }

  @Test func oneThatAnswersForEverIsStopped() throws {
    #expect(
      try failures(
        """
        hello()
        plan()
        while True:
            send({"type": "chatter", "words": "x" * 100000})
        """)
        == ["it wrote more than 32 MiB for one answer; it was stopped"])
  }

  @Test func aGigabyteInOneLineIsNotKept() throws {
    #expect(
      try failures(
        """
        hello()
        plan()
        for _ in range(1024):
            sys.stdout.write("x" * 1048576)
        """)
        == ["a line of its output is longer than 16 MiB; it was stopped"])
  }

  @Test func aGigabyteOnStandardErrorIsReadAndForgotten() throws {
    #expect(
      try failures(
        """
        hello()
        message = plan()
        for _ in range(1024):
            sys.stderr.write("x" * 1048575 + "\\n")
        answer(message)
        plan()
        """) == [])
  }

  @Test func aHugeGreetingIsRefused() throws {
    #expect(
      try failures("hello(checks=[{'id': 'a', 'title': 'a', 'kinds': [{'id': 'b'}]}] * 1001)")
        == ["a wrong answer: more than 1000 checks"])
  }

  @Test func tooManyFindingsAreRefused() throws {
    #expect(
      try failures("hello()\nmessage = plan()\nanswer(message, *[finding()] * 10001)\nplan()")
        == ["too many findings (at most 10000 an answer); it was stopped"])
  }

  @Test func oneThatDiesHalfWayIsToldWithItsLastWords() throws {
    let failures = try failures(
      """
      hello()
      plan()
      sys.stderr.write("first\\nsecond \\x1b[31m\\x07red\\n")
      raise SystemExit(7)
      """)
    #expect(
      failures == [
        """
        it ended before it had answered (exit code 7). The last lines of its standard error:
            first
            second ␛[31m␇red
        """
      ])
  }

  @Test func oneThatIsKilledIsToldWithTheSignal() throws {
    #expect(
      try failures("hello()\nplan()\nos.kill(os.getpid(), signal.SIGKILL)")
        == ["it ended before it had answered (signal 9)"])
  }

  @Test func oneWhoseChildKeepsThePipesOpenIsNotWaitedFor() throws {
    #expect(
      try failures("hello()\nplan()\nsubprocess.Popen(['sleep', '600'])\nos._exit(3)")
        == ["it ended before it had answered (exit code 3)"])
  }

  @Test func anAnswerCountsThatStandsBeforeTheEnd() throws {
    let plugin = try ScriptPlugin("hello()\nanswer(plan(), finding())\nos._exit(0)")
    #expect(plugin.run().found.count == 1)
  }

  @Test func oneThatClosesItsInputIsToldSo() throws {
    #expect(
      try failures("hello()\nos.close(0)\ntime.sleep(600)")
        == ["it closed its standard input; it was stopped"])
  }

  @Test func oneThatClosesItsOutputIsToldSo() throws {
    #expect(
      try failures("hello()\nplan()\nos.close(1)\ntime.sleep(600)")
        == ["it closed its standard output; it was stopped"])
  }

  @Test func aLineWithoutAnEndIsNoAnswer() throws {
    #expect(
      try failures(
        "hello()\nmessage = plan()\nsys.stdout.write('{\"type\": \"findings\"')\nsys.stdout.flush()\ntime.sleep(600)",
        timeout: .seconds(3)) == ["no answer within 3 s; it was stopped"])
  }

  @Test func aProgramThatDoesNotExistIsTold() {
    let session = PluginSession(PluginCommand(["no-such-program-here"]), version: "0")
    #expect(
      session.plugin().failures().map(\.notice.english) == [
        "plugin “no-such-program-here”: cannot start “no-such-program-here”: there is no such program"
      ])
  }

  @Test func aFileThatIsNoProgramIsTold() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("plan-lint-\(UUID().uuidString)")
    try Data("x".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let session = PluginSession(PluginCommand([file.path], name: "text"), version: "0")
    #expect(
      session.plugin().failures().map(\.notice.english) == [
        "plugin “text”: cannot start “\(file.path)”: it may not be executed"
      ])
    #expect(
      PluginSession(PluginCommand([]), version: "0").plugin().failures().map(\.message.english)
        == ["there is no command"])
  }

  @Test func anotherVersionOfTheProtocolIsTold() throws {
    #expect(
      try failures("hello(protocol=2)") == [
        "a wrong answer: it speaks version 2 of the protocol, and this program version 1"
      ])
  }

  @Test func aFailureThatItTellsItselfIsPassedOn() throws {
    #expect(
      try failures("receive()\nsend({'type': 'failure', 'message': 'no table of prices'})\nplan()")
        == ["no table of prices"])
  }

  @Test func whatIsMissingInAGreetingIsNamed() throws {
    #expect(
      try failures("hello(checks=[{'id': 'a', 'title': 'a'}])")
        == ["a wrong answer: “checks[0].kinds” must be a list of one kind at least"])
    #expect(
      try failures("hello(checks=[{'id': 'A b', 'title': 'a', 'kinds': [{'id': 'b'}]}])")
        == [
          "a wrong answer: “checks[0].id” must be a name of at most 64 lower-case letters, digits and hyphens that begins with a letter"
        ])
  }

  @Test func findingsThatCannotBeUsedAreTold() throws {
    let plugin = try ScriptPlugin(
      """
      hello()
      answer(plan(), finding(99), finding(-1), finding(0, range=[0, 1]), finding(1, range=[0, 900]),
          finding(1, range=[2, 1]), finding(1, range=[-1, 1]), finding(1, check="other"), finding(1, kind="other"), finding(1, range=[0, 2]))
      plan()
      """)
    let result = plugin.run()
    #expect(result.found == ["bad @ “清溪”"])
    #expect(
      result.pluginFailures.map(\.message.english) == [
        "it described no check “other” (and 7 more)"
      ])
  }

  @Test func aNodeThatDoesNotExistIsNamed() throws {
    #expect(
      try failures("hello()\nanswer(plan(), finding(99))\nplan()")[0].hasSuffix("has no node 99"))
  }

  @Test func anAnswerThatNobodyAskedForIsTold() throws {
    #expect(
      try failures("hello()\nanswer({'plan': 77})\nplan()")
        == ["an answer to “plan 77”, which is not asked or answered already"])
  }

  @Test func anIdThatIsTakenIsTold() throws {
    let plugin = try ScriptPlugin("hello()\nanswer(plan(), finding())\nplan()")
    let first = Plugin(
      name: "first", origin: .swift,
      checks: [
        RegisteredCheck(
          CheckDescription(
            id: "probe", title: LocalizedText(zh: "", en: ""),
            summary: LocalizedText(zh: "", en: ""), rationale: LocalizedText(zh: "", en: ""),
            kinds: []), plan: { _ in NothingFound() })
      ])
    let result = ScriptPlugin.run(plugin.session.plugin(), [ScriptPlugin.plan], others: [first])
    #expect(result.found == [])
    #expect(
      result.pluginFailures.map(\.notice.english) == [
        "plugin “probe”: the check “probe” has the id of a check of “first” and is left out; rename it"
      ])
  }

  private struct NothingFound: PlanChecking {
    func check(_ plan: Plan, in context: CheckContext) -> [Finding] { [] }
  }

  @Test func otherPluginsGoOn() throws {
    let dead = try ScriptPlugin("raise SystemExit(1)")
    let alive = try ScriptPlugin("hello()\nanswer(plan(), finding(1))\nplan()")
    let result = ScriptPlugin.run(
      alive.session.plugin(), [ScriptPlugin.plan], others: [dead.session.plugin()])
    #expect(result.found == ["bad @ “清溪县2026年教育工作任务分解表”"])
    #expect(result.pluginFailures.count == 1)
  }
}
