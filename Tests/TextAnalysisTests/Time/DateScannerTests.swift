import Testing
import TextAnalysis

/// The dates of `text` in a plan for 2026, as lines such as `deadline 年底前 2026-12-31`.
private func dates(_ text: String) -> [String] {
  let context = TimeContext(
    period: DayInterval(year: 2026), year: 2026, issued: Day(year: 2026, month: 3, day: 2))
  return ByteView.with(text) { bytes in
    DateScanner(context: context).scan(bytes).map { mention in
      let end = mention.to.map { " \($0)" } ?? ""
      return "\(mention.role.rawValue) \(bytes.string(mention.reading.range))\(end)"
    }
  }
}

@Suite struct DateScannerTests {
  @Test(
    "What is due by a date is a deadline",
    arguments: [
      ("年底前全部建成，", ["deadline 年底前 2026-12-31"]), ("力争年内开工。", ["deadline 年内 2026-12-31"]),
      ("2026年6月底前完成，", ["deadline 2026年6月底前 2026-06-30"]),
      ("3月上旬启动，第三季度完成采购", ["deadline 3月上旬 2026-03-10", "deadline 第三季度 2026-09-30"]),
      ("上半年新增学位500个", ["deadline 上半年 2026-06-30"]), ("五年内实现全覆盖", ["deadline 五年内 2030-12-31"]),
      ("到2027年覆盖率达到90%", ["deadline 到2027年 2027-12-31"]),
      ("到“十五五”末", ["deadline 到“十五五”末 2030-12-31"]),
      ("“十五五”末达到95%", ["deadline “十五五”末 2030-12-31"]),
      ("秋季开学前完成维修", ["deadline 秋季开学前 2026-08-31"]),
      ("秋季學期開學前驗收", ["deadline 秋季學期開學前 2026-08-31"]),
      ("教师节前表彰", ["deadline 教师节前 2026-09-09"]), ("“七一”前表彰", ["deadline “七一”前 2026-06-30"]),
      ("印发之日起30个工作日内报送", ["deadline 印发之日起30个工作日内 2026-04-13"]),
      ("三个月内整改到位", ["deadline 三个月内 2026-06-02"]), ("用三年时间建成", ["deadline 三年时间 2028-12-31"]),
      ("6月底前提交报告", ["deadline 6月底前 2026-06-30"]), ("今年年底前", ["deadline 今年年底前 2026-12-31"]),
      ("明年上半年验收", ["deadline 明年上半年 2027-06-30"]),
      ("不晚于2026年5月", ["deadline 不晚于2026年5月 2026-05-31"]),
      ("6月30日前、12月15日前报送", ["deadline 6月30日前 2026-06-30", "deadline 12月15日前 2026-12-15"]),
      ("争取早日创建成功", ["deadline 早日"]), ("適時調整政策", ["deadline 適時"]),
      ("11月中下旬检查", ["deadline 11月中下旬 2026-11-30"]),
      ("schools will open by 30 June 2026", ["deadline by 30 June 2026 2026-06-30"]),
      ("enrol 500 pupils by the end of Q3.", ["deadline by the end of Q3 2026-09-30"]),
      ("Within three months of issuance", ["deadline Within three months of issuance 2026-06-02"]),
    ])
  func deadlines(text: String, found: [String]) {
    #expect(dates(text) == found)
  }

  @Test(
    "A stretch of time is a period, and what begins is a start",
    arguments: [
      ("2026年新增公办园3所", ["period 2026年 2026-12-31"]), ("3月至6月集中整治", ["period 3月至6月 2026-06-30"]),
      ("如期完成年度目标任务。", ["period 年度目标任务 2026-12-31"]), ("全年开展12次", ["period 全年开展 2026-12-31"]),
      ("暑期开展治理", ["period 暑期 2026-08-31"]), ("利用暑假组织家访", ["period 暑假 2026-08-31"]),
      ("今年新增3所", ["period 今年 2026-12-31"]), ("In 2026, pupils", ["period 2026 2026-12-31"]),
      ("从2026年开始实施", ["start 从2026年开始"]), ("自2026年秋季学期起推行", ["start 自2026年秋季学期起"]),
      ("9月起施行", ["start 9月起"]), ("from September 2026 new rules", ["start from September 2026"]),
      ("從2026年9月1日起", ["start 從2026年9月1日起"]),
    ])
  func periods(text: String, found: [String]) {
    #expect(dates(text) == found)
  }

  @Test(
    "What comes again is recurring",
    arguments: [
      ("每年体检一次，每月召开例会，每学期至少2次", ["recurring 每年", "recurring 每月", "recurring 每学期"]),
      ("定期召开会议", ["recurring 定期"]), ("3-5年一轮的轮训", ["recurring 3-5年一轮"]),
      ("每3—5年轮训", ["recurring 每3—5年"]), ("两年一届", ["recurring 两年一届"]),
      ("每季度末月25日前报送", ["recurring 每季度末月25日前"]), ("通报月重点任务进展", ["recurring 月重点任务"]),
      ("每學期召開會議", ["recurring 每學期"]),
      ("monthly reports; every term", ["recurring monthly", "recurring every term"]),
    ])
  func recurring(text: String, found: [String]) {
    #expect(dates(text) == found)
  }

  @Test(
    "A date that only refers to something is a reference",
    arguments: [
      ("较2020年提高3个百分点", ["reference 2020年 2020-12-31"]),
      ("较2026年提高", ["reference 2026年 2026-12-31"]),
      ("2026年是开局之年", ["reference 2026年 2026-12-31"]),
      ("2026年，是关键一年", ["reference 2026年 2026-12-31"]),
      ("与2026年相比", ["reference 2026年 2026-12-31"]), ("国庆节期间值班", ["reference 国庆节期间 2026-10-01"]),
      ("截至2025年底，有学校50所", ["reference 截至2025年底 2025-12-31"]), ("2026年以来", ["reference 2026年以来"]),
      ("近五年内培训", ["reference 近五年内 2025-12-31"]),
      ("since 2020 the rate rose", ["reference since 2020"]),
      ("2025年，全县新增学位", ["reference 2025年 2025-12-31"]),
    ])
  func references(text: String, found: [String]) {
    #expect(dates(text) == found)
  }

  @Test(
    "A date inside of a name belongs to the name",
    arguments: [
      ("落实《发展规划（2021—2025年）》", ["name 2021—2025年 2025-12-31"]),
      ("学前教育行动计划(2026—2028年)", ["name 2026—2028年 2028-12-31"]),
      ("特教帮扶计划(2026年-2028年)", ["name 2026年-2028年 2028-12-31"]),
      ("2026—2028年行动计划", ["name 2026—2028年 2028-12-31"]),
      ("实施“十五五”教育发展规划", ["name “十五五” 2030-12-31"]),
      ("《2026年底前完成》年底前完成", ["name 2026年底前 2026-12-31", "deadline 年底前 2026-12-31"]),
      ("“2026年攻坚”行动", ["name 2026年 2026-12-31"]), ("办好2026年校园读书节", ["name 2026年 2026-12-31"]),
      ("the Plan (2017-2020)", ["name 2017-2020 2020-12-31"]),
    ])
  func names(text: String, found: [String]) {
    #expect(dates(text) == found)
  }

  @Test(
    "Characters of time inside of words are no dates",
    arguments: [
      "平均住院日控制在8天以内", "办理时限压缩至3个工作日内",
      "青少年、未成年人、老年教育、年轻教师、学前教育、前期工作、新时期、周边环境、我们的节日、年审、日常",
      "年度考核、学年述职、学年内、开学第一课、全年龄段、七年级、2026级", "高考改革、中考改革、春季高考、寒暑假托管",
      "三月三、一月一主题、十五年特殊教育、三年行动计划、连续三年", "持续推进、常态化开展、长期坚持、逐年提高、近期召开",
      "2000—2100人、12—18月龄、3.5%、第三方、进一步、万一", "It may march on to the second floor.", "",
    ])
  func none(text: String) {
    #expect(dates(text) == [])
  }

  @Test("A title mark that is never closed does not hide the rest of the text")
  func unclosedTitle() {
    #expect(dates("落实《规划。年底前完成") == ["deadline 年底前 2026-12-31"])
    let filler = String(repeating: "教育", count: 100)
    #expect(dates("落实《" + filler + "，年底前完成") == ["deadline 年底前 2026-12-31"])
  }

  @Test("A deadline gives its end only, a start its beginning only, a period both")
  func ends() {
    func ends(_ text: String) -> [String?] {
      ByteView.with(text) { bytes in
        DateScanner(context: TimeContext(year: 2026)).scan(bytes).flatMap {
          [$0.from?.description, $0.to?.description]
        }
      }
    }
    #expect(ends("年底前") == [nil, "2026-12-31"])
    #expect(ends("9月起") == ["2026-09-01", nil])
    #expect(ends("3月至6月") == ["2026-03-01", "2026-06-30"])
    #expect(ends("定期") == [nil, nil])
  }

  @Test(
    "A long run of one piece is scanned in linear time",
    arguments: ["年", "一", "1-", "1、", "《", "“", "到", "从", "每", "by ", "2026年", "年底前", "\u{0}"])
  func hostile(seed: String) {
    // A scanner that went back to the beginning at every piece would take hours for this.
    let text = String(repeating: seed, count: 200_000 / seed.utf8.count)
    let time = ContinuousClock().measure {
      let found = ByteView.with(text) { DateScanner().scan($0) }
      #expect(found.allSatisfy { $0.reading.range.upperBound <= text.utf8.count })
    }
    #expect(time < .seconds(60))
  }

  @Test("The ranges are in order, do not overlap and lie on character boundaries")
  func ranges() {
    let text = "😀2026年6月底前、12月，“十五五”末；定期\u{FF0C}by 30 June，３月１日—１５日。每年"
    let bytes = Array(text.utf8)
    for end in 0...bytes.count {
      bytes.withUnsafeBufferPointer { buffer in
        let view = ByteView(UnsafeBufferPointer(rebasing: buffer[0..<end]))
        var last = 0
        for range in DateScanner().scan(view).map(\.reading.range) {
          #expect(range.lowerBound >= last && !range.isEmpty && range.upperBound <= end)
          #expect(view[range.lowerBound] & 0xC0 != 0x80)
          #expect(range.upperBound == end || view[range.upperBound] & 0xC0 != 0x80)
          last = range.upperBound
        }
      }
    }
  }
}
