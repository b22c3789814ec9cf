import Testing

@testable import TextAnalysis

@Suite struct GarblingReaderTests {
  /// `kind “text” → original` for each place.
  private func read(
    _ text: String, isDamagedPlan: Bool = false, habits: PlanHabits = PlanHabits()
  ) -> [String] {
    ByteView.with(text) { view in
      GarblingReader.read(view, isDamagedPlan: isDamagedPlan, habits: habits).garbles.map {
        garble in
        "\(garble.kind) “\(view.string(garble.range))”" + (garble.original.map { " → \($0)" } ?? "")
      }
    }
  }

  @Test(arguments: [
    ("推進(jìn)教育發(fā)展", ["(jìn)", "(fā)"]), ("漢（hàn）字（zì）", ["（hàn）", "（zì）"]),
    ("学校(xue2xiao4)的学(xue2)习(xi2)", ["(xue2xiao4)", "(xue2)", "(xi2)"]),
    ("推进教育（jiào yù）改革(gǎigé)", ["（jiào yù）", "(gǎigé)"]), ("西安(xī'ān)", ["(xī'ān)"]),
    ("教育(jiaoyu)强国(qiangguo)建设(jianshe)", ["(jiaoyu)", "(qiangguo)", "(jianshe)"]),
    ("办好教育jiàoyù事业", ["jiàoyù"]), ("推進(jìn教育", ["(jìn"]),
    ("推進jìn)教育", ["jìn)"]), ("推進jìn教育", ["jìn"]), ("绿(lǜ)色", ["(lǜ)"]),
    ("女(nu\u{308}\u{30C})", ["(nu\u{308}\u{30C})"]),
    ("嗯(ń)好(hǎo)", ["(ń)", "(hǎo)"]),
    ("學(xué)校(xiao)", ["(xué)", "(xiao)"]),
    ("教(jiao)育(yu)局(ju)", ["(jiao)", "(yu)", "(ju)"]),
  ])
  func readingsBehindCharactersAreFound(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected.map { "pinyin “\($0)” → " })
  }

  @Test func readingsWithoutTonesCountWhereThePlanIsFullOfThem() {
    let text = "发展人工智能(ai)和大数据(data)"
    ByteView.with(text) { view in
      #expect(GarblingReader.read(view).garbles.isEmpty)
      #expect(GarblingReader.read(view).doubtfulReadings == 2)
      #expect(GarblingReader.read(view, isAnnotated: true).garbles.count == 2)
    }
  }

  @Test(arguments: ["好(hǎohǎohǎo)", "使用教育(edu)平台(app)", "建设慕课(mooc)、微信(WeChat)、云(cloud)"])
  func moreSyllablesThanCharactersAreNoReading(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("加强鏁欒偛工作", "misread “鏁欒偛” → 教育"), ("做好æ•™è‚²工作", "misread “æ•™è‚²” → 教育"),
    ("开发《鏁欒偛远志》读本", "misread “鏁欒偛” → 教育"),
    ("加強鏁欒偛陣地", "misread “鏁欒偛” → 教育"), ("the parkâ€™s paths", "misread “â€™” → ’"),
    ("cafÃ© opening", "misread “Ã©” → é"),
    ("见锟斤拷附件", "misread “锟斤拷” → □"),
  ])
  func misreadUtf8IsReadBack(_ text: String, _ expected: String) {
    #expect(read(text) == [expected])
  }

  @Test(arguments: ["各学!靶姓职能部门", "落实六!比蝿务", "。??h域教育"])
  func theRestOfAShiftedCharacterIsFound(_ text: String) {
    #expect(read(text).count == 1, "\(read(text))")
  }

  @Test func aRareCharacterThatGoesWithNothingIsTheRestOfOneInADamagedPlan() {
    #expect(read("完善停车枋，打通断头路") == [])
    // A rare word, of which no other characters have the bytes.
    #expect(read("，修订雾肭，职普融通", isDamagedPlan: true) == [])
    #expect(read("保障幼儿∏园，做好", isDamagedPlan: true) == ["lost “∏”"])
    // The name of a place may be anything.
    #expect(read("面向淇沼镇、榭肭村开展", isDamagedPlan: true) == [])
    // 饧 is no word of plans, 贤 may be part of a name.
    #expect(read("收集群众饧；在会上", isDamagedPlan: true) == ["lost “饧”"])
    #expect(read("收集群众贤；在会上", isDamagedPlan: true) == [])
    #expect(read("公布典型，Ｗ化改革", isDamagedPlan: true) == ["lost “Ｗ”"])
  }

  @Test func whatStandsInADamagedPlanTwiceIsNoDamage() {
    var habits = PlanHabits()
    for text in ["建设新时代泄特色学校", "推进新时代泄特色实践"] {
      ByteView.with(text) { habits.add($0) }
    }
    #expect(read("新时代泄特色社会主义", isDamagedPlan: true, habits: habits) == [])
  }

  @Test func aCharacterMadeOfTheBytesOfItsNeighboursIsFoundInADamagedPlan() {
    // D6D0 B9FA without its first and last byte.
    #expect(read("新时代泄特色社会主义", isDamagedPlan: true) == ["lost “泄”"])
    #expect(read("新時代泄特色社會主義", isDamagedPlan: true) == ["lost “泄”"])
    #expect(read("新时代泄特色社会主义") == [])
    // Nothing that plans say has these bytes, or a place is named.
    #expect(read("新时代卡特色社会主义", isDamagedPlan: true) == [])
    #expect(read("面向新时代泄街道开展", isDamagedPlan: true) == [])
  }

  @Test(arguments: [
    // 任务，推进; 经费补助标准; 结构，提升; 党组织: what is left of two or three characters.
    ("做好任危推进工作", "危"), ("公共卫生服务经巡怪标准提高", "巡怪"), ("优化研究生培养结梗提升博士研究生招生质量", "梗"),
    ("加强基层党底织建设", "底"), ("开展科学逃，组织竞赛", "逃"),
    // A3 was added before 动, and before 課, of which a letter is the other half.
    ("县级劳６教育实践基地", "６"), ("深化高中Ｕn程教學改革", "Ｕn"),
  ])
  func whatLostOrAddedBytesLeaveIsFoundBesideAnythingInADamagedPlan(
    _ text: String, _ rest: String
  ) {
    #expect(read(text, isDamagedPlan: true) == ["lost “\(rest)”"])
    #expect(read(text) == [])
  }

  @Test(arguments: [
    "用好“点霞”平台", "同吃同住同劳动", "消除D级危房", "严禁体罚学生", "防治乙型肝炎", "设①组、②组，分「甲」『乙』",
    "面向荷垛社区", "发动芷 圃村志愿者",
  ])
  func namesGradesAndRareWordsAreNoRestsInADamagedPlan(_ text: String) {
    #expect(read(text, isDamagedPlan: true) == [])
  }

  @Test func digitsOfFullWidthAreNoRestsInADamagedPlanThatWritesThem() {
    var habits = PlanHabits()
    let text = "在Ａ座３楼召开，县级劳６教育实践基地"
    #expect(read(text, isDamagedPlan: true, habits: habits).contains("lost “６”"))
    ByteView.with("增长２８％") { habits.add($0) }
    #expect(read(text, isDamagedPlan: true, habits: habits) == [])
  }

  @Test func lessIsToldInADamagedPlanOfAnUnknownSubject() {
    var habits = PlanHabits()
    #expect(read("优化学科滓设置", isDamagedPlan: true, habits: habits) == ["lost “滓”"])
    let verse = "窈窕淑女琴瑟友之参差荇菜左右采之蒹葭苍苍白露为霜溯洄从之道阻且长"
    for _ in 0..<20 { ByteView.with(verse) { habits.add($0) } }
    #expect(habits.familiarity < 0.4)
    #expect(read("优化学科滓设置", isDamagedPlan: true, habits: habits) == [])
  }

  @Test(arguments: [
    ("推进教育", 2000), ("推进", 3000), ("推动教育公平，", 2000), ("做好防汛抗旱工作。", 500), ("the ", 400), ("在", 900),
    ("建設教育強國；", 800),
  ])
  func whatStandsAThousandTimesIsOneSlip(_ unit: String, _ count: Int) {
    #expect(read("完成" + String(repeating: unit, count: count) + "验收").count <= 2)
  }

  @Test(arguments: [
    ("强化运营管理管理工作", "管理"), ("加强政策宣传宣传引导", "宣传"), ("開展隱患隱患排查", "隱患"), ("做好组织组织保障", "组织"),
  ])
  func aWordWrittenTwiceIsFoundInsideOfAClause(_ text: String, _ word: String) {
    #expect(read(text) == ["doubled “\(word)” → "])
  }

  @Test(arguments: [
    "会同县教育教育局", "修订校车管理管理办法", "发展现代服务服务业", "规范校外培训培训机构", "九年一贯制中小学小学部", "完善社會組織組織部門",
    "邀请专家研究研究方案", "开展普法宣传宣传月活动", "落實縣政府政府工作報告任務", "召开全国人大人大代表座谈会", "实施青年人才人才公寓项目", "与企业讨论讨论合作",
    "开展老年教育教育质量评估", "填写质量质量检查表", "评选宣传宣传工作先进典型", "評選宣傳宣傳工作先進典型",
  ])
  func theEndOfOneWordAndTheBeginningOfANameAreNotDoubled(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("å–®ä½é ç®—", "å–®ä½é ç®—"), ("103 年度書表å稱", "å"),
    ("ä¸\u{AD}å¤®é¸èˆ‰å§”å“¡æœƒ", "ä¸\u{AD}å¤®é¸èˆ‰å§”å“¡æœƒ"),
    ("印發ä½é辦法", "ä½é"),
  ])
  func aMisreadStretchOfWhichBytesWereLostIsOne(_ text: String, _ expected: String) {
    #expect(read(text) == ["misread “\(expected)”"])
  }

  @Test(arguments: [
    "Citroën车队", "Café René与单位", "São Paulo、Zürich", "Ångström（埃）", "3·15行动", "30m×20m",
  ])
  func lettersOfOtherLanguagesAreNotMisread(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("开进“舞台车〞、“图书馆”", ["wrongMark “〞” → ”"]), ("打造「文化〞", ["loneMark “「”"]),
    ("(晉教基〔2017〕)19號)，推進(jìn)", ["pinyin “(jìn)” → ", "loneMark “)”"]),
  ])
  func aMarkThatStandsForAnotherIsToldAsSuch(_ text: String, _ expected: [String]) {
    #expect(read(text).sorted() == expected.sorted())
  }

  @Test(arguments: ["学会韵母é的读音", "學會韻母é的讀音", "区分è和é两个音", "掌握声调ā á ǎ à", "掌握聲調ā á ǎ à的寫法"])
  func lettersThatStandForSoundsAreNoDamage(_ text: String) {
    #expect(read(text) == [])
  }

  @Test func questionMarksWithBlanksAreLostCharactersToo() {
    #expect(read("发送到郵? ? ?箱，回复") == ["lost “? ? ?”"])
    #expect(read("为什么? 怎么办? 我们") == [])
  }

  @Test(arguments: ["bye bye, all", "a win win for both", "so so, they said"])
  func wordsThatEnglishDoublesAreNoSlip(_ text: String) {
    #expect(read(text) == [])
  }

  @Test func aLoneMarkIsNotToldInADamagedPlan() {
    #expect(read("落实“双减政策", isDamagedPlan: true) == [])
  }

  @Test func aPlanThatIsKnownToBeDamagedNeedsLessProof() {
    #expect(read("重要意义的一年H县教育工作") == [])
    #expect(read("重要意义的一年H县教育工作", isDamagedPlan: true) == ["lost “H县”"])
  }

  @Test(arguments: [
    ("教育\u{FFFD}工作", ["lost “\u{FFFD}”"]), ("教育\u{E001}工作", ["privateUse “\u{E001}”"]),
    ("教育\u{200B}工作", ["invisible “\u{200B}” → "]), ("爱国o奋斗", ["strayLetter “o” → ·"]),
    ("落实“双减政策", ["loneMark ““”"]), ("（含民办学校、幼儿园", ["loneMark “（”"]),
    ("落实”双减“政策", ["loneMark “””", "loneMark ““”"]), ("开展开展培训", ["doubled “开展” → "]),
    ("支持支持企业上云", ["doubled “支持” → "]), ("簽訂簽訂責任書", ["doubled “簽訂” → "]),
    ("进一步进一步规范", ["doubled “进一步” → "]), ("做好培训工作工作。", ["doubled “工作” → "]),
    (
      "推动教育高质量发展推动教育高质量发展，", ["doubled “推动教育高质量发展” → "]
    ),
    ("做好防汛抗旱工作。做好防汛抗旱工作。", ["doubled “做好防汛抗旱工作。” → "]),
    ("repair the the path", ["doubled “ the” → "]),
    ("采用SТEM课程", ["lookalike “Т” → T"]), ("创建А级景区", ["lookalike “А” → A"]),
    ("创建4А级景区", ["lookalike “А” → A"]),
    ("推动⾦融⼯作", ["variant “⾦” → 金", "variant “⼯” → 工"]), ("⻓效机制", ["variant “⻓” → 长"]),
    ("推動\u{F90A}融", ["variant “\u{F90A}” → 金"]),
    ("2O26年完成", ["letterForDigit “O” → 0"]), ("改造1O處", ["letterForDigit “O” → 0"]),
    ("建成l2所", ["letterForDigit “l” → 1"]), ("达到9O%", ["letterForDigit “O” → 0"]),
    ("随机抽查任!务", ["straySign “!” → "]), ("建成標!準化", ["straySign “!” → "]),
    ("城乡&nbsp;一体化", ["markup “&nbsp;” → "]), ("A&amp;B", ["markup “&amp;” → &"]),
    ("&#26725;梁", ["markup “&#26725;” → 桥"]), ("&#x6865;梁", ["markup “&#x6865;” → 桥"]),
    (
      "一<br/>二<span class=\"a\">三</span>",
      [
        "markup “<br/>” → ", "markup “<span class=\"a\">” → ", "markup “</span>” → ",
      ]
    ),
    ("完成改造。。验收", ["doubledMark “。。” → 。"]), ("整改、，驗收", ["doubledMark “、，” → ，"]),
    ("以改善管护为为目标", ["doubled “为” → "]), ("以項目建設為為抓手", ["doubled “為” → "]),
    ("对在建工程工程进行统计", ["doubled “工程” → "]), ("對在建工程工程進行統計", ["doubled “工程” → "]),
    ("在在全县开展", ["doubled “在” → "]), ("开展了了培训", ["doubled “了” → "]),
    ("發展的的目標", ["doubled “的” → "]), ("學校和和家庭", ["doubled “和” → "]),
    ("把把好准入关", ["doubled “把” → "]), ("推推进建设", ["doubled “推” → "]),
    ("完成改造12处，完成改造12处。", ["doubled “，完成改造12处” → "]),
    ("建設12處。建設12處。", ["doubled “建設12處。” → "]),
    ("推進(ㄐㄧㄣˋ)城鄉", ["pinyin “(ㄐㄧㄣˋ)” → "]), ("推进[jìn]建设", ["pinyin “[jìn]” → "]),
    ("义务½ÌÓýÓÅÖÊ均衡", ["misread “½ÌÓýÓÅÖÊ” → 教育优质"]),
    ("打击揽?，化解矛盾", ["lost “揽?”"]), ("促进发?展", ["lost “?”"]),
  ])
  func otherDamageIsFound(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    // Brackets, abbreviations and letters that belong there.
    "各县(市、区)", "完成(危房)改造", "甲类(A)", "推广PPP(政府和社会资本合作)", "无线网络(Wi-Fi)", "人工智能(ai)", "云计算(an)方案",
    "e路通、K歌、T台、B超、4A级、C位、U型、S形、X光、卡拉OK、AI赋能、A股、T恤、Q群、o型",
    // Enumerators, apostrophes, brackets of both widths.
    "1）做好规划；2）做好培训", "a) plan; b) do", "一）总体要求", "(含民办学校）", "the schools’ plan, don’t, ’90s",
    "他说：“办好‘家门口的学校’。”",
    // Doubled as the language does.
    "辨析“行（xíng／háng）”、重(zhòng；chóng)点、和(hé或huò)",
    "hold an annual review in inner districts for formal approval", "it is issued to tomorrow",
    "天天锻炼、人人参与、时时刻刻、家家户户、三三两两", "研究研究再定", "清运收集收集点垃圾", "核实编制编制内人员", "培训培训者", "研究研究生教育", "一个一个落实",
    "一步一步推进",
    "有目的的活动", "为了了解情况", "以及及时报告", "加油！加油！", "重中之重", "教师教师资格注册", "had had, that that",
    // Rare characters of names, other scripts, odd but right signs.
    "佑晖中学、亳州市、鄞州区、堃喆同学", "怎么看？怎么办？", "加油!做好准备", "α粒子、β系数、Ω", "のと里山", "Москва",
    "“先锋领航•培根铸魂”工程", "卡尔·马克思", "“党建+大思政”", "3—5年、①②③、★、→、㎡、℃", "naïve café, Zürich, Fuß",
    // What looks like the damage and is right.
    "R&D投入、A&B公司、x<y、P<0.05、<通知>、a<b>c吗", "O2O模式、H2O、CO2、5G、饮水2l、I类、10l以上、T5O型",
    "加油!做好准备、完成!成功", "稳中求进……再上台阶——", "加油！！怎么做？！省略。。。",
    "成为为民服务的窗口、作为为目标人群服务的平台、以人为为官之本、分为为期三年的两批", "对人大人大代表进行回访",
    "有目的的活动、为了了解情况、除了了却心愿、绿色和和谐校园、总和和均值、现在在校学生",
    "参与与会、普及及时、合并并轨、植被被毁、服从从严、自由由此、大将将到、关于于都县、而且且行、尤其其他",
    "的的确确、和和气气、从从容容、将将、把把关、推推车、天天、人人、常常、一一、看看、娃哈哈", "的的的",
    "怎么干?谁来干?，能否做好?、准备好了吗?，完成改造??处", "改革，改革，再改革。加油！加油！", "3所，3所。",
    "建设[zhuyin]、注音ㄅㄆㄇ(ㄅ行)", "Zürich, Ö, naïveté, àéîõü", "χ2检验、χ、Ж",
    "家庭👨‍👩‍👧教育", "清溪縣教育局、衛生健康委員會", "", "。", "a",
  ])
  func genuineTextIsLeftAlone(_ text: String) {
    #expect(read(text) == [])
  }

  @Test func scriptsAreToldAndTheirCharactersCounted() {
    #expect(ByteView.with("教学实践后于") { GarblingReader.read($0) }.scripts == .simplified)
    #expect(ByteView.with("教學實踐後於臺") { GarblingReader.read($0) }.scripts == .traditional)
    #expect(ByteView.with("教学") { GarblingReader.read($0) }.scripts == .simplified)
    #expect(ByteView.with("教材") { GarblingReader.read($0) }.scripts == [])
    #expect(ByteView.with("教学實踐後於臺", HanScript.counts) == (4, 1))
  }

  @Test func longRunsOfAnythingAreReadInLinearTime() {
    let units = [
      "“", "”", "(", "（ā", "漢(hàn)", "鏁", "佑", "Ã", "æ•", "?", "\u{FFFD}", "学!", "开展", "开", "a ",
      "《》", "蠺", "\u{200B}",
      "校o", "在", "，，", "&amp;", "<br", "&", "2O", "⼯", "任!务", "½Ì", "(ㄐ", "校?", "Т", "x校", "鏁欒偛。",
      "銆",
    ]
    for unit in units {
      let text = String(repeating: unit, count: 5_000)
      _ = ByteView.with(text) { GarblingReader.read($0) }
      _ = ByteView.with(text) { GarblingReader.read($0, isDamagedPlan: true) }
    }
  }
}
