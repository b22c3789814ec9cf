import TextAnalysis
import ValidatorCore

/// Finds what was left to be filled in.
struct UnfilledPlaceholder: PlanCheck {
  static let description = CheckDescription(
    id: "unfilled-placeholder",
    title: LocalizedText(zh: "有未填写内容", en: "Unfilled placeholder"),
    summary: LocalizedText(
      zh:
        "正文或栏目中留有xx所、20xx年、x%、××县、某某、____、【】、待定、TBD、？？处、#REF!一类待填写的内容，或者数字处空着（改造　　处）；本文文号、日期在签发前空着的，只作提示。1+X、X光、4X100、李某某一类不算。",
      en:
        "A text or field holds something to be filled in: xx schools, 20xx, x%, ____, 【】, TBD, ${x}, #REF!, lorem ipsum, or blanks where a figure should stand. The plan's own number or date that is still blank before signing is information. 1+X, X-ray, 4X100 and names withheld are none."
    ),
    rationale: LocalizedText(
      zh: "带着空缺印发，只能收回重发；空着的数字、时限也无法考核。",
      en:
        "A document issued with gaps has to be recalled, and nobody can be held to a figure that is not there."
    ),
    kinds: [
      FindingKind(
        "text", zh: "文字中未填写", en: "a gap in a text", severity: SeverityRule(.error, draft: .info)),
      FindingKind(
        "field", zh: "栏目未填写", en: "a field that is not filled in",
        severity: SeverityRule(.error, draft: .info)),
      FindingKind(
        "time", zh: "任务的时限未填写", en: "a task's time limit that is not filled in",
        severity: SeverityRule(.warning, draft: .info)),
      FindingKind(
        "signing", zh: "文号或日期待签发时填写", en: "a number or date to be set at signing",
        severity: SeverityRule(.info)),
    ],
    examples: [
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建幼儿园
            content: 年内新建幼儿园⟦xx所⟧。
        """, kind: "text"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 新建幼兒園
            targets:
              - {metric: 普惠率, value: ⟦待定⟧}
        """, kind: "field"),
      .bad(
        """
        plan:
          title: 清溪县2026年教育工作要点
          number: 清教发⟦〔2026〕 号⟧
        tasks: [新建城东幼儿园]
        """, kind: "signing"),
      .bad(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 新建城东幼儿园
            deadline: ⟦2026年 月⟧底前
        """, kind: "time"),
      .bad(
        """
        plan: 清溪縣2026年教育工作要點
        tasks:
          - title: 改造校舍
            content: 落實清教發⟦〔2026〕 號⟧文件。
          - title: 改造廁所
            content: 改造廁所⟦　　處⟧。
          - title: 資助學生
            content: 惠及學生⟦${人數}⟧人。
          - title: 普及學前教育
            content: 覆蓋率達到⟦#REF!⟧。
        """, kind: "text"),
      .bad(
        """
        plan: Westmere Park work plan 2026
        tasks:
          - title: Repair ⟦XX⟧ kilometres of path
        """, kind: "text"),
      .good(
        """
        plan: 清溪县2026年教育工作要点
        tasks:
          - title: 推进1+X证书制度和STEM教育
            content: 举办4X100米接力赛，采购X光机2台，完善e路通平台，承接XML数据交换。
          - title: 推進1+1+X工作室建設
            content: 等待定点医院公布，做好优待定向工作，化解李某某、张某某等3人信访积案。
        """),
    ])

  /// A text with more places is told by its first ones.
  private static let mostRelated = 1000

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    var findings: [Finding] = []
    for entry in plan.texts(showing: .placeholder) {
      let isField = Self.isField(entry)
      let places = entry.text.withBytes { text in
        (isField ? PlaceholderReader.read(field: text) : PlaceholderReader.read(text))
          .filter { !context.words.isKnown($0.range, in: text) }
      }
      if !places.isEmpty { findings += self.findings(about: places, in: entry, plan) }
    }
    return findings
  }

  private func findings(about all: [Placeholder], in entry: PlanFieldText, _ plan: Plan)
    -> [Finding]
  {
    guard !isToldAsStandIn(entry) else { return [] }
    let units = unitsToldAsStandIns(entry, plan)
    let places = all.filter { place in !units.contains { $0.overlaps(place.range) } }
    let isSigned = plan.stage == .issued
    let isOwn = entry.scope == .header && !isSigned
    let signing = places.filter {
      isOwn && ($0.kind == .signing && !Self.isCited($0, entry) || Self.isSigned(entry))
    }
    let times = places.filter {
      entry.scope != .header && $0.kind == .signing && !Self.isNumber($0, entry)
    }
    let others = places.filter { !signing.contains($0) && !times.contains($0) }
    return [
      finding("signing", signing, entry, help: Messages.fillAtSigning),
      finding("time", times, entry, help: Messages.fillTime),
      finding(Self.isField(entry) ? "field" : "text", others, entry, help: Messages.fill),
    ].compactMap(\.self)
  }

  private func finding(
    _ kind: String, _ places: [Placeholder], _ entry: PlanFieldText, help: Message
  ) -> Finding? {
    guard let first = places.first else { return nil }
    let words = entry.text.part(first.range).string
    let left = places.count - 1 - Self.mostRelated
    return Finding(
      kind, places.count > 1 ? Messages.several(words, places.count) : Messages.one(words),
      at: entry.text.place(of: first.range), task: entry.task,
      related: places.dropFirst().prefix(Self.mostRelated).map {
        RelatedPlace(entry.text.place(of: $0.range), Messages.alsoHere, task: entry.task)
      },
      note: left > 0 ? LimitMessages.left(left) : nil, help: help)
  }

  /// Whether a field holds one thing, so that 待定 alone is a gap.
  private static func isField(_ entry: PlanFieldText) -> Bool {
    switch entry.field {
    case .title, .content, .preamble, .definition, .publicity, .secrecy: false
    default: true
    }
  }

  /// Whether the field is filled in at signing.
  private static func isSigned(_ entry: PlanFieldText) -> Bool {
    entry.scope == .header && (entry.field == .number || entry.field == .issued)
  }

  /// Whether the place is that of a document's number; else it is that of a date.
  private static func isNumber(_ place: Placeholder, _ entry: PlanFieldText) -> Bool {
    entry.text.withBytes {
      $0.has(anyOf: ["号", "號"], endingAt: place.range.upperBound)
    }
  }

  /// Whether the place is in the number of another document, which has one: 《…》（清教发〔〕22号）; what is blank at signing is the
  /// number of the plan itself.
  private static func isCited(_ place: Placeholder, _ entry: PlanFieldText) -> Bool {
    guard entry.scope == .header, !isSigned(entry), isNumber(place, entry) else { return false }
    return entry.text.withBytes { text in
      let digit = text[place.range.upperBound - 4]
      if digit >= 0x30, digit <= 0x39 { return true }
      let start = max(0, place.range.lowerBound - longestSigns)
      for offset in (start..<place.range.lowerBound).reversed() {
        if text.has(anyOf: ["）", ")", "。"], at: offset) { return false }
        if text.has(anyOf: ["（", "("], at: offset) { return text.has("》", endingAt: offset) }
      }
      return false
    }
  }

  /// Bytes from the title of a document to the year in its number.
  private static let longestSigns = 60

  /// 待定 and the like in the place of a responsible unit: missing-responsible-unit tells.
  private func isToldAsStandIn(_ entry: PlanFieldText) -> Bool {
    guard entry.scope == .task, entry.field == .lead || entry.field == .responsible else {
      return false
    }
    return !entry.text.withBytes { UnitName.read($0).kind.namesSomebody }
  }

  /// Likewise in a field within the text: （责任单位：待定）.
  private func unitsToldAsStandIns(_ entry: PlanFieldText, _ plan: Plan) -> [Range<Int>] {
    guard entry.field == .content || entry.field == .title, entry.scope == .task,
      let task = entry.task, plan.tasks[task].lead == nil, plan.tasks[task].responsible == nil
    else { return [] }
    return entry.text.withBytes(InlineUnitReader.read).filter { $0.role != .support }
      .flatMap(\.names).filter { !$0.kind.namesSomebody }.map(\.range)
  }

  private enum Messages {
    static func one(_ words: String) -> Message {
      Message("one", zh: "有未填写内容\(quoted: words)", en: "\(quoted: words) is to be filled in")
    }

    static func several(_ words: String, _ count: Int) -> Message {
      Message(
        "several", zh: "有\(count)处未填写内容，首处为\(quoted: words)",
        en: "\(count, "place") to be filled in, the first is \(quoted: words)")
    }

    static let alsoHere = Message("also-here", zh: "此处也未填写", en: "here too")

    static let fill = Message(
      "fill", zh: "填写实际内容；暂时不能确定的，写明确定的时间", en: "fill it in, or say when it will be settled")

    static let fillTime = Message(
      "fill-time", zh: "填写月、日；暂时不能确定的，写明季度或者“年底前”",
      en: "fill in the month and day, or give a quarter or the end of the year")

    static let fillAtSigning = Message(
      "fill-at-signing", zh: "签发时填写", en: "fill it in at signing")
  }
}
