import TextAnalysis
import ValidatorCore

/// Finds document numbers in another form than 清教发〔2026〕1号.
struct DocumentNumberForm: PlanCheck {
  static let description = CheckDescription(
    id: "document-number",
    title: LocalizedText(zh: "文号写法不规范", en: "Form of a document number"),
    summary: LocalizedText(
      zh:
        "文号的年份没有用六角括号〔〕（写成[2026]、（2026）、【2026】），只写两位（〔26〕）、带了“年”字，序号前加了“第”、编了虚位（01号）、用了汉字或全角数字，或者漏了“号”字。令、公告和证书、案件的编号不算。",
      en:
        "In a document number the year does not stand in 〔〕, has two digits or 年 behind it, 第 stands before the number, the number begins with 0 or is written in Chinese or full-width digits, or 号 is missing. Orders, announcements, certificates and cases have forms of their own."
    ),
    rationale: LocalizedText(
      zh: "不合公文格式国家标准（GB/T 9704—2012）；写法不一，也查不到对应的文件。",
      en:
        "It departs from the national standard (GB/T 9704-2012), and the document is hard to find."
    ),
    kinds: [
      FindingKind(
        "form", zh: "文号写法不规范", en: "a number in another form",
        severity: SeverityRule(.warning, draft: .info))
    ],
    examples: [
      .bad(
        """
        plan: {title: 清溪县2026年教育工作要点, number: '清教发⟦[2026]第01号⟧'}
        tasks:
          - title: 落实减负要求
            content: 落实省教育厅文件（省教发⟦（2025）8号⟧）要求，清教办發⟦【2026】3號⟧文件同步執行。
        """, kind: "form"),
      .bad(
        """
        plan: {title: 清溪縣2026年教育工作要點, number: '清教發⟦〔2026〕1⟧'}
        tasks:
          - title: 落實減負要求
            content: 落實省教發⟦2025年8號⟧、省教函⟦〔2025〕三號⟧和清教办⟦〔２０２６〕３號⟧文件。
        """, kind: "form"),
      .good(
        """
        plan: {title: 清溪县2026年教育工作要点, number: 清教发〔2026〕1号}
        tasks:
          - title: 落实减负要求
            content: 落实省教发〔2025〕8号、教育部令第41号、市场监管总局公告（2025）第3号，案件（2025）川01民终8号，维修清溪中学（2025）2号楼，2026年3号楼投用。
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    let own = plan.header.number.map { [($0, Int?.none, true)] } ?? []
    let signed = plan.texts(showing: .documentNumber)
    let texts = signed.filter(\.isRunning).map { ($0.text, $0.task, false) }
    let sources = signed.filter {
      $0.scope == .task && ($0.field == .source || $0.field == .implements)
    }
    .map { ($0.text, $0.task, false) }
    return (own + texts + sources).flatMap { text, task, isOwn -> [Finding] in
      let numbers = text.withBytes { bytes in
        (isOwn ? DocumentNumber.last(in: bytes).map { [$0] } ?? [] : DocumentNumber.all(in: bytes))
          .filter { number in
            !number.faults.isEmpty && Self.isDocument(number, in: bytes, isOwn: isOwn)
          }
      }
      return Finding.listed(numbers) { finding($0, text, task) }
    }
  }

  /// Whether the number is that of an official document, and of a sort that goes by 〔year〕 and a number.
  private static func isDocument(_ number: DocumentNumber, in text: ByteView, isOwn: Bool) -> Bool {
    let end = number.issuer.upperBound
    if text.has(anyOf: otherForms, endingAt: end) { return false }
    if isOwn { return !number.issuer.isEmpty }
    return number.issuer.count >= 6 && text.has(anyOf: issuers, endingAt: end)
      && !text.has(anyOf: verbs, endingAt: end)
      && !text.has(anyOf: places, at: number.sign.upperBound)
  }

  /// Orders and announcements have a 第; permits, cases and certificates have forms of their own.
  private static let otherForms: [StaticString] = [
    "令", "告", "字", "决", "決", "诉", "訴", "审", "審", "初", "终", "終", "执", "執", "证", "證", "许", "許", "罚",
    "罰",
    "案", "议", "議", "赔", "賠", "监", "監",
  ]

  /// Last characters of an issuing body's letters.
  private static let issuers: [StaticString] = [
    "发", "發", "函", "办", "辦", "通", "文", "电", "電", "规", "規", "厅", "廳", "督", "教基", "教师", "教師", "教职成",
    "教職成", "教体艺", "教體藝", "教技", "教财", "教財",
  ]

  private static let verbs: [StaticString] = [
    "印发", "印發", "下发", "下發", "转发", "轉發", "颁发", "頒發", "制发", "制發", "开发", "開發", "研发", "研發", "签发", "簽發",
    "补发", "補發", "分发", "分發", "批发", "批發", "交通", "开通", "開通", "语文", "語文", "作文", "论文", "論文", "经办", "經辦",
    "出发", "出發", "爆发", "爆發", "突发", "突發", "首发", "首發", "触发", "觸發", "引发", "引發", "激发", "激發", "收发", "收發",
    "始发", "始發",
  ]

  /// What makes 1号 the number of a building or a line.
  private static let places: [StaticString] = [
    "楼", "樓", "院", "线", "線", "地", "馆", "館", "门", "門", "桥", "橋", "井", "机", "機", "车", "車", "店", "室",
    "库",
    "庫", "路", "厂", "廠", "炉", "爐", "港", "仓", "倉", "棚", "池",
  ]

  // MARK: The finding

  private func finding(_ number: DocumentNumber, _ text: PlanText, _ task: Int?) -> Finding {
    Finding(
      "form", Messages.form(text.part(number.range).string), at: text.place(of: number.range),
      task: task, label: number.faults.first.map(Messages.fault), help: Messages.help,
      fixes: fixes(number, text))
  }

  private func fixes(_ number: DocumentNumber, _ text: PlanText) -> [Fix] {
    guard number.value > 0 else { return [] }
    let isShort = number.faults.contains(.shortYear)
    // 〔98〕 may be meant.
    guard !isShort || number.yearValue < 50 else { return [] }
    let year = isShort ? 2000 + number.yearValue : number.yearValue
    let sign = number.sign.isEmpty ? "号" : text.part(number.sign).string
    let right = "〔\(year)〕\(number.value)\(sign)"
    guard let edit = text.edit(number.range, to: right) else { return [] }
    return [Fix(Messages.replace(right), isSafe: !isShort, edits: [edit])]
  }

  private enum Messages {
    static func form(_ number: String) -> Message {
      Message(
        "form", zh: "文号\(quoted: number)的写法不规范",
        en: "the document number \(quoted: number) is not in the right form")
    }

    static func fault(_ fault: DocumentNumber.Fault) -> Message {
      switch fault {
      case .brackets:
        Message("brackets", zh: "年份用六角括号〔〕", en: "the year belongs in 〔〕")
      case .ordinal:
        Message("ordinal", zh: "序号前不加“第”", en: "no 第 before the number")
      case .leadingZero:
        Message("leading-zero", zh: "序号不编虚位", en: "no leading zero")
      case .shortYear:
        Message("short-year", zh: "年份写全四位", en: "the year has four digits")
      case .yearWord:
        Message("year-word", zh: "括号内不写“年”", en: "no 年 within the brackets")
      case .chineseNumber:
        Message(
          "chinese-number", zh: "年份、序号用阿拉伯数字", en: "the year and the number are written in figures")
      case .wideDigits:
        Message("wide-digits", zh: "数字用半角", en: "the digits are not full-width ones")
      case .missingSign:
        Message("missing-sign", zh: "序号后有“号”字", en: "号 stands behind the number")
      }
    }

    static func replace(_ number: String) -> Message {
      Message("replace", zh: "改为\(quoted: number)", en: "replace with \(quoted: number)")
    }

    static let help = Message(
      "help", zh: "写成“发文机关代字〔年份〕序号号”，如清教发〔2026〕1号", en: "write it like 清教发〔2026〕1号")
  }
}
