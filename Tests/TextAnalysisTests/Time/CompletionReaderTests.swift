import Testing

@testable import TextAnalysis

@Suite struct CompletionReaderTests {
  private func read(_ text: String, title: String) -> [String] {
    ByteView.with(text) { bytes in
      guard CompletionReader.mayHoldDates(bytes) else { return ["passed over"] }
      let readings = TextReader(times: TimeContext(year: 2026)).read(bytes)
      return ByteView.with(title) { title in
        CompletionReader().read(bytes, readings, title: title).map {
          "\($0.day)\($0.isWhole ? " whole" : "")\($0.isFirm ? " firm" : "") “\(bytes.string($0.clause))”"
        }
      }
    }
  }

  @Test(arguments: [
    ("6月底前完成主体工程", "新建幼儿园", ["2026-06-30 firm “6月底前完成主体工程”"]),
    ("6月底前完成主体工程", "完成主体工程", ["2026-06-30 whole firm “6月底前完成主体工程”"]),
    ("全面排查，6月底前，完成改造。加强管理", "改造厕所", ["2026-06-30 whole firm “6月底前，完成改造”"]),
    ("6月30日前印发实施办法", "制定实施办法", ["2026-06-30 whole firm “6月30日前印发实施办法”"]),
    ("力爭2026年12月底前建成投用。", "新建幼兒園", ["2026-12-31 whole firm “力爭2026年12月底前建成投用”"]),
    ("9月建成", "新建幼儿园", ["2026-09-30 whole “9月建成”"]),
    (
      "Complete the design by 30 April; open the school by the end of August 2026.", "New school",
      [
        "2026-04-30 firm “Complete the design by 30 April”",
        "2026-08-31 whole firm “open the school by the end of August 2026”",
      ]
    ),
  ])
  func theWholeIsToldFromAStage(_ text: String, _ title: String, _ expected: [String]) {
    #expect(read(text, title: title) == expected)
  }

  @Test(arguments: ["开展宣传教育", "6月开展宣传", "完成各项任务", "", "Improve teaching", "open days"])
  func textsWithoutADateOrACompletionNeedNotBeRead(_ text: String) {
    #expect(read(text, title: "x") == ["passed over"])
  }

  @Test func longClausesAndBrokenBytesAreLeftAlone() {
    #expect(read("6月底前完成" + String(repeating: "改造", count: 200), title: "改造").isEmpty)
    let bytes: [UInt8] = [0xE5, 0xE6, 0x36] + Array("月底前完成".utf8) + [0xE5]
    bytes.withUnsafeBufferPointer { buffer in
      let text = ByteView(buffer)
      let readings = TextReader(times: TimeContext(year: 2026)).read(text)
      #expect(CompletionReader().read(text, readings, title: text).count <= 1)
    }
  }

  @Test("many dates without a mark between them are passed over in linear time")
  func longRun() {
    // Walking to the end of the text for each date would take minutes.
    let text = String(repeating: "6月底前完成", count: 20_000)
    let time = ContinuousClock().measure {
      #expect(read(text, title: "改造厕所").count < 50)
    }
    #expect(time < .seconds(60))
  }

  @Test(arguments: [
    "6月底前完成", "１月竣工", "年底前交付", "國慶前落成", "By June, complete it", "COMPLETED by May",
    "end of the year, issue it",
    "，到位",
  ])
  func textsThatMayHoldADateAreRead(_ text: String) {
    #expect(ByteView.with(text) { CompletionReader.mayHoldDates($0) })
  }

  @Test(arguments: ["加强队伍建设", "6月底前启动", "建设完善", "投资交通", "完成主体工程", "Start by June", "到户"])
  func othersAreNot(_ text: String) {
    #expect(!ByteView.with(text) { CompletionReader.mayHoldDates($0) })
  }
}
