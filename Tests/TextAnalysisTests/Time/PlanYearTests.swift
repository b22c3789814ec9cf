import Testing
import TextAnalysis

@Suite struct PlanYearTests {
  @Test(
    "The years in a title are the plan's",
    arguments: [
      ("清溪县2026年教育工作要点", "2026年", "2026-01-01..2026-12-31"),
      ("清溪县二〇二六年教育工作要点", "二〇二六年", "2026-01-01..2026-12-31"),
      ("２０２６年教育工作要点", "２０２６年", "2026-01-01..2026-12-31"),
      ("市教育局 2018年工作要点", "2018年", "2018-01-01..2018-12-31"),
      ("清溪縣教育局2026年度工作計劃", "2026年度", "2026-01-01..2026-12-31"),
      ("Education Work Plan 2026", "2026", "2026-01-01..2026-12-31"),
      ("2026 Education Work Plan", "2026", "2026-01-01..2026-12-31"),
      ("县一中2025—2026学年工作计划", "2025—2026学年", "2025-09-01..2026-08-31"),
      ("学前教育行动计划（2026—2028年）", "2026—2028年", "2026-01-01..2028-12-31"),
      ("《清溪县2026年教育工作要点》", "2026年", "2026-01-01..2026-12-31"),
      ("关于落实《2025年工作要点》的2026年计划", "2026年", "2026-01-01..2026-12-31"),
      ("清教发〔2025〕1号2026年工作要点", "2026年", "2026-01-01..2026-12-31"),
      ("2026年第一季度重点任务", "2026年第一季度", "2026-01-01..2026-03-31"),
      ("清溪县“十五五”教育发展规划", "“十五五”", "2026-01-01..2030-12-31"),
    ])
  func year(title: String, quoted: String, days: String) {
    ByteView.with(title) { bytes in
      let reading = PlanYear().read(bytes)
      #expect(reading.map { bytes.string($0.range) } == quoted)
      #expect(reading?.intervals.map { "\($0.first)..\($0.last)" } == [days])
    }
  }

  @Test(
    "A title without a year of its own has none",
    arguments: ["", "教育工作要点", "落实《2025年工作要点》的意见", "清教发〔2025〕1号", "1234号文件", "年度计划", "《", "《》"])
  func none(title: String) {
    #expect(ByteView.with(title) { PlanYear().read($0) } == nil)
  }
}
