import Testing
import TextAnalysis

@testable import ValidatorCore

@Suite struct YAMLSpanTests {
  /// Every node as `kind “source”`, in document order.
  private func nodes(_ text: String) -> [String] {
    let tree = YAMLLoader.load(SourceText(path: "t.yaml", text: text))
    return tree.nodes.indices.map { index in
      let node = YAMLNode(tree: tree, id: YAMLNodeID(index))
      return "\(node.kind) “\(tree.source.string(node.span))”"
    }
  }

  @Test func everyNodeHasItsExactBytes() {
    let text = """
      计划: "清溪县\\u2026"
      列表: [甲, '乙''丁']
      空:
      文: |
        第一行
        第二行

      尾: >-
        折叠
        的
      """
    #expect(
      nodes(text) == [
        "mapping “\(text)”", "scalar “计划”", "scalar “\"清溪县\\u2026\"”", "scalar “列表”",
        "sequence “[甲, '乙''丁']”", "scalar “甲”", "scalar “'乙''丁'”", "scalar “空”", "scalar “”",
        "scalar “文”", "scalar “|\n  第一行\n  第二行”", "scalar “尾”", "scalar “>-\n  折叠\n  的”",
      ])
  }

  @Test func anAnchorOrATagIsNoPartOfItsNode() {
    #expect(
      nodes("- &a !!str 甲\n- *a\n- &b\n  键: 值\n") == [
        "sequence “- &a !!str 甲\n- *a\n- &b\n  键: 值”", "scalar “甲”", "alias “*a”", "mapping “键: 值”",
        "scalar “键”", "scalar “值”",
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func offsetsHoldForEveryLineEnd(_ lineEnd: String) {
    let text = ["# 注释", "计划: 标题", "任务:", "  - 标题: 甲", "    内容: 乙", ""].joined(separator: lineEnd)
    #expect(nodes(text).suffix(4) == ["scalar “标题”", "scalar “甲”", "scalar “内容”", "scalar “乙”"])
  }

  @Test func aByteOrderMarkIsCountedInOffsetsOnly() throws {
    let tree = YAMLLoader.load(SourceText(path: "t.yaml", text: "\u{FEFF}键: 值"))
    let key = try #require(tree.documents.first?.entries.first?.key)
    #expect(key.span == SourceSpan(3, 6))
    #expect(LineTable(tree.source).position(at: key.span.start) == (1, 1))
  }

  @Test func aLineBreakBetweenChineseCharactersIsNoSpace() {
    let text = """
      - 扩大普惠性
        学前教育 abc
        def 覆盖面
      - "基教
        科\\
        室"
      - >
        第一
        second
        行

      """
    let tree = YAMLLoader.load(SourceText(path: "t.yaml", text: text))
    let values = tree.documents[0].children.map(\.string)
    #expect(values == ["扩大普惠性学前教育 abc def 覆盖面", "基教科室", "第一 second 行\n"])
  }

  @Test(arguments: [
    ("\"甲\\n乙\\u4e19丁\"", "丙", "\\u4e19"), ("'甲''乙'", "乙", "乙"), ("'甲''乙'", "'", "''"),
    ("甲乙\n  丙丁", "乙丙", "乙\n  丙"), ("|\n  甲乙\n  丙丁\n", "丙", "丙"),
    (">\n  甲乙\n  丙丁\n", "乙丙", "乙\n  丙"),
  ])
  func aPartOfATextPointsAtTheBytesThatItWasMadeOf(_ yaml: String, _ part: String, _ source: String)
    throws
  {
    let tree = YAMLLoader.load(SourceText(path: "t.yaml", text: "- " + yaml))
    let node = try #require(tree.documents.first?.children.first)
    let text = PlanText(tree: tree, node: node.id, place: Place(node.span, node: node.id))
    let bytes = Array(text.string.utf8)
    let start = try #require(
      (0..<bytes.count).first { bytes[$0...].starts(with: Array(part.utf8)) })
    #expect(tree.source.string(text.span(of: start..<start + part.utf8.count)) == source)
    let ranges = bytes.indices.flatMap { start in (start...bytes.count).map { start..<$0 } }
    #expect(text.spans(of: ranges) == ranges.map { text.span(of: $0) })
  }
}
