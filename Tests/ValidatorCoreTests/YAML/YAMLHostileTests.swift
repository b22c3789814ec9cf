import Testing

@testable import ValidatorCore

@Suite struct YAMLHostileTests {
  private func load(_ bytes: [UInt8]) -> PlanLoader.LoadedFile {
    PlanLoader().load(path: "t.plan.yaml", contents: bytes)
  }

  private func kinds(_ text: String) -> [String] {
    load(Array(text.utf8)).findings.map { "\($0.check)/\($0.finding.kind)" }
  }

  @Test func deepFlowCollectionsStopAtTheLimit() {
    let deep =
      "tasks:\n  - title: 甲\n    x-a: " + String(repeating: "[", count: 100_000)
      + "\n  - title: 乙\n"
    let file = load(Array(("plan: x\n" + deep).utf8))
    #expect(file.plans[0].tasks.map { $0.title?.string } == ["甲", "乙"])
    #expect(file.findings.map(\.finding.kind) == ["limit"])
  }

  @Test func deepBlockCollectionsStopAtTheLimit() {
    let deep = (0..<2000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    #expect(kinds(deep).first == "yaml-syntax/limit")
  }

  @Test func anAliasBombIsNotUnfolded() {
    var text = "plan: x\nx-a: &a [甲,甲,甲,甲,甲,甲,甲,甲,甲,甲]\n"
    for (name, earlier) in zip("bcdefghij", "abcdefghi") {
      let aliases = Array(repeating: "*\(earlier)", count: 10).joined(separator: ",")
      text += "x-\(name): &\(name) [\(aliases)]\n"
    }
    let file = load(Array((text + "tasks:\n  - title: 乙\n").utf8))
    #expect(file.findings.map(\.finding.kind) == ["limit"])
    #expect(file.plans[0].tasks.map { $0.title?.string } == ["乙"])
  }

  @Test func anAliasOfWhatItStandsInIsReported() {
    #expect(
      kinds("plan: x\ntasks:\n  - &a\n    title: 甲\n    tasks: [*a]\n") == ["yaml-syntax/alias"])
  }

  @Test(arguments: [
    "", "# 只有注释\n", "\u{FEFF}", "---\n...\n---\n", "\n\n\n", "%YAML 1.1\n---\n",
  ])
  func nothingIsToldOnceAsAnEmptyPlan(_ text: String) {
    #expect(Set(kinds(text)) == ["plan-schema/empty-plan"])
  }

  @Test(arguments: ["- a\n- b\n", "你好\n", "[1, 2]", "version: 3\nservices: {web: {}}\n"])
  func whatIsNoPlanIsToldOnce(_ text: String) {
    #expect(kinds(text) == ["plan-schema/not-a-plan"])
  }

  @Test func anyBytesGiveAResult() {
    var random = SplitMix(seed: 7)
    let seeds = [
      "plan: {title: 清溪县2026年, period: 2026}\ntasks:\n  - {id: &a t1, title: \"甲\\n乙\", after: [*a]}\n",
      "计划：\n  标题：甲\n任务：\n  - 标题：乙\n    内容：|\n      丙\n  - *b\n--- \n'",
      "\t- : ? | > % @ ` ! & * [ { ] }\n#",
    ].map { Array($0.utf8) }
    for round in 0..<3000 {
      var bytes = seeds[round % seeds.count]
      for _ in 0..<Int(random.next() % 12) {
        let position = Int(random.next() % UInt64(max(1, bytes.count)))
        switch random.next() % 4 {
        case 0: bytes[position] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: position)
        case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: position)
        default: bytes += seeds[Int(random.next() % UInt64(seeds.count))][..<min(9, position)]
        }
        if bytes.isEmpty { bytes = [0] }
      }
      let file = load(bytes)
      for index in file.tree.nodes.indices {
        let span = file.tree.span(YAMLNodeID(index))
        #expect(span.end <= file.source.bytes.count)
        #expect(isBoundary(span.start, file.source) && isBoundary(span.end, file.source))
      }
      for finding in file.findings {
        #expect(finding.finding.place.span.end <= file.source.bytes.count)
      }
    }
  }

  /// libyaml's marks are counted in characters: the bytes at a scalar's place must be the scalar.
  @Test func verbatimTextsStandWhereTheirSpansSay() {
    let text = "键é: 𠮷野家\n\"引号😀\": 'x'\n单: [甲, \"乙\", {丙: 丁}] # 注释\n末: |\n  块\n"
    let tree = YAMLLoader.load(SourceText(path: "t", text: text))
    for index in tree.nodes.indices {
      let node = YAMLNode(tree: tree, id: YAMLNodeID(index))
      guard let value = node.string, node.style != .literal else { continue }
      let source = tree.source.string(node.span)
      #expect(source == value || source.dropFirst().dropLast() == value)
    }
  }

  private func isBoundary(_ offset: Int, _ source: SourceText) -> Bool {
    offset >= source.bytes.count || source.bytes[offset] & 0xC0 != 0x80
  }

  private struct SplitMix {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
