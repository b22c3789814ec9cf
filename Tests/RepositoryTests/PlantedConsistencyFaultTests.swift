@testable import Checks
import Foundation
import Testing
import ValidatorCore

/// Faults that are planted into the example plans, which have none of them: nearly all must be found, at the place, and
/// nothing else may be said.
@Suite struct PlantedConsistencyFaultTests {
  private static let checks: [any Check.Type] = [
    NumberingSequence.self, CountMismatch.self, InconsistentTarget.self, MixedTerm.self,
  ]

  private static let plans: [String] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let files = FileDiscovery().find([root.appendingPathComponent("examples").path]).files
    return files.compactMap { try? String(contentsOfFile: $0.path.description, encoding: .utf8) }
  }()

  /// What the four checks say, with the lines.
  private func findings(_ plan: String) -> [String] {
    let input = LintInput(path: "a.plan.yaml", content: .bytes(Array(plan.utf8)))
    let catalog = CheckCatalog([Plugin(name: "test", checks: Self.checks)])
    let result = Linter(catalog: catalog).run([input])
    let lines = LineTable(result.files[0].source)
    let ids = Set(Self.checks.map { $0.description.id })
    return result.diagnostics.filter { ids.contains($0.check) }.map {
      "\($0.check)/\($0.kind) \(lines.position(at: $0.place.span.start).line)"
    }
  }

  /// Plants a fault in each place that `plant` gives, one at a time, and counts how many are told once.
  private func expectFound(
    _ check: String, _ plant: (_ lines: [String]) -> [(lines: [String], line: Int)],
    atLeast least: Int, _ location: SourceLocation = #_sourceLocation
  ) {
    var planted = 0
    var found = 0
    var wrong: [String] = []
    for plan in Self.plans {
      let lines = plan.components(separatedBy: "\n")
      for fault in plant(lines) {
        planted += 1
        let said = findings(fault.lines.joined(separator: "\n"))
        let right = said.filter { $0.hasPrefix(check) && $0.hasSuffix(" \(fault.line)") }
        if right.count == 1 { found += 1 }
        if said.count > 1 || said.count == 1 && right.isEmpty {
          wrong.append("\(said) for line \(fault.line) of \(lines[fault.line - 1])")
        }
      }
    }
    #expect(planted >= least, sourceLocation: location)
    #expect(found * 100 >= planted * 95, "\(found) of \(planted)", sourceLocation: location)
    #expect(wrong.count * 100 <= planted, "\(wrong.prefix(5))", sourceLocation: location)
  }

  @Test func theExamplesHaveNoSuchFaults() {
    #expect(Self.plans.count >= 5)
    for plan in Self.plans { #expect(findings(plan) == []) }
  }

  // MARK: Numbers of tasks and sections

  private static let numberKeys = ["number: ", "序号: ", "序號: "]

  /// The lines that hold the number of a task or section, with the number as it stands there.
  private func numbered(_ lines: [String]) -> [(line: Int, number: String)] {
    lines.indices.compactMap { index in
      for key in Self.numberKeys {
        guard let range = lines[index].range(of: key) else { continue }
        let number = lines[index][range.upperBound...].trimmingCharacters(in: .whitespaces)
        let bare = number.replacingOccurrences(of: "\"", with: "")
        if !bare.isEmpty, bare.count <= 3 { return (index, bare) }
      }
      return nil
    }
  }

  private func replaced(_ lines: [String], _ line: Int, _ old: String, _ new: String)
    -> (lines: [String], line: Int)
  {
    var lines = lines
    if let range = lines[line].range(of: old, options: .backwards) {
      lines[line].replaceSubrange(range, with: new)
    }
    return (lines, line + 1)
  }

  @Test func aTaskNumberThatIsUsedTwiceIsFound() {
    expectFound(
      "numbering-sequence",
      { lines in
        numbered(lines).enumerated().compactMap { position, entry in
          guard let value = Int(entry.number), value > 1, position % 4 == 0 else { return nil }
          return replaced(lines, entry.line, entry.number, "\(value - 1)")
        }
      }, atLeast: 20)
  }

  @Test func aTaskNumberThatIsSkippedIsFound() {
    expectFound(
      "numbering-sequence",
      { lines in
        let all = numbered(lines).filter { Int($0.number) != nil }
        return all.enumerated().compactMap { position, entry in
          guard let value = Int(entry.number), position % 5 == 1 else { return nil }
          // All that follow are one higher: a task was lost.
          var shifted = lines
          for other in all where other.line >= entry.line {
            if let number = Int(other.number) {
              shifted = replaced(shifted, other.line, other.number, "\(number + 1)").lines
            }
          }
          return value > 1 ? (shifted, entry.line + 1) : nil
        }
      }, atLeast: 15)
  }

  @Test func aSectionNumberThatIsWrongIsFound() {
    expectFound(
      "numbering-sequence",
      { lines in
        numbered(lines).filter { "二三四五六".contains($0.number) }.map {
          replaced(lines, $0.line, $0.number, "九")
        }
      }, atLeast: 10)
  }

  // MARK: Sentences in contents

  /// The lines of contents on one line, with a sentence added; the sentence is right in `good` and wrong in `bad`.
  private func expectSentences(
    _ check: String, good: String, bad: String, _ location: SourceLocation = #_sourceLocation
  ) {
    func plant(_ sentence: String, _ lines: [String]) -> [(lines: [String], line: Int)] {
      lines.indices.filter { index in
        let line = lines[index].trimmingCharacters(in: .whitespaces)
        return line.hasSuffix("。")
          && (line.hasPrefix("content: ") || line.hasPrefix("内容: ") || line.hasPrefix("內容: "))
      }.prefix(1).map { index in
        var lines = lines
        lines[index] += sentence
        return (lines, index + 1)
      }
    }
    for plan in Self.plans {
      for fault in plant(good, plan.components(separatedBy: "\n")) {
        #expect(
          findings(fault.lines.joined(separator: "\n")) == [], "\(good)", sourceLocation: location)
      }
    }
    expectFound(check, { plant(bad, $0) }, atLeast: 3, location)
  }

  private static let styles: [[String]] = [
    ["一是", "二是", "三是", "四是", "五是"], ["（一）", "（二）", "（三）", "（四）", "（五）"],
    ["1.", "2.", "3.", "4.", "5."], ["（1）", "（2）", "（3）", "（4）", "（5）"], ["①", "②", "③", "④", "⑤"],
    ["第一，", "第二，", "第三，", "第四，", "第五，"],
  ]

  private static let items = ["规范招生", "规范收费", "规范用书", "规范考试", "规范用工"]

  @Test(arguments: styles)
  func aNumberThatIsDroppedFromAListIsFound(_ marks: [String]) {
    func sentence(_ marks: [String]) -> String {
      zip(marks, Self.items).map { $0 + $1 }.joined(separator: "；") + "。"
    }
    for dropped in [1, 3] {
      var kept = marks
      kept.remove(at: dropped)
      expectSentences("numbering-sequence", good: sentence(marks), bad: sentence(kept))
    }
  }

  @Test(arguments: styles)
  func anItemThatIsDroppedFromACountedListIsFound(_ marks: [String]) {
    func sentence(_ count: Int) -> String {
      "抓好四个方面：" + zip(marks, Self.items).prefix(count).map { $0 + $1 }.joined(separator: "；") + "。"
    }
    expectSentences("count-mismatch", good: sentence(4), bad: sentence(3))
    expectSentences("count-mismatch", good: sentence(4), bad: sentence(5))
  }

  @Test(arguments: [
    ("实施“强基”“领航”“护苗”“暖心”四大工程。", "实施“强基”“领航”“护苗”四大工程。"),
    ("实施四大工程：强基工程、领航工程、护苗工程、暖心工程。", "实施四大工程：强基工程、领航工程、护苗工程。"),
    ("改造城北小学、河东小学、龙潭小学3所学校。", "改造城北小学、河东小学、龙潭小学4所学校。"),
    ("改造学校4所：其中城北小学、河东小学、龙潭小学、柳林小学等4所学校先行。", "改造5所学校（城北小学、河东小学、龙潭小学、柳林小学）。"),
  ])
  func aListThatLostAnItemIsFound(_ good: String, _ bad: String) {
    expectSentences("count-mismatch", good: good, bad: bad)
  }

  // MARK: Values

  @Test func aValueThatWasChangedInOnePlaceIsFound() {
    func plan(_ metric: String, _ unit: String, _ first: Int, _ second: Int) -> String {
      """
      plan: 清溪县2026年教育工作要点
      tasks:
        - title: 补齐短板
          content: 加强管理，\(metric)达到\(first)\(unit)。
        - title: 巩固成果
          content: 落实责任，\(metric)达到\(second)\(unit)。
      """
    }
    let metrics = [
      "普惠性幼儿园覆盖率", "九年义务教育巩固率", "公办园在园幼儿占比", "高中阶段毛入学率", "残疾儿童入学率", "学生体质健康达标率",
      "县域内住院人次占比", "主要农作物良种覆盖率", "畜禽粪污综合利用率", "随迁子女公办学校就读比例", "行政村公共文化服务覆盖率",
    ]
    var found = 0
    for metric in metrics {
      #expect(findings(plan(metric, "%", 90, 90)) == [])
      if findings(plan(metric, "%", 90, 85)) == ["inconsistent-target/two-values 6"] { found += 1 }
    }
    #expect(found * 100 >= metrics.count * 95, "\(found) of \(metrics.count)")
  }

  @Test func aShareThatWasChangedIsFound() {
    for plan in Self.plans where plan.contains("breakdown: {") {
      let lines = plan.components(separatedBy: "\n")
      for (index, line) in lines.enumerated() where line.contains("breakdown: {") {
        var changed = lines
        changed[index] = line.replacingOccurrences(of: "90}", with: "80}")
        guard changed[index] != line else { continue }
        let said = findings(changed.joined(separator: "\n"))
        #expect(said.count == 1 && said[0].hasPrefix("inconsistent-target/sum"))
      }
    }
  }
}
