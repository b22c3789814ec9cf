import TestSupport
import Testing
import TextAnalysis

@testable import Checks

@Suite struct MixedTermTests {
  private func findings(_ contents: String...) -> [String] {
    MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n"
        + contents.map { "  - {title: 甲, content: \"\($0)\"}\n" }.joined()
    ).findings(of: MixedTerm.self)
  }

  /// A text without the sign is not read.
  @Test func everyFormShowsItsSign() {
    for form in TermPair.all.flatMap(\.forms) {
      let signs = ByteView.with("抓好\(form)工作") { TextSigns(of: $0) }
      #expect(!signs.isDisjoint(with: .spelling), "\(form)")
    }
    let signs = ByteView.with("We recognize volunteers") { TextSigns(of: $0) }
    #expect(!signs.isDisjoint(with: .spelling))
    #expect(ByteView.with("建立台账，制定方案，加强部署") { TextSigns(of: $0) }.isDisjoint(with: .spelling))
  }

  @Test(arguments: [
    ("建立问题台账。", "更新问题台帐。", ["spelling @ “台帐”"]),
    ("其他工作照常。", "其它工作照常。", ["spelling @ “其它”"]),
    ("登录资助平台填报。", "登陆资助管理平台审核。", ["spelling @ “登陆”"]),
    ("截至6月底完成。", "截止9月底完成。", ["spelling @ “截止”"]),
    ("认真部署。", "及时布署。", ["spelling @ “布署”"]),
    ("签订责任书。", "签定承诺书。", ["spelling @ “签定”"]),
    ("制定招生方案。", "制订招生方案。", ["verb @ “制订”"]),
    ("提高安全门槛。", "降低入学门坎。", ["spelling @ “门坎”"]), ("不得透露信息。", "不得透漏内容。", ["spelling @ “透漏”"]),
    (
      String(repeating: "They memorize plans. ", count: 60) + "We realize it.",
      "We realise it.", ["spelling @ “realize”"]
    ),
    ("擬訂工作計畫。", "落實工作計劃。", ["spelling @ “計劃”"]),
    ("研究制定《清溪教育规划》。", "研究制订《清溪教育规划》。", ["verb @ “制订”"]),
    ("Recognise good work.", "We recognize volunteers.", ["spelling @ “recognize”"]),
    ("建立臺賬。", "更新臺帳。", ["spelling @ “臺帳”"]),
    // Different objects, meanings, titles.
    ("制定招生方案。", "制订培训计划。", []),
    ("制定《甲规划》。", "制订《乙规划》。", []),
    ("建立问题台账。", "落实《问题台帐管理规定》。", []),
    ("登录平台填报。", "台风登陆前完成排查。", []),
    ("截至6月底完成。", "截止日期为9月底。", []),
    ("图像清晰。", "树立教师形象，现象明显减少，对象准确。", []),
    ("主动作为，做好工作。", "工作好的学校给予表扬。", []),
    ("Recognise good work.", "The size of the prize is recognised.", []),
    // One form throughout is the author's choice.
    ("更新问题台帐。", "建立台帐。", []),
    ("制订招生方案。", "制订督导方案。", []),
    ("We recognize volunteers.", "We organize walks.", []),
  ])
  func twoFormsOfOneWordAreReported(_ first: String, _ second: String, _ expected: [String]) {
    #expect(findings(first, second) == expected)
  }

  @Test func theFixWritesTheNormEverywhere() throws {
    let plan = MarkedPlan(
      "plan: 清溪县2026年要点\ntasks:\n  - {title: 建立台账, content: 更新台帐，公布台帐。}")
    let found = plan.diagnostics(of: MixedTerm.self)
    let fix = try #require(found.first?.fixes.first)
    #expect(found.count == 1 && fix.isSafe)
    #expect(fix.edits.map(\.text) == ["台账", "台账"])
  }

  @Test func eachPairHasOneOtherFormForEachForm() {
    for pair in TermPair.all {
      #expect(pair.forms.count == pair.others.count)
      for form in pair.forms { #expect(!pair.others.contains { "\($0)" == "\(form)" }) }
    }
  }

  @Test func everyFormIsFound() {
    for pair in TermPair.all where pair.condition == .always {
      for (form, other) in zip(pair.forms, pair.others) {
        #expect(
          findings("开展\(other)。", "开展\(form)。").contains("spelling @ “\(form)”"), "\(form)")
      }
    }
  }
}
