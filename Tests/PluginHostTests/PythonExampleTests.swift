import Foundation
import PluginHost
import TestSupport
import Testing
import ValidatorCore

/// The example in examples/plugins/python-budget, which uses the helper that authors copy.
@Suite struct PythonExampleTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("examples/plugins/python-budget").path

  private static let plan = """
    plan: 清溪县2026年教育工作任务分解表
    tasks:
      - title: 新建城东幼儿园
        budget: {amount: 720万元}
      - title: 改造城西小学
        budget: 约1.2亿元
      - {title: 添置图书, budget: {amount: 9万元}}

    """

  private let session = PluginSession(
    PluginCommand(["python3", "budget.py"], name: "budget", folder: folder), version: "0")

  @Test func itsExamplesAreTrue() {
    let plugin = session.plugin()
    #expect(plugin.checks.map(\.description.id) == ["budget-without-source", "budget-total"])
    for check in plugin.checks { expectExamples(of: check) }
    #expect(plugin.failures() == [])
  }

  @Test func bothChecksFindWhatTheyAreThereFor() {
    var settings = LintSettings()
    settings.options["budget-total"] = ["limit": "100000000"]
    let result = ScriptPlugin.run(session.plugin(), [Self.plan], settings: settings)
    #expect(
      result.found == ["no-source @ “720万元”", "over @ “约1.2亿元”", "no-source @ “9万元”"])
    #expect(
      result.diagnostics.map { $0.message.text(in: .chinese) } == [
        "第1项“新建城东幼儿园”未写明资金来源", "资金累计127200000元，超过限额100000000元", "第3项“添置图书”未写明资金来源",
      ])
    #expect(result.pluginFailures == [])
  }

  @Test func anOptionReachesIt() {
    var settings = LintSettings()
    settings.options["budget-without-source"] = ["least": "100000"]
    let result = ScriptPlugin.run(session.plugin(), [Self.plan], settings: settings)
    #expect(result.found == ["no-source @ “720万元”"])
  }

  @Test func plansAreAddedUpAcrossFilesInTheirOrder() {
    var settings = LintSettings()
    settings.only = ["budget-total"]
    settings.options["budget-total"] = ["limit": "300000000"]
    let plans = [Self.plan, Self.plan, Self.plan, Self.plan, Self.plan]
    let result = ScriptPlugin.run(session.plugin(), plans, settings: settings)
    #expect(result.found == ["over @ “约1.2亿元”"])
    #expect(result.diagnostics.map(\.file) == [2])
  }

  @Test func aKindHasTheSeverityOfThePlansStage() {
    let draft = Self.plan.replacingOccurrences(
      of: "plan: 清溪县2026年教育工作任务分解表", with: "plan: {title: 清溪县2026年教育工作任务分解表, stage: draft}")
    var settings = LintSettings()
    settings.only = ["budget-without-source"]
    #expect(
      Set(
        ScriptPlugin.run(session.plugin(), [draft], settings: settings).diagnostics.map(\.severity))
        == [.info])
  }
}
