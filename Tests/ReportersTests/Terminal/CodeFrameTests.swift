import Testing
import ValidatorCore

@testable import Reporters

@Suite struct CodeFrameTests {
  /// The frame of a report on the first mark, with the others as related places in their order.
  private func frame(_ marked: String, _ labels: [String], width: Int = 100) -> [String] {
    var scenario = Scenario(marked)
    scenario.report(
      at: scenario.place(0), label: labels.first.map { Text.message($0) },
      related: labels.indices.dropFirst().map {
        RelatedPlace(scenario.place($0), Text.message(labels[$0]))
      })
    return scenario.frame(width: width)
  }

  private func plan(content: String) -> String {
    "plan: 标题\ntasks:\n  - title: 甲\n    content: \(content)"
  }

  /// A text of 180 characters without anything to say.
  private let filler = String(repeating: "扎实推进教育高质量发展，", count: 15)

  // MARK: Widths

  @Test(arguments: [
    ("、", 2), ("“", 1), ("①", 1), ("Ａ", 2), ("😀", 2), ("e\u{301}", 1), ("中", 2), ("a", 1),
    ("\t", 4), ("\u{202E}", 8),
  ])
  func anUnderlineStandsBelowWhatItMeans(_ character: String, cells: Int) {
    let indentation = "    content: x".count
    let before = frame(plan(content: "x\(character)⟦目⟧"), ["标注"])
    #expect(
      before.last == " │ " + String(repeating: " ", count: indentation + cells) + "━━ 标注")
    let below = frame(plan(content: "x⟦\(character)⟧目"), ["标注"])
    #expect(
      below.last == " │ " + String(repeating: " ", count: indentation)
        + String(repeating: "━", count: cells) + " 标注")
  }

  @Test func aTabBecomesFourSpaces() {
    #expect(frame(plan(content: "甲\t⟦乙⟧"), ["标注"]).first == "4│     content: 甲    乙")
  }

  @Test func whatATerminalWouldObeyIsShown() {
    let rows = frame(plan(content: "甲\u{202E}乙\u{200B}⟦丙⟧"), ["a\u{1B}[31m\u{7}"])
    #expect(rows.first == "4│     content: 甲<U+202E>乙<U+200B>丙")
    #expect(rows.last?.hasSuffix("━━ a␛[31m␇") == true)
  }

  @Test func aMissingValueIsMarkedByOneCell() {
    #expect(
      frame("plan: 标题\ntasks:\n  - title: 甲\n    deadline:⟦⟧\n", ["没有时限"]) == [
        "4│     deadline:",
        " │              ━ 没有时限",
      ])
  }

  @Test func theEndOfTheFileIsMarkedByOneCell() {
    #expect(
      frame("plan: 标题\ntasks:\n  - title: 甲\n⟦⟧", ["文件到此为止"]) == ["4│", " │ ━ 文件到此为止"])
  }

  @Test func aByteOrderMarkTakesNoCell() {
    var scenario = Scenario("\u{FEFF}⟦plan⟧: 标题\ntasks:\n  - title: 甲\n")
    scenario.report(at: scenario.place(0))
    #expect(scenario.frame() == ["1│ plan: 标题", " │ ━━━━"])
    #expect(scenario.human().contains(".plan.yaml:1:1\n"))
  }

  // MARK: Several places

  @Test func labelsThatFitStandBesideTheirUnderlines() {
    #expect(
      frame(plan(content: "⟦6月⟧开工，下一年⟦2月⟧完工"), ["始", "终"]) == [
        "4│     content: 6月开工，下一年2月完工",
        " │              ━━━ 始         ─── 终",
      ])
  }

  @Test func labelsThatDoNotFitAreStacked() {
    #expect(
      frame(plan(content: "建⟦成⟧一⟦所⟧和⟦二⟧所。"), ["第一个比较长的标注", "第二个比较长的标注", "第三个"]) == [
        "4│     content: 建成一所和二所。",
        " │                ━━  ──  ── 第三个",
        " │                │   │",
        " │                │   第二个比较长的标注",
        " │                第一个比较长的标注",
      ])
  }

  @Test func placesThatOverlapAreUnderlinedInRowsOfTheirOwn() {
    #expect(
      frame(plan(content: "⟦建成⟦一所⟧和⟧二所。"), ["外面", "里面"]) == [
        "4│     content: 建成一所和二所。",
        " │              ━━━━━━━━━━ 外面",
        " │                  ──── 里面",
      ])
  }

  @Test func linesStandInOrderWhateverTheOrderOfThePlaces() {
    #expect(
      frame("⟦plan⟧: 标题\ntasks:\n  - title: ⟦甲⟧\n  - title: 乙\n  - title: ⟦丙⟧", ["一", "二", "三"])
        == [
          "1│ plan: 标题",
          " │ ━━━━ 一",
          "3│   - title: 甲",
          " │            ── 二",
          "5│   - title: 丙",
          " │            ── 三",
        ])
  }

  @Test func stepsAreNumberedWhereTheArgumentGoesUpThePage() {
    var scenario = Scenario("plan: 标题\ntasks:\n  - title: ⟦甲⟧\n  - title: ⟦乙⟧\n  - title: ⟦丙⟧")
    scenario.report(
      at: scenario.place(0), label: Text.message("时限"),
      related: [
        RelatedPlace(scenario.place(2), Text.message("最早6月30日完成")),
        RelatedPlace(scenario.place(1), Text.message("须待第3项完成")),
      ])
    #expect(
      scenario.frame() == [
        "3│   - title: 甲",
        " │            ━━ 时限",
        "4│   - title: 乙",
        " │            ── ② 须待第3项完成",
        "5│   - title: 丙",
        " │            ── ① 最早6月30日完成",
      ])
  }

  @Test func ofAPlaceOverSeveralLinesTheFirstAndTheLastAreShown() {
    #expect(
      frame(
        "plan: 标题\ntasks:\n  - ⟦title: 甲\n    content: 乙\n    lead: 丙\n\n⟧  - title: 丁", ["整项任务"])
        == [
          "3│   - title: 甲",
          " │     ━━━━━━━━━",
          " ⋮",
          "5│     lead: 丙",
          " │     ━━━━━━━━ 整项任务",
        ])
    #expect(
      frame("plan: 标题\ntasks:\n  - ⟦title: 甲\n    lead: 丙\n⟧", ["整项任务"]) == [
        "3│   - title: 甲",
        " │     ━━━━━━━━━",
        "4│     lead: 丙",
        " │     ━━━━━━━━ 整项任务",
      ])
  }

  // MARK: Long lines

  @Test func aLongLineIsClippedAroundTheUnderline() {
    let rows = frame(plan(content: "\(filler)⟦6月底前⟧建成，\(filler)"), ["正文要求6月30日前建成投用"])
    #expect(
      rows == [
        "4│ …推进教育高质量发展，扎实推进教育高质量发展，6月底前建成，扎实推进教育高质量发展，扎实推进教育高…",
        " │                                              ━━━━━━━ 正文要求6月30日前建成投用",
      ])
    #expect(rows.allSatisfy { DisplayWidth.cells(of: $0) <= 100 })
  }

  @Test func theBeginningOfALineIsKeptWhereTheUnderlineIsNear() {
    #expect(
      frame(plan(content: "建成⟦一所⟧幼儿园，\(filler)"), ["数量"], width: 60) == [
        "4│     content: 建成一所幼儿园，扎实推进教育高质量发展，扎…",
        " │                  ━━━━ 数量",
      ])
  }

  @Test func theEndOfALineIsShownWithoutAnEllipsis() {
    let rows = frame(plan(content: "\(filler)⟦6月底前⟧建成。"), ["时限"], width: 60)
    #expect(rows.first?.hasPrefix("4│ …") == true)
    #expect(rows.first?.hasSuffix("6月底前建成。") == true)
    #expect(rows.last?.hasSuffix("━━━━━━━ 时限") == true)
  }

  @Test func ofAnUnderlineLongerThanTheRowTheBeginningIsShown() {
    let rows = frame(plan(content: "⟦\(filler)⟧"), ["全文没有可考核的目标"], width: 60)
    #expect(
      rows == [
        "4│     content: 扎实推进教育高质量发展，扎实推进教育高质量…",
        " │              " + String(repeating: "━", count: 44),
        " │              全文没有可考核的目标",
      ])
  }

  @Test func placesFarApartInALineGetARowEach() {
    let rows = frame(
      plan(content: "\(filler)⟦6月底前⟧建成，\(filler)⟦9月底前⟧投用，\(filler)"), ["6月30日前", "9月30日前"])
    #expect(rows.count == 4)
    #expect(rows[0].contains("6月底前建成") && rows[0].hasPrefix("4│ …"))
    #expect(rows[1].hasSuffix("━━━━━━━ 6月30日前"))
    #expect(rows[2].contains("9月底前投用") && rows[2].hasPrefix("4│ …"))
    #expect(rows[3].hasSuffix("─────── 9月30日前"))
  }

  @Test func aLabelWithoutRoomBesideItsUnderlineMovesBelow() {
    let label = "此处的标注比较长，放不到右边去，所以移到下面一行"
    #expect(
      frame(plan(content: "建设学校、幼儿园和⟦若干⟧"), [label], width: 60) == [
        "4│     content: 建设学校、幼儿园和若干",
        " │                                ━━━━",
        " │          此处的标注比较长，放不到右边去，所以移到下面一行",
      ])
  }

  @Test func noRowIsWiderThanTheTerminal() {
    let label = String(repeating: "标注很长，", count: 30)
    for width in [50, 61, 80, 100, 133] {
      let rows = frame(
        plan(content: "\(filler)⟦6月⟧建成，⟦9月⟧投用，\(filler)⟦12月⟧验收"), [label, label, label],
        width: width)
      #expect(rows.allSatisfy { DisplayWidth.cells(of: $0) <= width }, "\(width)")
    }
  }

  @Test func aLineOfMegabytesCostsNoMoreThanAnyOther() {
    let text = String(repeating: "任务，", count: 400_000)
    let clock = ContinuousClock()
    let positions = SourcePositions(SourceText(path: "a", text: text))
    let middle = text.utf8.count / 2
    let took = clock.measure {
      for offset in stride(from: middle, to: middle + 900, by: 9) {
        let mark = FrameMark(span: SourceSpan(offset, offset + 9), label: "标注", isPrimary: true)
        let frame = CodeFrame(
          positions: positions, marks: [mark], width: 80, style: .plain, primaryRole: .error)
        #expect(frame.rows().count == 2)
      }
    }
    #expect(took < .seconds(30))
  }
}
