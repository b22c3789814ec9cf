import TestSupport
import Testing
import ValidatorCore

@testable import Checks

@Suite struct GarbledTextTests {
  private func plan(_ tasks: String...) -> MarkedPlan {
    MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n" + tasks.map { "  - \($0)\n" }.joined())
  }

  private func findings(_ tasks: String...) -> [String] {
    MarkedPlan("plan: 清溪县2026年要点\ntasks:\n" + tasks.map { "  - \($0)\n" }.joined())
      .findings(of: GarbledText.self)
  }

  /// The text after all edits of its fixes.
  private func mended(_ plan: MarkedPlan) -> String {
    var bytes = Array(plan.text.utf8)
    let edits = plan.diagnostics(of: GarbledText.self).flatMap(\.fixes).flatMap(\.edits)
    for edit in edits.sorted(by: { $0.span.start > $1.span.start }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func aTextFullOfReadingsIsOneFindingWhoseFixTakesThemAllOut() throws {
    let damaged = plan("推進(jìn)義務(wù)教育均衡發(fā)展", "辦(bàn)好學(xué)校")
    let found = damaged.diagnostics(of: GarbledText.self)
    #expect(found.map(\.kind) == ["pinyin", "pinyin"])
    #expect(found.map { $0.fixes.flatMap(\.edits).count } == [3, 2])
    #expect(found.flatMap(\.fixes).map(\.isSafe) == [true, true])
    #expect(mended(damaged) == plan("推進義務教育均衡發展", "辦好學校").text)
  }

  @Test func oneReadingBehindARareCharacterIsForTheReader() {
    #expect(findings("支持亳(bó)州學校") == [])
    #expect(findings("支持發(fā)展") == ["pinyin @ “(fā)”"])
  }

  @Test func oneLetterIsDamageOnlyBesideOtherMisreadText() {
    #expect(findings("学会é的写法") == [])
    #expect(findings("報送103年度書表å稱") == [])
    #expect(findings("報送103年度書表å稱", "印發ä½é辦法").count == 2)
  }

  @Test func misreadTextIsMendedSafely() throws {
    let damaged = plan("加强鏁欒偛工作")
    #expect(mended(damaged) == plan("加强教育工作").text)
    #expect(damaged.diagnostics(of: GarbledText.self).flatMap(\.fixes).map(\.isSafe) == [true])
  }

  @Test func aGuessIsNoSafeFix() {
    for task in ["爱国o奋斗", "开展开展培训"] {
      #expect(
        plan(task).diagnostics(of: GarbledText.self).flatMap(\.fixes).map(\.isSafe) == [false])
    }
    #expect(mended(plan("弘扬爱国o奋斗精神")) == plan("弘扬爱国·奋斗精神").text)
    #expect(mended(plan("组织开展开展培训")) == plan("组织开展培训").text)
  }

  @Test(arguments: [
    ("推动⾦融⼯作", "推动金融工作"), ("2O26年完成", "2026年完成"), ("推进&nbsp;城乡A&amp;B", "推进城乡A&B"),
    ("完成改造。。组织验收", "完成改造。组织验收"), ("推進(ㄐㄧㄣˋ)城鄉", "推進城鄉"),
    ("义务½ÌÓýÓÅÖÊ均衡", "义务教育优质均衡"),
  ])
  func whatCanOnlyBeOneThingIsMendedSafely(_ task: String, _ right: String) {
    #expect(mended(plan(task)) == plan(right).text)
    let fixes = plan(task).diagnostics(of: GarbledText.self).flatMap(\.fixes)
    #expect(fixes.map(\.isSafe) == [true])
  }

  @Test(arguments: [
    ("抽查任!务", "抽查任务"), ("整改、，验收", "整改，验收"), ("一<br>二", "一二"), ("在在全县开展", "在全县开展"),
    ("改造1O处", "改造10处"), ("严格执行制度，严格执行制度。", "严格执行制度。"),
    ("严格执行制度，严格执行制度", "严格执行制度"),
  ])
  func whatOnlySeemsWrongIsNoSafeFix(_ task: String, _ right: String) {
    #expect(mended(plan(task)) == plan(right).text)
    let fixes = plan(task).diagnostics(of: GarbledText.self).flatMap(\.fixes)
    #expect(fixes.map(\.isSafe) == [false])
  }

  @Test func whatCannotBeMendedWhollyIsNotMendedSafely() {
    #expect(plan("支持?企业?发展").diagnostics(of: GarbledText.self).flatMap(\.fixes).isEmpty)
    let torn = plan("宣传çŸ¥é“制度").diagnostics(of: GarbledText.self).flatMap(\.fixes)
    #expect(torn.allSatisfy { !$0.isSafe })
  }

  @Test(arguments: ["成果在在顯示制度優勢", "数据在在说明问题", "层次了了分明"])
  func wordsThatAreDoubledByRightAreLeftAlone(_ text: String) {
    #expect(findings(text) == [])
  }

  @Test func marksOfAGapAreNoReadingOfShiftedText() {
    #expect(findings("安排教师跟岗学习。××××年底前完成。支持X公司捐资助学。") == [])
  }

  @Test func shiftedTextIsToldWithWhatItMayHaveBeen() throws {
    let found = plan("各学!靶姓职能部门").diagnostics(of: GarbledText.self)
    #expect(found.map(\.kind) == ["shifted"])
    #expect(found.first?.fixes.isEmpty == true)
    #expect(found.first?.label?.text(in: .chinese).contains("行") == true)
  }

  @Test func theMarkWhosePartnerWasDamagedIsNotToldToo() {
    #expect(findings("落实“双\u{FFFD}\u{FFFD}政策") == ["lost @ “\u{FFFD}\u{FFFD}”"])
  }

  @Test func whatTheLoaderHasToldIsNotToldAgain() {
    let bytes = Array("plan: 甲\ntasks: [建".utf8) + [0xFF] + Array("校]".utf8)
    let result = Linter(catalog: CheckCatalog([builtinChecks]))
      .run([LintInput(path: "a", content: .bytes(bytes))])
    #expect(!result.diagnostics.contains { $0.check == "garbled-text" })
  }

  @Test func aTextWithEscapesKeepsThem() {
    let plan = MarkedPlan("plan: 甲\ntasks:\n  - title: \"推進⟦(jìn)⟧\\u4E49務⟦(wù)⟧\"")
    let found = plan.diagnostics(of: GarbledText.self)
    #expect(found.flatMap(\.fixes).flatMap(\.edits) == plan.marks.map { Fix.Edit($0, "") })
  }

  @Test func aReadingThatALineEndDividesIsNotCutInTwo() {
    let found = MarkedPlan("plan: 甲\ntasks:\n  - title: >-\n      新(xī\n      n)建\n")
      .diagnostics(of: GarbledText.self)
    #expect(found.first?.kind == "pinyin" && found.flatMap(\.fixes).isEmpty)
  }

  private static let simplified = String(repeating: "- 推动义务教育优质均衡发展，规范办学行为\n", count: 5)

  @Test func aCharacterOfTheOtherScriptIsFoundInAPlanOfOneScript() {
    #expect(
      MarkedPlan("plan: 甲\ntasks:\n\(Self.simplified)- 深化教學改革")
        .findings(of: GarbledText.self) == ["mixed-script @ “學”"])
    #expect(
      MarkedPlan("plan: 甲\ntasks:\n\(Self.simplified)- {title: 深化改革, leader: 陳學}")
        .findings(of: GarbledText.self) == [])
    // A plan that holds both has its reasons.
    #expect(
      MarkedPlan("plan: 甲\ntasks:\n\(Self.simplified)- 推動義務教育優質均衡發展，規範辦學行為")
        .findings(of: GarbledText.self) == [])
  }

  @Test func charactersThatBothScriptsWriteAreNotMixed() {
    let traditional = String(repeating: "- 推動義務教育優質均衡發展，規範辦學行為\n", count: 5)
    #expect(
      MarkedPlan(
        "plan: 甲\ntasks:\n\(traditional)- 着力完善后勤，于年底前占地采光，面向台湾，加固石岙水庫".replacing("湾", with: "灣")
      )
      .findings(of: GarbledText.self) == [])
  }

  @Test(arguments: [
    ("落实“双减政策", "左引号没有对应的右引号", "an opening quotation mark has no partner"),
    ("落實双减』政策", "右引号没有对应的左引号", "a closing quotation mark has no partner"),
    ("印发《双减意见", "“《”不成对", "“《” has no partner"),
  ])
  func aLoneMarkIsNamedSoThatItCanBeRead(_ task: String, _ chinese: String, _ english: String) {
    let found = plan(task).diagnostics(of: GarbledText.self)
    #expect(found.map { $0.message.text(in: .chinese) } == [chinese])
    #expect(found.map { $0.message.text(in: .english) } == [english])
  }

  @Test func aMarkThatStandsForAnotherIsMendedSafely() {
    let damaged = plan("开进“舞台车〞，打造“图书馆〞")
    #expect(mended(damaged) == plan("开进“舞台车”，打造“图书馆”").text)
    #expect(damaged.diagnostics(of: GarbledText.self).flatMap(\.fixes).map(\.isSafe) == [true])
  }

  @Test func whatStandsManyTimesIsToldByWhatItIs() {
    let found = plan("做好\(String(repeating: "推进教育", count: 2000))")
      .diagnostics(of: GarbledText.self)
    #expect(found.map { $0.message.text(in: .chinese) } == ["“推进教育”重复"])
  }

  @Test(arguments: [("review", Severity.error), ("draft", .warning)])
  func garbledTextIsGrave(_ stage: String, _ severity: Severity) {
    let found = MarkedPlan("plan: {title: 甲, stage: \(stage)}\ntasks: [加强鏁欒偛工作]")
      .diagnostics(of: GarbledText.self)
    #expect(found.map(\.severity) == [severity])
  }
}
