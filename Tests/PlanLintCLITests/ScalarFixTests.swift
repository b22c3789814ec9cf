import Foundation
import TestSupport
import Testing

/// `--fix` mends a text however it is written: between quotes, over several lines, in a block.
@Suite struct ScalarFixTests {
  /// A slip, and what becomes of it.
  private static let slips = [
    ("新(xīn)建(jiàn)幼儿园。", "新建幼儿园。"), ("学习贯彻党的20大精神。", "学习贯彻党的二十大精神。"),
    ("落实国发[2025]3号文件。", "落实国发〔2025〕3号文件。"), ("于6月31日前完成验收。", "于6月30日前完成验收。"),
    ("加强教\u{200B}育督导。", "加强教育督导。"),
    ("一是抓队伍，二是抓课堂，四是抓评价。", "一是抓队伍，二是抓课堂，三是抓评价。"),
  ]
  private static let fillers = [
    "全面开展校园安全排查，消除隐患。", "推广\"双师\"课堂。", "用好'三个课堂'。", "路径写作C:\\plans。",
    "培训教师120名。", "🎓毕业典礼照常举行。",
  ]

  private enum Style: String, CaseIterable {
    case plain, single, double, literal, folded, literalStripped, foldedIndented
  }

  /// A text of sentences, on several lines where the style and `breaks` allow it.
  private static func written(
    _ sentences: [String], _ style: Style, breaks: [Bool], indent: String
  ) -> String {
    var lines = [""]
    for (sentence, isBroken) in zip(sentences, breaks) {
      if isBroken, lines != [""] { lines.append("") }
      lines[lines.count - 1] += sentence
    }
    let body = lines.joined(separator: "\n" + indent)
    switch style {
    case .plain: return body
    case .single: return "'" + body.replacing("'", with: "''") + "'"
    case .double:
      return "\"" + body.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    case .literal: return "|\n" + indent + body
    case .literalStripped: return "|-  # 正文\n" + indent + body
    case .folded: return ">-\n" + indent + body
    case .foldedIndented: return ">2+\n          " + lines.joined(separator: "\n          ")
    }
  }

  private static func plan(_ content: String, _ lineEnd: String, _ mark: String) -> String {
    let text = """
      plan: 清溪县2026年教育工作要点  # 送审稿
      tasks:
        - title: 推进教育重点工作
          lead: "县教育局"   # 牵头
          content: \(content)
          # 时限
          deadline: 2026-08-31

      """
    return mark + text.replacing("\n", with: lineEnd)
  }

  @Test func mendsEveryStyleAndKeepsEveryOtherByte() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    var numbers = SeededNumbers(seed: 3)
    var expected: [String: String] = [:]
    for style in Style.allCases {
      for lineEnd in ["\n", "\r\n"] {
        for mark in ["", "\u{FEFF}"] {
          for round in 0..<4 {
            let slips = Self.slips.shuffled(using: &numbers).prefix(
              Int.random(in: 1...4, using: &numbers))
            let pieces = (slips + Self.fillers.shuffled(using: &numbers).prefix(3).map { ($0, $0) })
              .shuffled(using: &numbers)
            let breaks = pieces.map { _ in Bool.random(using: &numbers) }
            let indent = String(repeating: " ", count: 6 + 2 * round)
            let name =
              "\(style)-\(lineEnd.count)\(lineEnd.utf8.count)-\(mark.utf8.count)-\(round).plan.yaml"
            let text = { (pieces: [String]) in
              Self.plan(
                Self.written(pieces, style, breaks: breaks, indent: indent), lineEnd, mark)
            }
            try folder.write(text(pieces.map(\.0)), to: name)
            expected[name] = text(pieces.map(\.1))
          }
        }
      }
    }
    let result = try PlanLintProcess.run(["--unsafe-fixes", "."], in: folder.url)
    #expect(result.code != 2, "\(result.err)")
    for (name, text) in expected {
      let data = try Data(contentsOf: folder.url.appendingPathComponent(name))
      #expect(String(decoding: data, as: UTF8.self) == text, "\(name)")
    }
  }

  @Test(arguments: [
    (">-\n      新(xī\n      n)建幼儿园。", "新建幼儿园。"),
    ("\"贯彻党的20大\\u7CBE神。\"", "\"贯彻党的二十大\\u7CBE神。\""),
    ("贯彻党的20\n      大精神。", "贯彻党的二十大精神。"),
  ])
  func aSlipOverALineEndOrAnEscapeIsMendedOrLeftAsItIs(_ written: String, _ mended: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: ".git/HEAD")
    let before = Self.plan(written, "\n", "")
    try folder.write(before, to: "a.plan.yaml")
    _ = try PlanLintProcess.run(["--fix", "."], in: folder.url)
    let data = try Data(contentsOf: folder.url.appendingPathComponent("a.plan.yaml"))
    let after = String(decoding: data, as: UTF8.self)
    let isMended = after == before.replacing(written, with: mended)
    #expect(isMended || after == before, "\(after)")
  }
}
