import TextAnalysis
import ValidatorCore

/// Finds markings of state secrets. Nothing of the text is repeated.
struct SecrecyMarking: PlanCheck {
  static let description = CheckDescription(
    id: "secrecy-marking",
    title: LocalizedText(zh: "标有密级", en: "Secrecy marking"),
    summary: LocalizedText(
      zh: "文稿标有密级（密级栏，或者文首、“★”前的秘密、机密、绝密）。商业秘密、保守国家秘密一类的词语不算。报告不引用所在文字。",
      en:
        "The plan bears a secrecy marking: in its field, at the head of a text, or before a ★. Words such as trade secret are none. The report does not repeat it."
    ),
    rationale: LocalizedText(
      zh: "涉密文稿存入非涉密的仓库、网络，属于泄密。",
      en:
        "To keep a classified document in an unclassified repository or network is to disclose it."),
    kinds: [
      FindingKind("marking", zh: "密级标志", en: "a marking", severity: SeverityRule(.error))
    ],
    examples: [
      .bad(
        """
        plan:
          title: 清溪县2026年教育工作要点
          secrecy: ⟦秘密★1年⟧
        tasks: [新建城东幼儿园]
        """, kind: "marking"),
      .bad(
        """
        plan:
          title: 【⟦機密⟧】清溪縣2026年教育工作要點
        tasks: [新建城東幼兒園]
        """, kind: "marking"),
      .good(
        """
        plan:
          title: 清溪县2026年教育工作要点
          secrecy: 无
        tasks:
          - title: 开展保密教育
            content: 保守国家秘密，依法保护商业秘密，做好机密文件的保管。
        """),
    ])

  init(options: CheckOptions) {}

  func check(_ plan: Plan, in context: CheckContext) -> [Finding] {
    var places: [(place: Place, task: Int?)] = []
    for field in plan.header.secrecy {
      if let marking = field.withBytes(SecrecyMarkingReader.read(field:)) {
        places.append((field.place(of: marking), nil))
      }
    }
    for entry in plan.texts(showing: .secrecy) where entry.field != .secrecy {
      if let marking = entry.text.withBytes(SecrecyMarkingReader.read(_:)) {
        places.append((entry.text.place(of: marking), entry.task))
      }
    }
    guard let first = places.first else { return [] }
    var finding = Finding(
      "marking", Messages.marking, at: first.place, task: first.task,
      related: places.dropFirst().map { RelatedPlace($0.place, Messages.alsoHere, task: $0.task) },
      help: Messages.help)
    finding.isSensitive = true
    return [finding]
  }

  private enum Messages {
    static let marking = Message(
      "marking", zh: "文稿标有密级，涉密文稿不得存入非涉密仓库",
      en:
        "the plan bears a secrecy marking; a classified document must not be kept in an unclassified repository"
    )

    static let alsoHere = Message("also-here", zh: "此处也有标志", en: "here too")

    static let help = Message(
      "help", zh: "立即停止传递，报本单位保密机构处理；误标的，更正后再存入",
      en:
        "stop passing it on and ask your security officer; if the marking is wrong, correct it first"
    )
  }
}
