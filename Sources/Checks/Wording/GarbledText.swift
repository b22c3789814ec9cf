import TextAnalysis
import ValidatorCore

/// Finds text that no author wrote so.
struct GarbledText: PlanCheck {
  static let description = CheckDescription(
    id: "garbled-text",
    title: LocalizedText(zh: "疑似乱码", en: "Garbled text"),
    summary: LocalizedText(
      zh:
        "汉字后夹有拼音，编码错位或误读形成的乱码，丢失的字符（�）、专用区和不可见的字符，代替间隔号的字母，单独的引号、括号，重复的字词句和标点，网页代码残留，词中夹有另一种字体、相似的字符、字母或符号。括号中的说明、英文缩写不算。",
      en:
        "Readings in brackets behind characters, text read in the wrong encoding or at the wrong byte, lost, private or invisible characters, a letter for a dot, lone quotation marks and brackets, characters, words, sentences and marks written twice, code of a web page, two scripts, signs or characters that only look right in one word. Glosses and abbreviations in brackets are none."
    ),
    rationale: LocalizedText(
      zh: "多为网页、文档转换时损坏；带着乱码印发，只能收回重发。",
      en:
        "Converting pages and documents damages text, and a document issued with it has to be recalled."
    ),
    kinds: [
      FindingKind("pinyin", zh: "汉字后夹有拼音", en: "readings behind characters", severity: grave),
      FindingKind("shifted", zh: "编码错位", en: "bytes read at the wrong place", severity: grave),
      FindingKind("misread", zh: "编码误读", en: "text read in the wrong encoding", severity: grave),
      FindingKind("lost", zh: "字符丢失", en: "lost characters", severity: grave),
      FindingKind("private-use", zh: "专用区字符", en: "private characters", severity: light),
      FindingKind("invisible", zh: "不可见字符", en: "invisible characters", severity: light),
      FindingKind("stray-letter", zh: "字母代替了间隔号", en: "a letter for a dot", severity: light),
      FindingKind("lone-mark", zh: "引号、括号不成对", en: "marks without partners", severity: light),
      FindingKind("doubled", zh: "词句重复", en: "words written twice", severity: light),
      FindingKind(
        "mixed-script", zh: "词中夹有另一种字体", en: "two scripts in one word", severity: light),
      FindingKind(
        "lookalike", zh: "外形相似的字符", en: "characters that only look right", severity: light),
      FindingKind("stray-sign", zh: "词中夹有符号", en: "a sign inside of a word", severity: light),
      FindingKind("markup", zh: "网页代码残留", en: "code of a web page", severity: light),
      FindingKind("doubled-mark", zh: "标点重叠", en: "marks one upon the other", severity: light),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建幼儿园
            content: 推进⟦(jìn)⟧城东幼儿园建设，年内投用。
        """, kind: "pinyin"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 新建幼兒園
            content: 做好⟦鏁欒偛⟧資源配置。
        """, kind: "misread"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 弘扬爱国⟦o⟧奋斗精神
        """, kind: "stray-letter"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建幼儿园
            content: 落实⟦“⟧双减政策。
        """, kind: "lone-mark"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 办好老年大学
            content: 组织开展⟦开展⟧送教下乡活动。
        """, kind: "doubled"),
      .bad(
        """
        plan: Westmere Park work plan 2026
        tasks:
          - title: Repair the⟦ the⟧ river path
        """, kind: "doubled"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 推动⟦⼯⟧会改革
        """, kind: "lookalike"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 改善校舍
            content: 2⟦O⟧26年完成改造12處。
        """, kind: "lookalike"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 完成监督抽查任⟦!⟧务
        """, kind: "stray-sign"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 推进城乡⟦<br>⟧一体化
        """, kind: "markup"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 改善校舍
            content: 完成改造⟦。。⟧組織驗收。
        """, kind: "doubled-mark"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 加强培训
            content: 在⟦在⟧全县开展培训。
        """, kind: "doubled"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 加大R&D投入，推广O2O服务，饮水每人2l以上
            content: 建设绿色和和谐校园；为了了解情况，参与与会人员调研。加油！！怎么做？！稳中求进……再上台阶。
          - title: 推動綠色和和諧校園建設
            content: 發掘有目的的活動，保護植被被納入規劃，人人參與、天天鍛煉。
        """),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 各县（市、区）完成（危房）改造，推广PPP(政府和社会资本合作)模式和Wi-Fi(无线网络)
            content: 建设e路通平台，购置B超、X光设备，举办K歌比赛；人人参与，时时处处可学，让学生天天锻炼。
          - title: 推動各縣（市、區）加快數字校園建設
            content: 1）做好規劃；2）做好培訓。
        """),
    ])

  private static let grave = SeverityRule(.error, draft: .warning)
  private static let light = SeverityRule(.warning, draft: .info)

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let survey = GarblingSurvey.read(plan, context.words)
    let report = GarblingReport(plan)
    let isGloss = survey.holdsOneGloss
    var findings: [Finding] = []
    for damaged in survey.damaged {
      findings += report.findings(of: damaged.garbles, in: damaged.entry, isGloss: isGloss)
    }
    // Damage puts characters of any script anywhere.
    let isDamaged = [Garble.Kind.pinyin, .shifted, .misread, .lost]
      .contains { survey.count(of: $0) > 0 }
    guard !isDamaged, survey.scripts == [.traditional, .simplified] else { return findings }
    return findings + ScriptMixture(plan).findings(in: plan)
  }
}
