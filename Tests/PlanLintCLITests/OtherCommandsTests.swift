import Foundation
import Testing

@Suite struct OtherCommandsTests {
  @Test func checksListsEveryCheckAndWhatTheLoaderSays() throws {
    let result = try PlanLintProcess.run(["checks", "--lang", "en"])
    #expect(result.code == 0)
    for id in ["conflicting-deadlines", "deadline-out-of-period", "plan-schema", "yaml-syntax"] {
      #expect(result.out.contains("\(id) "))
    }
  }

  @Test func explainShowsExamplesInBothLanguages() throws {
    let chinese = try PlanLintProcess.run(["explain", "conflicting-deadlines", "--lang", "zh"])
    #expect(chinese.out.contains("反例") && chinese.out.contains("⟦"))
    let english = try PlanLintProcess.run([
      "explain", "conflicting-deadlines/order", "--lang", "en",
    ])
    #expect(english.out.contains("Example"))
    let unknown = try PlanLintProcess.run(["explain", "conflicting-dedlines", "--lang", "en"])
    #expect(unknown.code == 2 && unknown.err.contains("conflicting-deadlines"))
  }

  @Test func schemaIsJSONThatNamesEveryKey() throws {
    let result = try PlanLintProcess.run(["schema"])
    let schema = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let definitions = try #require(schema["definitions"] as? [String: Any])
    let task = try #require(definitions["task"] as? [String: Any])
    let properties = try #require(task["properties"] as? [String: Any])
    for key in ["deadline", "完成时限", "完成時限", "lead", "牵头单位", "牽頭單位"] {
      #expect(properties[key] != nil, "\(key)")
    }
  }

  @Test func inspectShowsTheUnitsThatATextMakesAnswerable() throws {
    let text = "新建粮库2座（规划科牵头，财务科配合）。"
    let result = try PlanLintProcess.run(["inspect", "--text", text, "--format", "json"])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let task = try #require((json["tasks"] as? [[String: Any]])?.first)
    let units = try #require(task["units"] as? [[String: Any]])
    #expect(units.map { $0["name"] as? String } == ["规划科", "财务科"])
    #expect(units.map { $0["role"] as? String } == ["lead", "support"])
    let start = try #require(units.first?["start"] as? Int)
    let end = try #require(units.first?["end"] as? Int)
    #expect(String(decoding: Array(text.utf8)[start..<end], as: UTF8.self) == "规划科")
    let plain = try PlanLintProcess.run(["inspect", "--text", text, "--lang", "zh"])
    #expect(plain.out.contains("“规划科” 牵头单位"))
  }

  @Test func inspectShowsWhatWasRead() throws {
    let plan = "plan: 清溪县2026年要点\ntasks: [{id: t1, title: 甲, lead: 县教育局、县财政局, deadline: 6月底前}]\n"
    let result = try PlanLintProcess.run(["inspect", "-", "--format", "json"], input: plan)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let task = try #require((json["tasks"] as? [[String: Any]])?.first)
    let units = try #require(task["units"] as? [[String: Any]])
    #expect(units.map { $0["name"] as? String } == ["县教育局", "县财政局"])
    let date = try #require((task["dates"] as? [[String: Any]])?.first)
    #expect(date["to"] as? String == "2026-06-30" && date["role"] as? String == "deadline")
    let start = try #require(date["start"] as? Int)
    let end = try #require(date["end"] as? Int)
    #expect(String(decoding: Array(plan.utf8)[start..<end], as: UTF8.self) == "6月底前")
    let text = try PlanLintProcess.run(["inspect", "-"], input: plan)
    #expect(text.out.contains("2026-06-30") && text.out.contains("县财政局"))
  }

  @Test func inspectTakesATextThatBeginsWithAMinus() throws {
    let result = try PlanLintProcess.run(["inspect", "--text", "-3.5", "--format", "json"])
    #expect(result.code == 0 && result.out.contains("-3.5"))
  }

  @Test func inspectSaysThatThereIsNoSuchDay() throws {
    let text = try PlanLintProcess.run(["inspect", "--text", "2月30日", "--lang", "en"])
    #expect(text.out.contains("“2月30日” no such day"))
    let json = try PlanLintProcess.run(["inspect", "--text", "2月30日", "--format", "json"])
    #expect(json.out.contains("\"impossible\" : true"))
  }

  @Test func inspectGivesSeveralPlansAsOneList() throws {
    let plans = "plan: 甲2026年\ntasks: [新建3所]\n---\nplan: 乙2026年\ntasks: [改建2所]\n"
    let several = try PlanLintProcess.run(["inspect", "-", "--format", "json"], input: plans)
    let list = try #require(
      JSONSerialization.jsonObject(with: Data(several.out.utf8)) as? [[String: Any]])
    #expect(list.map { $0["document"] as? Int } == [0, 1])
    let none = try PlanLintProcess.run(["inspect", "-", "--format", "json"], input: "")
    #expect(try JSONSerialization.jsonObject(with: Data(none.out.utf8)) as? [Int] == [])
  }

  @Test func inspectCountsFromToday() throws {
    let arguments = ["inspect", "--text", "下周一", "--today", "2026-03-24"]
    #expect(try PlanLintProcess.run(arguments).out.contains("2026-03-30"))
  }
}
