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

  @Test func checksSaysWhatIsOnAndWithWhichOptions() throws {
    let arguments = [
      "checks", "--lang", "en", "--skip", "stale-year", "--enable", "unit-overload",
      "--severity", "unknown-unit=info", "--option", "duplicate-task.threshold=0.9",
    ]
    let lines = try PlanLintProcess.run(arguments).out.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("– stale-year ") })
    #expect(lines.contains { $0.hasPrefix("✓ unit-overload ") })
    #expect(lines.contains { $0.hasPrefix("– deadline-pileup ") })
    #expect(lines.contains { $0.hasPrefix("✓ unknown-unit ") && $0.hasSuffix("(info)") })
    #expect(lines.contains { $0.hasPrefix("    threshold=0.9  ") })
    #expect(lines.contains("compiled in “built-in”"))
    #expect(try PlanLintProcess.run(["checks", "--skip", "stale-yaer"]).code == 2)
  }

  @Test func checksForProgramsHasTheSame() throws {
    let result = try PlanLintProcess.run(
      ["checks", "--format", "json", "--only", "unknown-unit"])
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    let checks = try #require(json["checks"] as? [[String: Any]])
    let on = checks.filter { $0["on"] as? Bool == true && $0["origin"] as? String == "swift" }
    #expect(on.map { $0["check"] as? String } == ["unknown-unit"])
    #expect(on.first?["plugin"] as? String == "built-in")
    let duplicate = try #require(checks.first { $0["check"] as? String == "duplicate-task" })
    let options = try #require(duplicate["options"] as? [[String: Any]])
    #expect(options.first?["key"] as? String == "threshold")
    #expect(options.first?["value"] as? String == "0.85")
    let loader = checks.filter { $0["origin"] as? String == "loader" }
    #expect(loader.allSatisfy { $0["on"] as? Bool == true && $0["plugin"] == nil })
  }

  @Test func explainSpeaksOfTheKindThatIsNamed() throws {
    let result = try PlanLintProcess.run(
      ["explain", "conflicting-deadlines/order", "--lang", "en"])
    #expect(result.code == 0 && result.out.hasPrefix("`conflicting-deadlines/order` (error): "))
    let whole = try PlanLintProcess.run(["explain", "conflicting-deadlines", "--lang", "en"])
    #expect(result.out.count < whole.out.count)
    let unknown = try PlanLintProcess.run(
      ["explain", "conflicting-deadlines/ordr", "--lang", "en"])
    #expect(unknown.code == 2 && unknown.err.contains("conflicting-deadlines/order"))
  }

  @Test func testRunsEveryExample() throws {
    let all = try PlanLintProcess.run(["test", "--lang", "zh"])
    #expect(all.code == 0 && all.out.hasSuffix(" examples, 0 failed\n"))
    #expect(all.out.contains("✓ duplicate-task  "))
    #expect(try PlanLintProcess.run(["test", "--all", "--lang", "zh"]).out == all.out)
    let one = try PlanLintProcess.run(["test", "stale-year", "--lang", "en"])
    #expect(one.out.split(separator: "\n").count == 2 && one.out.hasPrefix("✓ stale-year  "))
    let unknown = try PlanLintProcess.run(["test", "stale-yaer", "--lang", "en"])
    #expect(unknown.code == 2 && unknown.err.contains("stale-year") && unknown.out.isEmpty)
  }

  @Test func timingsGoToStandardErrorAndChangeNoReport() throws {
    let plan = "plan: 清溪县2026年要点\ntasks: [{title: 推进工作}]\n"
    let plain = try PlanLintProcess.run(["-", "--lang", "zh"], input: plan)
    let timed = try PlanLintProcess.run(["-", "--lang", "zh", "--timings"], input: plan)
    #expect(timed.out == plain.out && timed.code == plain.code)
    #expect(timed.err.contains("%  unquantified-target\n") && plain.err.isEmpty)
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
