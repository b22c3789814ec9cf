import Testing

@testable import TextAnalysis

@Suite struct PlaceholderReaderTests {
  /// The places of `text`, those that are filled in at signing in 〈〉.
  private func read(_ text: String, field: Bool = false) -> [String] {
    ByteView.with(text) { view in
      (field ? PlaceholderReader.read(field: view) : PlaceholderReader.read(view)).map { place in
        let words = view.string(place.range)
        return place.kind == .signing ? "〈\(words)〉" : words
      }
    }
  }

  @Test(arguments: [
    ("新建幼儿园xx所，新增学位xxxx个", ["xx所", "xxxx个"]), ("普惠率达到x%以上", ["x%"]),
    ("達到ｘｘ%以上", ["ｘｘ%"]), ("20xx年工作要点", ["20xx年"]), ("202×年底前完成", ["202×年"]),
    ("xx月xx日前", ["xx月xx日"]), ("x市教育局", ["x市"]), ("打造X教育品牌", ["X教育"]),
    ("新建 XX 所学校", ["XX 所"]), ("提高x.x个百分点", ["x.x个"]), ("由××县负责", ["××县"]),
    ("在×县开展试点", ["×县"]), ("培训教师×名，", ["×名"]), ("召开×年×月例会", ["×年×月"]),
    ("与×大学合作", ["×大学"]), ("召开第×次会议", ["×次"]), ("责任人：XXX", ["XXX"]), ("某某县教育局", ["某某县"]),
    ("共____套、＿＿个", ["____套", "＿＿个"]), ("传承人【】名", ["【】"]), ("印发《  》", ["《  》"]),
    ("规模（待定）", ["待定"]), ("完成时限：待明确。", ["待明确"]), ("Owner: TBD", ["TBD"]),
    ("**县教育局", ["**县"]), ("□□县、○○镇", ["□□县", "○○镇"]), ("新增学位   个，", ["   个"]),
    ("Lorem ipsum dolor", ["Lorem ipsum"]), ("reach X% by [insert date]", ["X%", "[insert date]"]),
    ("train xx teachers", ["xx"]), ("a rise of x per cent", ["x"]), ("此处填写单位名称", ["此处填"]),
    ("点击此处添加内容", ["点击此处"]), ("公路养护×公里。", ["×公"]), ("争取资金×亿元。", ["×亿"]),
    ("Recruit X nurses and plant X trees", ["X", "X"]),
    ("完成改造    处，惠及居民    户，", ["    处", "    户"]),
    ("培訓幹部　　人次。", ["　　人次"]), ("覆盖率达到 %以上，新增学位 个，投资 万元。", [" %", " 个", " 万元"]),
    ("修建道路   公里。", ["   公里"]), ("时间待定，地点待补充。", ["待定", "待补充"]), ("完成12处（數據待定）", ["待定"]),
    ("数据待定）", ["待定"]), ("改造？？处，新建???所。", ["？？处", "???所"]), ("培训[ ]人次，新建[]所", ["[ ]人", "[]所"]),
    ("培训干部？？人次，", ["？？人次"]), ("培訓幹部……人次，", ["……人次"]), ("覆盖率达到%以上，", ["%"]),
    ("合格率稳定在%以上，增長％左右。", ["%", "％"]), ("覆蓋率保持在 ％ 以上", [" ％"]),
    ("收入增长 % 左右", [" %"]),
    ("覆盖率达到<数值>", ["<数值>"]), ("覆盖率达到〔待核〕", ["待核"]), ("（张科：此处请补充）", ["此处请"]),
    ("Ⅹ年Ⅹ月验收", ["Ⅹ年Ⅹ月"]), ("改造XX-XX处", ["XX-XX处"]), ("G×××线、SXXX省道", ["G×××", "SXXX"]),
    ("覆盖率达到#N/A，#REF!，#VALUE!", ["#N/A", "#REF!", "#VALUE!"]),
    ("见错误!未找到引用源。", ["错误!未找到引用源"]), ("詳見錯誤！找不到參照來源。", ["錯誤！找不到參照來源"]),
    ("see Error! Reference source not found.", ["Error! Reference source not found"]),
    ("由{{单位}}负责，惠及${count}人", ["{{单位}}", "${count}"]),
    ("由<单位名称>负责，＜請填寫日期＞前", ["<单位名称>", "＜請填寫日期＞"]),
    ("责任人：[待填]", ["待填"]), ("某某縣、王某某县", ["某某縣", "某某县"]),
  ])
  func whatIsToBeFilledInIsFound(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("清教发〔2026〕 号", ["〈〔2026〕 号〉"]), ("清教發〔2026〕號", ["〈〔2026〕號〉"]),
    ("清教发〔2026〕xx号", ["〈〔2026〕xx号〉"]), ("清教发〔2026〕__号", ["〈〔2026〕__号〉"]),
    ("2026年 月 日", ["〈2026年 月 日〉"]), ("2026年　月　日", ["〈2026年　月　日〉"]),
    ("经第 号文批准", ["〈第 号〉"]), ("清教发〔2026〕1号", []), ("2026年3月8日", []),
  ])
  func whatIsSetAtSigningIsToldApart(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "推进1+X证书试点", "“1+X”专业指导", "1+1+X工作室", "N+X模式", "X＋1", "STEM教育", "XML、XLSX和xlsx文件",
    "e路通", "X光机、X射线、x轴、X型桥、X染色体", "4X100米接力", "4×100米接力", "宽3×4米", "iPhone X手机",
    "SpaceX公司", "max、box、Excel、Linux", "x86服务器", "XXI世纪", "第XIX届",
    "文化×科技", "教育×人工智能", "“X”证书", "138xxxx8000", "3.5x", "2x speed", "X-ray", "Chapter XX",
    "等待定点医院公布", "优待定向生", "机制有待完善", "二〇〇八年", "二○○八年", "〇", "□是□否", "**加强管理**",
    "snake_case与__init__", "f()和print()", "（一）", "【重点】", "〔2026〕1号",
    "某校、某县",
    "some x in the text", "X连锁遗传病", "Generation X volunteers", "solve for X values", "数据要素×医疗健康",
    "价格=单价×数量", "30cm×20cm标牌", "治理NOx和SOx", "TEDx讲座、UX设计、Xpert检测", "Windows 10 X", "e-x",
    "……", "个人 名师", "2026年3月、4月",
    "TBDA", "TODOs",  // reason: data, longer words that only begin like a placeholder
    "XX染色体、XXX染色体异常筛查", "第Ⅹ章", "Ⅹ级", "占比（%）", "达到90%以上", "单位：%", "谁来办？所以要改", "甲、乙……等人，",
    "化解李某某、张某某等3人信访积案", "（王某某）", "姓　　名：", "局　　长：王某",
    "三 个，", "每 个，", "全市 县区", "各 项。", "12 个，", "2026 年 3 个", "负责 人", "场 所，", "办 事 处，",
    "等待定向分配", "指标待定向下达", "真的吗？？所以要改", "什么？", "- [ ] 检查", "[ ] 完成12处", "1 < 2，3 > 2", "〈工作单位〉",
    "<b>重点</b>", "价格为$5{含税}", "#1楼、#全民健身#", "Error!", "错误!请重试", "{}和[]", "C#、F#",
    "[1] and [a]", "[data] set", "лексика", "café naïve", "",
  ])
  func genuineTextIsLeftAlone(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    "严肃查处××案等典型案件。", "嚴肅查處××案件，", "通报XX案、××案，", "查办了“×××案”", "以×××案为鉴开展警示教育",
    "深入开展×××案以案促改", "查处××公司污染环境案，", "查处原副县长×××受贿案", "通报××县××镇××挪用公款案等3起案件",
    "查处某某案等典型案件", "剖析某某公司串通投标案。", "用好××案件警示教育片",
  ])
  func theWithheldNameOfACaseIsNoGap(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("总结20*年工作", ["20*年"]), ("201*—201*年度", ["201*", "201*年"]), ("202**年", []),
    ("確定20**年任務", ["20**年"]),
    ("在*镇开展试点，列入*地区规划", ["*镇", "*地区"]), ("增加*村为试点，共有*镇", ["*村", "*镇"]),
    ("投資x.6億元，新建x.25公里", ["x.6億", "x.25公"]),
    ("详见附件x。另见附件X和附表X（见附件x）", ["x", "X", "X", "x"]), ("完成Gxx新区段", ["Gxx"]),
    ("幅员面积平方公里，总投资万元。", ["平方公里", "万元"]), ("總面積公頃，總投資萬元，", ["公頃", "萬元"]),
    ("数据待财政局提供。", ["待财政局提供"]), ("人數待縣統計局核定，", ["待縣統計局核定"]),
  ])
  func gapsOfFiguresYearsAndAnnexesAreFound(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "*市级重点项目", "5*3", "2*3年", "面积12平方公里", "每平方公里投资", "投资万元以上项目12个", "引进投资亿元、十亿元项目", "建成面积万亩、千亩示范片",
    "嚴查××藥品回扣案等典型案件", "附件1", "附件XML模板", "v1.x.6",
    "x.6版", "建筑面积（平方米）", "资金待省级下达后拨付", "具体时间另行通知", "标准待国家统一发布后执行。", "责任单位待机构改革后确定。", "一期*市属高校",
  ])
  func starsUnitsAndWaitingThatMeanNoGapAreLeftAlone(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    "通报王××等典型案例3起。", "通報王××等典型案例，", "查处李××、张×违法用地问题", "曝光赵××、陈××违规收费案",
    "化解刘××等5人信访积案", "處理陳XX違規補課問題",
  ])
  func thePersonOfACaseIsWithheldOnPurpose(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("责任人：王××", ["××"]), ("由李××等3人负责。", ["××"]), ("通报××县典型案例", ["××县"]), ("联系人张XX，", ["XX"]),
  ])
  func thePersonWhoIsToDoSomethingIsAGap(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "对“床位数待定”“××床”等不规范登记全部更正。", "對「××床」等不規範登記全部更正。", "文稿中不得出现“xx所”字样",
    "清理填写“××县”“TBD”的台账", "TBC is no longer used as a date.", "TBD Ltd will supply the chairs.",
    "the TBC’s offices", "严查“××贷”等非法网贷。", "打擊「×××」式詐騙", "整治“XX学”不良文化", "落实TBC（结核病）防治，TBC患者规范管理率95%",
  ])
  func marksThatTheTextSpeaksOfAreNoGap(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("开展“××”主题活动", ["××"]), ("打造“××县”品牌", ["××县"]), ("venue TBC, date TBA.", ["TBC", "TBA"]),
    ("“××所”“××个”等指标", ["××所", "××个"]),
  ])
  func aGapMayStandInQuotationMarks(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("年内培训N名骨干教师。", ["N名"]), ("覆盖率达到N%以上", ["N%"]), ("新建N所幼兒園", ["N所"]),
    ("全市改造N户，培训N人次", ["N户", "N人次"]), ("覆盖率达到NaN%，", ["NaN%"]), ("普惠率提高到NaN。", ["NaN"]),
    ("由某局牵头，由某單位負責", ["某局", "某單位"]),
  ])
  func lettersAndUnitsThatStandForWhatIsToComeAreFound(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "培训1名网格长、N名网格员", "新建1+N所", "建成一中心N站", "新建1所总校，新建N所分校", "打造N个场景", "新增N95口罩", "完成NaN值处理",
    "H7N9", "达到N级", "通报某局、某单位", "某局负责人", "由某局长期占用", "完成NO.3仓库",
  ])
  func lettersThatMeanSeveralAndUnitsSpokenOfAreNone(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("查处××起案件", ["××"]), ("查办xx件大案", ["xx件"]), ("通报××县典型案例", ["××县"]), ("查处XX领域案件", ["XX"]),
    ("查处违法案件，新建××县档案馆", ["××县"]), ("办理××提案", ["××"]), ("制定××方案", ["××"]),
    ("查处案件xx件", ["xx件"]), ("完善××案例库", ["××"]), ("由××县负责，查处李某案", ["××县"]), ("某某案例", ["某某"]),
  ])
  func aFigureOrANameBesideACaseIsAGap(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("地点TBC（另行通知）", ["TBC"]), ("地點TBC（另行通知）", ["TBC"]),
    ("新建学校TODO（补数据）所", ["TODO"]),  // reason: data
    ("牵头单位TBD（6月底前明确）", ["TBD"]), ("Venue TBD has to be fixed", ["TBD"]),
    ("The date TBC is due in May", ["TBC"]),
  ])
  func aWordForLaterBeforeABracketOrAVerbIsFound(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "加强结核（TBC）防控", "加強結核病（TBC）防控", "筛查TBC（肺结核）密接者", "TBC Bank opened a branch",
  ])
  func theNameOfAnIllnessOrABankIsNoWordForLater(_ text: String) {
    #expect(read(text) == [])
  }

  @Test func aGapInQuotationMarksWithWhichSomethingIsDoneIsFound() {
    let simplified =
      "整治“××”行业乱象3处，使用“XX”平台培训5次，开展“××”等内容培训5次，防范“××”活动风险3起，打击“××”行为2次"
    #expect(read(simplified) == ["××", "XX", "××", "××", "××"])
    #expect(read("整治「××」行業亂象3處，防範「××」活動風險3起") == ["××", "××"])
    #expect(read("申报“××”等非遗项目，优化“××”等空间布局") == ["××", "××"])
    #expect(read("整治“××”等内容不规范的登记，不得使用「××」字樣") == [])
  }

  @Test(arguments: [
    ("组长李××等3人负责方案起草", ["××"]), ("組長李××等3人負責方案起草", ["××"]),
    ("专班组长张××等3人，办理信访案件5件", ["××"]), ("李××等起草预案", ["××"]), ("由李××反映问题", ["××"]),
    ("王××等典型案例", []), ("王××等典型案例警示教育", []), ("查处原负责人王××受贿案", []),
  ])
  func whoIsToDoSomethingAboutSchemesAndCasesIsAGap(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "带*村为省级示范村", "名单中加*县为国家重点帮扶县", "名單中加*縣為重點縣", "标*镇为试点镇", "注：*县为省直管县",
  ])
  func aStarThatMarksNamesIsNoGap(_ text: String) {
    #expect(read(text) == [])
  }

  @Test(arguments: [
    ("对数据待核实、身份待确认的困难家庭逐户走访", []), ("對數據待核實、身份待確認的困難家庭逐戶走訪", []),
    ("走访数据待核实、身份待确认的困难家庭", []), ("数据待核实、地点另行通知。", ["待核实"]), ("数据待核实。", ["待核实"]),
  ])
  func whatIsAwaitedMayDescribeWhoIsDealtWith(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("完成投资万元、面积平方米等统计口径修订1次", []), ("完成投資萬元、面積平方米等統計口徑修訂1次", []),
    ("指标单位：产值亿元，投资万元，面积亩", []), ("建筑面积平方米（㎡）为单位", []), ("亩均投资万元，容积率1.5", []),
    ("责任单位：县教育局，总投资万元。", ["万元"]),
  ])
  func aUnitThatIsMeantItselfLacksNoFigure(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func wordsForLaterStandForAFieldOnlyWhenTheyStandAlone() {
    for word in ["待定", "待補充", " TBD ", "tbc", "to be confirmed", "?", "……", "待明确"] {
      #expect(read(word, field: true).count == 1, "\(word)")
    }
    for words in ["待定点", "另行确定", "/", "—", "无", "0", "TBDs", "to be built"] {
      #expect(read(words, field: true) == [], "\(words)")
    }
    #expect(read("待定") == [])
  }

  @Test func longRunsOfAnythingAreReadInLinearTime() {
    for unit in [
      "x", "_", "【", "〔", "×", " ", "待", "某", "□", "[", "xx年", "x.", "“×”", "王××等", "（ ", "20xx",
      "*县",
    ] {
      let text = String(repeating: unit, count: 50_000)
      #expect(ByteView.with(text) { PlaceholderReader.read($0) }.count <= 50_000, "\(unit)")
    }
  }

  @Test(arguments: [
    ("新建*公里道路，改建危橋*座，投資*億元。", ["*公里", "*座", "*億元"]), ("新增车位*个、绿地*亩。", ["*个", "*亩"]),
    ("完成改造*处", ["*处"]), ("落实《方案》（**政办〔2025〕3号）。", ["**政办"]), ("按照*府發〔2025〕12號執行", ["*府發"]),
    ("印发**政办〔2025〕3号、**政发〔2025〕8号", ["**政办", "**政发"]), ("坚持以邓*理论为指导", ["邓*"]),
    ("學習習**總書記講話", ["習**"]), ("学习**总书记讲话", ["**"]), ("以***新时代中国特色社会主义思想为指导", ["***"]),
    ("以***新时代中国特色社会主义思想为指导，学习***总书记讲话", ["***", "***"]),
  ])
  func starsInThePlaceOfFiguresBodiesAndNamesAreFound(_ text: String, _ expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "建设*个性化课程*", "新建*公里公路*，", "普惠率*，完成率*。", "普惠率*达到90%", "*项目为省级重点", "**新时代中国特色社会主义思想**",
    "*清教发〔2025〕3号已废止", "**清教发〔2025〕3号**", "检查*.plan.yaml", "建设*项目12个", "完成*所有任务", "长*宽", "单价*数量",
    "学习*平台建设", "學習*新時代好少年", "3*4个", "注：带*个案另行办理", "学位数*（个）", "- *重点*：新建*个性*空间",
  ])
  func starsThatStressMarkOrMultiplyAreLeftAlone(_ text: String) {
    #expect(read(text) == [])
  }
}
