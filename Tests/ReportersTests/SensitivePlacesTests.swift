import TestSupport
import Testing
import ValidatorCore

@testable import Checks
@testable import Reporters

/// What `secrecy-marking` and `personal-data` find is not repeated anywhere.
@Suite struct SensitivePlacesTests {
  private static let plan = """
    plan: {title: 清溪县2026年要点, secrecy: 机密★3年}
    tasks:
      - title: 建学校
        owner: 王某13800000012，身份证号11010119491001001X
    """

  private var result: LintResult {
    Linter(catalog: CheckCatalog([builtinChecks]))
      .run([LintInput(path: "a.plan.yaml", content: .bytes(Array(Self.plan.utf8)))])
  }

  private let secrets = ["机密★", "3800000012", "19491001"]

  @Test func allAreFound() {
    let found = result.diagnostics.filter(\.isSensitive).map {
      "\($0.check)/\($0.kind) \($0.severity.name)"
    }
    #expect(
      found == [
        "secrecy-marking/marking error", "personal-data/mobile warning",
        "personal-data/identity error",
      ])
  }

  @Test(arguments: Language.allCases)
  func thePeoplesReportShowsAsterisks(_ language: Language) {
    var text = ""
    HumanReporter(language: language, level: .info).report(result) { text += $0 }
    #expect(text.contains("138******12") && text.contains("***********"))
    for secret in secrets { #expect(!text.contains(secret), "\(text)") }
  }

  @Test(arguments: ReportFormat.allCases) func noFormatHoldsAnyOfIt(_ format: ReportFormat) {
    var settings = ReportSettings(language: .chinese, toolVersion: "1")
    settings.level = .info
    var text = ""
    format.reporter(settings).report(result) { text += $0 }
    #expect(text.contains("secrecy-marking") && text.contains("personal-data"))
    for secret in secrets { #expect(!text.contains(secret), "\(text)") }
  }

  @Test func whatWasReadOfAPlanHoldsNoneOfIt() {
    let plan = """
      plan: 清溪县2026年要点
      tasks:
        - title: 建学校，联系人13800000012
          targets: [建成2所，身份证号11010119491001001X]
      """
    let result = Linter(catalog: CheckCatalog([builtinChecks]))
      .run([LintInput(path: "a.plan.yaml", content: .bytes(Array(plan.utf8)))])
    var text = ""
    ReportFormat.markdown.reporter(ReportSettings(language: .chinese, toolVersion: "1"))
      .report(result) { text += $0 }
    #expect(text.contains("| 建学校，联系人\\*\\*"))
    #expect(text.contains("第1项“建学校，联系人\\*\\*"), "another check cites the title")
    for secret in secrets { #expect(!text.contains(secret), "\(text)") }
  }

  @Test func severalMarkingsAreOneFinding() {
    let found = MarkedPlan("plan: {title: 【秘密】甲, secrecy: 秘密}\ntasks: [乙]")
      .diagnostics(of: SecrecyMarking.self)
    #expect(found.map(\.related.count) == [1])
  }
}

@Suite struct HiddenTextsTests {
  @Test func textsAreMaskedWhereverTheyAreCited() {
    let hidden = HiddenTexts(["13800000012", "机密★", "甲"])
    #expect(hidden.masked("甲13800000012，“机密★”机密") == "甲***********，“***”机密")
    #expect(HiddenTexts([]).masked("甲") == "甲")
  }

  @Test func ofALongTextNothingIsLeftInItsQuotation() {
    let long = String(repeating: "长", count: 40)
    #expect(HiddenTexts([long]).masked("“\(long)”后") == "“\(String(repeating: "*", count: 40))”后")
  }

  @Test func placesThatOverlapAreOne() {
    let places = HiddenPlaces([
      SourceSpan(5, 9), SourceSpan(0, 3), SourceSpan(2, 4), SourceSpan(6, 7),
    ])
    #expect(places.spans == [SourceSpan(0, 4), SourceSpan(5, 9)])
    #expect(places.touches(SourceSpan(3, 5)) && places.touches(SourceSpan(8, 20)))
    #expect(!places.touches(SourceSpan(4, 5)) && !places.touches(SourceSpan(9, 12)))
  }
}
