import Testing
import ValidatorCore

@testable import Checks

@Suite struct DuplicateTaskMeasureTests {
  /// Sentences put together of few parts, so that many are alike.
  private static func contents(_ count: Int, seed: UInt64) -> [String] {
    var state = seed
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let parts = [
      "检查食堂", "改造宿舍", "更换灯具", "配备教师", "公布结果", "建立台账", "12所学校", "３００个学位", "（第一批）", "6月底前", "年底前完成",
      "Wi-Fi", "①", "…", "“三点半”", "、",
    ]
    return (0..<count).map { _ in
      // Whole runs of parts, one of them left out or exchanged.
      let start = next(4)
      var chosen = (0..<12).map { parts[(start + $0) % parts.count] }
      for _ in 0..<next(3) { chosen[next(chosen.count)] = parts[next(parts.count)] }
      if next(2) == 0 { chosen.remove(at: next(chosen.count)) }
      return chosen.joined(separator: "，")
    }
  }

  private static func pairs(_ text: String) -> Set<UInt64> {
    let scalars = text.unicodeScalars.flatMap { scalar -> [UInt32] in
      switch scalar.value {
      case 0xFF01...0xFF5E: [scalar.value - 0xFEE0]
      case 0x2026: [0x2E, 0x2E, 0x2E]
      case 0x2460: [0x31]
      default: [scalar.value]
      }
    }
    return Set(zip(scalars, scalars.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
  }

  @Test(arguments: [0.5, 0.7, 0.85, 0.95])
  func `the pairs by character pairs are those of comparing all with all`(threshold: Double) {
    let plans = (0..<6).map { Self.contents(25, seed: UInt64($0 + 1)) }
    let run = DuplicateRun(
      plans.map { contents in
        "plan: 县\ntasks:\n"
          + contents.map { "  - {title: 某项工作, content: \"\($0)\"}" }.joined(separator: "\n")
      }, options: ["measure": "bigram-jaccard", "threshold": "\(threshold)"])
    var found: Set<Set<String>> = []
    for line in run.found {
      let tasks = line.split(separator: " ").dropFirst().map { $0.filter { $0 != ":" } }
      for other in tasks.dropFirst() { found.insert([tasks[0], other]) }
    }
    let all = plans.enumerated().flatMap { plan, contents in
      contents.enumerated().map { index, text in
        (name: "\(["a", "b", "c", "d", "e", "f"][plan])#\(index + 1)", text, Self.pairs(text))
      }
    }
    var expected: Set<Set<String>> = []
    for (index, one) in all.enumerated() {
      for two in all[..<index] where one.1 != two.1 {
        let common = Double(one.2.intersection(two.2).count)
        if common / Double(one.2.union(two.2).count) >= threshold {
          expected.insert([one.name, two.name])
        }
      }
    }
    let texts = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.1) })
    let equal = found.filter { Set($0.map { texts[$0] }).count == 1 }
    // Printing hundreds of pairs would tell nobody anything.
    let isExact = found.subtracting(equal) == expected
    #expect(isExact && expected.count > 3)
  }

  @Test func `by character pairs every pair of equal texts is listed, however many`() {
    let tasks = (0..<24).map { _ in "  - 检查食堂卫生状况" }.joined(separator: "\n")
    let run = DuplicateRun(tasks: tasks, options: ["measure": "bigram-jaccard", "threshold": "1"])
    #expect(run.diagnostics.reduce(0) { $0 + $1.related.count } == 24 * 23 / 2)
  }

  @Test func `words that differ are not judged by character pairs`() {
    let tasks = """
        - {title: 加强学校体育, content: 制定学校体育师资与场地达标三年行动计划，5月底前报县政府审定。}
        - {title: 加强学校美育, content: 制定学校美育师资与场地达标三年行动计划，5月底前报县政府审定。}
      """
    let options = ["measure": "bigram-jaccard", "threshold": "0.8"]
    #expect(DuplicateRun(tasks: tasks, options: options).found == ["similar a#2: a#1"])
    #expect(DuplicateRun(tasks: tasks).found.isEmpty)
  }

  @Test(arguments: [
    ("threshold", "0"), ("threshold", "1.1"), ("scope", "all"), ("measure", "cosine"),
  ])
  func `values that cannot be used are refused`(key: String, value: String) throws {
    let option = try #require(DuplicateTask.description.options.first { $0.key == key })
    #expect(!option.accepts(value) && option.accepts(option.defaultValue))
  }

  @Test func `a lower threshold finds more`() {
    let tasks = """
        - {title: 检查食堂, content: 对全县中小学食堂逐校检查，建立问题台账，向社会公布检查结果。}
        - {title: 检查食堂, content: 对全县中小学食堂逐校检查，核对采购票据，留存食品样本，建立问题台账，向社会公布检查结果。}
      """
    #expect(!DuplicateRun(tasks: tasks).found.contains { $0.hasPrefix("similar") })
    #expect(
      DuplicateRun(tasks: tasks, options: ["threshold": "0.7"]).found == ["similar a#2: a#1"])
  }

  @Test func `a plan of variants without end is worked off in a limited time`() {
    let words = (0..<500).compactMap { Unicode.Scalar(0x4E00 + $0 * 7).map(String.init) }
    let tasks = words.map { "  - {title: 检查食堂, content: 对全县\($0)中小学食堂逐校检查，建立问题台账，向社会公布检查结果。}" }
    // Each names another thing.
    #expect(DuplicateRun(tasks: tasks.joined(separator: "\n")).found.count < 2 * words.count)
  }
}
