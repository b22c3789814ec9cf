import Checks
import Foundation
import TestSupport
import Testing
import ValidatorCore

@testable import TextAnalysis

/// Faults of wording that are planted into the example plans, in both scripts: nearly all must be found where they
/// stand, and what all other checks say must stay as it is.
@Suite struct PlantedWordingFaultTests {
  /// A slip of somebody who prepares a plan.
  struct Fault: CustomTestStringConvertible, Sendable {
    let check: String
    let testDescription: String
    /// The line with the slip; nil where it cannot be made there.
    let plant: @Sendable (_ content: String, _ plan: Plan) -> String?
    /// Other checks that rightly say something about the slip.
    var alsoAbout: Set<String> = []
    /// How many contents are passed over.
    var step = 9
  }

  /// A plan without the faults.
  struct Plan: Sendable {
    let text: String
    let year: Int
    let isTraditional: Bool

    /// `text` in the script of the plan.
    func written(_ text: String) -> String {
      isTraditional ? TraditionalScript.rewrite(text) : text
    }
  }

  private static let plans: [Plan] = {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let files = FileDiscovery().find([root.appendingPathComponent("examples").path]).files
    return files.compactMap { file in
      guard let text = try? String(contentsOfFile: file.path.description, encoding: .utf8),
        let year = [2026, 2027].first(where: { text.contains("\($0)年") })
      else { return nil }
      return Plan(text: text, year: year, isTraditional: text.contains("縣"))
    }
  }()

  private static let linter = Linter(catalog: CheckCatalog([builtinChecks]))

  /// What all checks say, with the lines.
  private static func findings(_ text: String) -> [String] {
    let input = LintInput(path: "a.plan.yaml", content: .bytes(Array(text.utf8)))
    let result = linter.run([input])
    let lines = LineTable(result.files[0].source)
    return result.diagnostics.map {
      "\($0.check)/\($0.kind) \(lines.position(at: $0.place.span.start).line)"
    }
  }

  /// What is said more, or less, than before.
  private static func difference(_ said: [String], _ before: [String]) -> (
    more: [String], less: [String]
  ) {
    var more = said
    var less: [String] = []
    for finding in before {
      if let index = more.firstIndex(of: finding) {
        more.remove(at: index)
      } else {
        less.append(finding)
      }
    }
    return (more, less)
  }

  /// The lines that hold a content of one line, some of them.
  private static func contents(of lines: [String], every step: Int) -> [Int] {
    let all = lines.indices.filter { index in
      let line = lines[index].trimmingCharacters(in: .whitespaces)
      return line.hasSuffix("。") && line.count > 60
        && ["content: ", "内容: ", "內容: "].contains { line.hasPrefix($0) }
    }
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }

  @Test func thePlansAreOfSeveralBureausInBothScripts() {
    #expect(Self.plans.count >= 5)
    #expect(Self.plans.contains { $0.isTraditional })
  }

  @Test(arguments: faults)
  func aPlantedFaultIsFoundAndChangesNothingElse(_ fault: Fault) {
    var planted = 0
    var found = 0
    var wrong: [String] = []
    for plan in Self.plans {
      let lines = plan.text.components(separatedBy: "\n")
      let before = Self.findings(plan.text)
      for index in Self.contents(of: lines, every: fault.step) {
        guard let line = fault.plant(lines[index], plan) else { continue }
        planted += 1
        var changed = lines
        changed[index] = line
        let said = Self.difference(Self.findings(changed.joined(separator: "\n")), before)
        let right = said.more.filter { $0.hasPrefix(fault.check) && $0.hasSuffix(" \(index + 1)") }
        if right.count == 1 { found += 1 }
        let others = said.more.filter { finding in
          !right.contains(finding) && !fault.alsoAbout.contains { finding.hasPrefix($0) }
        }
        // What is garbled is less like another text: an overlap may go, nothing else.
        let lost = said.less.filter { !$0.hasPrefix("duplicate-task/overlap") }
        if !others.isEmpty || !lost.isEmpty || right.count > 1 {
          wrong.append("+\(said.more) -\(said.less): \(line)")
        }
      }
    }
    #expect(planted >= 10)
    #expect(found * 100 >= planted * 95, "\(found) of \(planted)")
    #expect(wrong.isEmpty, "\(wrong.prefix(3).joined(separator: "\n"))")
  }

  // MARK: Faults

  private static let faults: [Fault] = [
    sentence("unfilled-placeholder/text", "新建园舍xx平方米。"),
    sentence("unfilled-placeholder/text", "由×县牵头抓好落实。"),
    sentence("document-number/form", "落实清政发[2026]3号文件要求。"),
    sentence("secrecy-marking/marking", "文件标注机密★3年字样。"),
    sentence("personal-data/mobile", "咨询请拨13800000000。"),
    sentence(
      "inconsistent-target/bounds", "群众满意度不低于或高于全市平均水平。", alsoAbout: ["unquantified-target"]),
    sentence("numbering-sequence/gap", "一是加强领导；三是加强督查。"),
    sentence("count-mismatch/list", "落实三项制度：例会制度、通报制度。"),
    Fault(check: "stale-year/text", testDescription: "last year's year") { content, plan in
      content + plan.written("做好\(plan.year - 1)年宣传周活动。")
    },
    Fault(check: "stale-year/statement", testDescription: "a quarter of last year") {
      content, plan in
      let isAboutNow = content.contains("\(plan.year)")
      return isAboutNow ? nil : content + plan.written("\(plan.year - 1)年第三季度完成主体工程。")
    },
    Fault(check: "stale-year/text", testDescription: "last year's feast") { content, plan in
      content + plan.written("\(plan.year - 1)年国庆节前完成设备调试。")
    },
    sentence("unfilled-placeholder/text", "新建公路×公里。", alsoAbout: ["unquantified-target"]),
    Fault(check: "garbled-text/pinyin", testDescription: "pinyin behind a character") {
      content, _ in
      inserted("(jiào)", into: content)
    },
    Fault(check: "garbled-text/pinyin", testDescription: "pinyin behind a word") { content, _ in
      inserted("（jiào yù）", into: content)
    },
    Fault(check: "garbled-text/lone-mark", testDescription: "a lone quotation mark") { content, _ in
      content.contains("“") ? nil : inserted("”", into: content)
    },
    Fault(check: "garbled-text/stray-letter", testDescription: "a letter for a dot") { content, _ in
      inserted("o", into: content)
    },
    Fault(check: "garbled-text/invisible", testDescription: "an invisible character") {
      content, _ in
      inserted("\u{200E}", into: content)
    },
    Fault(check: "garbled-text/lost", testDescription: "a lost character") { content, _ in
      inserted("\u{FFFD}", into: content)
    },
    Fault(check: "garbled-text/doubled", testDescription: "a sentence twice") { content, plan in
      content + plan.written("新建乡镇综合服务中心12个，制定服务事项清单。新建乡镇综合服务中心12个，制定服务事项清单。")
    },
    Fault(
      check: "garbled-text/doubled", testDescription: "a word twice",
      plant: { content, plan in
        let words = ["开展", "推进", "加强", "落实", "完善", "建立", "实施", "推动", "做好"].map(plan.written)
        guard let word = words.first(where: { content.contains($0) }),
          let range = content.range(of: word)
        else { return nil }
        return content.replacingCharacters(in: range, with: word + word)
      }, step: 2),
    Fault(check: "garbled-text/misread", testDescription: "UTF-8 read as Windows-1252") {
      content, _ in
      inserted("æ•™è‚²", into: content)
    },
    Fault(check: "garbled-text/shifted", testDescription: "a byte lost") { content, plan in
      plan.isTraditional ? nil : inserted(shifted("加强基层服务能力建设和管理"), into: content)
    },
    Fault(check: "garbled-text/shifted", testDescription: "a byte lost in few words") {
      content, plan in
      plan.isTraditional ? nil : inserted(shifted("加强队伍建设"), into: content)
    },
    Fault(check: "garbled-text/shifted", testDescription: "a byte lost, and question marks") {
      content, plan in
      plan.isTraditional ? nil : inserted(shifted("完善管理制度") + "?", into: content)
    },
  ]

  /// A sentence at the end of the content.
  private static func sentence(
    _ check: String, _ text: String, alsoAbout: Set<String> = []
  ) -> Fault {
    Fault(
      check: check, testDescription: text, plant: { $0 + $1.written(text) }, alsoAbout: alsoAbout)
  }

  /// `text` between two Chinese characters, a third of the way into the content.
  private static func inserted(_ text: String, into content: String) -> String? {
    let scalars = Array(content.unicodeScalars)
    func isHan(_ index: Int) -> Bool { (0x4E00..<0xA000).contains(scalars[index].value) }
    let place = (scalars.count / 3..<scalars.count - 2).first {
      isHan($0) && isHan($0 + 1) && isHan($0 - 1)
    }
    guard let place else { return nil }
    var view = String.UnicodeScalarView(scalars[...place])
    view.append(contentsOf: text.unicodeScalars)
    view.append(contentsOf: scalars[(place + 1)...])
    return String(view)
  }

  /// `text` as it is read where the first of its bytes in GBK was lost.
  private static func shifted(_ text: String) -> String {
    let bytes = text.unicodeScalars.flatMap { scalar -> [UInt8] in
      let code = GBK.bytes(of: scalar.value) ?? 0
      return [UInt8(code >> 8), UInt8(truncatingIfNeeded: code)]
    }.dropFirst()
    var view = String.UnicodeScalarView()
    var rest = bytes[...]
    while let lead = rest.popFirst(), let trail = rest.popFirst() {
      view.append(GBK.scalar(lead, trail).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
    }
    return String(view)
  }
}
